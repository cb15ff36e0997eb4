import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDateline } from '../../../src/core/time/dateline';

const story = ' The alliance and its former enemy are to foster closer security ties, officials said.';

describe('findDateline', () => {
  const shapes: readonly (readonly [
    text: string,
    place?: string | undefined,
    date?: string | undefined,
    agency?: string,
  ])[] = [
    ['MOSCOW, Nov 23 (Reuters) -', 'MOSCOW', 'Nov 23', 'Reuters'],
    ['MOSCOW, Nov 23 -', 'MOSCOW', 'Nov 23'],
    ['MOSCOW, Nov 23, Reuter -', 'MOSCOW', 'Nov 23', 'Reuter'],
    ['MOSCOW (Reuters) -', 'MOSCOW', undefined, 'Reuters'],
    ['(Reuters) -', undefined, undefined, 'Reuters'],
    ['Nov 23 (Reuters) -', undefined, 'Nov 23', 'Reuters'],
    ['MOSCOW -', 'MOSCOW'],
    ['MOSCOW —', 'MOSCOW'],
    ['Moscow --', 'Moscow'],
    ['MOSCOW:', 'MOSCOW'],
    ['MOSCOW () -', 'MOSCOW'],
    ['MOSCOW. Nov 23 (Interfax) -', 'MOSCOW', 'Nov 23', 'Interfax'],
    ['MOSCOW, November 23. /TASS/.', 'MOSCOW', 'November 23', 'TASS'],
    ['Moscow, 23 November:', 'Moscow', '23 November'],
    ['Moscow, 23 November (Itar-Tass):', 'Moscow', '23 November', 'Itar-Tass'],
    ['MOSCOW, Nov. 23, 2001 (AP) —', 'MOSCOW', 'Nov. 23, 2001', 'AP'],
    ['MOSCOW, Friday, Nov. 23 (UPI) —', 'MOSCOW', 'Friday, Nov. 23', 'UPI'],
    ['Tokyo, Oct. 8 Kyodo --', 'Tokyo', 'Oct. 8', 'Kyodo'],
    ['Tehran, April 13, IRNA --', 'Tehran', 'April 13', 'IRNA'],
    ['JOHANNESBURG Aug 19 Sapa', 'JOHANNESBURG', 'Aug 19', 'Sapa'],
    ['Beijing 10 Nov (Xinhua) --', 'Beijing', '10 Nov', 'Xinhua'],
    ['Amman, March 25 (Petra)--', 'Amman', 'March 25', 'Petra'],
    ['ANAHEIM, Calif., March 23 -', 'ANAHEIM, Calif.', 'March 23'],
    ['LANHAM, Md. (AP) —', 'LANHAM, Md.', undefined, 'AP'],
    ['STATE COLLEGE, Pa. -', 'STATE COLLEGE, Pa.'],
    ['SAN JOSE, Calif., -', 'SAN JOSE, Calif.'],
    ['ARNHEM, the Netherlands, April 1 -', 'ARNHEM, the Netherlands', 'April 1'],
    ['United Nations, New York, Nov 11, IRNA --', 'United Nations, New York', 'Nov 11', 'IRNA'],
    ['NEW YORK/LONDON (Reuters) -', 'NEW YORK/LONDON', undefined, 'Reuters'],
    ['ABOARD AIR FORCE ONE (Reuters) -', 'ABOARD AIR FORCE ONE', undefined, 'Reuters'],
    ['WINSTON-SALEM, N.C., May 5 (UPI) --', 'WINSTON-SALEM, N.C.', 'May 5', 'UPI'],
    ["COEUR D'ALENE, Idaho (AP) —", "COEUR D'ALENE, Idaho", undefined, 'AP'],
    ['RIO DE JANEIRO, Dez —'],
    ['LONDON, England (CNN) --', 'LONDON, England', undefined, 'CNN'],
    ['Washington (CNN)', 'Washington', undefined, 'CNN'],
    ['WASHINGTON (AP) _', 'WASHINGTON', undefined, 'AP'],
    ['omaha, april 7 -', 'omaha', 'april 7'],
    ['The Hague, 5 July (ANP) -', 'The Hague', '5 July', 'ANP'],
    ['NEW YORK, Nov. 23 /PRNewswire/ --', 'NEW YORK', 'Nov. 23', 'PRNewswire'],
    ['NEW YORK--(BUSINESS WIRE)--', 'NEW YORK', undefined, 'BUSINESS WIRE'],
    ['PRIŠTINA, 4. decembra (Beta) -'],
    ['SÃO PAULO, May 4 (AFP) –', 'SÃO PAULO', 'May 4', 'AFP'],
    ['KABUL, 23 November 2001 (IRIN) -', 'KABUL', '23 November 2001', 'IRIN'],
  ];
  for (const [text, place, date, agency] of shapes.filter(([, ...parts]) => parts.length > 0)) {
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

  it('gives the text between its offsets, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...shapes.map(([text]) => text)), (noise, shape) => {
        for (const text of [noise, shape + noise, `${noise}\n${shape} ${noise}`]) {
          const found = findDateline(text);
          if (found !== undefined) assert.equal(text.slice(found.start, found.end), found.text);
        }
      }),
    );
  });

  it('finds nothing in hostile lines, and does not hang over them', () => {
    for (const unit of ['A-', 'A ', "A'", 'MAY ', 'A/', 'A, ', 'a. ', '(', 'By A '])
      assert.equal(findDateline(`${unit.repeat(100_000)}\n`.repeat(3)), undefined, unit);
  });
});
