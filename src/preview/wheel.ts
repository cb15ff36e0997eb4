/**
 * CSS pixels that the wheel turns for one step of size: less than a notch of a mouse has, so that each is a step; two fingers on a
 * trackpad send many small turns, and would go through all sizes at once.
 */
const STEP = 50;

export class Wheel {
  #turned = 0;

  /** The steps larger (or, below 0, smaller) that are full with this turn. */
  turn(pixels: number): number {
    const isOtherWay = Math.sign(pixels) === -Math.sign(this.#turned);
    this.#turned = pixels + (isOtherWay ? 0 : this.#turned);
    if (Math.abs(this.#turned) < STEP) return 0;
    this.#turned = 0;
    return -Math.sign(pixels);
  }
}
