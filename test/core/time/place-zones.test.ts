import assert from 'node:assert/strict';
import { zoneOfPlace } from '../../../src/core/time/place-zones';
import { clockOf } from '../../../src/core/time/zones';

describe('zoneOfPlace', () => {
  it('knows cities that zones are named after, and those that follow another', () => {
    assert.equal(zoneOfPlace('MOSCOW'), 'Europe/Moscow');
    assert.equal(zoneOfPlace('Paris, France'), 'Europe/Paris');
    assert.equal(zoneOfPlace('Washington DC'), 'America/New_York');
    assert.equal(zoneOfPlace('New York/London'), 'America/New_York');
    assert.equal(zoneOfPlace('The Hague'), 'Europe/Amsterdam');
  });

  it('knows no other', () => {
    for (const place of ['', 'Omaha', 'Neverland']) assert.equal(zoneOfPlace(place), undefined, place);
  });

  it('names zones that have a clock', () => {
    for (const place of ['Beijing', 'Kyiv', 'Delhi', 'Brasilia', 'Wellington', 'Doha', 'Hanoi'])
      assert.ok(clockOf(zoneOfPlace(place) ?? ''), place);
  });
});
