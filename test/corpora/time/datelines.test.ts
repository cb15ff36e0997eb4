import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findDateline } from '../../../src/core/time/dateline';

const corpora = path.resolve('../shared/corpora');

interface Story {
  readonly id: string;
  readonly text: string;
  readonly dateline?: string | null;
  readonly place?: string | null;
}

/** The stories of a corpus. One that is missing fails: where there are none at all, the run leaves this suite out and says so. */
function stories(name: string): Story[] {
  const file = path.join(corpora, `${name}.jsonl.gz`);
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map(line => JSON.parse(line) as Story);
}

/** Dashes, colons and spacing are the wire's, not the dateline's. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s\-–—:]+$/, '')
    .toLowerCase();
const norm = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / (whole.length || 1);

/** Newspapers' datelines, strictly: "WASHINGTON —", "DES MOINES, Iowa, Aug. 10 (UPI) —", "Mexico City (AFP) –". */
const DATELINE =
  /^(?:(?:[A-Z][A-Z.]+(?: [A-Z]+)?|[A-Z][a-z]+(?: [A-Z][a-z]+)?(?= \())(?:, [A-Z][A-Za-z.]+)?(?:, )?)?(?:[A-Z][a-z]+\.? \d+)?(?: \([A-Z]\w+\))? (?:-+|[–—―])$/;

/** The promises of the design: how many of the datelines are found, and how many of those are right. */
const promises = [
  { corpus: 'datelines/reuters-1987', recall: 0.98 },
  { corpus: 'datelines/world-press-2001', recall: 0.95 },
  { corpus: 'datelines/reuters-2017', recall: 0.98 },
] as const;

describe('datelines of the agencies', () => {
  for (const { corpus, recall } of promises) {
    it(`${corpus}: recall ${recall}, text and place .95, no false alarm`, () => {
      const answers = stories(corpus).map(story => ({ story, found: findDateline(story.text) }));
      const dated = answers.filter(({ story }) => story.dateline);
      const found = dated.filter(answer => answer.found);
      const placed = found.filter(({ story }) => story.place);
      const exact = found.filter(({ story, found }) => tidy(story.dateline ?? '') === tidy(found?.text ?? ''));
      const right = placed.filter(({ story, found }) => norm(story.place ?? '') === norm(found?.place ?? ''));
      assert.ok(share(found, dated) >= recall, `recall ${share(found, dated)}`);
      assert.ok(share(exact, found) >= 0.95, `exact ${share(exact, found)}`);
      assert.ok(placed.length === 0 || share(right, placed) >= 0.95, `place ${share(right, placed)}`);
      const alarms = answers.filter(({ story, found }) => !story.dateline && found);
      assert.deepEqual(
        alarms.map(({ found }) => found?.text),
        [],
      );
    });
  }

  it('attribution/train: no more than a place, a date and an agency before a dash is taken for one', () => {
    const found = stories('attribution/train').flatMap(({ text }) => findDateline(text) ?? []);
    const odd = found.filter(({ text }) => !DATELINE.test(text.replace(/\s+/g, ' ')));
    assert.ok(found.length > 100, `found ${found.length}`);
    assert.deepEqual(odd, []);
  });
});
