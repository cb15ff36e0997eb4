import { EDITIONS } from './editions';
import type { Desk } from './types';

/** The desk of an article that has no `crosshead.yaml` above it. */
export const DEFAULT_DESK: Desk = {
  edition: EDITIONS[0],
  language: 'en-GB',
  timeZone: 'Europe/London',
  layout: 'bbc-2001',
  people: [],
  rules: {},
  styles: ['bbc'],
  houseStyle: { id: 'desk', existence: [], substitution: [], occurrence: [], capitalisation: [] },
  legal: [],
  words: [],
  templates: [],
};
