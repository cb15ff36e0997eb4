import type { Edition } from './edition';

/** The page of 23 November 2001 that the project began with: its masthead, navigation and promos, word for word. */
const BBC_2001: Edition = {
  id: 'bbc-2001',
  masthead: {
    title: 'BBC NEWS',
    services: [
      'Americas',
      'Africa',
      'Europe',
      'Middle East',
      'South Asia',
      'Asia Pacific',
      'Arabic',
      'Spanish',
      'Russian',
      'Chinese',
      'Welsh',
    ],
  },
  navigation: [
    'Front Page',
    'Middle East',
    'South Asia',
    'From Our Own Correspondent',
    'Letter From America',
    'UK Politics',
    'Talking Point',
    'In Depth',
  ],
  promos: ['Commonwealth Games 2002', 'BBC Sport', 'BBC Weather'],
};

/** The editions that ship, by id; the first is the default. */
export const EDITIONS: readonly [Edition, ...Edition[]] = [BBC_2001];
