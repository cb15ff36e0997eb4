/** The block grammar: what each first line makes, and where each block ends. */
import assert from 'node:assert/strict';
import { BLOCKS } from '../../../src/core/article/blocks';
import { parseArticle } from '../../../src/core/article/parse';
import { plainText } from '../../../src/core/article/text';
import type { Article, Block, BlockType } from '../../../src/core/article/types';
import { writeBlock } from '../../../src/core/article/write';

const parse = (...lines: string[]): Article => parseArticle(lines.join('\n'));
const types = ({ blocks }: Article): string[] => blocks.map(({ node }) => node.type);
const texts = ({ blocks }: Article): string[] => blocks.map(({ text }) => text);

function only<T extends BlockType>(type: T, ...lines: string[]): Extract<Block, { type: T }> {
  const { blocks } = parse(...lines);
  assert.equal(blocks.length, 1);
  const { node } = blocks[0]!;
  assert.equal(node.type, type);
  return node as Extract<Block, { type: T }>;
}

const faults = (article: Article): unknown[] =>
  article.blocks.flatMap(({ node, text }) =>
    (node.faults ?? []).map(({ code, start, end }) => [code, text.slice(start, end)]),
  );

describe('article: blocks', () => {
  for (const { type, example, label } of BLOCKS) {
    it(`reads the example of ${label.toLowerCase()}, and writes it`, () => {
      const node = only(type, example);
      assert.equal(node.faults, undefined);
      assert.equal(writeBlock(node), example);
    });
  }

  it('lets the first line alone decide', () => {
    assert.deepEqual(types(parse('Text', '## text', '> text', '- text', '::: text', '<!-- text -->')), ['paragraph']);
    assert.deepEqual(types(parse('## One', '## Two', 'Text')), ['crosshead', 'crosshead', 'paragraph']);
    assert.deepEqual(types(parse('> Quote', 'Text')), ['pullQuote', 'paragraph']);
    assert.deepEqual(types(parse('- item', '## text')), ['list']);
  });

  it('counts blanks at the start of a line for nothing', () => {
    assert.deepEqual(types(parse('  ## One', '\t> Two', ' \t', '   - three')), ['crosshead', 'pullQuote', 'list']);
    assert.deepEqual(Array.from(parse('  ## One', '\t> Two').starts), [2, 10]);
  });

  it('knows a level that there is not', () => {
    assert.equal(only('crosshead', '# Big').level, 1);
    assert.deepEqual(faults(parse('# Big', '### Small', '## Right')), [
      ['heading-level', '#'],
      ['heading-level', '###'],
    ]);
    assert.deepEqual(types(parse('#Brexit', '', '##', '', '###', '', '#######  x')), Array(4).fill('paragraph'));
  });
});

describe('article: pull quotes', () => {
  for (const dash of ['--', '—', '–', '-']) {
    it(`takes a last line with ${dash} for the speaker`, () => {
      const { children } = only(
        'pullQuote',
        '> We are',
        '> in coalition',
        `> ${dash} Lord Robertson, Nato chief, today`,
      );
      assert.equal(plainText(children[0]), 'We are\nin coalition');
      assert.equal(children[1]?.name.value, 'Lord Robertson');
      assert.equal(children[1].role?.value, 'Nato chief, today');
    });
  }

  it('has no speaker where the only line starts with a dash, or nothing follows it', () => {
    assert.equal(only('pullQuote', '> - so it goes').children.length, 1);
    assert.equal(only('pullQuote', '> text', '> --').children.length, 1);
    assert.equal(only('pullQuote', '> text', '> --Robertson').children.length, 1);
  });

  it('does not nest', () => {
    assert.equal(plainText(only('pullQuote', '> > ## text')), '> ## text');
  });
});

