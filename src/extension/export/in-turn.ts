/** Many exports, one after the other. Pure: tests call it without VS Code. */

/** What came of one: what the format had no place for; or the story stays, under embargo. */
export type Outcome<L> = 'embargoed' | readonly L[];

/** What came of all. */
export interface Results<J, L> {
  readonly done: number;
  readonly losses: readonly L[];
  /** Stories under embargo that stayed where they are. */
  readonly embargoed: readonly J[];
  /** Why others were not written. */
  readonly failed: readonly string[];
}

/** Does the jobs until all are done or the user has had enough: the one in hand then is given up, and has not failed. */
export async function inTurn<J, L>(
  jobs: readonly J[],
  attempt: (job: J) => Promise<Outcome<L>>,
  isCancelled: () => boolean,
): Promise<Results<J, L>> {
  const result = { done: 0, losses: [] as L[], embargoed: [] as J[], failed: [] as string[] };
  for (const job of jobs) {
    if (isCancelled()) break;
    try {
      const outcome = await attempt(job);
      if (outcome === 'embargoed') result.embargoed.push(job);
      else {
        result.done++;
        result.losses.push(...outcome);
      }
    } catch (error) {
      if (!isCancelled()) result.failed.push(error instanceof Error ? error.message : String(error));
    }
  }
  return result;
}
