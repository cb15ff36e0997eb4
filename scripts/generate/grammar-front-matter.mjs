// The front matter. A one-line value of a text field is the rest of the line, literally; what stands on lines of its own below
// a structured field is YAML. YAML's own grammar is not used: it would read colons and quotation marks in headlines.
import { anyOf, captures, inside } from './grammar-parts.mjs';

/** How the one-line value of a field is shown, by its kind. Kinds not named here are text. */
const VALUES = {
  choice: 'constant.language.choice',
  instant: 'constant.numeric.date',
  language: 'constant.language.language',
  url: 'markup.underline.link',
};
/** The same scope as YAML's plain values, which themes know. */
const TEXT = 'string.unquoted.plain.out.yaml';
const HEADLINE = 'markup.heading.headline';

const KEY = ['entity.name.tag.yaml', 'punctuation.separator.key-value.mapping.yaml'];

export const frontMatter = FIELDS => ({
  begin: '\\A(?=---[ \\t]*$)',
  end: '^(---)[ \\t]*$',
  // Else the end would match the first line, before the rule inside has begun.
  applyEndPatternLast: true,
  endCaptures: captures('punctuation.definition.end.front-matter'),
  patterns: [
    {
      begin: '\\A(---)[ \\t]*$',
      beginCaptures: captures('punctuation.definition.begin.front-matter'),
      while: '^(?!---[ \\t]*$)',
      contentName: 'meta.front-matter.article',
      patterns: [...fields(FIELDS), ...yaml()],
    },
  ],
});

function fields(FIELDS) {
  const byScope = new Map();
  for (const { name, kind } of FIELDS) {
    const scope = name === 'headline' ? HEADLINE : (VALUES[kind] ?? TEXT);
    byScope.set(scope, [...(byScope.get(scope) ?? []), name]);
  }
  return [...byScope].map(([scope, names]) => field(anyOf(names), scope));
}

/** The whole line, where its value is not of YAML's own shapes: one double-quoted text, a block, a list or a map. */
const field = (names, scope) => ({
  match: `^(${names})(:)[ \\t]+(?!"(?:[^"\\\\]|\\\\.)*"[ \\t]*$|[|>][+-]?\\d?[ \\t]*$|[\\[{].*[\\]}][ \\t]*$)(\\S.*?)[ \\t]*$`,
  captures: captures(...KEY, scope),
});

const quoted = (mark, kind) => ({
  match: `(${mark})(?:[^${mark}\\\\]|\\\\.)*(${mark})`,
  name: `string.quoted.${kind}.yaml.article`,
  captures: captures('punctuation.definition.string.begin.yaml', 'punctuation.definition.string.end.yaml'),
});

function yaml() {
  const flow = inside('', 'yaml-flow');
  return [
    {
      match: '^[ \\t]*(#).*$',
      name: 'comment.line.number-sign.yaml.article',
      captures: captures('punctuation.definition.comment.yaml'),
    },
    {
      match:
        '^([ \\t]*(?:- +)?)([\\w-]+)(:)(?:[ \\t]+([|>][+-]?\\d?)[ \\t]*$|[ \\t]+(?=["\'\\[{])(.*)|[ \\t]+(.*)|[ \\t]*$)',
      captures: {
        ...captures(inside('', 'yaml-dash'), ...KEY, 'keyword.control.flow.block-scalar.yaml', flow),
        6: { name: `${TEXT}.article` },
      },
    },
    {
      match: '^([ \\t]*- +)(?:(?=["\'\\[{])(.*)|(.*))$',
      captures: { ...captures(inside('', 'yaml-dash'), flow), 3: { name: `${TEXT}.article` } },
    },
    { match: '^[ \\t]+\\S.*$', name: `${TEXT}.article` },
  ];
}

/** A quoted value, a list in `[…]` or a map in `{…}`, on one line. */
export const yamlFlow = () => ({
  patterns: [
    quoted('"', 'double'),
    quoted("'", 'single'),
    { match: '([\\w-]+)(:)(?=\\s)', captures: captures(...KEY) },
    { match: '[\\[\\]{},]', name: 'punctuation.definition.flow.yaml.article' },
    { match: '[^\\s\\[\\]{},:"\'][^\\[\\]{},:"\']*', name: `${TEXT}.article` },
  ],
});

export const yamlDash = () => ({ match: '-', name: 'punctuation.definition.block.sequence.item.yaml.article' });
