import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FailureReason } from '../../src/domain/failure.ts'
import { CircuitBreaker, type CredentialOutage } from '../../src/upstream/circuit-breaker.ts'
import { address, addressList } from '../support/addresses.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const throttled = (retryAfterMs: number | null): FailureReason => ({
  code: 'RATE_LIMITED',
  retryAfterMs,
})
const unavailable: FailureReason = { code: 'UNAVAILABLE' }
const refused: FailureReason = { code: 'AUTH' }

const createCircuit = () =>
  new CircuitBreaker({ maxInFlight: 16, lockoutMs: 30_000, maxThrottleMs: 30_000 })

function fail(circuit: CircuitBreaker, times: number): void {
  for (let call = 0; call < times; call++) circuit.attempt().failed(unavailable)
}

describe('a THROTTLED circuit', () => {
  it('admits no call until Retry-After is over, then one probe, then half of the slots, then one more per success', () => {
    const circuit = createCircuit()
    circuit.attempt().throttled(throttled(2000))
    expect([circuit.state, circuit.slots]).toEqual(['THROTTLED', 0])
    vi.advanceTimersByTime(1999)
    expect(circuit.slots).toBe(0)
    vi.advanceTimersByTime(1)
    expect([circuit.state, circuit.slots]).toEqual(['THROTTLED', 1])
    circuit.attempt().succeeded()
    expect([circuit.state, circuit.slots]).toEqual(['CLOSED', 8])
    circuit.attempt().succeeded()
    expect(circuit.slots).toBe(9)
    for (let call = 0; call < 20; call++) circuit.attempt().succeeded()
    expect(circuit.slots).toBe(16)
  })

  it('lets a lookup wait that has enough time, and rejects one that has not', () => {
    const circuit = createCircuit()
    circuit.attempt().throttled(throttled(10_000))
    expect(circuit.rejection(15_000)).toBeUndefined()
    expect(circuit.rejection(5000)).toEqual({ code: 'RATE_LIMITED', retryAfterMs: 10_000 })
  })

  it('admits a probe after the longest cooldown, however long Retry-After is', () => {
    const circuit = createCircuit()
    circuit.attempt().throttled(throttled(86_400_000))
    expect(circuit.rejection(15_000)).toMatchObject({ retryAfterMs: 86_400_000 })
    vi.advanceTimersByTime(30_000)
    expect(circuit.slots).toBe(1)
    expect(circuit.rejection(15_000)).toBeUndefined()
  })

  it('admits one probe beside calls that are still in flight from before', () => {
    const circuit = createCircuit()
    circuit.attempt().throttled(throttled(1000))
    expect(circuit.admits(5)).toBe(false)
    vi.advanceTimersByTime(1000)
    expect(circuit.admits(5)).toBe(true)
    expect(circuit.admits(16)).toBe(false)
    circuit.attempt()
    expect(circuit.admits(6)).toBe(false)
  })

  it('is closed only by the probe, and an old timer has no effect afterwards', () => {
    const circuit = createCircuit()
    circuit.attempt().throttled(throttled(1000))
    circuit.attempt().succeeded() // started during the cooldown
    expect(circuit.state).toBe('THROTTLED')
    vi.advanceTimersByTime(1000)
    circuit.attempt().succeeded()
    vi.advanceTimersByTime(60_000)
    circuit.attempt().failed(unavailable)
    expect(circuit.state).toBe('CLOSED')
  })

  it('waits longer after each HTTP 429 without Retry-After', () => {
    const circuit = createCircuit()
    const waits: number[] = []
    for (let round = 0; round < 4; round++) {
      circuit.attempt().throttled(throttled(null))
      const throttledAt = performance.now()
      while (circuit.slots === 0) vi.advanceTimersByTime(10)
      waits.push(performance.now() - throttledAt)
    }
    for (const [round, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(500 * 2 ** round)
      expect(wait).toBeLessThanOrEqual(1000 * 2 ** round + 10)
    }
  })

  it('counts HTTP 429 for many calls in flight once, and ignores their successes', () => {
    const circuit = createCircuit()
    const calls = Array.from({ length: 16 }, () => circuit.attempt())
    for (const call of calls.slice(0, 15)) call.throttled(throttled(1000))
    calls[15]!.succeeded()
    expect(circuit.slots).toBe(0)
    vi.advanceTimersByTime(1000)
    circuit.attempt().succeeded()
    expect(circuit.slots).toBe(8)
  })
})

describe('a LOCKED_OUT circuit', () => {
  it('rejects every lookup during the cooldown, then all but one probe', () => {
    const circuit = createCircuit()
    circuit.attempt().lockedOut(refused)
    expect(circuit.rejection(Infinity)).toEqual({ code: 'AUTH' })
    vi.advanceTimersByTime(30_000)
    expect(circuit.rejection(1000)).toBeUndefined()
    const probe = circuit.attempt()
    expect(circuit.rejection(1000)).toMatchObject({ code: 'AUTH' })
    probe.lockedOut(refused)
    expect(circuit.slots).toBe(0)
    vi.advanceTimersByTime(30_000)
    circuit.attempt().succeeded()
    expect(circuit.rejection(1000)).toBeUndefined()
  })

  it('admits another probe when the first one was aborted', () => {
    const circuit = createCircuit()
    circuit.attempt().lockedOut(refused)
    vi.advanceTimersByTime(30_000)
    circuit.attempt().aborted()
    expect(circuit.rejection(1000)).toBeUndefined()
    circuit.attempt().succeeded()
    expect(circuit.state).toBe('CLOSED')
  })
})

describe('a LOCKED_OUT circuit whose probe fails for another reason', () => {
  it('is CLOSED, because the upstream did not refuse the account', () => {
    const circuit = createCircuit()
    circuit.attempt().lockedOut(refused)
    vi.advanceTimersByTime(30_000)
    fail(circuit, 1)
    expect([circuit.state, circuit.slots]).toEqual(['CLOSED', 8])
  })
})

describe('failures with one cause', () => {
  it('do not open the circuit: one number, or one batch and its parts', () => {
    const circuit = createCircuit()
    const batch = addressList(500)
    for (let attempt = 0; attempt < 20; attempt++) {
      circuit.attempt([address(900)]).failed(unavailable)
      circuit.attempt(batch.slice(attempt, attempt + 100)).failed(unavailable)
    }
    expect(circuit.state).toBe('CLOSED')
  })

  it('count together with the failures of other numbers', () => {
    const circuit = createCircuit()
    for (let attempt = 0; attempt < 5; attempt++) {
      circuit.attempt([address(0)]).failed(unavailable)
    }
    for (const one of addressList(6, 1)) circuit.attempt([one]).failed(unavailable)
    expect(circuit.state).toBe('CLOSED')
    circuit.attempt([address(7)]).failed(unavailable)
    expect(circuit.state).toBe('OPEN')
  })
})

describe('an OPEN circuit', () => {
  it('opens after ten failures in a row, and not after nine and a success', () => {
    const circuit = createCircuit()
    fail(circuit, 9)
    circuit.attempt().succeeded()
    fail(circuit, 9)
    expect(circuit.state).toBe('CLOSED')
    fail(circuit, 1)
    expect(circuit.state).toBe('OPEN')
    expect(circuit.rejection(Infinity)).toEqual({ code: 'UNAVAILABLE', retryAfterMs: 5000 })
  })

  it('is HALF_OPEN when the cooldown is over, and admits one probe', () => {
    const circuit = createCircuit()
    fail(circuit, 10)
    vi.advanceTimersByTime(4999)
    expect([circuit.state, circuit.slots]).toEqual(['OPEN', 0])
    vi.advanceTimersByTime(1)
    expect([circuit.state, circuit.slots, circuit.admits(0)]).toEqual(['HALF_OPEN', 1, true])
    const probe = circuit.attempt()
    expect([circuit.state, circuit.admits(1)]).toEqual(['HALF_OPEN', false])
    probe.succeeded()
    expect([circuit.state, circuit.slots]).toEqual(['CLOSED', 8])
  })

  it('is OPEN again when the probe fails', () => {
    const circuit = createCircuit()
    fail(circuit, 10)
    vi.advanceTimersByTime(5000)
    fail(circuit, 1)
    expect([circuit.state, circuit.slots]).toEqual(['OPEN', 0])
  })

  it('reports every change to its listeners', () => {
    const circuit = createCircuit()
    const seen: number[] = []
    circuit.onChange(() => seen.push(circuit.slots))
    circuit.attempt().throttled(throttled(100))
    vi.advanceTimersByTime(100)
    circuit.attempt().succeeded()
    expect(seen).toEqual([0, 1, 8])
  })
})

describe('the circuits of several processes', () => {
  function createObserved() {
    const circuit = createCircuit()
    const reported: CredentialOutage[] = []
    circuit.onOutage((outage) => reported.push(outage))
    return { circuit, reported }
  }
  const remoteOutage = (waitMs: number): CredentialOutage => ({
    state: 'THROTTLED',
    reason: { code: 'RATE_LIMITED', retryAfterMs: waitMs },
    waitMs,
  })

  it('report HTTP 429 and a refused account', () => {
    const { circuit, reported } = createObserved()
    const longer = circuit.attempt()
    circuit.attempt().throttled(throttled(2000))
    longer.throttled(throttled(3000))
    vi.advanceTimersByTime(3000)
    circuit.attempt().throttled(throttled(null))
    circuit.attempt().lockedOut(refused)
    expect(reported).toEqual([
      { state: 'THROTTLED', reason: throttled(2000), waitMs: 2000 },
      { state: 'THROTTLED', reason: throttled(3000), waitMs: 3000 },
      { state: 'THROTTLED', reason: throttled(null), waitMs: expect.any(Number) },
      { state: 'LOCKED_OUT', reason: refused, waitMs: 30_000 },
    ])
    expect(reported[2]!.waitMs).toBeGreaterThanOrEqual(500)
  })

  it('report neither failures in a row nor what another process reported', () => {
    const { circuit, reported } = createObserved()
    fail(circuit, 10)
    circuit.applyOutage({ state: 'LOCKED_OUT', reason: refused, waitMs: 30_000 })
    expect(circuit.state).toBe('LOCKED_OUT')
    vi.advanceTimersByTime(30_000)
    circuit.attempt().succeeded()
    circuit.applyOutage(remoteOutage(1000))
    vi.advanceTimersByTime(1000)
    circuit.attempt().failed(unavailable)
    expect([circuit.state, reported]).toEqual(['THROTTLED', []])
  })

  it('apply an outage of another process like one of their own', () => {
    const circuit = createCircuit()
    const before = circuit.attempt()
    circuit.applyOutage(remoteOutage(2000))
    before.succeeded()
    expect([circuit.state, circuit.slots]).toEqual(['THROTTLED', 0])
    expect(circuit.rejection(1000)).toEqual({ code: 'RATE_LIMITED', retryAfterMs: 2000 })
    vi.advanceTimersByTime(2000)
    expect(circuit.slots).toBe(1)
    circuit.attempt().succeeded()
    expect([circuit.state, circuit.slots]).toEqual(['CLOSED', 8])
  })

  it('keep the longer of two outages', () => {
    const circuit = createCircuit()
    circuit.attempt().throttled(throttled(5000))
    circuit.applyOutage(remoteOutage(2000))
    vi.advanceTimersByTime(4999)
    expect(circuit.slots).toBe(0)
    circuit.applyOutage(remoteOutage(2000))
    vi.advanceTimersByTime(1999)
    expect(circuit.slots).toBe(0)
    vi.advanceTimersByTime(1)
    expect(circuit.slots).toBe(1)
  })

  it('keep the longest Retry-After when another outage follows before the cooldown ends', () => {
    const circuit = createCircuit()
    circuit.attempt().throttled(throttled(86_400_000))
    vi.advanceTimersByTime(29_000)
    circuit.applyOutage(remoteOutage(10_000))
    expect(circuit.rejection(15_000)).toMatchObject({ retryAfterMs: 86_371_000 })
  })

  it.each(['THROTTLED', 'LOCKED_OUT'] as const)(
    'are %s for no longer than their own longest cooldown',
    (state) => {
      const circuit = createCircuit()
      circuit.applyOutage({ state, reason: refused, waitMs: 2 ** 40 })
      vi.advanceTimersByTime(29_999)
      expect(circuit.slots).toBe(0)
      vi.advanceTimersByTime(1)
      expect(circuit.slots).toBe(1)
    },
  )
})
