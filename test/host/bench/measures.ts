/**
 * Loaded into every Node process of the bench's host (see `preload.ts`): writes down how long the extension took to start
 * once it was needed, which VS Code does not count as its activation.
 */
import fs from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';
import { START_MEASURE } from '../../../src/extension/standby/measure';

const file = process.env['CROSSHEAD_MEASURES'];

new PerformanceObserver(list => {
  for (const { duration } of list.getEntriesByName(START_MEASURE)) if (file) fs.appendFileSync(file, `${duration}\n`);
}).observe({ type: 'measure' });
