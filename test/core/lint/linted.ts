import { parseArticle } from '../../../src/core/article/parse';
import { DEFAULT_DESK } from '../../../src/core/desk/default-desk';
import { createLinter } from '../../../src/core/lint/linter';
import type { LintedFile } from '../../../src/core/lint/reporters/report';
import { CLOCK } from './run-rule';

const linter = createLinter(DEFAULT_DESK, { clock: CLOCK });

/** A file that has been linted. */
export const file = (path: string, text: string): LintedFile => ({
  path,
  text,
  problems: linter.lint(parseArticle(text)),
});

const front = '---\nheadline: Offer & threat: "new"\ndateline: Moscow\npublished: 2001-11-23 01:27 GMT\n---\n\n';

/** Levels of every kind, a suppression, related places, fixes, and text that every format has to escape. */
export const FILES: readonly LintedFile[] = [
  file('desk/clean.article', `${front.replace(/ &.*/, '')}Nato has made an offer.\n`),
  file(
    'desk/a, b: 100%.article',
    `${front}<!-- A note -->\n\nThe center of <b>it, 5 kms away.\r\nNext line.\n\n::video[We hope]\n\n<!-- lint-ignore clip-speaker: court copy -->\n\n::audio[X]\n\n### Sub\n\n![](a.png)\nHe: "We are in it"\n`,
  ),
];
