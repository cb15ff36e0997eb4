import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_DESK } from '../core/desk/default-desk';
import { DESK_FILE } from '../core/desk/desk-uris';
import type { FoundDesk } from '../core/desk/find-desk';
import { isTemplate } from '../core/desk/template-folder';
import type { Desk } from '../core/desk/types';
import { english, told } from '../core/say';
import { Failure, reasonOf } from './failure';
import { decode } from './files/decode';
import { readText, STDIN } from './files/read';

/** A desk, and the path of the file it was read from; absent where there is none and the default holds. */
export interface LocalDesk {
  readonly desk: Desk;
  readonly file?: string;
}

/**
 * The desk of a file; standard input has that of the current folder.
 * @throws {Failure} where its configuration cannot be read or has a mistake
 */
export type DeskFor = (file: string) => Promise<LocalDesk>;

/** Whether a file is one of the desk's templates for new articles. */
export function isTemplateOf({ desk, file = '' }: LocalDesk, article: string): boolean {
  const folders = desk.templates.map(folder => withSlashes(path.resolve(path.dirname(file), folder)));
  return isTemplate(withSlashes(path.resolve(article)), folders);
}

const withSlashes = (local: string): string => local.replaceAll(path.sep, '/');

/** Reads each configuration once, or the one that the user named. */
export function desks(config: string | undefined): DeskFor {
  if (config !== undefined) {
    const named = namedDesk(config);
    return () => named;
  }
  const folders = new Map<string, Promise<LocalDesk>>();
  const deskOf = (folder: string): Promise<LocalDesk> => {
    const known = folders.get(folder) ?? deskIn(folder, deskOf);
    folders.set(folder, known);
    return known;
  };
  return file => deskOf(file === STDIN ? process.cwd() : path.dirname(path.resolve(file)));
}

async function namedDesk(config: string): Promise<LocalDesk> {
  return read(await readText(config), config);
}

/** The folder's own, or that of the one above. */
async function deskIn(folder: string, deskOf: DeskFor): Promise<LocalDesk> {
  const file = path.join(folder, DESK_FILE);
  const text = readConfiguration(file);
  if (text !== undefined) return await read(text, path.relative('', file));
  const above = path.dirname(folder);
  return above === folder ? { desk: DEFAULT_DESK } : await deskOf(above);
}

/** Its reader, which knows every rule and layout, is loaded only where there is something to read. */
async function read(text: string, file: string): Promise<LocalDesk> {
  const { readDesk } = await import('../core/configuration');
  return sound({ ...readDesk(text), text }, file);
}

/** The text of a `crosshead.yaml`; `undefined` where there is none. One that is there but cannot be read is no desk. */
function readConfiguration(file: string): string | undefined {
  try {
    return decode(readFileSync(file), path.relative('', file));
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new Failure(`${path.relative('', file)} cannot be read: ${reasonOf(error)}.`);
  }
}

/** A desk without a mistake: linting by half a configuration would say that all is well where it is not. */
function sound({ desk, faults, text = '' }: FoundDesk, file: string): LocalDesk {
  const [fault] = faults;
  if (fault === undefined) return { desk, file };
  const before = text.slice(0, fault.start).split('\n');
  const place = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  const others = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  throw new Failure(`${place}: ${told(english, fault.message)}${others}`);
}
