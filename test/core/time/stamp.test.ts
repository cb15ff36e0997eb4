import assert from 'node:assert/strict';
import { bbcStamp, isoStamp } from '../../../src/core/time/stamp';
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
});
