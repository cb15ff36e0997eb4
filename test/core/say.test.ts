import assert from 'node:assert/strict';
import { english, phrase, sayIn, told } from '../../src/core/say';

describe('say', () => {
  it('fills slots, in the language of what is around them', () => {
    const say = sayIn({ 'Counted from {day}, {basis}': '{basis}: {day}', 'the day of publication': 'день' });
    const slots = { day: '23 Nov', basis: phrase('the day of publication') };
    assert.equal(say('Counted from {day}, {basis}', slots), 'день: 23 Nov');
    assert.equal(
      told(english, phrase('Counted from {day}, {basis}', slots)),
      'Counted from 23 Nov, the day of publication',
    );
  });

  it('says in English what is not translated, and what only looks like a translation', () => {
    const say = sayIn({ More: 'Ещё' });
    assert.deepEqual(
      ['More', 'Less', 'constructor', '__proto__'].map(text => say(text)),
      ['Ещё', 'Less', 'constructor', '__proto__'],
    );
  });

  it('leaves braces alone that are no slots', () => {
    assert.equal(english('Add {by="the speaker"} to {name}.', { name: '{by}' }), 'Add {by="the speaker"} to {by}.');
    assert.equal(english('{unknown}', {}), '{unknown}');
  });
});
