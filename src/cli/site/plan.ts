import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Format } from '../../core/exchange/types';
import { loadExchange } from '../../machine/exchange';
import type { Arguments } from '../command';
import { desks, isTemplateOf } from '../desks';
import type { ExportSettings } from '../exporting';
import { Failure } from '../failure';
import { findArticles } from '../files/find';
import type { Input, Settings } from '../jobs/site';
import type { Manifest } from './manifest';

/** What a site is to be made of. */
export interface Plan {
  readonly folder: string;
  readonly settings: Settings;
  /** Where it will be published, with a slash at its end. */
  readonly base: string | undefined;
}

/** @throws {Failure} that says what is missing, or does not go together */
export async function planOf(args: Arguments, settings: ExportSettings): Promise<Plan> {
  const [folder, another] = args.paths;
  if (
    folder === undefined ||
    another !== undefined ||
    statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true
  )
    throw new Failure('--site makes a site of one folder: name it.');
  const out = args.value('out');
  if (out === undefined) throw new Failure('A site needs a folder to lie in: give --out <folder>.');
  const formats = await formatsOf(settings.to);
  return {
    folder,
    settings: { ...settings, assets: true, out, formats, program: programHash() },
    base: baseOf(args.value('base-url')),
  };
}

/** The page first, then what else each story is written in. */
async function formatsOf(to: string): Promise<string[]> {
  const { formatOf } = await loadExchange();
  const ids = [...new Set(['html', ...to.split(',').map(id => id.trim())])];
  const formats = ids.map(id => formatOf(id)).filter((format): format is Format => format?.export !== undefined);
  const inside = formats.find(({ staysInside }) => staysInside === true);
  if (inside) throw new Failure(`The format ${inside.id} is for the desk and no part of a site that is published.`);
  const [one, other] = formats.filter(
    ({ extension }) => formats.filter(format => format.extension === extension).length > 1,
  );
  if (one && other)
    throw new Failure(`${one.id} and ${other.id} would both be written to *.${one.extension}. Make two sites.`);
  return ids;
}

function baseOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Failure(
      `--base-url takes the address that the site will have, such as https://example.org/news/, not "${given}".`,
    );
  return url.href.replace(/\/?$/, '/');
}

/** Changes with every version of the program. */
function programHash(): string {
  const hash = createHash('sha256').update(readFileSync(__filename));
  return hash.update(readFileSync(path.join(path.dirname(__filename), 'exchange.js'))).digest('base64url');
}

/**
 * The articles of the folder with the paths that their files get, which mirror it; hidden ones and templates are no stories.
 */
export async function storiesIn({ folder, settings }: Plan, { articles }: Manifest): Promise<Input[]> {
  const deskFor = desks(settings.config);
  const isStory = async (file: string): Promise<boolean> => {
    if (path.basename(file).startsWith('.')) return false;
    // A desk with a mistake is told of with its stories.
    return await deskFor(file).then(
      desk => !isTemplateOf(desk, file),
      () => true,
    );
  };
  const inputs: Input[] = [];
  for (const file of findArticles([folder])) {
    if (!(await isStory(file))) continue;
    const name = path
      .relative(folder, file)
      .replace(/\.article$/, '')
      .split(path.sep)
      .join('/');
    inputs.push({ file, name, before: Object.hasOwn(articles, name) ? articles[name] : undefined });
  }
  return inputs;
}
