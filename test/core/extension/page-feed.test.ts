import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { PageFeed } from '../../../src/extension/preview/page-feed';
import type { PageUpdate } from '../../../src/preview/messages';

const update = (serial: number): PageUpdate => ({
  serial,
  version: serial,
  layout: 'bbc-2001',
  title: '',
  language: 'en',
  direction: 'ltr',
});

/** A feed whose questions are answered by hand. */
function feed() {
  const asked: (number | undefined)[] = [];
  const shown: number[] = [];
  const failures: unknown[] = [];
  const waiting: { resolve(update: PageUpdate): void; reject(error: Error): void }[] = [];
  const it = new PageFeed({
    ask(have) {
      asked.push(have);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    show: ({ serial }) => void shown.push(serial),
    failed: error => void failures.push(error),
  });
  const answer = async (serial: number): Promise<void> => {
    waiting.shift()!.resolve(update(serial));
    await turn();
  };
  const fail = async (): Promise<void> => {
    waiting.shift()!.reject(new Error('gone'));
    await turn();
  };
  return { it, asked, shown, failures, answer, fail };
}

describe('the feed of pages', () => {
  it('asks nothing before the page is ready', () => {
    const { it, asked } = feed();
    it.refresh();
    assert.deepEqual(asked, []);
    it.open();
    assert.deepEqual(asked, [undefined]);
  });

  it('has one question under way, shows its answer, and asks once more for all that came meanwhile', async () => {
    const { it, asked, shown, answer } = feed();
    it.open();
    it.refresh();
    it.refresh();
    it.refresh();
    assert.deepEqual(asked, [undefined]);
    await answer(1);
    assert.deepEqual([asked, shown], [[undefined, 1], [1]]);
    await answer(2);
    assert.deepEqual(
      [asked, shown],
      [
        [undefined, 1],
        [1, 2],
      ],
    );
  });

  it('drops the answer for a page that was lost meanwhile, and asks for a whole one', async () => {
    const { it, asked, shown, answer } = feed();
    it.open();
    await answer(1);
    it.refresh();
    it.restart();
    await answer(2);
    assert.deepEqual([asked, shown], [[undefined, 1, undefined], [1]]);
    await answer(3);
    assert.deepEqual(shown, [1, 3]);
  });

  it('shows nothing on a hidden page, and a whole one when it comes back', async () => {
    const { it, asked, shown, answer } = feed();
    it.open();
    it.close();
    await answer(1);
    it.refresh();
    assert.deepEqual([asked, shown], [[undefined], []]);
    it.open();
    assert.deepEqual(asked, [undefined, undefined]);
  });

  it('tells of a failure and goes on with the next change', async () => {
    const { it, asked, failures, shown, answer, fail } = feed();
    it.open();
    await fail();
    assert.equal(failures.length, 1);
    it.refresh();
    assert.equal(asked.length, 2);
    await answer(1);
    assert.deepEqual(shown, [1]);
  });

  it('tells nobody of a failure once the page is hidden or gone', async () => {
    const { it, failures, fail } = feed();
    it.open();
    it.close();
    await fail();
    assert.deepEqual(failures, []);
  });
});
