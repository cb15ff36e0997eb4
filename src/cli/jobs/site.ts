import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Edition } from '../../core/desk/edition';
import type { Desk } from '../../core/desk/types';
import type { ExportContext } from '../../core/exchange/types';
import type { FindFront } from '../../core/exchange/site/find-front';
import type { Story } from '../../core/exchange/site/types';
import { sectionNames } from '../../core/layout/furniture';
import { sectionPath } from '../../core/layout/details';
import type { PageContext } from '../../core/layout/types';
import type { Exchange } from '../../core/ports';
import { loadExchange } from '../../machine/exchange';
import { desks } from '../desks';
import { exportContext, written, type ExportSettings } from '../exporting';
import { lossLines, readArticle, type ArticleFile } from '../files/article';
import type { Written } from '../site/manifest';
import { isThere, writeIfChanged } from '../site/write';

export interface Settings extends ExportSettings {
  /** The site's folder. */
  readonly out: string;
  /** Ids of the formats in which each story is written; the page is the first. */
  readonly formats: readonly string[];
  /** Changes with the program. */
  readonly program: string;
}

/** What threads are told beside it, once it is known. */
export interface Assigned extends Settings {
  /** The folders of the fronts of sections that the site will have. */
  readonly fronts: readonly string[];
}

export interface Input {
  readonly file: string;
  /** The path of its files from the top of the site, without an ending: `world/europe/nato`. */
  readonly name: string;
  /** What was written of it before. */
  readonly before: Written | undefined;
}

export interface Output {
  /** Why the story was left out. */
  readonly embargo?: string;
  readonly story?: Story;
  readonly written?: Written;
  readonly losses: readonly string[];
}

/** Writes the files of one story of a site, unless they are there and nothing that they are made of has changed. */
export function siteJob(settings: Assigned): (input: Input) => Promise<Output> {
  const deskFor = desks(settings.config);
  const fingerprint = fingerprints(settings);
  let findFront: FindFront | undefined;
  return async input => {
    const [source, exchange] = await Promise.all([readArticle(input.file, deskFor), loadExchange()]);
    const { article, known } = source;
    findFront ??= exchange.frontFinder(settings.fronts);
    const siteFolder = path.posix.dirname(`/${input.name}`).slice(1);
    const base = exportContext(article, known, settings);
    const front: PageContext['front'] = section => findFront?.(section, siteFolder);
    const context = { ...base, siteFolder, page: { ...base.page, front } };
    const embargo = embargoOf(source, context, exchange);
    if (embargo !== undefined) return { embargo, losses: [] };
    const story = exchange.storyFor(article, context, `${input.name}.html`);
    const hash = fingerprint(source, leads(base.page.edition, findFront));
    if (isDone(input.before, hash, settings.out)) return { story, written: input.before, losses: [] };
    const { files, losses } = await writeStory(source, input, context, settings);
    return { story, written: { hash, files }, losses };
  };
}

function embargoOf({ article }: ArticleFile, context: ExportContext, exchange: Exchange): string | undefined {
  const page = exchange.formatOf('html');
  return page && exchange.embargoOn(article, page, context)?.refused;
}

const isDone = (before: Written | undefined, hash: string, out: string): before is Written =>
  before?.hash === hash && before.files.every(name => isThere(out, name));

/** The files beside a page come first, so that it never names one that is not there. */
async function writeStory(
  { article, text }: ArticleFile,
  { file, name }: Input,
  context: ExportContext,
  { formats, out }: Settings,
): Promise<{ readonly files: string[]; readonly losses: string[] }> {
  const { exportArticle, formatOf } = await loadExchange();
  const files: string[] = [];
  const losses: string[] = [];
  for (const id of formats) {
    const exported = written(await exportArticle(id, article, context), file);
    const own = `${name}.${formatOf(id)?.extension ?? id}`;
    for (const [path, content] of [...(exported.files ?? []), [own, exported.content] as const]) {
      writeIfChanged(out, path, content);
      files.push(path);
    }
    losses.push(...lossLines(exported.losses, file, text));
  }
  return { files, losses };
}

/** Where the sections lead that an edition names: pages that have one more front to lead to are written again. */
const leads = (edition: Edition, findFront: FindFront): string =>
  JSON.stringify(sectionNames(edition).map(name => findFront(sectionPath(name), '') ?? null));

/** What tells whether a story's files would be the same again: all that they are made of, in one short text. */
function fingerprints({ formats, layout, program }: Settings): (source: ArticleFile, leads: string) => string {
  const ofDesk = new Map<Desk, string>();
  return ({ text, known: { desk, pictures } }, leads) => {
    const settled = ofDesk.get(desk) ?? JSON.stringify([program, formats, layout, desk]);
    ofDesk.set(desk, settled);
    const hash = createHash('sha256').update(settled).update(leads).update('\0').update(text);
    for (const [src, { bytes }] of pictures) hash.update(`\0${src}\0${bytes.length}\0`).update(bytes);
    return hash.digest('base64url');
  };
}
