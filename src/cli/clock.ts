import type { Clock } from '../core/ports';

/** The machine's clock. */
export const clock: Clock = { now: () => Date.now() };
