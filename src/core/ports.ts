/** What the core needs from outside. Adapters supply it; the core itself touches no machine. */

import type * as exchange from './exchange';

/** Reads files by URI; in the editor through the client, so that virtual workspaces work. */
export interface Workspace {
  /** The file's text, or `undefined` where there is none or it cannot be read. Never rejects. */
  readText(uri: string): Promise<string | undefined>;
  /** The file's bytes, or `undefined` likewise. */
  readBytes(uri: string): Promise<Uint8Array | undefined>;
}

export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
}

export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** The room of the formats. */
export type Exchange = typeof exchange;

/**
 * Loads the room of the formats, which is a program of its own: its libraries are too big to be read at every start. So the other
 * programs import its types only.
 * @throws where the program is not there or cannot be run
 */
export type LoadExchange = () => Promise<Exchange>;
