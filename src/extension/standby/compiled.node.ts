/**
 * A program as V8 compiled it in a window before: half of what it takes to load it is compiling. The code is kept for this very
 * source and this V8, with a digest of its own: V8 looks only at the head of what it is given, and would run whatever a disk has
 * made of the rest.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { keepCode, keptCode } from '../../machine/compiled-code';

const digestOf = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
/** Bytes before the code. */
const DIGEST = 32;

/** What Node gives to the modules that it loads. */
type Module = (exports: unknown, require: NodeJS.Require, module: Exporting, file: string, folder: string) => void;

interface Exporting {
  exports: unknown;
}

export class CompiledProgram {
  readonly #script: Script;
  /** Where its code is kept. */
  readonly #place: string | undefined;
  /** Whether V8 had compiled it before. */
  readonly isKnown: boolean;

  /**
   * @param file a CommonJS module
   * @param folder where code is kept, in which is nothing else; without it none is
   */
  constructor(
    private readonly file: string,
    folder: string | undefined,
  ) {
    const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
    this.#place = folder && path.join(folder, nameFor(file, source));
    const cachedData = this.#place === undefined ? undefined : whole(keptCode(this.#place));
    this.#script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
    this.isKnown = cachedData !== undefined && this.#script.cachedDataRejected === false;
  }

  /** Runs it, and gives what it exports. */
  run(require: NodeJS.Require): unknown {
    const module: Exporting = { exports: {} };
    const load = this.#script.runInThisContext() as Module;
    load(module.exports, require, module, this.file, path.dirname(this.file));
    return module.exports;
  }

  /** Keeps its code for the next window, with the functions that have been called by now. It takes some milliseconds. */
  keep(): void {
    if (this.#place === undefined || this.isKnown) return;
    const code = this.#script.createCachedData();
    keepCode(Buffer.concat([digestOf(code), code]), this.#place);
  }
}

const nameFor = (file: string, source: string): string =>
  [path.basename(file), digestOf(source).toString('hex').slice(0, 16), process.versions.v8, process.arch].join('-');

/** The code, where nothing of it is missing or wrong. */
function whole(kept: Buffer | undefined): Buffer | undefined {
  const code = kept?.subarray(DIGEST);
  return code && kept?.subarray(0, DIGEST).equals(digestOf(code)) ? code : undefined;
}
