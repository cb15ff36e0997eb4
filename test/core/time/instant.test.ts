import assert from 'node:assert/strict';
import { readInstant } from '../../../src/core/time/instant';
import { isoStamp } from '../../../src/core/time/stamp';

const london = 'Europe/London';
const iso = (text: string, zone = london): string | undefined => {
  const instant = readInstant(text, zone);
  return instant && isoStamp(instant.epoch);
};

describe('readInstant', () => {
  const written: readonly (readonly [text: string, epoch: string])[] = [
    ['2001-11-23T01:27:00Z', '2001-11-23T01:27:00Z'],
    ['2001-11-23T01:27:00.250+02:00', '2001-11-22T23:27:00Z'],
    ['2001-11-23T01:27:00+00:00[Europe/London]', '2001-11-23T01:27:00Z'],
    ['20011123T012700Z', '2001-11-23T01:27:00Z'],
    ['20011123T012700+0200', '2001-11-22T23:27:00Z'],
    ['2001-11-23 01:27 GMT', '2001-11-23T01:27:00Z'],
    ['Friday, 23 November, 2001, 01:27 GMT', '2001-11-23T01:27:00Z'],
    ['Monday, July 5, 1999 Published at 17:34 GMT 18:34 UK', '1999-07-05T17:34:00Z'],
    ['Friday, 23 August, 2002, 00:33 GMT 01:33 UK', '2002-08-23T00:33:00Z'],
    ['Page last updated at 01:27 GMT, Friday, 23 November 2001', '2001-11-23T01:27:00Z'],
    ['Last Updated: Friday, 23 November, 2001, 01:27 GMT', '2001-11-23T01:27:00Z'],
    ['Fri, 23 Nov 2001 01:27:00 +0000', '2001-11-23T01:27:00Z'],
    ['23rd November 2001 1.27pm GMT', '2001-11-23T13:27:00Z'],
    ['12 a.m. GMT on 23 Nov. 2001', '2001-11-23T00:00:00Z'],
    ['2001-11-23 01:27 EST', '2001-11-23T06:27:00Z'],
    ['2001-11-23 01:27 Europe/Moscow', '2001-11-22T22:27:00Z'],
    ['2001-11-23 01:27 GMT+3', '2001-11-22T22:27:00Z'],
    ['2002-08-23 01:33 BST', '2002-08-23T00:33:00Z'],
    ['2002-08-23 01:33 UK', '2002-08-23T00:33:00Z'],
    ['2001-11-23T24:00Z', '2001-11-24T00:00:00Z'],
    ['17 Nov 01', '2001-11-17T00:00:00Z'],
    ['17 Nov 71', '1971-11-17T00:00:00Z'],
    ['29 February 2000', '2000-02-29T00:00:00Z'],
  ];
  for (const [text, epoch] of written) {
    it(`reads ${text}`, () => assert.equal(iso(text), epoch));
  }

  const impossible = [
    '',
    'soon',
    'Friday',
    '23 November',
    '2001-02-30',
    '31 November 2001',
    '29 February 2001',
    '2001-13-01',
    '2001-11-23 25:00',
    '2001-11-23 24:01',
    '2001-11-23 13pm',
    '2001-11-23 01:60',
    '2001-11-23 01:27 XYZ',
    '2001-11-23 01:27 GMT GMT',
    '2001-11-23 01:27 +15:00',
    '2001-11-23 GMT',
    '2001-11-23 2001-11-24',
    '01/02/2001',
    '23 November 2001 01:27 GMT 02:27',
    'Friday, Saturday, 23 November 2001',
    'Nato brings radical offer to Putin on 23 November 2001',
  ];
  for (const text of impossible) {
    it(`refuses ${JSON.stringify(text)}`, () => assert.equal(readInstant(text, london), undefined));
  }

  it('reads a time without a zone in the zone given', () => {
    assert.equal(iso('2002-08-23 01:33', london), '2002-08-23T00:33:00Z');
    assert.equal(iso('2002-08-23 01:33', 'Asia/Kolkata'), '2002-08-22T20:03:00Z');
    assert.equal(readInstant('2002-08-23 01:33', 'Asia/Kolkata')?.offset, 330);
    assert.equal(readInstant('2002-08-23 01:33', london)?.zone, undefined);
  });

  it('keeps the weekday and the zone as typed, right or wrong', () => {
    const instant = readInstant('Monday, 23 November, 2001, 01:27 GMT', london);
    assert.deepEqual(instant, { epoch: 1006478820000, offset: 0, zone: 'GMT', weekday: 1, hasTime: true });
    assert.equal(readInstant('2001-11-23 01:27 europe/moscow', london)?.zone, 'europe/moscow');
  });

  it('tells a bare date from midnight', () => {
    assert.equal(readInstant('2001-11-23', london)?.hasTime, false);
    assert.equal(readInstant('2001-11-23 00:00', london)?.hasTime, true);
  });

  it('gives the second stamp its own instant: the same one where both clocks are right', () => {
    const right = readInstant('Thursday, 22 August, 2002, 23:33 GMT 00:33 UK', london);
    assert.deepEqual(right?.second, { epoch: right?.epoch, zone: 'UK' });
    const wrong = readInstant('Friday, 23 November, 2001, 00:33 GMT 01:33 UK', london);
    assert.equal(wrong!.second!.epoch - wrong!.epoch, 3_600_000);
  });

  it('knows the hour that spring skips and the hour that autumn repeats', () => {
    assert.equal(readInstant('2002-03-31 01:30 UK', london), undefined);
    assert.equal(iso('2002-10-27 01:30 UK'), '2002-10-27T00:30:00Z');
    assert.equal(iso('2002-10-27 01:30 GMT'), '2002-10-27T01:30:00Z');
  });
});
