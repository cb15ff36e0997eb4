import assert from 'node:assert/strict';
import { findDateline } from '../../../src/core/time/dateline';
import { DATELINES } from './datelines';

const story = ' The alliance and its former enemy are to foster closer security ties, officials said.';

describe('findDateline', () => {
  for (const [text, place, date, agency] of DATELINES.filter(([, ...parts]) => parts.length > 0)) {
    it(`reads ${text}`, () => {
      const { start, end, ...parts } = findDateline(text + story)!;
      assert.deepEqual([start, end], [0, text.length]);
      const said = Object.entries({ text, place, date, agency }).filter(([, part]) => part !== undefined);
      assert.deepEqual(parts, Object.fromEntries(said));
    });
  }

  it('finds it behind headlines, notes and bylines, by lines or paragraphs', () => {
    for (const before of [
      'Nato brings radical offer to Putin\n\n',
      'BSE case reported in southwestern France\n\nText of report by French news agency AFP\n\n',
      'Reference: CEP20020523000297 Moscow Interfax in English 1517 GMT 23 May 02\r\n\r\nHEALTH\r\n',
      '(Refiles Nov. 30 story to cut extraneous word) By Katanga Johnson and Makini Brice ',
      'By JOHN SMITH\nAssociated Press Writer\n',
      '\n \n',
    ]) {
      const found = findDateline(`${before}MOSCOW, Nov 23 (AFP) -${story}`);
      assert.equal(found?.text, 'MOSCOW, Nov 23 (AFP) -', before);
      assert.equal(found.start, before.length);
    }
  });

  it('is not taken in by headlines, labels, bylines and sentences', () => {
    for (const text of [
      'Herald Reporter - TWO observer groups that have been critical of the election were funded by the EU.',
      "By A Special Correspondent - Britain's Prime Minister, Tony Blair, privately did two things.",
      'EXCLUSIVE – Roger Stone: Don’t Trust the Voting Machines, or so he told this newspaper.',
      'GOP - The party of Lincoln is in trouble, according to several of its own members.',
      'SIEGEL--Jerome Arthur, 98, of Mamaroneck, New York, passed away Friday, March 25, 2016.',
      'IOWA POLLS NOT NECESSARILY WRONG, JUST TOO EARLY - Mark Blumenthal and Jon Cohen explain.',
      'FIX IS IN: PBS Moderators Ignore Clinton Scandals, and the night goes on and on.',
      'Clarification 26 November: this article was amended to say that Mr Berg is 45, not 54.',
      'UPDATE: 5/12 — The website that originally listed the weapon for auction has removed it.',
      '5:14pm Sat May 4th, 2002 -- Thirty-two non-governmental organisations said they had left.',
      'In an email dated Feb. 12, 2012 — the first of several that were released — she asked for it.',
      'On Saturday, March 5 — a day like any other, with rain in the air — the bank closed.',
      'Monday, July 5 - The day began with rain, and nobody in the town expected anything else.',
      'Senator John McCain (R) — a man of many parts — went home to Arizona on Friday.',
      'Nelson Mandela (left) - He was the first to speak at the rally in the township.',
      'Paris - City of Light.',
      'Nato Secretary-General George Robertson is meeting President Vladimir Putin in Moscow.',
      'The Latest: Mourners say Ali’s death tough given US politics, and many of them came far.',
      '',
    ]) {
      assert.equal(findDateline(text), undefined, text);
    }
  });

  it('does not look past the start of a story', () => {
    const body = `${'Nato Secretary-General George Robertson is meeting President Putin. '.repeat(8)}\n\n`;
    assert.equal(findDateline(`${body}MOSCOW, Nov 23 (AFP) -${story}`), undefined);
    assert.equal(findDateline(`${'Line\n'.repeat(9)}MOSCOW, Nov 23 (AFP) -${story}`), undefined);
  });

  it('finds nothing in hostile lines, and does not hang over them', () => {
    for (const unit of ['A-', 'A ', "A'", 'MAY ', 'A/', 'A, ', 'a. ', '(', 'By A '])
      assert.equal(findDateline(`${unit.repeat(100_000)}\n`.repeat(3)), undefined, unit);
  });
});
