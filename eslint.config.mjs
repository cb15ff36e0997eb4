import tseslint from 'typescript-eslint';

/** Who may import whom: see docs/architecture.md. A room may import what its row names, and itself. */
const rooms = {
  'core/article': [],
  'core/speech': ['core/article'],
  'core/time': ['core/article'],
  'core/desk': ['core/article', 'core/time'],
  'core/lint': ['core/article', 'core/speech', 'core/time', 'core/desk'],
  'core/layout': ['core/article', 'core/time', 'core/desk'],
  'core/exchange': ['core/article', 'core/speech', 'core/time', 'core/desk', 'core/layout'],
  'core/topics': [],
  'core/language': ['core/article', 'core/speech', 'core/time', 'core/desk', 'core/lint', 'core/topics'],
};

const machine = ['vscode', 'node:*', 'fs', 'path', 'os', 'crypto', 'worker_threads', 'child_process'];

const coreRoom = ([room, allowed]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: machine, message: 'The core touches no machine: take it through core/ports.' },
          {
            group: [
              '**/server/**',
              '**/extension/**',
              '**/cli/**',
              '**/preview/**',
              ...Object.keys(rooms)
                .filter(other => other !== room && !allowed.includes(other))
                .map(other => `../**/${other.slice('core/'.length)}/**`),
            ],
            message: `${room} may import only: ${['itself', ...allowed].join(', ')}.`,
          },
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist/', '.build/', '.host/', 'node_modules/'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './src/preview/tsconfig.json',
          './test/host/tsconfig.json',
          './test/browser/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Numbers and booleans read well in messages and offsets.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Half of the house's contracts are optional methods and empty defaults.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'document',
        'window',
        'require',
        'fetch',
        'setTimeout',
        'Buffer',
        'console',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes through ports.Clock.' },
      ],
    },
  },
  ...Object.entries(rooms).map(coreRoom),
  {
    files: ['src/{server,cli,extension,machine}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/core/exchange', '**/core/exchange/**'],
              allowTypeImports: true,
              message: 'The formats are a program of their own: take them through ports.LoadExchange.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // An assertion that throws on `undefined` is what a test wants.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
