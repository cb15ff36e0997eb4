import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseSpeech } from '../../../src/core/speech/analyse';
import type { Quotation } from '../../../src/core/speech/types';

interface Example {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
}

const FILE = path.resolve('../shared/corpora/attribution/guide-examples.jsonl');

const read = (): Example[] =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as Example);

interface Told {
  text: string;
  speaker: string | null;
}

/** One entry a quotation, those that run over paragraphs put together as the annotation guide has them. */
function told(text: string): Told[] {
  const gaps = [...text.matchAll(/\n+/g)].map(([gap]) => gap);
  const lists = analyseSpeech(text.split(/\n+/).map(paragraph => ({ text: paragraph })));
  const all: Told[] = [];
  lists.forEach((list: readonly Quotation[], i) => {
    for (const quotation of list.filter(({ speech }) => speech)) {
      const last = all.at(-1);
      if (quotation.continues && last) last.text += (gaps[i - 1] ?? '') + quotation.text;
      else all.push({ text: quotation.text, speaker: quotation.speaker ?? null });
    }
  });
  return all;
}

describe('the examples of the annotation guides', () => {
  if (!existsSync(FILE)) {
    it('are not there: the shared corpora do not stand beside the project', function () {
      assert.fail(`${FILE} is not there`);
    });
    return;
  }
  for (const { id, text, quotes } of read()) {
    it(id, () => {
      assert.deepEqual(
        told(text),
        quotes.map(({ text: words, speaker }) => ({ text: words, speaker })),
      );
    });
  }
});
