import { parseArticle } from '../../core/article/parse';
import { plainCopy } from '../../core/lint/plain-copy';
import type { Desk } from '../../core/desk/types';
import { createLinter, type Linter } from '../../core/lint/linter';
import { RULES } from '../../core/lint/rules';
import { recordOf, type AnalysisRecord } from '../analysis/record';
import { clock } from '../clock';
import { desks } from '../desks';
import { lineOf } from '../failure';
import { STDIN } from '../files/find';
import type { Line } from '../files/lines';
import { nameOf, readText } from '../files/read';
import { readLine } from '../analysis/line';

export interface Settings {
  readonly config: string | undefined;
}

interface FileInput {
  readonly file: string;
}

/** A file to read, or a line of JSON as it came in. */
export type Input = FileInput | Line;

export interface Output {
  /** A line of JSON, ready to be written. */
  readonly json: string;
  /** Why the text could not be analysed; `json` says so too. */
  readonly failure?: string;
}

/** Two linters a desk: what the front matter lacks is no problem of plain text, which has none. */
interface Linters {
  readonly article: Linter;
  readonly plain: Linter;
}

/** Analyses texts: quotations, dateline, problems and counts, as one line of JSON each. */
export function analyseJob({ config }: Settings): (input: Input) => Promise<Output> {
  const deskFor = desks(config);
  const linters = new Map<Desk, Linters>();
  const record = async (text: string, file: string): Promise<AnalysisRecord> => {
    const { desk } = await deskFor(file);
    const pair = linters.get(desk) ?? lintersFor(desk);
    linters.set(desk, pair);
    return analyse(text, desk, pair);
  };
  return input => ('file' in input ? ofFile(input, record) : ofLine(input, record));
}

type Analyse = (text: string, file: string) => Promise<AnalysisRecord>;

async function ofFile({ file }: FileInput, record: Analyse): Promise<Output> {
  const id = nameOf(file);
  return await answer(id, async () => await record(await readText(file), file));
}

async function ofLine({ line, number }: Line, record: Analyse): Promise<Output> {
  const { id, text } = readLine(line, number);
  return await answer(id, async () => await record(text(), STDIN));
}

/** The record under its id; where there is none, why. A pipeline pairs lines by order or id, so each text has its line. */
async function answer(id: unknown, record: () => Promise<AnalysisRecord>): Promise<Output> {
  try {
    return { json: JSON.stringify({ id, ...(await record()) }) };
  } catch (error) {
    const failure = lineOf(error);
    return { json: JSON.stringify({ id, error: failure }), failure };
  }
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
