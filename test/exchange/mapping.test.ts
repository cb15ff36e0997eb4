import assert from 'node:assert/strict';
import { MAPPINGS, PARTS, type MappedPart } from '../../src/core/exchange/mapping';
import { FORMATS } from '../../src/core/exchange/registry';
import { PART_SAMPLES } from '../fixtures/parts';
import { contentOf, exportContext, exportTo } from './exporting';

const WIRE =
  '---\nheadline: A\n---\n\nMOSCOW, Nov 23 (Reuters) - The alliance met. Read [more](other.article#end) and [this](https://example.org/).\n';
const LINKS = '\n:::see-also\n- 17 Nov 01 | UK | [Ties](ties.article)\n- [Web](https://example.org/)\n:::\n';

/** Formats that have no slot for a dateline print it; the others carry it apart from the text. */
const PRINT_DATELINE = ['text', 'markdown', 'docx', 'rss', 'atom'];
const CARRY_DATELINE = ['ninjs', 'ninjs-2.2', 'nitf', 'newsml-g2', 'json-ld'];

const textOf = async (format: string, source: string, context = exportContext()): Promise<string> => {
  if (format !== 'docx') return await contentOf(format, source, context);
  const { wordText } = await import('./word');
  return wordText((await exportTo(format, source, context)).content as Uint8Array);
};

describe('The dateline', () => {
  for (const id of PRINT_DATELINE) {
    it(`starts the story once: ${id}`, async () => {
      for (const source of [
        WIRE,
        WIRE.replace('headline: A', 'headline: A\ndateline: {place: Moscow, date: Nov 23, agency: Reuters}'),
      ])
        assert.equal((await textOf(id, source)).match(/MOSCOW, Nov 23 \(Reuters\) - The/g)?.length, 1);
    });
  }
  for (const id of CARRY_DATELINE) {
    it(`stands in its slot and not in the story: ${id}`, async () => {
      const content = await contentOf(id, WIRE);
      assert.match(content, /MOSCOW, Nov 23 \(Reuters\)(?! - )/);
      assert.doesNotMatch(content, /\(Reuters\) - The/);
    });
  }
});

describe('Links', () => {
  for (const id of [...PRINT_DATELINE.filter(format => format !== 'markdown'), ...CARRY_DATELINE]) {
    it(`to files of the desk stay at the desk, and the loss is told: ${id}`, async () => {
      assert.doesNotMatch(await textOf(id, WIRE + LINKS), /\.article/);
      const told = (await exportTo(id, WIRE + LINKS)).losses.filter(({ part }) => part === 'link');
      assert.deepEqual(
        told.map(({ message }) => /"[^"]*"/.exec(message)?.[0]),
        ['"other.article#end"', '"ties.article"'],
      );
    });
  }

  it('lead on to the pages of the articles that they named', async () => {
    const page = await contentOf('html', WIRE + LINKS);
    assert.match(page, /<a href="other\.html#end">more<\/a>/);
    assert.match(page, /<a href="ties\.html">/);
    assert.match(page, /<a href="https:\/\/example\.org\/">this<\/a>/);
    assert.match(await contentOf('markdown', WIRE + LINKS), /\[more\]\(other\.md#end\)/);
  });
});

describe('The status of an agency item', () => {
  const status = async (fields: string, changes = {}) => {
    const context = exportContext({ allowEmbargoed: true, ...changes });
    const item = JSON.parse(await contentOf('ninjs', `---\nheadline: A\n${fields}\n---\n\nText.\n`, context)) as object;
    const xml = await contentOf('newsml-g2', `---\nheadline: A\n${fields}\n---\n\nText.\n`, context);
    return [(item as { pubStatus: string }).pubStatus, /pubStatus qcode="stat:(\w+)"/.exec(xml)?.[1]];
  };

  it('is usable, withheld until the embargo ends, or cancelled', async () => {
    assert.deepEqual(await status('slug: a'), ['usable', 'usable']);
    assert.deepEqual(await status('embargo: 2001-11-25 06:00 GMT'), ['withheld', 'withheld']);
    assert.deepEqual(await status('embargo: 2001-11-23 06:00 GMT'), ['usable', 'usable']);
    assert.deepEqual(await status('status: withdrawn'), ['canceled', 'canceled']);
  });
});

describe('What the documentation says of each format', () => {
  const withPart = (part: MappedPart) => {
    const { front = '', body = '' } = PART_SAMPLES[part];
    return `---\n${front}\n---\n\nText.\n\n${body}\n`;
  };

  for (const [id, mapping] of Object.entries(MAPPINGS)) {
    it(`is true: ${id} holds the parts that have a slot, and tells each other part as a loss`, async () => {
      const context = exportContext({ allowEmbargoed: true });
      for (const part of PARTS) {
        const { sign, front } = PART_SAMPLES[part];
        if (mapping[part] !== undefined) assert.match(await textOf(id, withPart(part), context), sign, part);
        else {
          const { losses } = await exportTo(id, withPart(part), context);
          const told = front === undefined ? (name: string) => name === part : (name: string) => name === 'field';
          assert.ok(
            losses.some(loss => told(loss.part)),
            part,
          );
        }
      }
    });
  }

  it('speaks of every format that is written, but for our own', () =>
    assert.deepEqual(
      FORMATS.filter(format => format.export !== undefined && format.id !== 'json')
        .map(({ id }) => id)
        .sort(),
      Object.keys(MAPPINGS).sort(),
    ));
});
