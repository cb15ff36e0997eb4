import { statSync } from 'node:fs';
import path from 'node:path';
import type { Format } from '../../core/exchange/types';
import { LAYOUTS } from '../../core/layout/registry';
import { loadExchange } from '../../machine/exchange';
import type { Arguments, ExitStatus } from '../command';
import type { ExportSettings } from '../exporting';
import { Failure } from '../failure';
import { findArticles } from '../files/find';
import { STDIN } from '../files/read';
import { makeFolder } from '../files/write';
import type { Input } from '../jobs/convert';
import { tellAll } from '../work/answer';
import { inBatches, standardInput } from '../work/batches';
import { inOrder } from '../work/in-order';

/** `crosshead export`: articles in another format, to standard output, a file or a folder. What was lost is told. */
export async function exportArticles(args: Arguments): Promise<ExitStatus> {
  if (args.flag('site')) return await asSite(args);
  const format = await formatNamed(args.value('to'));
  const settings = settingsOf(args, format.id);
  return args.flag('jsonl') ? await exportLines(args, settings) : await exportFiles(args, format, settings);
}

const settingsOf = (args: Arguments, to: string): ExportSettings => ({
  to,
  layout: layoutNamed(args.value('layout')),
  config: args.value('config'),
  assets: args.flag('assets'),
  allowEmbargoed: args.flag('allow-embargoed'),
});

async function asSite(args: Arguments): Promise<ExitStatus> {
  const formats: string[] = [];
  for (const id of (args.value('to') ?? 'html').split(',')) formats.push((await formatNamed(id.trim())).id);
  const { exportSite } = await import('../site/export-site');
  return await exportSite(args, settingsOf(args, formats.join(',')));
}

async function exportFiles(args: Arguments, format: Format, settings: ExportSettings): Promise<ExitStatus> {
  const inputs = await destinations(args, format);
  return await tellAll(inOrder({ kind: 'convert', settings }, inBatches(inputs)));
}

async function exportLines(args: Arguments, settings: ExportSettings): Promise<ExitStatus> {
  if (args.paths.length > 0 || args.value('out') !== undefined || settings.assets)
    throw new Failure('--jsonl reads standard input and writes standard output: leave paths, --out and --assets out.');
  return await tellAll(inOrder({ kind: 'convertLine', settings }, standardInput()));
}

async function formatNamed(id: string | undefined): Promise<Format> {
  const { FORMATS, formatOf } = await loadExchange();
  const known = FORMATS.filter(format => format.export !== undefined).map(format => format.id);
  if (id === undefined) throw new Failure(`Say which format: --to ${known.join(', ')}.`);
  const format = formatOf(id);
  if (format?.export === undefined) throw new Failure(`There is no format "${id}". There are: ${known.join(', ')}.`);
  return format;
}

function layoutNamed(id: string | undefined): string | undefined {
  if (id === undefined || LAYOUTS.some(layout => layout.id === id)) return id;
  throw new Failure(`There is no layout "${id}". There are: ${LAYOUTS.map(layout => layout.id).join(', ')}.`);
}

/** Which article goes where. */
async function destinations(args: Arguments, format: Format): Promise<Input[]> {
  const files = findArticles(args.paths);
  const out = args.value('out');
  const [only] = files;
  if (out === undefined && args.flag('assets'))
    throw new Failure('--assets writes files: give --out <file or folder>.');
  if (only === undefined) throw new Failure('Name the articles to export; - is standard input.');
  if (out === undefined) {
    if (files.length > 1) throw new Failure(`${files.length} articles need a folder: give --out <folder>.`);
    return [{ file: only }];
  }
  if (files.length === 1 && !isFolder(out) && !args.paths.some(isFolder)) {
    if (path.resolve(out) === path.resolve(only))
      throw new Failure(`${out} is the article itself: give another --out.`);
    return [{ file: only, out }];
  }
  return await intoFolder(files, out, args.paths, format);
}

const isFolder = (given: string): boolean =>
  /[/\\]$/.test(given) || statSync(given, { throwIfNoEntry: false })?.isDirectory() === true;

/** Keeps the folders below the paths given, so that two articles of one name do not meet. */
async function intoFolder(
  files: readonly string[],
  folder: string,
  paths: readonly string[],
  { extension }: Format,
): Promise<Input[]> {
  const inputs = files.map(file => ({ file, out: path.join(folder, renamed(relativeTo(paths, file), extension)) }));
  refuseTwins(inputs);
  for (const inside of new Set(inputs.map(({ out }) => path.dirname(out)))) await makeFolder(inside);
  return inputs;
}

function relativeTo(paths: readonly string[], file: string): string {
  const parent = paths.find(given => !path.relative(given, file).startsWith('..') && path.relative(given, file) !== '');
  return parent === undefined ? path.basename(file) : path.relative(parent, file);
}

const renamed = (file: string, extension: string): string =>
  `${file === STDIN ? 'article' : file.replace(/\.article$/, '')}.${extension}`;

function refuseTwins(inputs: readonly Required<Input>[]): void {
  const taken = new Map<string, string>();
  for (const { file, out } of inputs) {
    const other = taken.get(out);
    if (other !== undefined)
      throw new Failure(`${other} and ${file} would both become ${out}. Export them into two folders.`);
    taken.set(out, file);
  }
}
