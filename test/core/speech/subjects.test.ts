import assert from 'node:assert/strict';
import { hasSubject } from '../../../src/core/speech/subjects';

describe('hasSubject', () => {
  it('finds whoever claims', () => {
    for (const before of [
      'The council ',
      'Mr Ivanov also ',
      'He ',
      'Anna Berg, who ',
      'He left. The county council ',
      'The mayor’s lawyer ',
    ])
      assert.ok(hasSubject(before), before);
  });

  it('is not taken in by what stands before a noun', () => {
    for (const before of [
      'He denied ',
      'Back at ',
      'New ',
      'The latest ',
      'Two ',
      'There were ',
      'Facing ',
      'The BBC understands that ',
      'Mr Ivanov’s ',
      '',
    ])
      assert.ok(!hasSubject(before), before);
  });
});
