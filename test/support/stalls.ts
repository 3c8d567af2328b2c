import { expect } from 'vitest'

/** The maximum delay of other requests because of one client. */
export const maxStallMs = 100

/**
 * Repeats an attack, and returns how long it delayed other requests each time. A third operation has a
 * cached document. Further repetitions are for a machine that is busy: the least delay counts.
 */
export async function measureStalls(
  url: string,
  attack: () => Promise<unknown>,
): Promise<readonly number[]> {
  const delays: number[] = []
  while (delays.length < 3 || (Math.min(...delays) >= maxStallMs && delays.length < 12)) {
    delays.push(await slowestHealthMs(url, attack))
  }
  return delays
}

/** Requests /health one after another during the attack. Returns the duration of the slowest one. */
export async function slowestHealthMs(
  url: string,
  attack: () => Promise<unknown>,
): Promise<number> {
  const state = { isOver: false }
  let slowestMs = 0
  const attacked = attack().finally(() => {
    state.isOver = true
  })
  while (!state.isOver) {
    const startedAt = performance.now()
    const { status } = await fetch(new URL('/health', url))
    expect(status).toBe(200)
    slowestMs = Math.max(slowestMs, performance.now() - startedAt)
  }
  await attacked
  return slowestMs
}
