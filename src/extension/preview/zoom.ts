/** The sizes in which a page can be shown, as browsers have them. */
export const ZOOMS: readonly number[] = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The size so many steps larger than `zoom`, or smaller; the ends stay. */
export function zoomed(zoom: number, steps: number): number {
  const now = ZOOMS.findIndex(each => each >= zoom - Number.EPSILON);
  const next = Math.min(Math.max((now < 0 ? ZOOMS.length - 1 : now) + steps, 0), ZOOMS.length - 1);
  return ZOOMS[next] ?? 1;
}
