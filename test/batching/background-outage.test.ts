import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FailureCode } from '../../src/domain/failure.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { CallResult } from '../../src/domain/upstream-call.ts'
import { address, addressList } from '../support/addresses.ts'
import { singleMs, startPool } from '../support/start-pool.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const ofJob = { client: 'owner', background: { job: 'job' } }

const failedWith = (code: FailureCode, remedy: 'NONE' | 'RETRY' | 'WAIT' = 'NONE'): CallResult => ({
  kind: 'FAILED',
  reason: { code },
  remedy,
})

const codesOf = (outcomes: readonly Outcome[]) =>
  new Set(outcomes.map((one) => (one.status === 'FOUND' ? 'FOUND' : one.failure.code)))
const answered = new Set(['FOUND', 'NOT_REPORTED'])

describe('lookups of a job during an outage', () => {
  it.each(['LOCKED_OUT', 'THROTTLED'] as const)('wait for the end: %s', async (state) => {
    const { lookup, pool, calls, circuit } = startPool()
    circuit.applyOutage({ state, reason: { code: 'AUTH' }, waitMs: 60_000 })
    const job = lookup(addressList(500), ofJob)
    await vi.advanceTimersByTimeAsync(59_000)
    expect(calls).toHaveLength(0)
    expect(pool.state).toMatchObject({ pending: 0, backgroundPending: 500 })
    await vi.advanceTimersByTimeAsync(1010)
    expect(calls.map(({ addresses }) => addresses.length)).toEqual([1])
    await vi.runAllTimersAsync()
    expect(codesOf(await job)).toEqual(answered)
    expect(calls.slice(1).every(({ addresses }) => addresses.length > 1)).toBe(true)
  })

  it.each([
    ['UNAVAILABLE', 'RETRY'],
    ['AUTH', 'NONE'],
    ['TIMEOUT', 'RETRY'],
  ] as const)('are asked again after a call that failed with %s', async (code, remedy) => {
    let isOut = true
    const { lookup, calls, circuit } = startPool({
      failure: () => (isOut ? failedWith(code, remedy) : undefined),
    })
    for (let device = 0; circuit.state === 'CLOSED'; device++) {
      void lookup([address(9000 + device)])
      await vi.advanceTimersByTimeAsync(singleMs + 10)
    }
    const callCount = calls.length
    let isDone = false
    const job = lookup(addressList(30), ofJob).finally(() => (isDone = true))
    await vi.advanceTimersByTimeAsync(600_000)
    expect(isDone).toBe(false)
    const probes = calls.slice(callCount).flatMap(({ addresses }) => addresses)
    expect(probes.length).toBeGreaterThan(2)
    expect(calls.slice(callCount).every(({ addresses }) => addresses.length === 1)).toBe(true)
    expect(new Set(probes).size).toBe(Math.min(30, probes.length))
    isOut = false
    await vi.runAllTimersAsync()
    expect(codesOf(await job)).toEqual(answered)
  })

  it('let requests of others for the same numbers fail, and stay pending', async () => {
    const { lookup, pool, circuit } = startPool()
    const job = lookup(addressList(9), ofJob)
    const device = lookup([address(3)], { client: 'client' })
    expect(pool.state).toMatchObject({ pending: 1, backgroundPending: 8 })
    circuit.applyOutage({ state: 'LOCKED_OUT', reason: { code: 'AUTH' }, waitMs: 60_000 })
    expect(codesOf(await device)).toEqual(new Set(['AUTH']))
    expect(pool.state).toMatchObject({ pending: 0, backgroundPending: 9 })
    expect(codesOf(await lookup([address(4)], { client: 'client' }))).toEqual(new Set(['AUTH']))
    await vi.runAllTimersAsync()
    expect(codesOf(await job)).toEqual(answered)
  })

  it('fail for good after it, if their calls fail', async () => {
    const { lookup } = startPool({
      failure: (addresses) =>
        addresses.includes(address(3)) ? failedWith('UNAVAILABLE', 'RETRY') : undefined,
    })
    const job = lookup(addressList(9), ofJob)
    await vi.runAllTimersAsync()
    const outcomes = await job
    expect(codesOf(outcomes.slice(3, 4))).toEqual(new Set(['UNAVAILABLE']))
    expect(codesOf(outcomes.filter((_, place) => place !== 3))).toEqual(answered)
  })

  describe.each([
    ['AUTH', 'NONE'],
    ['RATE_LIMITED', 'WAIT'],
  ] as const)('whose number alone is answered with %s', (code, remedy) => {
    const startWithBadNumber = (place: number) =>
      startPool({
        failure: (addresses) =>
          addresses.includes(address(place)) ? failedWith(code, remedy) : undefined,
      })

    it.each([
      ['in a list for single calls', 9, 3],
      ['first in a list for single calls', 9, 0],
      ['in a list for bulk calls', 120, 70],
      ['last in a list for bulk calls', 120, 119],
    ])('fail, and the others are answered: %s', async (_, count, place) => {
      const { lookup } = startWithBadNumber(place)
      const job = lookup(addressList(count), ofJob)
      await vi.runAllTimersAsync()
      const outcomes = await job
      expect(outcomes[place]).toMatchObject({
        failure: { code: 'REFUSED', retryable: true },
      })
      expect(codesOf(outcomes.filter((__, at) => at !== place))).toEqual(answered)
    })

    it('fail as the last call says, if it fails otherwise', async () => {
      let badCount = 0
      const { lookup } = startPool({
        failure: (addresses) => {
          if (!addresses.includes(address(70))) return undefined
          badCount += 1
          return addresses.length > 1 ? failedWith(code, remedy) : failedWith('REFUSED')
        },
      })
      const job = lookup(addressList(120), ofJob)
      await vi.runAllTimersAsync()
      const outcomes = await job
      expect(outcomes[70]).toMatchObject({ failure: { code: 'REFUSED', retryable: false } })
      expect(codesOf(outcomes.filter((__, at) => at !== 70))).toEqual(answered)
      expect(badCount).toBeLessThan(20)
    })

    it('wait while no other call is answered, and let others be', async () => {
      const { lookup, pool } = startWithBadNumber(0)
      void lookup([address(0)], ofJob)
      await vi.advanceTimersByTimeAsync(3_600_000)
      expect(pool.state).toMatchObject({ open: 1 })
      const devices: Promise<Outcome[]>[] = []
      for (let second = 0; second < 7200 && pool.state.open > 0; second++) {
        devices.push(lookup([address(1)]))
        await vi.advanceTimersByTimeAsync(1000)
      }
      expect(pool.state).toMatchObject({ open: 0 })
      const codes = (await Promise.all(devices)).map((outcomes) => codesOf(outcomes))
      expect(codes.some((one) => one.isSubsetOf(answered))).toBe(true)
    })
  })
})
