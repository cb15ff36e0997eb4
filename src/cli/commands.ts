import type { Command, Option } from './command';

const config: Option = {
  type: 'string',
  value: 'file',
  help: 'the configuration to use, instead of the crosshead.yaml beside or above each article',
};

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'lint',
    summary: 'tell what is wrong with articles',
    operands: '[path…]',
    options: {
      format: {
        type: 'string',
        value: 'reporter',
        help: 'how problems are printed; stylish unless given',
        choices: ['stylish', 'json', 'sarif', 'github', 'junit'],
      },
      fix: { type: 'boolean', help: 'mend what can be mended for certain, in the files' },
      'fail-on': {
        type: 'string',
        value: 'level',
        help: 'the least severe problem that makes the exit status 1; warning unless given',
        choices: ['error', 'warning', 'info'],
      },
      config,
      explain: {
        type: 'string',
        value: 'file',
        help: 'lint nothing, but tell how each rule is set for this article, and why',
      },
    },
    notes: 'Folders are searched for *.article; without a path, the current one is. - is standard input.',
    load: async () => (await import('./commands/lint')).lint,
  },
  {
    name: 'export',
    summary: 'write articles in another format',
    operands: '(<path…> | --jsonl) --to <format>',
    options: {
      to: {
        type: 'string',
        value: 'format',
        help: 'the format; crosshead formats lists them. A site takes several: html,ninjs',
      },
      layout: { type: 'string', value: 'id', help: "the page's layout, instead of the article's own" },
      out: { type: 'string', value: 'path', help: 'a file, or a folder for several articles' },
      site: {
        type: 'boolean',
        help: 'make a site of one folder in --out: pages, fronts, feeds, a sitemap; only what changed is written again',
      },
      'base-url': { type: 'string', value: 'address', help: 'where the site will be published, for feeds and sitemap' },
      jsonl: {
        type: 'boolean',
        help: 'read {"id", "text"} objects from standard input, one a line, and write {"id", "content", "losses"} objects',
      },
      assets: { type: 'boolean', help: 'write styles and pictures beside a web page, not into it' },
      'allow-embargoed': { type: 'boolean', help: 'export stories that are still under embargo, too' },
      config,
    },
    notes: 'One article is written to standard output unless --out is given. - is standard input.',
    load: async () => (await import('./commands/export')).exportArticles,
  },
  {
    name: 'import',
    summary: 'make articles of files in other formats',
    operands: '<path…> | --jsonl',
    options: {
      from: {
        type: 'string',
        value: 'format',
        help: 'the format; else its content tells it. crosshead formats lists them',
      },
      out: { type: 'string', value: 'folder', help: 'the folder that the articles go into' },
      jsonl: {
        type: 'boolean',
        help: 'read {"id", "text"} objects from standard input, one a line, and write one for each',
      },
      config,
    },
    notes:
      'One file is written to standard output unless --out is given. What has no place in the article is told on standard error.',
    load: async () => (await import('./commands/import')).importFiles,
  },
  {
    name: 'format',
    summary: 'lay out the source of articles in the canonical way',
    operands: '<path…>',
    options: {
      check: { type: 'boolean', help: 'only name the articles that are not formatted; exit status 1 if there are any' },
      write: { type: 'boolean', help: 'write the files; otherwise the text goes to standard output' },
    },
    notes: '- is standard input. No word inside quotation marks is ever changed.',
    load: async () => (await import('./commands/format')).format,
  },
  {
    name: 'analyse',
    summary: 'quotations, speakers, datelines and problems, one JSON object a line',
    operands: '<path…> | --jsonl',
    options: {
      jsonl: { type: 'boolean', help: 'read {"id", "text"} objects from standard input, one a line' },
      config,
    },
    notes:
      'Offsets are UTF-16 code units into the text given. A text that starts with a line --- is an article, any other plain paragraphs.',
    load: async () => (await import('./commands/analyse')).analyse,
  },
  {
    name: 'rules',
    summary: 'list the rules of lint',
    operands: '',
    options: {},
    load: async () => (await import('./commands/rules')).rules,
  },
  {
    name: 'formats',
    summary: 'list the formats of export and import, and the layouts',
    operands: '',
    options: {},
    load: async () => (await import('./commands/formats')).formats,
  },
];
