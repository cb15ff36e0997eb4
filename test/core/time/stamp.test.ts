import assert from 'node:assert/strict';
import { bbcStamp, isoStamp } from '../../../src/core/time/stamp';
import { londonOffset } from '../../../src/core/time/london';
import { isSummerTime } from '../../../src/core/time/zones';

const at = (text: string): number => Date.parse(text);

describe('bbcStamp', () => {
  it("prints the page's stamp in winter", () => {
    assert.equal(bbcStamp(at('2001-11-23T01:27:00Z')), 'Friday, 23 November, 2001, 01:27 GMT');
  });

  it('adds the time on British clocks in summer', () => {
    assert.equal(bbcStamp(at('2002-08-23T00:33:00Z')), 'Friday, 23 August, 2002, 00:33 GMT 01:33 UK');
  });

  it("keeps GMT's weekday and date where British clocks are past midnight", () => {
    assert.equal(bbcStamp(at('2002-08-22T23:33:00Z')), 'Thursday, 22 August, 2002, 23:33 GMT 00:33 UK');
  });
});

describe('isoStamp', () => {
  it('prints UTC and any other clock to the second', () => {
    const epoch = at('2001-11-23T01:27:05.900Z');
    assert.equal(isoStamp(epoch), '2001-11-23T01:27:05Z');
    assert.equal(isoStamp(epoch, 60), '2001-11-23T02:27:05+01:00');
    assert.equal(isoStamp(epoch, -570), '2001-11-22T15:57:05-09:30');
  });
});

describe('isSummerTime', () => {
  it('changes at one o’clock GMT on the last Sundays of March and October', () => {
    assert.equal(isSummerTime(at('2002-03-31T00:59:59Z')), false);
    assert.equal(isSummerTime(at('2002-03-31T01:00:00Z')), true);
    assert.equal(isSummerTime(at('2002-10-27T00:59:59Z')), true);
    assert.equal(isSummerTime(at('2002-10-27T01:00:00Z')), false);
  });

  it('knows what was before 1996', () => {
    assert.equal(isSummerTime(at('1995-10-22T00:59:59Z')), true);
    assert.equal(isSummerTime(at('1995-10-22T01:00:00Z')), false);
    assert.equal(isSummerTime(at('1970-01-01T12:00:00Z')), true, 'British Standard Time, 1968 to 1971');
  });

  it("agrees with the machine's own zone data, the hour before and after each change", () => {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', hourCycle: 'h23' });
    for (let year = 1996; year < 2038; year += 1) {
      for (const month of [2, 9]) {
        for (let hour = 24 * 24; hour < 31 * 24; hour += 1) {
          const epoch = Date.UTC(year, month, 1, hour);
          const offset = (Number(format.format(epoch)) - new Date(epoch).getUTCHours() + 24) % 24;
          assert.equal(londonOffset(epoch), offset * 60, new Date(epoch).toISOString());
        }
      }
    }
  });
});
