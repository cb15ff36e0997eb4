import { sep } from 'node:path';
import { looksLikeGoPresent } from '../../core/article/go-present';
import { parseArticle } from '../../core/article/parse';
import type { Desk } from '../../core/desk/types';
import { fixAll } from '../../core/lint/fixes';
import { createLinter, type Linter } from '../../core/lint/linter';
import type { LintedFile } from '../../core/lint/reporters/report';
import { TEMPLATE } from '../../core/lint/surroundings';
import { clock } from '../clock';
import { desks, isTemplateOf } from '../desks';
import { nameOf, readText } from '../files/read';
import { surroundingsOf } from '../surroundings';

export interface Settings {
  readonly config: string | undefined;
  /** Mend what is certain, in the file. */
  readonly fix: boolean;
}

/** Lints one file. */
export function lintJob({ config, fix }: Settings): (file: string) => Promise<LintedFile> {
  const deskFor = desks(config);
  const linters = new Map<Desk, Linter>();
  return async file => {
    const path = nameOf(file).replaceAll(sep, '/');
    const [typed, known] = await Promise.all([readText(file), deskFor(file)]);
    // Go's presentations have the same ending and are none of our business.
    if (looksLikeGoPresent(typed)) return { path, text: '', problems: [] };
    const { desk } = known;
    const linter = linters.get(desk) ?? createLinter(desk, { clock });
    linters.set(desk, linter);
    const article = parseArticle(typed);
    const surroundings = isTemplateOf(known, file) ? TEMPLATE : await surroundingsOf(article, file);
    const text = fix ? fixAll(typed, version => linter.lint(parseArticle(version), surroundings)) : typed;
    if (text !== typed) await (await import('../files/write')).writeAtomically(file, text);
    const problems = linter.lint(text === typed ? article : parseArticle(text), surroundings);
    // Nobody looks at the text where there is nothing to tell of it.
    return { path, text: problems.length > 0 ? text : '', problems };
  };
}
