import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findDesk, readDesk } from '../core/configuration';
import { DESK_FILE, type FoundDesk } from '../core/desk/find-desk';
import type { Desk } from '../core/desk/types';
import { english, told } from '../core/say';
import { Failure, reasonOf } from './failure';
import { decode } from './files/decode';
import { STDIN } from './files/find';
import { readText } from './files/read';

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

/** Looks desks up once a folder, or reads the one configuration that the user named. */
export function desks(config: string | undefined): DeskFor {
  if (config !== undefined) {
    const named = namedDesk(config);
    return () => named;
  }
  const folders = new Map<string, Promise<LocalDesk>>();
  return file => {
    const folder = file === STDIN ? process.cwd() : path.dirname(path.resolve(file));
    const known = folders.get(folder) ?? deskIn(folder);
    folders.set(folder, known);
    return known;
  };
}

async function namedDesk(config: string): Promise<LocalDesk> {
  const text = await readText(config);
  return sound({ ...readDesk(text), text }, config);
}

async function deskIn(folder: string): Promise<LocalDesk> {
  const faults: Failure[] = [];
  const readIfThere = (uri: string) =>
    readConfiguration(fileURLToPath(uri)).catch((error: unknown) => {
      faults.push(error as Failure);
      return undefined;
    });
  const workspace = { readText: readIfThere, readBytes: () => Promise.resolve(undefined) };
  const found = await findDesk(pathToFileURL(path.join(folder, DESK_FILE)).href, workspace);
  if (faults[0] !== undefined) throw faults[0];
  return sound(found, found.uri && path.relative('', fileURLToPath(found.uri)));
}

/** The text of a `crosshead.yaml`; `undefined` where there is none. One that is there but cannot be read is no desk. */
async function readConfiguration(file: string): Promise<string | undefined> {
  try {
    return decode(await readFile(file), path.relative('', file));
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new Failure(`${path.relative('', file)} cannot be read: ${reasonOf(error)}.`);
  }
}

/** A desk without a mistake: linting by half a configuration would say that all is well where it is not. */
function sound({ desk, faults, text = '' }: FoundDesk, file: string | undefined): LocalDesk {
  const [fault] = faults;
  if (fault === undefined) return file === undefined ? { desk } : { desk, file };
  const before = text.slice(0, fault.start).split('\n');
  const place = `${file ?? DESK_FILE}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  const others = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  throw new Failure(`${place}: ${told(english, fault.message)}${others}`);
}
