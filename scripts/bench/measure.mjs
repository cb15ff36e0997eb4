// Times, and what to say of many of them. Milliseconds throughout.

export const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const round = number => Number(number.toPrecision(4));

export function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: round(at(sorted, 0.5)), p90: round(at(sorted, 0.9)), p99: round(at(sorted, 0.99)), n: times.length };
}
export const median = times => spread(times).median;
export const ratio = (a, b) => round(a / b);

export function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
export async function timeAsync(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Runs every contender in turn, `rounds` times, so that a busy moment of the machine falls on all of them; the first round warms
 * up and is not counted. `prepare(round)` gives what each is handed. Resolves to the times by name.
 */
export async function compete(contenders, rounds, prepare) {
  const times = Object.fromEntries(Object.keys(contenders).map(name => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const input = prepare(round);
    for (const [name, work] of Object.entries(contenders)) {
      const took = await timeAsync(() => work(input));
      if (round > 0) times[name].push(took);
    }
  }
  return times;
}
