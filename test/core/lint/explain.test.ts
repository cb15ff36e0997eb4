import assert from 'node:assert/strict';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { explain } from '../../../src/core/lint/explain';
import { RULES } from '../../../src/core/lint/rules';

const desk = { ...DEFAULT_DESK, rules: { 'intro-length': { level: 'warning', options: { words: 20 } } } } as const;
const of = (rule: string, status?: string, language = 'en-GB') =>
  explain(desk, { language, ...(status !== undefined && { status }) }).find(one => one.rule === rule);

describe('lint/explain', () => {
  it('speaks of every rule', () => {
    assert.deepEqual(
      explain(desk, { language: 'en' }).map(({ rule }) => rule),
      RULES.map(({ id }) => id),
    );
  });

  it('says where a level comes from', () => {
    assert.equal(of('intro-length')?.because, 'desk');
    assert.deepEqual(of('intro-length')?.options, { words: 20, sentences: 1 });
    assert.equal(of('clip-speaker')?.because, 'default');
    assert.deepEqual([of('clip-speaker', 'ready')?.because, of('clip-speaker', 'ready')?.level], ['status', 'error']);
    assert.deepEqual(
      [of('speaker-verb', 'ready', 'fr')?.because, of('speaker-verb', 'ready', 'fr')?.level],
      ['language', 'off'],
    );
  });
});
