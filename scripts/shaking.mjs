// What libraries need so that esbuild can leave out of a bundle what nobody uses of them: a plugin of esbuild's.
import { readFileSync } from 'node:fs';

/** The libraries of the language server protocol, half of which no program needs: CommonJS, which is always bundled whole. */
const COMMON_JS =
  /[\\/]node_modules[\\/]vscode-(?:jsonrpc|languageclient|languageserver|languageserver-protocol)[\\/]lib[\\/].+\.js$/;
/** Modules that make their tables as they are loaded; esbuild cannot know that nothing else happens there. */
const TABLES =
  /[\\/]node_modules[\\/](?:vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main|property-information[\\/](?:index|lib[\\/]svg)|hastscript[\\/]lib[\\/]index)\.js$/;

const COMMENTS = String.raw`(?:\/\*[^]*?\*\/\s*|\/\/.*\s*)*`;
/** How TypeScript writes an enum or a namespace: a variable, and a function that fills it at once. */
const NAMESPACE = new RegExp(
  String.raw`^(export )?var (\w+);\n${COMMENTS}\(function \(\2\) \{\n([^]*?)^\}\)\(\2 \|\| \((exports\.\2 = )?\2 = \{\}\)\);$`,
  'gm',
);
/** What is added to such a thing, or to a class, later on. */
const ADDED = /^\(function \((\w+)\) \{\n([^]*?)^\}\)\(\1 \|\| \((?:exports\.\1 = )?\1 = \{\}\)\);$/gm;

/** A namespace is an expression without effect: what does not use it may leave it out. */
const tables = code =>
  code
    .replace(NAMESPACE, (_, exported, name, body, exportedToo) => {
      const declared = `${(exported ?? exportedToo) ? 'export ' : ''}const ${name}`;
      return `${declared} = /* @__PURE__ */ (function (${name}) {\n${body}return ${name};\n})({});`;
    })
    .replace(ADDED, (_, name, body) => `(function (${name}) {\n${body}})(${name});`)
    .replace(/^(export const \w+ = )(?=(?:create|createH|merge)\()/gm, '$1/* @__PURE__ */ ');

/** What TypeScript compiled to CommonJS, as the ES module that it was. */
function moduleOf(code, file) {
  const modules = new Map();
  const importing = (_, name, module) => {
    modules.set(name, module);
    // A library that is one function is imported as such.
    const isFunction = !module.startsWith('".') && new RegExp(String.raw`\b${name}\(`).test(code);
    return `import ${isFunction ? name : `* as ${name}`} from ${module};`;
  };
  const module = tables(code)
    .replace(/^var __\w+ = \(this && this\.__\w+\) \|\| .*(?:\n[ }].*)*;\n/gm, '')
    .replace(/^Object\.defineProperty\(exports, "__esModule", .*\n/m, '')
    .replace(/^(?:exports\.\w+ = )+void 0;\n/gm, '')
    .replace(/^(?:const|var) (\w+) = (?:__import(?:Default|Star)\()?require\((".+?")\)\)?;$/gm, importing)
    .replace(/^__exportStar\(require\((".+?")\), exports\);$/gm, 'export * from $1;')
    .replace(
      /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/gm,
      (_, name, from, own) => `export { ${own} as ${name} } from ${modules.get(from)};`,
    )
    .replace(/^exports\.(\w+) = (\w+);$/gm, 'export { $2 as $1 };')
    .replace(/^exports\.(\w+) = /gm, 'export const $1 = ')
    .replace(/\bexports\.(\w+)/g, '$1');
  const left = /^.*\b(?:exports\b|require\().*$/m.exec(module);
  if (left) throw new Error(`${file} is not as TypeScript writes CommonJS: ${left[0]}`);
  return module;
}

const transformed = (build, filter, transform) =>
  build.onLoad({ filter }, ({ path: file }) => ({
    contents: transform(readFileSync(file, 'utf8'), file),
    loader: 'js',
  }));

export const shaking = {
  name: 'shaking',
  setup(build) {
    transformed(build, COMMON_JS, moduleOf);
    transformed(build, TABLES, tables);
  },
};
