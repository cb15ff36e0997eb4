/** Files that change their place: which links follow them, and how. */
import { URI } from 'vscode-uri';
import { relativeAddress, resolveFile } from '../addresses';

export interface Move {
  readonly oldUri: string;
  readonly newUri: string;
}

/** Where files are after a move of some of them, or of folders above them. */
export class Moved {
  readonly #moves: readonly (readonly [from: string, to: string])[];

  constructor(moves: readonly Move[]) {
    this.#moves = moves.map(({ oldUri, newUri }) => [plain(oldUri), plain(newUri)]);
  }

  /** The new address of a file; `undefined` where it stays. */
  of(uri: string): string | undefined {
    const file = plain(uri);
    for (const [from, to] of this.#moves) {
      if (file === from) return to;
      if (file.startsWith(`${from}/`)) return to + file.slice(from.length);
    }
    return undefined;
  }

  /** What an article must call a file now; `undefined` where the name that it has still leads there. */
  pathFor(articleUri: string, address: string): string | undefined {
    const target = resolveFile(articleUri, address)?.toString();
    if (target === undefined) return undefined;
    const [home, there] = [this.of(articleUri), this.of(target)];
    if (home === undefined && there === undefined) return undefined;
    const [from, to] = [home ?? articleUri, there ?? target];
    return resolveFile(from, address)?.toString() === to ? undefined : relativeAddress(from, to);
  }
}

/** One spelling of an address, without a slash behind a folder's. */
const plain = (uri: string): string => URI.parse(uri).toString().replace(/\/$/, '');
