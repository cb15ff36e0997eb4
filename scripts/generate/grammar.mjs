// The TextMate grammar. What the vocabulary names (directives, fields, labels) comes from its tables; the shapes are here.
// Scopes are those that colour themes know: quotations are strings, speakers types, datelines and stamps constants.
import { frontMatter, yamlDash, yamlFlow } from './grammar-front-matter.mjs';
import { inline, quotations } from './grammar-inline.mjs';
import { anyOf, captures, include, inside, START, whole } from './grammar-parts.mjs';

/** A run of lines up to a blank one; the closing line of a container ends it too. */
const WHILE_TEXT = '^(?=.*\\S)(?!:{3,}[ \\t]*$)';

export function grammar({ BLOCKS, FIELDS, LABELS }) {
  const directives = form => BLOCKS.filter(row => row.directive?.form === form);
  const credits = anyOf(LABELS.flatMap(row => row.credit));
  const sources = anyOf(LABELS.flatMap(row => row.source));
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Article',
    scopeName: 'text.article',
    fileTypes: ['article'],
    patterns: include('front-matter', 'blocks'),
    repository: {
      'front-matter': frontMatter(FIELDS),
      blocks: {
        patterns: include('note', 'crosshead', 'pull-quote', 'picture', 'container', 'leaf', 'list', 'paragraph'),
      },
      note: note(),
      crosshead: crosshead(),
      'pull-quote': pullQuote(),
      picture: picture(credits),
      container: { patterns: [...directives('container').map(row => container(row, sources)), unknownContainer()] },
      leaf: { patterns: [leaf(directives('leaf').map(row => row.directive.name)), unknownLeaf()] },
      head: head(),
      list: list(sources),
      paragraph: paragraph(),
      inline: inline(),
      quotations: quotations(),
      'nested-bracket': { begin: '\\[', end: '\\]|(?=$)', patterns: include('nested-bracket') },
      'yaml-flow': yamlFlow(),
      'yaml-dash': yamlDash(),
    },
  };
}

function note() {
  const suppression = {
    match: '\\b(lint-ignore)\\b(?:[ \\t]+([a-z][a-z0-9-]*(?:[ \\t]*,[ \\t]*[a-z][a-z0-9-]*)*))?(?:[ \\t]*(:))?',
    captures: captures('keyword.control.suppression', 'entity.name.function.rule', 'punctuation.separator'),
  };
  const marks = captures('punctuation.definition.comment');
  return {
    patterns: [
      {
        match: `${START}(<!--)(.*?)(-->)`,
        name: 'comment.block.note.article',
        captures: { ...marks, 2: { patterns: [suppression] }, 3: marks['1'] },
      },
      {
        begin: `${START}(<!--)`,
        beginCaptures: marks,
        end: '(-->)',
        endCaptures: marks,
        name: 'comment.block.note.article',
        patterns: [suppression],
      },
    ],
  };
}

function crosshead() {
  return {
    match: `${START}(#{1,6})[ \\t]+(\\S.*)$`,
    name: 'markup.heading.crosshead.article',
    captures: captures('punctuation.definition.heading', 'entity.name.section.crosshead'),
  };
}

function pullQuote() {
  return {
    begin: `${START}(?=>)`,
    while: '^(?=>)',
    name: 'meta.pull-quote.article',
    patterns: [
      {
        match: '^(>)[ \\t]*(--|[—–-])[ \\t]+([^,]+)(?:(,)[ \\t]*(.*))?$',
        captures: captures(
          'punctuation.definition.quote.begin.markdown',
          'punctuation.definition.speaker',
          'entity.name.type.speaker',
          'punctuation.separator.role',
          'variable.other.role',
        ),
      },
      {
        match: '^(>)[ \\t]?(.*)$',
        captures: captures(
          'punctuation.definition.quote.begin.markdown',
          inside('markup.quote string.unquoted.quotation', 'inline'),
        ),
      },
    ],
  };
}

function picture(credits) {
  return {
    begin: `${START}(!)(\\[)((?:[^\\[\\]\\\\]|\\\\.|\\[[^\\[\\]]*\\])*)(\\])(\\()([^()]*(?:\\([^()]*\\)[^()]*)*)(\\))`,
    beginCaptures: captures(
      'punctuation.definition.picture.begin',
      'punctuation.definition.alt.begin',
      'variable.other.alt',
      'punctuation.definition.alt.end',
      'punctuation.definition.address.begin',
      'markup.underline.link.image',
      'punctuation.definition.address.end',
    ),
    while: `${WHILE_TEXT}(?!!\\[)`,
    name: 'meta.picture.article',
    patterns: [labelled(credits, 'credit'), ...include('inline')],
  };
}

/** `Photo: AP` and `Source: Nato`. */
function labelled(words, what) {
  return {
    match: `^(${words})([ \\t]?[:：])[ \\t]*(.*)$`,
    name: `meta.${what}.article`,
    captures: captures(`keyword.other.${what}`, 'punctuation.separator.label', `variable.other.${what}`),
  };
}

/** What may stand in a container, by the type of its block. */
const bodies = {
  seeAlso: () => [linkRow()],
  links: () => [linkRow()],
  table: () => [
    { match: '(?<=[ \\t])\\|(?=[ \\t])', name: 'punctuation.separator.cell.article' },
    ...include('inline'),
  ],
  verse: () => include('inline'),
  box: sources => [labelled(sources, 'source'), ...include('blocks')],
};

