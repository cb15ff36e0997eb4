// Bytes of the bundles, beside what they may have.
import { statSync } from 'node:fs';
import { at } from '../root.mjs';

const MOST = {
  'dist/extension.js': 600_000,
  'dist/start.js': 600_000,
  'dist/extension.web.js': 600_000,
  'dist/server.js': 900_000,
  'dist/server.web.js': 900_000,
};
const FREE = ['dist/preview.js', 'dist/cli.js', 'dist/exchange.js', 'dist/exchange.web.js'];

export const measureSizes = () =>
  Object.fromEntries(
    [...Object.keys(MOST), ...FREE].map(file => [
      file,
      { bytes: statSync(at(file)).size, ...(MOST[file] && { most: MOST[file] }) },
    ]),
  );
