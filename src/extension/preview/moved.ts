/** Where files go that are renamed. Pure: tests call it without VS Code. */

/** An address, as VS Code has it. */
interface Address {
  toString(): string;
}

/** Where the file is now that was at `uri`; `undefined` where it has not been moved, by itself or with its folder. */
export function movedTo(
  uri: string,
  files: readonly { readonly oldUri: Address; readonly newUri: Address }[],
): string | undefined {
  for (const { oldUri, newUri } of files) {
    const [from, to] = [oldUri.toString(), newUri.toString()];
    if (uri === from || uri.startsWith(`${from}/`)) return to + uri.slice(from.length);
  }
  return undefined;
}