function container({ type, directive: { name } }, sources) {
  return containerOf(name, (bodies[type] ?? (() => include('blocks')))(sources), 'keyword.control.directive');
}

const unknownContainer = () => containerOf('\\p{L}[\\p{L}\\p{N}-]*', include('blocks'), 'invalid.deprecated.directive');

function containerOf(name, body, scope) {
  return {
    begin: `${START}(:{3,})(${name})(?=[\\[{ \\t]|$)`,
    beginCaptures: captures('punctuation.definition.directive.begin', scope),
    end: '^(\\1)[ \\t]*$',
    endCaptures: captures('punctuation.definition.directive.end'),
    name: 'meta.directive.container.article',
    patterns: [{ begin: '\\G(?=[ \\t]*[\\[{])', end: '$', patterns: include('head') }, ...body],
  };
}

const leaf = names => leafOf(anyOf(names), 'keyword.control.directive');
const unknownLeaf = () => leafOf('\\p{L}[\\p{L}\\p{N}-]*', 'invalid.deprecated.directive');

function leafOf(name, scope) {
  return {
    begin: `${START}(::)(${name})(?=[\\[{])`,
    beginCaptures: captures('punctuation.definition.directive.begin', scope),
    end: '$',
    name: 'meta.directive.leaf.article',
    patterns: include('head'),
  };
}

/** `[what it says]{key="value"}`, on one line. */
function head() {
  return {
    patterns: [
      {
        begin: '\\[',
        beginCaptures: whole('punctuation.definition.title.begin'),
        end: '\\]|(?=$)',
        endCaptures: whole('punctuation.definition.title.end'),
        contentName: 'string.unquoted.title.article',
        patterns: include('nested-bracket'),
      },
      {
        begin: '\\{',
        beginCaptures: whole('punctuation.definition.attributes.begin'),
        end: '\\}|(?=$)',
        endCaptures: whole('punctuation.definition.attributes.end'),
        name: 'meta.attributes.article',
        patterns: [attribute('by', 'entity.name.type.speaker'), attribute('[\\p{L}_][\\p{L}\\p{N}_-]*', undefined)],
      },
    ],
  };
}

/** `key="value"` or `key=value`. */
const attribute = (name, scope) => ({
  match: `(${name})(=)(?:(")((?:[^"\\\\]|\\\\.)*)(")|([^\\s"}]+))`,
  captures: {
    ...captures('entity.other.attribute-name', 'punctuation.separator.key-value'),
    ...pairOfQuotes(3, scope ?? 'string.quoted.double'),
    6: { name: 'string.unquoted.article' },
  },
});

const pairOfQuotes = (group, scope) => ({
  [group]: { name: 'punctuation.definition.string.begin.article' },
  [group + 1]: { name: `${scope}.article` },
  [group + 2]: { name: 'punctuation.definition.string.end.article' },
});

const WORDS = '[^|\\[\\]]+?';

/** `- 17 Nov 01 | UK Politics | [headline](target)`; date and section may be left out. */
function linkRow() {
  return {
    match: `^[ \\t]*(-)[ \\t]+(?:(\\d${WORDS})[ \\t]*(\\|)[ \\t]*)?(?:(${WORDS})[ \\t]*(\\|)[ \\t]*)?(\\[)((?:[^\\[\\]]|\\[[^\\[\\]]*\\])*)(\\])(\\()(.*?)(\\))[ \\t]*$`,
    name: 'meta.link-row.article',
    captures: captures(
      'punctuation.definition.list.begin.markdown',
      'constant.numeric.date',
      'punctuation.separator.cell',
      'variable.other.section',
      'punctuation.separator.cell',
      'punctuation.definition.link.begin',
      'string.other.link.title',
      'punctuation.definition.link.end',
      'punctuation.definition.address.begin',
      'markup.underline.link',
      'punctuation.definition.address.end',
    ),
  };
}

/** A line `Source: …` in a box is not an item. */
function list(sources) {
  const marker = '(?:-|\\d{1,2}\\.)';
  return {
    begin: `${START}(?=${marker}[ \\t]+\\S)`,
    while: `${WHILE_TEXT}(?!(?:${sources})[ \\t]?[:：])`,
    name: 'markup.list.article',
    patterns: [
      { match: `^(${marker})[ \\t]+`, captures: captures('punctuation.definition.list.begin.markdown') },
      ...include('inline'),
    ],
  };
}

/** The wire's dateline counts at the start of a paragraph: capitals, and a date, an agency or a long dash behind. */
const DATELINE = (() => {
  const place = "(\\p{Lu}[\\p{Lu}\\p{M}'’./ -]*\\p{Lu}(?:, \\p{L}[\\p{L} .]*?)?)";
  const date = '(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8})(?:, \\d{4})?';
  const agency = '\\([^()]{2,40}\\)';
  const dash = '--|[-–—]';
  return `${place}(?:(?:,? (${date}))(?: (${agency}))?( (?:${dash}))|(?: (${agency}))( (?:${dash}))|( (?:--|—)))(?= )`;
})();

function paragraph() {
  return {
    // Prose behind a note stands in the middle of a line.
    begin: `(?:^${DATELINE})?(?=.*\\S)`,
    beginCaptures: captures(
      'variable.other.constant.dateline.place',
      'constant.numeric.date',
      'entity.name.type.agency',
      'punctuation.separator.dateline',
      'entity.name.type.agency',
      'punctuation.separator.dateline',
      'punctuation.separator.dateline',
    ),
    while: WHILE_TEXT,
    name: 'meta.paragraph.article',
    patterns: include('inline'),
  };
}
