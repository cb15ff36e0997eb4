import assert from 'node:assert/strict';
import { changedState, panelState } from '../../../src/extension/preview/panel-state';
import { zoomed, ZOOMS } from '../../../src/extension/preview/zoom';

describe('the size of a page', () => {
  it('goes up and down in the steps of browsers, and stays at their ends', () => {
    assert.deepEqual([zoomed(1, 1), zoomed(1, -1), zoomed(1.1, -1), zoomed(1, 3)], [1.1, 0.9, 1, 1.5]);
    assert.deepEqual([zoomed(3, 1), zoomed(0.5, -1)], [3, 0.5]);
    for (const zoom of ZOOMS) assert.equal(zoomed(zoom, 0), zoom);
  });

  it('finds the nearest step from any other size', () => {
    assert.deepEqual([zoomed(1.05, 0), zoomed(99, 0), zoomed(99, -1)], [1.1, 3, 2.5]);
  });
});

describe('what a panel was of', () => {
  const STATE = { uri: 'file:///a.article', locked: true };

  it('comes back with all that is known, and without the rest', () => {
    const whole = { ...STATE, layout: 'text', width: 'phone', zoom: 1.5, theme: 'dark' } as const;
    assert.deepEqual(panelState({ ...whole, scroll: 4, later: 1 }), whole);
    assert.deepEqual(panelState({ ...STATE, width: 'watch', zoom: 'x', theme: 'pink', layout: 5 }), STATE);
  });

  it('is nothing where it is of no article', () => {
    for (const kept of [undefined, null, 5, {}, { uri: 1, locked: true }, { uri: 'a' }])
      assert.equal(panelState(kept), undefined);
  });

  it('goes back to what comes by itself when it is set to nothing', () => {
    const chosen = changedState(STATE, { width: 'tablet', layout: 'text' });
    assert.deepEqual(changedState(chosen, { width: undefined, layout: undefined }), STATE);
  });
});
