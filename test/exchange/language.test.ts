import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseArticle } from '../../src/core/article/parse';
import { importArticles } from '../../src/core/exchange/importing';
import { exportArticle, FORMATS } from '../../src/core/exchange/registry';
import { sayIn } from '../../src/core/say';
import { example, exportContext } from './exporting';

const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Readonly<Record<string, string>>;
/** Says every message of the bundle between brackets, so that what was not said through it shows. */
const say = sayIn(Object.fromEntries(Object.keys(bundle).map(message => [message, `⟦${message}⟧`])));
const isMarked = (text: string): boolean => text.startsWith('⟦') && text.endsWith('⟧');

const context = exportContext({ say, asset: () => undefined });
const EMBARGOED = parseArticle('---\nheadline: A\nembargo: 2099-01-01 00:01 GMT\n---\n\nText.\n');
const written = FORMATS.filter(format => format.export !== undefined);

describe('exports and imports in another language', () => {
  for (const { id } of written)
    it(`tell what ${id} has no place for`, async () => {
      const exported = await exportArticle(id, parseArticle(example('every-block')), context);
      assert.ok('losses' in exported && exported.losses.length > 0);
      for (const { message } of exported.losses) assert.ok(isMarked(message), message);
    });

  it('refuse', async () => {
    const embargoed = await exportArticle('html', EMBARGOED, context);
    assert.ok('refused' in embargoed && isMarked(embargoed.refused));
    const { print, ...withoutBrowser } = context;
    assert.ok(print);
    const unprinted = await exportArticle('pdf', parseArticle('Text.'), withoutBrowser);
    assert.ok('refused' in unprinted && isMarked(unprinted.refused));
  });

  it('remark on what was read', async () => {
    const source = new TextEncoder().encode(
      '<nitf><body><body.content><p>Text & more.</p></body.content></body></nitf>',
    );
    const given = { name: 'a.xml', language: 'en-GB', timeZone: 'Europe/London', say };
    const [story] = await importArticles('nitf', source, given);
    assert.ok(story && story.warnings.length > 1);
    for (const { message } of story.warnings) assert.ok(isMarked(message), message);
  });
});
