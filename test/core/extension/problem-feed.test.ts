import assert from 'node:assert/strict';
import { setTimeout as later } from 'node:timers/promises';
import { ProblemFeed } from '../../../src/extension/preview/problem-feed';
import type { PageProblem } from '../../../src/preview/messages';

const NOWHERE = { line: 0, character: 0 };
const problem = (message: string): PageProblem => ({
  ...{ block: 1, words: '', before: 0, severity: 'warning', message, start: NOWHERE, end: NOWHERE },
});

/** A feed that asks at once, and whose questions are answered by hand, in any order. */
function feed() {
  const shown: (string[] | undefined)[] = [];
  const answers: ((problems: PageProblem[]) => void)[] = [];
  let asked: () => void = () => undefined;
  const it = new ProblemFeed(
    {
      ask: () =>
        new Promise(resolve => {
          answers.push(resolve);
          asked();
        }),
      show: problems => void shown.push(problems?.map(({ message }) => message)),
    },
    0,
  );
  /** Resolves when the feed has asked for what `cause` did. */
  const after = (cause: () => void): Promise<void> =>
    new Promise(resolve => {
      asked = resolve;
      cause();
    });
  const answer = async (question: number, ...messages: string[]): Promise<void> => {
    answers[question]!(messages.map(problem));
    await later(0);
  };
  return { it, shown, after, answer };
}

describe('the feed of problems', () => {
  it('shows what is said of the page, and nothing that it shows already', async () => {
    const { it, shown, after, answer } = feed();
    await after(() => it.open());
    await answer(0, 'long');
    await after(() => it.refresh());
    await answer(1, 'long');
    assert.deepEqual(shown, [['long']]);
    await after(() => it.refresh());
    await answer(2, 'long', 'wrong');
    assert.deepEqual(shown, [['long'], ['long', 'wrong']]);
  });

  it('drops the answer to a question after which it asked another', async () => {
    const { it, shown, after, answer } = feed();
    await after(() => it.open());
    await after(() => it.refresh());
    await answer(1, 'new');
    await answer(0, 'old');
    assert.deepEqual(shown, [['new']]);
  });

  it('takes the problems from the page when it is to show another article, and shows none of the one before', async () => {
    const { it, shown, after, answer } = feed();
    await after(() => it.open());
    await answer(0, 'of the first');
    await after(() => it.refresh());
    await after(() => it.restart());
    assert.deepEqual(shown, [['of the first'], undefined]);
    await answer(1, 'of the first');
    await answer(2, 'of the second');
    assert.deepEqual(shown, [['of the first'], undefined, ['of the second']]);
  });

  it('shows nothing on a hidden page, and all of it when that comes back', async () => {
    const { it, shown, after, answer } = feed();
    await after(() => it.open());
    it.close();
    await answer(0, 'long');
    it.restart();
    assert.deepEqual(shown, []);
    await after(() => it.open());
    await answer(1, 'long');
    assert.deepEqual(shown, [['long']]);
  });
});