describe('article: pictures', () => {
  it('starts a new picture with each line that is one', () => {
    const article = parse('![one](1.jpg)', 'Caption', '![two](2.jpg)', '![broken](', 'Photo: AP');
    assert.deepEqual(texts(article), ['![one](1.jpg)\nCaption', '![two](2.jpg)\n![broken](\nPhoto: AP']);
  });

  it('reads brackets that balance, blanks and an empty file', () => {
    const { alt, src } = only('picture', '![Putin [right] (r)](my pictures/a (1).jpg)');
    assert.deepEqual([alt.value, src.value], ['Putin [right] (r)', 'my pictures/a (1).jpg']);
    assert.equal(only('picture', '![alt]( )').src.value, '');
  });

  it('reads credits in many languages, and a caption behind the picture', () => {
    const node = only('picture', '![alt](a.jpg) Caption', 'goes on', 'Фото: ТАСС');
    assert.equal(plainText(node.caption!), 'Caption\ngoes on');
    assert.deepEqual([node.creditLabel?.value, node.credit?.value], ['Фото', 'ТАСС']);
    assert.equal(only('picture', '![alt](a.jpg)', 'Photo: AP').caption, undefined);
    assert.equal(only('picture', '![alt](a.jpg)', 'Photo : AFP').credit?.value, 'AFP');
    assert.equal(only('picture', '![alt](a.jpg)', 'Photo: AP', 'More caption').credit, undefined);
  });
});

describe('article: directives', () => {
  it('lets brackets and marks in a clip balance', () => {
    const { line, attributes } = only(
      'clip',
      `::video["We [the alliance] are"]{by='The "man"' src=a.mp4 poster=“p.jpg”}`,
    );
    assert.equal(line.value, '"We [the alliance] are"');
    assert.deepEqual(
      attributes.map(({ key, value }) => [key.value, value.value]),
      [
        ['by', 'The "man"'],
        ['src', 'a.mp4'],
        ['poster', 'p.jpg'],
      ],
    );
  });

  it('keeps an escaped bracket and mark', () => {
    const { line, attributes } = only('clip', '::audio[a \\] b]{by="a \\"b\\""}');
    assert.deepEqual([line.value, attributes[0]!.value.value], ['a ] b', 'a "b"']);
  });

  for (const text of [
    '::video[x',
    '::video[x]]',
    '::video[x]{by="a}',
    '::video[x] text',
    ':: video',
    '::',
    '::video[x]{a=1b="2"}',
    ':::',
  ]) {
    it(`takes ${text} as a line of text and says so`, () => {
      const article = parse(text, 'Text');
      assert.deepEqual(texts(article), [text, 'Text']);
      assert.deepEqual(faults(article), [['broken-directive', text]]);
    });
  }

  it('says where a directive lacks its blank line', () => {
    assert.deepEqual(faults(parse('Text', '::video[x]')), [['broken-directive', '::video[x]']]);
    assert.deepEqual(faults(parse('- Text', '::video[x]')), [['broken-directive', '::video[x]']]);
  });

  it('keeps what it does not know', () => {
    const article = parse('::map[x]{y=z}', ':::poll[Q]', '- a', '', 'b', ':::', ':::video', ':::');
    assert.deepEqual(types(article), ['unknown', 'unknown', 'unknown']);
    assert.deepEqual(article.blocks[1]!.node.faults, [
      { code: 'unknown-block', start: 3, end: 7, data: { name: 'poll' } },
    ]);
    assert.deepEqual(article.blocks[2]!.node.faults?.[0]?.data, { name: 'video', form: 'leaf' });
    assert.deepEqual(types(parse('::constructor[x]', '::__proto__[x]')), ['unknown', 'paragraph']);
    assert.deepEqual(faults(parse('::video[x]{colour=red}')), [['unknown-attribute', 'colour']]);
  });
});

