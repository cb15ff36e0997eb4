import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { parseArticle } from '../../src/core/article/parse';
import { picturesOf } from '../../src/core/exchange/pictures';
import { exportArticle, FORMATS } from '../../src/core/exchange/registry';
import { HOSTILE } from '../fixtures/hostile';
import { normalised } from '../lines';
import { contentOf, example, exportContext, exportTo } from './exporting';

const hostile = parseArticle(HOSTILE);
const written = FORMATS.filter(format => format.export !== undefined);
const textual = written.filter(({ mediaType }) => /text|json|xml/.test(mediaType)).map(({ id }) => id);

describe('exportArticle', () => {
  it('names the formats there are where one is not', async () => {
    await assert.rejects(
      exportArticle('pdf2', parseArticle(''), exportContext()),
      /no export format "pdf2".*html, text/,
    );
  });

  for (const id of textual) {
    it(`keeps notes to the desk at the desk, and unknown blocks out: ${id}`, async () => {
      const source = 'Text.\n\n<!-- secret -->\n\n::weather[secret]\n\n:::box[Title]\n<!-- secret -->\n\nMore.\n:::\n';
      const { losses } = await exportTo(id, source);
      assert.doesNotMatch(await contentOf(id, source), /secret|weather/);
      assert.equal(losses.filter(({ part }) => part === 'note to the desk').length, 2);
      assert.equal(losses.filter(({ part }) => part === 'unknown block').length, 1);
    });

    it(`writes an empty article and a hostile one: ${id}`, async () => {
      assert.equal(typeof (await contentOf(id, '')), 'string');
      assert.ok((await contentOf(id, hostile)).length > 1000);
    });
  }

  it('says each loss in one sentence, at its place', async () => {
    for (const { id } of written) {
      for (const { message, start } of (await exportTo(id, example('every-block'))).losses) {
        assert.match(message, /^(?:[A-Z]|ninjs )[^\n]*\.$/);
        assert.ok(start >= 0 && start < example('every-block').length);
      }
    }
  });
});

describe('The web page', () => {
  it('holds its pictures, and says which it could not', async () => {
    const source =
      'Text.\n\n![One](images/one.png)\n\n![Two](lost.png)\n\n![Three](https://example.org/3.png)\n\n![Four]()';
    const { losses } = await exportTo('html', source);
    assert.deepEqual(
      losses.map(({ message }) => /"([^"]*)"|no file/.exec(message)?.[0]),
      ['"lost.png"', '"https://example.org/3.png"', 'no file'],
    );
    assert.match(await contentOf('html', source), /src="data:image\/png;base64,AQIDBA=="/);
  });

  it('embeds nothing that is no picture', async () => {
    const asset = () => ({ bytes: new Uint8Array(4), mediaType: 'text/html' });
    assert.doesNotMatch(await contentOf('html', '![One](one.html)', exportContext({ asset })), /data:[^;]/);
  });

  it('names the address, language and direction of the story', async () => {
    const html = await contentOf('html', example('arabic'));
    assert.match(html, /<html lang="ar" dir="rtl">/);
    assert.match(html, /<meta property="og:title" content="النهر/);
  });
});

describe('Wire copy', () => {
  it('says the story in the words of the page of 2001, in their order', async () => {
    const page = normalised(readFileSync('test/golden/layout/bbc-2001.txt', 'utf8'));
    const story = page.slice(page.indexOf('Nato brings radical offer to Putin'), page.indexOf('Internet links:'));
    const copy = (await contentOf('text', example('nato-putin')))
      .replace('MOSCOW, Nov 23 - ', '')
      .replace(
        '"Once again we are in a coalition against a common enemy, the common\nenemy of global terrorism"\n-- ',
        'Once again we are in a coalition against a common enemy, the common enemy of global terrorism\n',
      )
      .replace(/^\[(.*)\]$/gm, '$1')
      .replace('Internet links:\n\nENDS\n', '');
    assert.equal(normalised(copy).join(' '), story.join(' '));
  });

  it('prints the dateline once, the field before the wire', async () => {
    assert.match(
      await contentOf('text', 'MOSCOW, Nov 23 (Reuters) - The alliance met.'),
      /^MOSCOW, Nov 23 \(Reuters\) - The alliance met\.\n/,
    );
    const both = '---\ndateline: Brussels\n---\n\nMOSCOW, Nov 23 (Reuters) - The alliance met.';
    assert.match(await contentOf('text', both), /^BRUSSELS - The alliance met\.\n/);
  });

  it('keeps to 72 characters a line', async () => {
    for (const line of (await contentOf('text', example('every-block'))).split('\n'))
      assert.ok(line.length <= 72, line);
  });
});

describe('Markdown', () => {
  it('reads back as the same words in any CommonMark parser', async () => {
    const source =
      '---\nheadline: *Stars* & <b>\n---\n\n2*3*4 and _this_, [Mugabe] should go.\n\n1990. A year.\n\n# Not a heading';
    const tree = fromMarkdown(await contentOf('markdown', source));
    assert.deepEqual(
      tree.children.map(({ type }) => type),
      ['heading', 'paragraph', 'paragraph', 'heading'],
    );
    assert.equal(toString(tree.children[0]), '*Stars* & <b>');
    assert.equal(toString(tree.children[1]), '2*3*4 and _this_, [Mugabe] should go.');
  });
});

describe('The article as JSON', () => {
  it('tells where every part stands in the source', async () => {
    const source = '---\nheadline: A\n---\n\nText.\n\n![What](a.png)\nCaption\n';
    const { blocks } = JSON.parse(await contentOf('json', source)) as {
      blocks: { type: string; start: number; end: number; alt?: { start: number; end: number } }[];
    };
    assert.deepEqual(
      blocks.map(({ start, end }) => source.slice(start, end)),
      ['Text.', '![What](a.png)\nCaption'],
    );
    const alt = blocks[1]!.alt!;
    assert.equal(source.slice(alt.start, alt.end), 'What');
  });
});

describe('picturesOf', () => {
  it('finds local pictures, in boxes and behind clips too, each once', () => {
    const source = [
      '![A](a.png)',
      '![B](https://example.org/b.png)',
      ':::box[T]\n![C](c.png)\n:::',
      '::video[x]{poster="d.png"}',
      '![A](a.png)',
      '![E]()',
      '![F](data:image/png;base64,AAAA)',
      '![G](//example.org/g.png)',
    ].join('\n\n');
    assert.deepEqual(picturesOf(parseArticle(source)), ['a.png', 'c.png', 'd.png']);
  });
});
