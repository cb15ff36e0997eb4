import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Details } from '../../layout/details';

/** The earliest time that a zip file can hold: what stands for the time of writing. */
const EPOCH = '1980-01-01T00:00:00Z';

/** Names that the library draws by lot. */
const RANDOM_ID = /\brId(?=[a-z\d_-]{15,})[\w-]+/g;

/**
 * The same file without what differs from one writing to the next: names drawn by lot become numbers, and the times of writing
 * those of the story.
 */
export function reproducible(file: Uint8Array, { published, updated }: Details): Uint8Array {
  const created = timeOf(published) ?? EPOCH;
  const changed = timeOf(updated) ?? created;
  const numbers = new Map<string, string>();
  const number = (id: string): string => {
    const known = numbers.get(id) ?? `rIdN${numbers.size + 1}`;
    numbers.set(id, known);
    return known;
  };
  const settle = (name: string, text: string): string =>
    name === 'docProps/core.xml' ? stamped(text, created, changed) : text.replace(RANDOM_ID, number);
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [
    name,
    /\.(?:xml|rels)$/.test(name) ? strToU8(settle(name, strFromU8(bytes))) : bytes,
  ]);
  return zipSync(Object.fromEntries(parts) as Zippable, { mtime: EPOCH });
}

const timeOf = (stamp: Details['published']): string | undefined =>
  stamp?.instant && new Date(stamp.instant.epoch).toISOString();

/** Two elements that the library fills with the time of writing. */
const stamped = (core: string, created: string, modified: string): string =>
  core
    .replace(/(<dcterms:created[^>]*>)[^<]*/, `$1${created}`)
    .replace(/(<dcterms:modified[^>]*>)[^<]*/, `$1${modified}`);
