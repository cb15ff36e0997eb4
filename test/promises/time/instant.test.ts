import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readInstant } from '../../../src/core/time/instant';
import { bbcStamp, isoStamp } from '../../../src/core/time/stamp';

const london = 'Europe/London';

describe('readInstant', () => {
  it('answers for any text, and reads what it printed itself', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        readInstant(text, london);
      }),
    );
    const day = fc.date({ min: new Date('1972-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offset) => {
        const epoch = Math.floor(date.getTime() / 60_000) * 60_000;
        const stamped = readInstant(bbcStamp(epoch), london);
        assert.equal(stamped?.epoch, epoch);
        assert.equal(stamped.second?.epoch ?? epoch, epoch);
        assert.equal(readInstant(isoStamp(epoch, offset), london)?.epoch, epoch);
      }),
    );
  });
});
