import assert from 'node:assert/strict';
import { acceptWord } from '../../../src/core/desk/accept-word';

/** The text of the file after the change; `undefined` where none is offered. */
function accepted(text: string, word: string): string | undefined {
  const change = acceptWord(text, word);
  return change && text.slice(0, change.start) + change.text + text.slice(change.end);
}

describe('desk/accept-word', () => {
  it('begins a file', () => {
    assert.equal(accepted('', 'Taliban'), 'words:\n  - Taliban\n');
    assert.equal(accepted('# ours', 'Taliban'), '# ours\nwords:\n  - Taliban\n');
    assert.equal(accepted('# ours\r\n', 'Taliban'), '# ours\r\nwords:\r\n  - Taliban\r\n');
  });

  it('adds to a file and touches nothing else', () => {
    for (const [before, after] of [
      ['language:   "cy" # Welsh', 'language:   "cy" # Welsh\nwords:\n  - X\n'],
      [
        'words:\n# acronyms\n- OSCE   # Vienna\n\nlanguage: cy\n',
        'words:\n# acronyms\n- OSCE   # Vienna\n- X\n\nlanguage: cy\n',
      ],
      ['words:\r\n    - A\r\n    - B\r\n', 'words:\r\n    - A\r\n    - B\r\n    - X\r\n'],
      ['words: [ A,  B ] # two\n', 'words: [ A,  B, X ] # two\n'],
      ['words: [\n  A,\n  B\n]\n', 'words: [\n  A,\n  B, X\n]\n'],
      ['words: []\nlanguage: cy\n', 'words: [X]\nlanguage: cy\n'],
      ['words: # none yet\nlanguage: cy\n', 'words: # none yet\n  - X\nlanguage: cy\n'],
      ['language: cy\nwords:', 'language: cy\nwords:\n  - X'],
    ] as const)
      assert.equal(accepted(before, 'X'), after);
  });

  it('leaves alone what it cannot read, and what is there already', () => {
    for (const text of ['words: [a\n', 'words: OSCE\n', '- a\n', '{ language: cy }\n', 'words:\n  - x\n'])
      assert.equal(acceptWord(text, 'x'), undefined, text);
  });
});
