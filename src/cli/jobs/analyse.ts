import { parseArticle } from '../../core/article/parse';
import type { Desk } from '../../core/desk/types';
import { createLinter, type Linter } from '../../core/lint/linter';
import { plainCopy } from '../../core/lint/plain-copy';
import { RULES } from '../../core/lint/rules';
import { recordOf, type AnalysisRecord } from '../analysis/record';
import { clock } from '../clock';
import { desks } from '../desks';
import type { Line } from '../files/lines';
import { nameOf, readText, STDIN } from '../files/read';
import { readRequest } from '../files/request';
import { type Answer, jsonLine } from '../work/answer';

export interface Settings {
  readonly config: string | undefined;
}

/** A file to read, or a line of JSON as it came in. */
export type Input = { readonly file: string } | Line;

/** Two linters a desk: what the front matter lacks is no problem of plain text, which has none. */
interface Linters {
  readonly article: Linter;
  readonly plain: Linter;
}

/** Analyses texts: quotations, dateline, problems and counts, as one line of JSON each. */
export function analyseJob({ config }: Settings): (input: Input) => Promise<Answer> {
  const deskFor = desks(config);
  const linters = new Map<Desk, Linters>();
  const record = async (text: string, file: string): Promise<AnalysisRecord> => {
    const { desk } = await deskFor(file);
    const pair = linters.get(desk) ?? lintersFor(desk);
    linters.set(desk, pair);
    return analyse(text, desk, pair);
  };
  return input => ('file' in input ? ofFile(input.file, record) : ofLine(input, record));
}

type Analyse = (text: string, file: string) => Promise<AnalysisRecord>;

const ofFile = (file: string, record: Analyse): Promise<Answer> =>
  jsonLine(nameOf(file), async () => await record(await readText(file), file));

function ofLine(line: Line, record: Analyse): Promise<Answer> {
  const { id, text } = readRequest(line);
  return jsonLine(id, async () => await record(text(), STDIN));
}

function lintersFor(desk: Desk): Linters {
  return {
    article: createLinter(desk, { clock }),
    plain: createLinter(desk, { clock, rules: RULES.filter(({ frontMatter }) => frontMatter !== true) }),
  };
}

function analyse(text: string, desk: Desk, { article, plain }: Linters): AnalysisRecord {
  const parsed = isArticle(text) ? parseArticle(text) : plainCopy(text);
  return recordOf(parsed, desk, (isArticle(text) ? article : plain).lint(parsed));
}

/** A text is an article where its first line is `---`, else plain paragraphs. */
const isArticle = (text: string): boolean => /^\uFEFF?---[ \t]*(?:\r?\n|\r|$)/.test(text);
