import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { parseArticle } from '../../../src/core/article/parse';
import { positionAt } from '../../../src/core/article/positions';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { hover } from '../../../src/core/language/hover';
import { textIn } from './lay';

const TEXT = `---
headline: Nato brings radical offer to Putin
published: Friday, 23 August, 2002, 00:33 GMT
topics: medtop:11000000, elections, war
unheard: of
---

![Two men](images/two.png)

Sergei Ivanov met reporters on Thursday at 11:00 GMT. "We wait," Mr Ivanov said.

> We wait
> -- Sergei Ivanov, Defence Minister

::video[We wait]{by="Sergei Ivanov"}

<!-- lint-ignore missing-attribution, no-such-rule: agreed -->

:::see-also
- [Blair](blair.article)
:::
`;
const article = parseArticle(TEXT);
const file = (address: string) => Promise.resolve(address.endsWith('.article') ? `about ${address}` : undefined);

/** What is said at a piece of the text, and of which words. */
async function told(piece: string, within = 1): Promise<{ text: string; of: string } | null> {
  const at = positionAt(article, TEXT.indexOf(piece) + within);
  const answer = await hover(article, at, { desk: DEFAULT_DESK, file });
  return answer && { text: (answer.contents as MarkupContent).value, of: textIn(article, answer.range!) };
}

describe('hover', () => {
  it('explains fields and blocks at their names', async () => {
    assert.match((await told('headline:'))!.text, /^\*\*Headline\*\* \(required\)/);
    assert.match((await told('::video'))!.text, /^\*\*Video clip\*\*[^]*`by`/);
    assert.equal((await told(':::see-also'))!.of, ':::see-also');
  });

  it('gives a time on both clocks', async () => {
    const { text, of } = (await told('Friday, 23 August'))!;
    assert.equal(of, 'Friday, 23 August, 2002, 00:33 GMT');
    assert.match(text, /2002-08-23T00:33:00Z/);
    assert.match(text, /01:33 London/);
    assert.match((await told('11:00 GMT'))!.text, /12:00 London/);
  });

  it('places a topic in its tree', async () => {
    assert.match((await told('medtop:11000000'))!.text, /^\*\*politics\*\* `medtop:11000000`/);
    assert.equal(await told('elections,'), null);
  });

  it('dates relative days', async () => {
    assert.match((await told('on Thursday', 4))!.text, /^\*\*Thursday, 22 August 2002\*\*/);
  });

  it('introduces people', async () => {
    const { text, of } = (await told('Ivanov said'))!;
    assert.equal(of, 'Ivanov');
    assert.match(
      text,
      /^\*\*Sergei Ivanov\*\*, Defence Minister\n\nFirst named in line 10 · 4 mentions · 1 quotation$/,
    );
  });

  it('explains rules in suppressions', async () => {
    assert.match((await told('missing-attribution'))!.text, /^\*\*missing-attribution\*\*[^]*\[More\]\(https:/);
    assert.equal(await told('no-such-rule'), null);
  });

  it('tells of files', async () => {
    assert.equal((await told('blair.article'))!.text, 'about blair.article');
    assert.equal(await told('images/two.png'), null);
  });

  it('says nothing of plain words, unknown fields and values', async () => {
    for (const piece of ['met reporters', 'unheard', 'Nato brings']) assert.equal(await told(piece), null, piece);
  });

  it('answers anywhere', async () => {
    for (let at = 0; at <= TEXT.length; at++)
      await hover(article, positionAt(article, at), { desk: DEFAULT_DESK, file });
  });
});
