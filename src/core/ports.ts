/** What the core needs from outside. Adapters supply it; the core itself touches no machine. */

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
