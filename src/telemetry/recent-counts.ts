/** The counts of one second, or their sums. */
export interface Counts {
  /** Upstream calls that have ended. */
  calls: number
  /** Numbers in calls that the upstream answered, without padding. */
  answered: number
  /** Numbers that were looked up. */
  asked: number
  /** Of those, numbers that the cache answered. */
  cached: number
}

const names = ['calls', 'answered', 'asked', 'cached'] as const satisfies (keyof Counts)[]

/** The longest time that can be summed up. */
const maxSeconds = 60

/** Counts for each of the last 60 seconds. */
export class RecentCounts {
  readonly #seconds: (Counts & { second: number })[] = Array.from({ length: maxSeconds }, () => ({
    second: -1,
    ...noCounts(),
  }))

  /** `now` is on the clock of `performance`. */
  add(counts: Partial<Counts>, now: number): void {
    const second = Math.floor(now / 1000)
    const current = this.#seconds[second % maxSeconds]!
    if (current.second !== second) Object.assign(current, noCounts(), { second })
    for (const name of names) current[name] += counts[name] ?? 0
  }

  /** The sum of the current second and of those before it: `count` seconds together. */
  sum(count: number, now: number): Readonly<Counts> {
    const last = Math.floor(now / 1000)
    const sum = noCounts()
    for (const one of this.#seconds) {
      if (one.second <= last - count || one.second > last) continue
      for (const name of names) sum[name] += one[name]
    }
    return sum
  }
}

function noCounts(): Counts {
  return { calls: 0, answered: 0, asked: 0, cached: 0 }
}
