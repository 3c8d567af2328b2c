/** Returns a generator of numbers from 0 to 1: the same sequence for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The events of a Poisson process with this rate, in milliseconds from its start. */
export function poissonTimes(
  perSecond: number,
  durationMs: number,
  random: () => number,
): number[] {
  const times: number[] = []
  for (let atMs = 0; ;) {
    atMs += (-Math.log(1 - random()) / perSecond) * 1000
    if (atMs >= durationMs) return times
    times.push(atMs)
  }
}
