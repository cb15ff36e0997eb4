import assert from 'node:assert/strict';
import { findClockTimes, retimed } from '../../../src/core/time/clock-time';

const found = (text: string): string[] => findClockTimes(text).map(({ text: time, minutes }) => `${time} = ${minutes}`);

describe('findClockTimes', () => {
  const times: readonly (readonly [text: string, times: readonly string[]])[] = [
    ['It broke at 0033 GMT (0133 BST).', ['0033 GMT = 33', '0133 BST = 93']],
    ['It broke at 00:33 GMT 01:33 UK.', ['00:33 GMT = 33', '01:33 UK = 93']],
    ['Polls close at 9.30pm ET/6:30 p.m. PT.', ['9.30pm ET = 1290', '6:30 p.m. PT = 1110']],
    ['From noon GMT to midnight CET, or 12 noon UTC.', ['noon GMT = 720', 'midnight CET = 0', '12 noon UTC = 720']],
    ['At 12am EST and at 12pm EST.', ['12am EST = 0', '12pm EST = 720']],
    ['At 7am GMT+3 (0400 GMT).', ['7am GMT+3 = 420', '0400 GMT = 240']],
    ['Some 1500 UK troops left at 1500 UK time.', ['1500 UK = 900']],
    ['At 25:00 GMT, 13pm GMT, £1.50 GMT and 12,1200 GMT.', []],
    ['The GMT editor left at 18:34.', []],
  ];
  for (const [text, expected] of times) it(`reads “${text}”`, () => assert.deepEqual(found(text), expected));
});

describe('retimed', () => {
  const cases: readonly (readonly [text: string, minutes: number, expected: string])[] = [
    ['0033 GMT', 93, '0133 GMT'],
    ['00:33 UK', 93, '01:33 UK'],
    ['9am ET', 13 * 60, '1pm ET'],
    ['9am ET', 13 * 60 + 30, '1.30pm ET'],
    ['9:15 p.m. ET', 5, '12:05 a.m. ET'],
    ['noon GMT', 13 * 60, '13:00 GMT'],
  ];
  for (const [text, minutes, expected] of cases)
    it(`writes ${expected} as ${text} is written`, () => {
      const [time] = findClockTimes(text);
      assert.ok(time);
      assert.equal(retimed(time, minutes), expected);
    });
});
