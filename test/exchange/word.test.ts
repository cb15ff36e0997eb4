import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { mediaTypeOf } from '../../src/core/exchange/media-type';
import type { Asset } from '../../src/core/exchange/types';
import { HOSTILE } from '../fixtures/hostile';
import { example, exportContext, exportTo } from './exporting';
import { partOf } from './word';

function real(src: string): Asset {
  const bytes = new Uint8Array(readFileSync(`examples/${src}`));
  return { bytes, mediaType: mediaTypeOf(bytes) };
}

async function wordOf(source: string, context = exportContext({ asset: real })): Promise<Uint8Array> {
  return (await exportTo('docx', source, context)).content as Uint8Array;
}

/** The paragraphs of a document as "Style: text". */
async function paragraphsOf(source: string): Promise<string[]> {
  const xml = partOf(await wordOf(source), 'word/document.xml');
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? 'Normal';
    const text = [...inner.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, words]) => words).join('');
    return `${style}: ${text}`;
  });
}

describe('The Word file', () => {
  it('says what each paragraph is by its style', async () => {
    const source = [
      '---\nheadline: Nato meets\nbyline: By Ann Lee\ndateline: Moscow\n---',
      'The alliance met.',
      '## Threat',
      '> We are ready\n> -- Lord Robertson, Nato chief',
      '- one',
      '7. seven\n8. eight',
      '7. seven\n9. nine',
    ].join('\n\n');
    assert.deepEqual(await paragraphsOf(source), [
      'Heading1: Nato meets',
      'Byline: By Ann Lee',
      'Intro: MOSCOW - The alliance met.',
      'Heading2: Threat',
      'PullQuote: We are ready',
      'Speaker: — Lord Robertson, Nato chief',
      'ListParagraph: one',
      'ListParagraph: seven',
      'ListParagraph: eight',
      'ListParagraph: 7. seven',
      'ListParagraph: 9. nine',
    ]);
  });

  it('holds pictures in their shape with their descriptions, and says which it could not show', async () => {
    const source = '![A **man**](images/putin.png)\nCaption\n\n![Other](lost.png)\n\n![Third](a.webp)\n';
    const asset = (src: string) =>
      src.endsWith('.webp')
        ? { bytes: new Uint8Array(4), mediaType: 'image/webp' }
        : src.startsWith('images/')
          ? real(src)
          : undefined;
    const { content, losses } = await exportTo('docx', source, exportContext({ asset }));
    const names = Object.keys(unzipSync(content as Uint8Array)).filter(name => name.startsWith('word/media/'));
    assert.equal(names.length, 1);
    assert.match(partOf(content as Uint8Array, 'word/document.xml'), /<wp:docPr [^>]*descr="A \*\*man\*\*"/);
    assert.deepEqual(
      losses.map(({ message }) => /"[^"]*" [^;]*/.exec(message)?.[0]),
      ['"lost.png" was not found', '"a.webp" is of a kind that Word does not show everywhere'],
    );
  });

  it('takes a broken picture for none', async () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    const file = await wordOf('![What](a.png)', exportContext({ asset: () => ({ bytes, mediaType: 'image/png' }) }));
    assert.match(partOf(file, 'word/document.xml'), /\[What\]/);
  });

  it('keeps every field, as properties of the document where the text shows none', async () => {
    const file = await wordOf(
      '---\nheadline: A & B\nslug: a-b\ntopics: [20000151, floods]\nstatus: draft\n---\n\nText.\n',
    );
    assert.match(partOf(file, 'docProps/core.xml'), /<dc:title>A &amp; B</);
    const custom = partOf(file, 'docProps/custom.xml');
    assert.match(custom, /name="slug"><vt:lpwstr>a-b</);
    assert.match(custom, /name="topics"><vt:lpwstr>20000151, floods</);
    assert.doesNotMatch(custom, /draft/);
  });

  it('is the same file each time', async () =>
    assert.deepEqual(await wordOf(example('every-block')), await wordOf(example('every-block'))));

  it('runs from right to left where the language does', async () =>
    assert.match(partOf(await wordOf(example('arabic')), 'word/document.xml'), /<w:bidi\/>/));

  it('links to the web and nowhere else', async () => {
    const links = partOf(await wordOf(HOSTILE, exportContext()), 'word/_rels/document.xml.rels');
    for (const [, target = ''] of links.matchAll(/Target="([^"]*)" TargetMode/g))
      assert.match(target, /^(?:https?|mailto):/);
  });
});
