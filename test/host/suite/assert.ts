/** The few assertions of this suite: Node's own are not there in a web worker. */

const show = (value: unknown): string => JSON.stringify(value);

export function ok(value: unknown, what = 'a value'): asserts value {
  if (!value) throw new Error(`${what} is missing or false`);
}

export function equal(actual: unknown, expected: unknown): void {
  if (!Object.is(actual, expected)) throw new Error(`${show(actual)} is not ${show(expected)}`);
}

/** Compares plain data. */
export function deepEqual(actual: unknown, expected: unknown): void {
  equal(show(actual), show(expected));
}
