/**
 * Files with code as V8 compiled it, for the next run of the same program. Where one cannot be read or written, the program is
 * compiled as ever: it was to save time, and nothing else depends on it.
 */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Code of builds that are gone is thrown away. Milliseconds: a month. */
const LIFETIME = 30 * 24 * 3600 * 1000;

/** V8 runs what it is given: nothing that anybody but this user could have written. */
export function keptCode(file: string): Buffer | undefined {
  try {
    const opened = openSync(file, 'r');
    try {
      const { uid, mode } = fstatSync(opened);
      const isOthers = process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0);
      return isOthers ? undefined : readFileSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    return undefined;
  }
}

/** Whole or not at all: other runs read and write it at the same time. The folder holds nothing but such files. */
export function keepCode(code: Buffer, file: string): void {
  const folder = path.dirname(file);
  const temporary = `${file}-${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(folder)) {
      const other = path.join(folder, name);
      if (statSync(other).mtimeMs < Date.now() - LIFETIME) rmSync(other);
    }
    writeFileSync(temporary, code, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    // What is half written goes with the others, in a month.
  }
}
