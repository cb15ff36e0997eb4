import path from 'node:path';
import { parseArticle } from '../../core/article/parse';
import { layoutFor, pageSettings } from '../../core/layout/choice';
import type { Site, Story } from '../../core/exchange/site/types';
import { loadExchange } from '../../machine/exchange';
import type { Arguments, ExitStatus } from '../command';
import { desks } from '../desks';
import type { ExportSettings } from '../exporting';
import { makeFolder } from '../files/write';
import type { Assigned, Input, Output } from '../jobs/site';
import { complain } from '../output';
import { inBatches } from '../work/batches';
import { inOrder } from '../work/in-order';
import { frontFolders } from './fronts';
import { filesIn, readManifest, writeManifest, type Manifest, type Written } from './manifest';
import { planOf, storiesIn, type Plan } from './plan';
import { isStartedByProgram, onStop, watcher } from './watcher';
import { placeIn, remove, sweep, writeIfChanged } from './write';

const STOPPED = 'Stopped. The pages that are written are whole, and the next run goes on from here.';

/**
 * Makes a site of a folder: a page for each story, fronts, feeds and a sitemap. What was made before and would be the same
 * is left as it is.
 */
export async function exportSite(args: Arguments, settings: ExportSettings): Promise<ExitStatus> {
  const plan = await planOf(args, settings);
  const { out } = plan.settings;
  await makeFolder(out);
  const before = readManifest(out);
  const inputs = await storiesIn(plan, before);
  await sweep(out);
  await writeManifest(out, begun(before, inputs));
  const fronts = await frontFolders(inputs, plan);
  const made = await writeStories(inputs, { ...plan.settings, fronts }, before);
  if (made.stopped) {
    await sweep(out);
    await writeManifest(out, { articles: made.articles, fronts: before.fronts });
    if (!isStartedByProgram()) complain(STOPPED);
    return 2;
  }
  const after = { articles: made.articles, fronts: await writeFronts(made.stories, plan, made.articles) };
  await removeWhatIsGone(out, before, after);
  await sweep(out);
  await writeManifest(out, after);
  return made.status;
}

/** What the next run has to know, should this one be killed: which pages may be there. */
function begun({ articles, fronts }: Manifest, inputs: readonly Input[]): Manifest {
  const pages = inputs.map(({ name }) => [name, { hash: '', files: [`${name}.html`] }] as const);
  return { articles: { ...Object.fromEntries(pages), ...articles }, fronts };
}

interface Made {
  readonly status: ExitStatus;
  readonly stopped: boolean;
  readonly stories: readonly Story[];
  readonly articles: Readonly<Record<string, Written>>;
}

async function writeStories(inputs: readonly Input[], settings: Assigned, before: Manifest): Promise<Made> {
  const stop = new AbortController();
  const listenNoLonger = onStop(() => stop.abort());
  const watching = watcher(inputs.length);
  const stories: Story[] = [];
  const articles = new Map<string, Written>();
  let status: ExitStatus = 0;
  let at = 0;
  for await (const outcome of inOrder({ kind: 'site', settings }, inBatches(inputs, stop.signal))) {
    const { file, name, before: known } = inputs[at++] as Input;
    watching.step('value' in outcome && outcome.value.embargo !== undefined);
    if ('failure' in outcome) {
      complain(outcome.failure);
      status = 2;
      if (known) articles.set(name, known);
    } else {
      tell(outcome.value, file);
      if (outcome.value.story) stories.push(outcome.value.story);
      if (outcome.value.written) articles.set(name, outcome.value.written);
    }
  }
  await watching.end();
  listenNoLonger();
  const stopped = at < inputs.length;
  const known = stopped ? begun(before, inputs).articles : {};
  return { status, stopped, stories, articles: { ...known, ...Object.fromEntries(articles) } };
}

/** What helps somebody who types commands. */
const atTerminal = (remedy: string): string => (isStartedByProgram() ? '' : remedy);

function tell({ embargo, losses }: Output, file: string): void {
  losses.forEach(complain);
  if (embargo !== undefined)
    complain(`${file} was left out: ${embargo}${atTerminal(' --allow-embargoed puts it in all the same.')}`);
}

/** Writes fronts, feeds and sitemap; a story that stands where one of them would be has the older right. */
async function writeFronts(stories: readonly Story[], plan: Plan, articles: Made['articles']): Promise<string[]> {
  const { siteFiles } = await loadExchange();
  const { out } = plan.settings;
  const taken = filesIn({ articles, fronts: [] });
  const written: string[] = [];
  for (const [name, content] of siteFiles(stories, await siteOf(plan))) {
    if (taken.has(name)) {
      complain(`${name} of the site was left out: a story has a file of this name.`);
      continue;
    }
    writeIfChanged(out, name, content);
    written.push(name);
  }
  if (!written.includes('sitemap.xml') && !taken.has('sitemap.xml'))
    complain(`There is no sitemap: nothing tells where the site will be.${atTerminal(' Give --base-url <address>.')}`);
  return written;
}

/** What stands round the fronts: that of the desk to which the folder belongs. */
async function siteOf({ folder, settings, base }: Plan): Promise<Site> {
  const { desk } = await desks(settings.config)(path.join(folder, 'index'));
  const nothing = parseArticle('');
  const { edition, language } = pageSettings(nothing, desk, layoutFor(nothing, desk, settings.layout));
  return { edition, language: edition.language ?? language, ...(base !== undefined && { base }) };
}

/** Only what the manifest says this program has written. */
async function removeWhatIsGone(out: string, before: Manifest, after: Manifest): Promise<void> {
  const kept = new Set([...filesIn(after)].map(name => placeIn(out, name)));
  for (const name of filesIn(before)) if (!kept.has(placeIn(out, name))) await remove(out, name);
}
