import assert from 'node:assert/strict';
import { lastButOne, only } from './told';

const QUOTATION = '"There will be no deal on missiles this week. That much is certain."';

/** What stands before the quotation, and what the reader is left with. */
const ORPHANED: readonly (readonly string[])[] = [
  [],
  ['The talks went on into the night at the Kremlin in Moscow.'],
  ['Some analysts said the talks would go on into the night.'],
  ['"Will there be a deal this week?" Ms Berg asked.'],
  ['“They came at night.” ― Sandra Harris'],
];

const ATTRIBUTED: readonly (readonly string[])[] = [
  ['Mr Ivanov said:'],
  ['Mr Ivanov issued the following statement:'],
  ['"We have come a long way," Mr Ivanov said.'],
  ['"We have come a long way," said Mr Ivanov, the defence minister.'],
  ['Mr Ivanov said he was not pleased.'],
  ['Mr Ivanov said: "We have come a long way.'],
  ['Sergei Ivanov, 48'],
];

describe('orphaned quotations', () => {
  for (const before of ORPHANED) {
    it(`are those a reader cannot place, after: ${before.join(' | ') || 'nothing'}`, () => {
      const { orphan, why } = only(...before, QUOTATION);
      assert.deepEqual([orphan, why], [true, 'no-speaker']);
    });
  }

  for (const before of ATTRIBUTED) {
    it(`are not those that the paragraph before speaks for: ${before.join(' | ')}`, () => {
      assert.equal(only(...before, QUOTATION).orphan, false);
    });
  }

  it('are not those with a speaker in their own paragraph', () => {
    assert.equal(only('The talks went on.', `${QUOTATION.slice(0, -2)}," Mr Ivanov said.`).orphan, false);
  });

  it('are those that only narrative stands before in their paragraph', () => {
    assert.equal(only(`The hall was cold and half empty by midnight. ${QUOTATION}`).orphan, true);
  });

  it('are not titles, names, scare quotes and single words', () => {
    for (const text of ['The film "Enemy at the Gates" was shown.', 'A "dry port" is built there.', '"Nooooo!"'])
      assert.equal(only('The talks went on.', text).orphan, false);
  });

  it('are not those that are signed below', () => {
    assert.equal(lastButOne('The talks went on.', QUOTATION, '- Sergei Ivanov')[0]?.orphan, false);
  });

  it('are reported once for a run of them', () => {
    assert.equal(only('The talks went on.', QUOTATION, '"Nobody told us. We were left in the dark."').orphan, false);
  });

  it('are not those whose speaker the paragraph before is about and the next one names', () => {
    const [quotation] = lastButOne('Viktor Berg hopes for a deal.', QUOTATION, '"We can wait," Berg said. "We must."');
    assert.equal(quotation?.orphan, false);
  });

  it('are those of a transcript whose lines are parted by single breaks, spaces or none before them', () => {
    for (const space of ['', ' ', '  ']) {
      const text = `It was a long night at the Kremlin in Moscow${space}\n${QUOTATION}`;
      assert.equal(only(text).orphan, true);
    }
  });

  it('are not the paragraphs of an extract, each with a mark at its head', () => {
    assert.equal(
      lastButOne('The talks went on.', '"There will be no deal. That is certain.', QUOTATION)[0]?.orphan,
      false,
    );
  });
});
