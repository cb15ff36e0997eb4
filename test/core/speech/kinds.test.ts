import assert from 'node:assert/strict';
import { only } from './told';

const SPEECH = [
  '"We are waiting for proposals," Mr Ivanov said.',
  'Mr Ivanov called the plan "stupid".',
  'The plan was "unacceptable", he told the BBC.',
  'Ms Berg said the alliance was now "obsolete".',
  'Olsen described the talks as "useful".',
  'He said the West had shown "no interest whatever" in a deal.',
  '"Who knows?"',
  'He said: "No."',
  '"No," he said.',
  'Asked about it, Mr Berg told the BBC: "Not Now."',
  'Mr Berg: "No."',
];

const NAMES = [
  'Ms Berg told NBC\'s "Meet the Press" on Sunday.',
  'Ms Berg told "Good Morning Norway" that she would stay.',
  'He was seen in the film "Enemy at the Gates" that year.',
  'Ms Berg appeared on "The Andrew Marr Show" that day.',
  'They have set up a website called "Cod For Ever" there.',
  'Gov. Lars "Butch" Olsen told the BBC that he would stay.',
  'Olsen claims that his favourite book is "War and Peace".',
];

const SCARE = [
  'He said that Oslo armed the so-called "rebels" last year.',
  'A "dry port" is built at the border.',
  'Juan "Chico" Olsen carried the flag.',
  'Police never have occasion to say "you are nicked".',
  '"Whatever gets it done" is my new motto.',
  'Few of the hotels have a "quiet floor" these days.',
  "'A healthy environment.'",
  'Olsen thinks that cats are "cuties".',
];

describe('what a quotation is', () => {
  for (const text of SPEECH) it(`speech: ${text}`, () => assert.equal(only(text).speech, true));
  for (const text of NAMES) it(`a title or name: ${text}`, () => assert.equal(only(text).why, 'title-or-name'));
  for (const text of SCARE) it(`not speech: ${text}`, () => assert.equal(only(text).speech, false));

  it('keeps single marks to speech that somebody is said to say', () => {
    assert.equal(only("Nato offer 'a sea change', says Robertson").speech, true);
    assert.equal(only("'Sea change' for Nato, Robertson says").speech, true);
    assert.equal(only("Robertson: 'It's the players' day'").speech, true);
    assert.equal(only("The minister said this was 'the players' finest hour' on Monday.").speech, true);
    assert.equal(only("Nato to hold 'open door' talks").speech, false);
  });

  it('tells a nested quotation from the one it stands in, which has the speaker', () => {
    const { speech, speaker } = only('"She told me, \'Go home\', and I did," Mr Berg said.');
    assert.deepEqual([speech, speaker], [true, 'Mr Berg']);
  });
});
