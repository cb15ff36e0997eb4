import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, writeAtomically } from '../files/write';

/** Lies in the site's folder and says what this program has written there. */
const NAME = '.crosshead-site.json';

/** What came of an article. */
export interface Written {
  /** Of everything that its files are made of; empty where they were begun and nobody knows whether they are there. */
  readonly hash: string;
  /** Paths from the top of the site, pictures and style sheets among them. */
  readonly files: readonly string[];
}

export interface Manifest {
  /** By the article's path in its folder. */
  readonly articles: Readonly<Record<string, Written>>;
  /** Fronts, feeds and sitemaps. */
  readonly fronts: readonly string[];
}

const NOTHING: Manifest = { articles: {}, fronts: [] };

/** The manifest of a site; an empty one where there is none or it cannot be read: then every page is written, and nothing removed. */
export function readManifest(folder: string): Manifest {
  try {
    const data: unknown = JSON.parse(readFileSync(path.join(folder, NAME), 'utf8'));
    return isManifest(data) ? data : NOTHING;
  } catch {
    return NOTHING;
  }
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await makeFolder(folder);
  await writeAtomically(path.join(folder, NAME), `${JSON.stringify(manifest)}\n`);
}

/** Every file that a manifest names. */
export const filesIn = ({ articles, fronts }: Manifest): Set<string> =>
  new Set([...Object.values(articles).flatMap(({ files }) => files), ...fronts]);

function isManifest(data: unknown): data is Manifest {
  if (!isRecord(data) || !isRecord(data['articles']) || !isTexts(data['fronts'])) return false;
  return Object.values(data['articles']).every(
    entry => isRecord(entry) && typeof entry['hash'] === 'string' && isTexts(entry['files']),
  );
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isTexts = (data: unknown): data is string[] =>
  Array.isArray(data) && data.every(entry => typeof entry === 'string');