describe('article: containers', () => {
  it('holds blocks, with a source', () => {
    const { title, children, source } = only(
      'box',
      ':::box[Facts [1]]',
      'Text',
      '',
      '- a',
      '- b',
      'Source: Nato',
      ':::',
    );
    assert.deepEqual(
      [title?.value, children.map(({ type }) => type), source?.value],
      ['Facts [1]', ['paragraph', 'list'], 'Nato'],
    );
  });

  it('nests with fences of other lengths, longer or shorter', () => {
    for (const [outer, inner] of [
      ['::::', ':::'],
      [':::', '::::'],
    ]) {
      const { children } = only('box', `${outer}box`, `${inner}quote[Who]`, 'Text', inner!, 'More', outer!);
      assert.deepEqual(
        children.map(({ type }) => type),
        ['extract', 'paragraph'],
      );
    }
  });

  it('takes one that is left open for a line of text, and reads what follows', () => {
    const article = parse(':::box[One]', 'Text', '', ':::see-also', '- [a](b)', ':::', '');
    assert.deepEqual(types(article), ['paragraph', 'paragraph', 'seeAlso']);
    assert.deepEqual(faults(article), [['unclosed-block', ':::box[One]']]);
  });

  it('never reaches past its own end', () => {
    const article = parse(':::box', '::::quote', 'Text', ':::', 'After', '::::');
    assert.deepEqual(types(article), ['box', 'paragraph']);
    assert.deepEqual(faults(article), [
      ['unclosed-block', '::::quote'],
      ['broken-directive', '::::'],
    ]);
  });

  it('reads verse, with stanzas', () => {
    assert.deepEqual(only('verse', ':::verse', '', 'One', ' two', '', '', 'three', '', ':::').children.map(plainText), [
      'One',
      'two',
      '',
      'three',
    ]);
  });

  it('reads tables, with bars that are text and cells that are empty', () => {
    const { children } = only('table', ':::table[T]', 'Country | Troops', '', 'a|b \\| c | ', '| 1', ':::');
    assert.deepEqual(
      children.map(row => row.children.map(plainText)),
      [
        ['Country', 'Troops'],
        ['a|b | c', ''],
        ['', '1'],
      ],
    );
  });

  it('reads the parts of see-also lines', () => {
    const { children } = only(
      'seeAlso',
      ':::see-also',
      '- 17 Nov 01 | UK Politics | [Blair | Putin [talks]](a.article)',
      '- 2001-11-16 | [Russia]()',
      '- Radio 4 | [Today](x)',
      '- [Alone](x)',
      '- Just words',
      'no | hyphen | [at all]()',
      ':::',
    );
    assert.deepEqual(
      children.map(({ date, section, headline, target }) => [
        date?.value,
        section?.value,
        headline.value,
        target.value,
      ]),
      [
        ['17 Nov 01', 'UK Politics', 'Blair | Putin [talks]', 'a.article'],
        ['2001-11-16', undefined, 'Russia', ''],
        [undefined, 'Radio 4', 'Today', 'x'],
        [undefined, undefined, 'Alone', 'x'],
        [undefined, undefined, 'Just words', ''],
        ['no', 'hyphen', 'at all', ''],
      ],
    );
  });
});

describe('article: notes', () => {
  it('ends at the first end mark, and prose behind it is prose', () => {
    const article = parse('<!-- one --> <!-- two -->Text goes', 'on', '', '<!-- three', '', 'four -->');
    assert.deepEqual(types(article), ['note', 'note', 'paragraph', 'note']);
    assert.deepEqual(texts(article), ['<!-- one -->', '<!-- two -->', 'Text goes\non', '<!-- three\n\nfour -->']);
    assert.deepEqual(Array.from(article.lines), [0, 0, 0, 3]);
  });

  it('takes one that is left open for a line of text, and says one thing of it', () => {
    const article = parse('<!-- open', 'Text', '', '<!-- note -->');
    assert.deepEqual(types(article), ['paragraph', 'paragraph', 'note']);
    assert.deepEqual(faults(article), [['unclosed-note', '<!-- open']]);
    assert.deepEqual(faults(parse('<!-- a <!-- b <b>')), [
      ['unclosed-note', '<!-- a <!-- b <b>'],
      ['raw-html', '<!--'],
      ['raw-html', '<b>'],
    ]);
  });
});
