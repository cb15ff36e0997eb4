/** Texts that several suites open. */

/** An article without a problem. */
export const CLEAN = `---
headline: Nato brings radical offer to Putin
section: World/Europe
published: Friday, 23 November, 2001, 01:27 GMT
dateline: Moscow
---

Nato is meeting Russia in Moscow.

## Taleban threat

"The Taleban is in retreat," Lord Robertson said.
`;

/** An article with a crosshead of the wrong level, which has a certain fix. */
export const WRONG_LEVEL = CLEAN.replace('## Taleban', '### Taleban');

/** A document of Go's `present` tool, which has the same file extension. */
export const GO_PRESENT = `# Go 1.21 is released!
8 Aug 2023
Tags: release
Summary: Faster, with a new toolchain.

Eli Bendersky, on behalf of the Go team

##

Today the Go team is thrilled to release Go 1.21.
`;

export const words = (count: number): string =>
  Array.from(
    { length: count / 25 },
    (_, i) => `The minister said on Monday that plan ${i} ${'would be looked at again '.repeat(3)}and again.`,
  ).join('\n\n');

/** The same with blanks and lines that its writer would not put there. */
export const LOOSE = CLEAN.replace('## Taleban threat\n', '\n\n##   Taleban threat').replace(
  'headline: ',
  'headline:   ',
);
