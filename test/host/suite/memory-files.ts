import {
  EventEmitter,
  FileSystemError,
  FileType,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
  type Uri,
} from 'vscode';

/** A workspace without a disk. */
export class MemoryFiles implements FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changes = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;

  watch(): { dispose(): void } {
    return { dispose: () => undefined };
  }
  stat(uri: Uri): FileStat {
    return { type: FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }
  readFile(uri: Uri): Uint8Array {
    const bytes = this.#files.get(uri.path);
    if (!bytes) throw FileSystemError.FileNotFound(uri);
    return bytes;
  }
  writeFile(uri: Uri, content: Uint8Array): void {
    this.#files.set(uri.path, content);
  }
  readDirectory(): [string, FileType][] {
    return [];
  }
  createDirectory(): void {
    // Every folder is there.
  }
  delete(uri: Uri): void {
    this.#files.delete(uri.path);
  }
  rename(from: Uri, to: Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }
}
