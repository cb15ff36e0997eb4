import assert from 'node:assert/strict';
import { readDesk } from '../../../src/core/configuration';
import { acceptWord } from '../../../src/core/desk/accept-word';

describe('desk/accept-word', () => {
  it('begins a file', () => {
    assert.equal(acceptWord('', 'Taliban'), 'words:\n  - Taliban\n');
    assert.equal(acceptWord('# ours', 'Taliban'), '# ours\nwords:\n  - Taliban\n');
  });

  it('adds to a file and keeps its comments', () => {
    const text = '# ours\nlanguage: cy # Welsh\nwords:\n  # acronyms\n  - OSCE\n';
    assert.equal(
      acceptWord(text, 'Taliban'),
      '# ours\nlanguage: cy # Welsh\nwords:\n  # acronyms\n  - OSCE\n  - Taliban\n',
    );
    assert.equal(acceptWord('language: cy\n', 'OSCE'), 'language: cy\nwords:\n  - OSCE\n');
  });

  it('quotes what YAML would read otherwise', () => {
    for (const word of ['yes', 'no: yes', '12', "it's"])
      assert.deepEqual(readDesk(acceptWord('', word) ?? '').desk.words, [word]);
  });

  it('leaves alone what it cannot read', () => {
    for (const text of ['words: [a\n', 'words: OSCE\n', '- a\n']) assert.equal(acceptWord(text, 'x'), undefined, text);
  });
});
