/** An article that lint has nothing against. */
export const CLEAN = `---
headline: Library to open on Sundays
section: UK/England
dateline: Ashbury
published: 2001-11-20 09:15 GMT
---

The library of Ashbury will open on Sunday afternoons from the new year, the town council has decided.

The council voted by nine to four for the longer hours.
`;

/** One warning, which lint mends for certain. */
export const MENDABLE = CLEAN.replace('The council voted', '# The vote\n\nThe council voted');
export const MENDED = MENDABLE.replace('# The vote', '## The vote');

/** An error: no headline. */
export const WITHOUT_HEADLINE = CLEAN.replace(/headline: .*\n/, '');
