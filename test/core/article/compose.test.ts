/** New files from data, the unified plugins, the schema, places, and the order of a story. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { unified } from 'unified';
import { BLOCKS } from '../../../src/core/article/blocks';
import { countWords } from '../../../src/core/article/counts';
import { FIELDS } from '../../../src/core/article/fields';
import { fieldOf, textField } from '../../../src/core/article/fields-of';
import { formatArticle } from '../../../src/core/article/format';
import { keyOf } from '../../../src/core/article/identity';
import { parseArticle, reparse } from '../../../src/core/article/parse';
import { absolute, offsetAt, positionAt } from '../../../src/core/article/positions';
import { frontMatterSchema } from '../../../src/core/article/schema';
import { introIndex, isPublishable, leadPictureIndex } from '../../../src/core/article/story';
import { plainText } from '../../../src/core/article/text';
import type { Paragraph } from '../../../src/core/article/types';
import { articleParse, articleStringify } from '../../../src/core/article/unified';
import { composeArticle } from '../../../src/core/article/write';
import { parse as parseYaml } from 'yaml';

const example = readFileSync('examples/nato-putin.article', 'utf8');
const paragraph = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'run', children: [{ type: 'text', value }] }],
});

describe('article: new files', () => {
  it('writes text fields that this reader and any YAML tool read alike', () => {
    for (const headline of [
      'Plain',
      'Putin: a view',
      "'New threats' face Nato",
      'announce #Brexit',
      '"A", he said',
      '[x]',
      '- a',
      'null',
      ' a',
      'a\nb',
      '\\',
      '{',
      '@x',
      '"',
    ]) {
      const text = composeArticle({ fields: { headline }, blocks: [] });
      const article = parseArticle(text);
      assert.equal(fieldOf(article, 'headline')?.data, headline);
      const yaml = parseYaml(text.split('---\n')[1]!, { schema: 'failsafe' }) as { headline: unknown };
      assert.equal(yaml.headline, headline);
    }
  });

  it('writes structured fields and leaves out empty ones', () => {
    const fields = {
      headline: 'Nato',
      headlines: { index: 'Nato: a say' },
      byline: [{ name: 'Ann Lee', role: 'editor' }],
      keywords: ['Nato', 'a, b'],
      urgency: 3,
      summary: '',
      source: undefined,
    };
    const article = parseArticle(composeArticle({ fields, blocks: [paragraph('Text')] }));
    assert.deepEqual(article.front.faults, []);
    assert.deepEqual(Object.fromEntries(article.front.fields.map(({ name, data }) => [name, data])), {
      headline: 'Nato',
      headlines: { index: 'Nato: a say' },
      byline: fields.byline,
      keywords: fields.keywords,
      urgency: '3',
    });
  });

  it('escapes text that would be another block, or front matter', () => {
    const texts = [
      '## x',
      '> x',
      '- x',
      '1. x',
      '12. x',
      '::video[x]',
      ':::',
      '<!-- x -->',
      '![a](b)',
      '---',
      '# x',
      '\uFEFFx',
    ];
    const article = parseArticle(composeArticle({ fields: {}, blocks: texts.map(paragraph) }));
    assert.deepEqual(
      article.blocks.map(({ node }) => plainText(node)),
      texts,
    );
    assert.deepEqual(
      article.blocks.map(({ node }) => node.type),
      texts.map(() => 'paragraph'),
    );
    const start = composeArticle({ fields: {}, blocks: [paragraph('---'), paragraph('a: b'), paragraph('---')] });
    assert.equal(parseArticle(start).blocks.length, 3);
  });
});

describe('article: the formatter', () => {
  it('leaves the example as it is', () => assert.deepEqual(formatArticle(parseArticle(example)), []));

  it('leaves the blank that makes an item of a dash, also in a block with a fault', () =>
    assert.deepEqual(formatArticle(parseArticle('- x\n::::\n- \n')), []));
});

describe('article: unified', () => {
  const pipeline = unified().use(articleParse).use(articleStringify);

  it('writes what it read', () => assert.equal(String(pipeline.processSync(example)), example));

  it('gives places in the file', () => {
    const tree = pipeline.parse(example);
    const crosshead = tree.children.find(({ type }) => type === 'crosshead')!;
    assert.equal(example.slice(crosshead.position!.start.offset, crosshead.position!.end.offset), '## Taleban threat');
    assert.equal(crosshead.position!.start.line, example.slice(0, crosshead.position!.start.offset).split('\n').length);
  });

  it('writes fields that were changed', () => {
    const tree = pipeline.parse(example);
    tree.data.fields['headline'] = 'New: headline';
    assert.equal(textField(parseArticle(pipeline.stringify(tree)), 'headline'), 'New: headline');
  });
});

describe('article: the JSON Schema', () => {
  it('is fresh on disk', () =>
    assert.deepEqual(JSON.parse(readFileSync('schemas/front-matter.schema.json', 'utf8')), frontMatterSchema()));
});

describe('article: places', () => {
  it('goes from offsets to lines and back, at every place', () => {
    const text = '---\r\nheadline: x\r\n---\r\nOne\rtwo\n\n  <!-- n --> Three\nfour\n\n\n';
    const article = parseArticle(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const before = text.slice(0, offset).split(/\r\n|\r(?!$)|\n/);
      const within = text[offset - 1] === '\r' && text[offset] === '\n';
      const lone = text[offset - 1] === '\r' && text[offset] !== '\n';
      const place = positionAt(article, offset);
      assert.deepEqual(
        place,
        lone ? { line: before.length, character: 0 } : { line: before.length - 1, character: before.at(-1)!.length },
      );
      if (!within) assert.equal(offsetAt(article, place), offset);
    }
    assert.equal(offsetAt(article, { line: 99, character: 0 }), text.length);
    assert.equal(offsetAt(article, { line: 1, character: 99 }), 16);
    assert.deepEqual(absolute(article, 0, { start: 1, end: 2 }), { start: 24, end: 25 });
  });
});

describe('article: the story', () => {
  it('finds the intro and the lead picture', () => {
    const article = parseArticle(example);
    assert.deepEqual([leadPictureIndex(article), introIndex(article)], [0, 1]);
    assert.equal(leadPictureIndex(parseArticle('Text\n\n![a](b)')), -1);
    assert.equal(introIndex(parseArticle('## x')), -1);
  });

  it('counts words that readers read', () => {
    assert.equal(
      countWords(
        parseArticle(
          '---\nheadline: x y\n---\n\nNato’s 19 *sea-changes* – R&D.\n\n<!-- not this -->\n\n![alt words](x)\nA caption\n',
        ),
      ),
      6,
    );
    assert.ok(isPublishable(parseArticle('x').blocks[0]!.node));
  });

  it('gives each block a number of its own, which it keeps while it is edited', () => {
    const before = parseArticle('One\n\nTwo\n\nThree');
    const keys = before.blocks.map(keyOf);
    const edited = reparse(before, [{ start: 6, end: 6, text: '# ' }]);
    assert.deepEqual(edited.blocks.map(keyOf), keys);
    const split = reparse(edited, [{ start: 1, end: 1, text: '\n\n' }]);
    assert.deepEqual(split.blocks.slice(2).map(keyOf), keys.slice(1));
    assert.equal(new Set(split.blocks.map(keyOf)).size, 4);
  });
});

describe('article: the guide', () => {
  const guide = readFileSync('docs/format.md', 'utf8');

  it('has every field and every block of the tables', () => {
    for (const { name, documentation } of FIELDS)
      assert.ok(guide.includes(`| \`${name}\` | ${documentation.replaceAll('|', '\\|')}`), name);
    for (const { label, documentation } of BLOCKS)
      assert.ok(guide.includes(`| ${label} | ${documentation.replaceAll('|', '\\|')}`), label);
  });
});
