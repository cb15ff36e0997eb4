import type { Group } from './rule';

/** What each group is about, in the order of the list of rules. */
export const GROUPS: Readonly<Record<Group, string>> = {
  attribution: 'Attribution',
  time: 'Dateline and time',
  headline: 'Headline and top',
  pictures: 'Pictures, clips and links',
  consistency: 'Consistency and numbers',
  style: 'House style',
  law: 'Law and care',
  format: 'Format',
};
