import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { at } from '../root.mjs';

/** Where the shared corpora stand, beside the project: read in place, never copied. */
export const CORPORA = at('../shared/corpora');
export const areThere = () => existsSync(CORPORA);

/** The rows of one corpus: JSON lines, gzipped. */
export const rows = name =>
  gunzipSync(readFileSync(`${CORPORA}/${name}.jsonl.gz`))
    .toString('utf8')
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line));
