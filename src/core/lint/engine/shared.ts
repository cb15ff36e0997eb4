/** How many entries at the start of two lists are the same objects. */
export function sharedStart(a: readonly unknown[], b: readonly unknown[]): number {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && a[i] === b[i]) i++;
  return i;
}

/** How many at their ends, at most `most`. */
export function sharedEnd(a: readonly unknown[], b: readonly unknown[], most: number): number {
  let i = 0;
  while (i < most && a[a.length - 1 - i] === b[b.length - 1 - i]) i++;
  return i;
}
