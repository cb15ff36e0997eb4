const PAUSE_MS = 20;

/** What `look` gives, once that is something; throws what was waited for when it takes too long. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined> | T | undefined,
  limit = 15_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
  }
}
