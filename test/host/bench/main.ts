/**
 * `bench.js <crosshead.vsix> <example.vsix> <long article>`: activation, and from a key to the preview's page, of the product and of
 * the small example extension beside it, in turn and in one VS Code. Prints one line of JSON.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { MEASURES } from '../places';
import { startSession, type Session } from '../session';
import type { Workbench } from '../workbench';
import { activationOf } from './activation';
import { behind, keyToPage } from './latency';

const [ours = '', theirs = '', longArticle = ''] = process.argv.slice(2);
const ROUNDS = 3;
/** Windows that are opened for the activation alone. */
const STARTS = 5;
/** Milliseconds after which everything in a window has started, and Crosshead has kept its code for the next one. */
const SETTLED_MS = 6_000;
/** For a start on a machine that has other work, ms. */
const START_LIMIT_MS = 20_000;
const STROKES = 25;
/** Quick typing: so many keys, so many ms apart. */
const BURST = [100, 30] as const;
const SMALL = '# A small article\n\nOne paragraph that is typed in.\n';

interface Contender {
  /** As VS Code lists it. */
  readonly extension: string;
  /** A folder of its own: neither starts in the other's window. */
  readonly folder: string;
  readonly file: string;
  readonly preview: string;
  /** Where to type. */
  readonly line: number;
}

const midOf = (text: string): number => {
  const lines = text.split('\n');
  const middle = Math.floor(lines.length / 2);
  return middle + lines.slice(middle).findIndex(line => line.length > 80) + 1;
};

const CONTENDERS = {
  crosshead: {
    extension: 'Crosshead',
    folder: 'desk',
    file: 'long.article',
    preview: 'Crosshead: Open Preview to the Side',
    line: midOf(fs.readFileSync(longArticle, 'utf8')),
  },
  example: { extension: 'Lab LSP', folder: 'small', file: 'small.article.md', preview: 'Lab: Open preview', line: 3 },
} satisfies Record<string, Contender>;

interface Measures {
  readonly keyToPage: readonly number[];
  readonly behind: readonly number[];
  /** With the lists of people and facts beside the article. */
  readonly keyToPageWithLists: readonly number[];
}

/** The same keys again, with the lists in the side bar, which show both. */
async function withLists(workbench: Workbench, { file, line }: Pick<Contender, 'file' | 'line'>): Promise<number[]> {
  await workbench.command('Crosshead: Show People');
  await workbench.sideBarRow(/./).waitFor();
  await focusEditor(workbench, file);
  await workbench.goTo(line, 6);
  await workbench.page.waitForTimeout(1_000);
  const times = await keyToPage(workbench, STROKES);
  await workbench.command('View: Show Explorer');
  await focusEditor(workbench, file);
  return times;
}

const focusEditor = (workbench: Workbench, file: string): Promise<void> =>
  workbench
    .tab(new RegExp(`^${file}`))
    .first()
    .click();

async function openWindow(session: Session, { file, folder }: Contender): Promise<void> {
  await session.open(file, folder);
  await session.workbench
    .tab(new RegExp(`^${file}`))
    .first()
    .waitFor();
}

/** Of a window that is opened with the file, ms: what VS Code counts, and what Crosshead leaves until it is needed. */
async function activation(session: Session, contender: Contender, measures: string): Promise<number> {
  const { workbench } = session;
  fs.writeFileSync(measures, '');
  await openWindow(session, contender);
  await workbench.page.waitForTimeout(SETTLED_MS);
  const left = contender === CONTENDERS.crosshead ? await startIn(measures) : 0;
  return left + (await activationOf(workbench, contender.extension));
}

/** What `measures.ts` writes down. */
async function startIn(measures: string): Promise<number> {
  for (const limit = Date.now() + START_LIMIT_MS; Date.now() < limit;) {
    const [duration] = fs.readFileSync(measures, 'utf8').split('\n');
    if (duration) return Number(duration);
    await setTimeout(100);
  }
  throw new Error('Crosshead does not tell how long its start took.');
}

/** In a window of its own, so that no other preview is there. */
async function measure(session: Session, contender: Contender): Promise<Measures> {
  const { workbench } = session;
  const { file, preview, line } = contender;
  await openWindow(session, contender);
  await workbench.command(preview);
  await workbench.webview.locator('h1').first().waitFor();
  await focusEditor(workbench, file);
  await workbench.goTo(line, 6);
  await workbench.page.waitForTimeout(1_000);
  const isOurs = file === CONTENDERS.crosshead.file;
  const measures = {
    keyToPage: await keyToPage(workbench, STROKES),
    // The small example has no mark that says where the typing arrives.
    behind: isOurs ? await behind(workbench, ...BURST) : [],
    keyToPageWithLists: isOurs ? await withLists(workbench, { file, line }) : [],
  };
  for (let i = 0; i < 3; i++) await workbench.page.keyboard.press('Control+Z');
  await workbench.command('File: Revert File');
  return measures;
}

const noTimes = (): { [T in keyof Measures | 'activation']: number[] } => ({
  activation: [],
  keyToPage: [],
  behind: [],
  keyToPageWithLists: [],
});

function folderOfBoth(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crosshead-bench-'));
  for (const contender of Object.values(CONTENDERS)) fs.mkdirSync(path.join(folder, contender.folder));
  fs.writeFileSync(path.join(folder, 'small/small.article.md'), SMALL);
  fs.copyFileSync(longArticle, path.join(folder, 'desk/long.article'));
  return folder;
}

async function main(): Promise<void> {
  const folder = folderOfBoth();
  const measures = path.join(folder, 'measures.txt');
  const session = await startSession({
    vsix: [ours, theirs],
    folder,
    kind: 'node',
    extensionId: 'crosshead.crosshead',
    preload: [MEASURES],
    environment: { CROSSHEAD_MEASURES: measures },
  });
  const results = {
    crosshead: noTimes(),
    example: noTimes(),
  };
  try {
    for (let start = 0; start < STARTS; start++)
      for (const name of ['example', 'crosshead'] as const)
        results[name].activation.push(await activation(session, CONTENDERS[name], measures));
    for (let round = 0; round < ROUNDS; round++)
      for (const name of ['example', 'crosshead'] as const) {
        const measured = await measure(session, CONTENDERS[name]);
        results[name].keyToPage.push(...measured.keyToPage);
        results[name].behind.push(...measured.behind);
        results[name].keyToPageWithLists.push(...measured.keyToPageWithLists);
      }
    console.log(JSON.stringify(results));
    await session.end(true);
  } catch (error) {
    await session.workbench.shot('failed-bench');
    await session.end(false);
    throw error;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
