import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPicture, pictureName } from '../../../src/extension/pictures/names';

describe('pictureName', () => {
  it('never leaves the folder, and always is a picture’s', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name => {
        const made = pictureName(name, 'image/png');
        assert.ok(isPicture(made), made);
        assert.doesNotMatch(made, /[/\\:*?"<>|\s]|\.\./);
      }),
    );
  });
});
