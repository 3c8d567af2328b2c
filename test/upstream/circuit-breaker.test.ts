import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FailureReason } from '../../src/domain/failure.ts'
import { type CredentialOutage, CircuitBreaker } from '../../src/upstream/circuit-breaker.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const throttled = (retryAfterMs: number | null): FailureReason => ({
  code: 'RATE_LIMITED',
  retryAfterMs,
})
const unavailable: FailureReason = { code: 'UNAVAILABLE' }
const refused: FailureReason = { code: 'AUTH' }

const createGate = () =>
  new CircuitBreaker({ maxInFlight: 16, lockoutMs: 30_000, throttleCapMs: 30_000 })

describe('a throttled circuit', () => {
  it('is closed for as long as the upstream says, then lets one call try, then half, then one more each', () => {
    const circuit = createGate()
    circuit.attempt().throttled(throttled(2000))
    expect([circuit.state, circuit.slots]).toEqual(['THROTTLED', 0])
    vi.advanceTimersByTime(1999)
    expect(circuit.slots).toBe(0)
    vi.advanceTimersByTime(1)
    expect(circuit.slots).toBe(1)
    circuit.attempt().succeeded()
    expect([circuit.state, circuit.slots]).toEqual(['CLOSED', 8])
    circuit.attempt().succeeded()
    expect(circuit.slots).toBe(9)
    for (let call = 0; call < 20; call++) circuit.attempt().succeeded()
    expect(circuit.slots).toBe(16)
  })

  it('lets wait who has the time, and turns away who has not', () => {
    const circuit = createGate()
    circuit.attempt().throttled(throttled(10_000))
    expect(circuit.rejection(15_000)).toBeUndefined()
    expect(circuit.rejection(5000)).toEqual({ code: 'RATE_LIMITED', retryAfterMs: 10_000 })
  })

  it('tries again after the cap, however long the upstream said', () => {
    const circuit = createGate()
    circuit.attempt().throttled(throttled(86_400_000))
    expect(circuit.rejection(15_000)).toMatchObject({ retryAfterMs: 86_400_000 })
    vi.advanceTimersByTime(30_000)
    expect(circuit.slots).toBe(1)
    expect(circuit.rejection(15_000)).toBeUndefined()
  })

  it('lets one call try beside those still in flight from before', () => {
    const circuit = createGate()
    circuit.attempt().throttled(throttled(1000))
    expect(circuit.admits(5)).toBe(false)
    vi.advanceTimersByTime(1000)
    expect(circuit.admits(5)).toBe(true)
    expect(circuit.admits(16)).toBe(false)
    circuit.attempt()
    expect(circuit.admits(6)).toBe(false)
  })

  it('is opened by the call that tries and by no other, and is closed by no old timer afterwards', () => {
    const circuit = createGate()
    circuit.attempt().throttled(throttled(1000))
    circuit.attempt().succeeded() // started while it was closed
    expect(circuit.state).toBe('THROTTLED')
    vi.advanceTimersByTime(1000)
    circuit.attempt().succeeded()
    vi.advanceTimersByTime(60_000)
    circuit.attempt().failed(unavailable)
    expect(circuit.state).toBe('CLOSED')
  })

  it('waits longer each time it is throttled without being told for how long', () => {
    const circuit = createGate()
    const waits: number[] = []
    for (let round = 0; round < 4; round++) {
      circuit.attempt().throttled(throttled(null))
      const closedAt = performance.now()
      while (circuit.slots === 0) vi.advanceTimersByTime(10)
      waits.push(performance.now() - closedAt)
    }
    for (const [round, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(500 * 2 ** round)
      expect(wait).toBeLessThanOrEqual(1000 * 2 ** round + 10)
    }
  })

  it('is closed once by many calls that were under way, and opened by none of them', () => {
    const circuit = createGate()
    const calls = Array.from({ length: 16 }, () => circuit.attempt())
    for (const call of calls.slice(0, 15)) call.throttled(throttled(1000))
    calls[15]!.succeeded()
    expect(circuit.slots).toBe(0)
    vi.advanceTimersByTime(1000)
    circuit.attempt().succeeded()
    expect(circuit.slots).toBe(8)
  })
})

describe('a locked circuit', () => {
  it('refuses everybody for a while, then everybody but one that tries', () => {
    const circuit = createGate()
    circuit.attempt().lockedOut(refused)
    expect(circuit.rejection(Infinity)).toEqual({ code: 'AUTH' })
    vi.advanceTimersByTime(30_000)
    expect(circuit.rejection(1000)).toBeUndefined()
    const trying = circuit.attempt()
    expect(circuit.rejection(1000)).toMatchObject({ code: 'AUTH' })
    trying.lockedOut(refused)
    expect(circuit.slots).toBe(0)
    vi.advanceTimersByTime(30_000)
    circuit.attempt().succeeded()
    expect(circuit.rejection(1000)).toBeUndefined()
  })

  it('lets another call try when the one that tried was given up', () => {
    const circuit = createGate()
    circuit.attempt().lockedOut(refused)
    vi.advanceTimersByTime(30_000)
    circuit.attempt().dropped()
    expect(circuit.rejection(1000)).toBeUndefined()
    circuit.attempt().succeeded()
    expect(circuit.state).toBe('CLOSED')
  })
})

describe('a broken circuit', () => {
  it('closes after ten failures in a row, and not after nine and a success', () => {
    const circuit = createGate()
    for (let call = 0; call < 9; call++) circuit.attempt().failed(unavailable)
    circuit.attempt().succeeded()
    for (let call = 0; call < 9; call++) circuit.attempt().failed(unavailable)
    expect(circuit.state).toBe('CLOSED')
    circuit.attempt().failed(unavailable)
    expect(circuit.state).toBe('OPEN')
    expect(circuit.rejection(Infinity)).toEqual({ code: 'UNAVAILABLE', retryAfterMs: 5000 })
  })

  it('stays broken when the call that tries fails', () => {
    const circuit = createGate()
    for (let call = 0; call < 10; call++) circuit.attempt().failed(unavailable)
    vi.advanceTimersByTime(5000)
    circuit.attempt().failed(unavailable)
    expect([circuit.state, circuit.slots]).toEqual(['OPEN', 0])
  })

  it('tells whoever listens of every change', () => {
    const circuit = createGate()
    const seen: number[] = []
    circuit.onChange(() => seen.push(circuit.slots))
    circuit.attempt().throttled(throttled(100))
    vi.advanceTimersByTime(100)
    circuit.attempt().succeeded()
    expect(seen).toEqual([0, 1, 8])
  })
})

describe('a circuit that is one of several', () => {
  function createWatched() {
    const circuit = createGate()
    const told: CredentialOutage[] = []
    circuit.onOutage((closure) => told.push(closure))
    return { circuit, told }
  }
  const outside = (waitMs: number): CredentialOutage => ({
    state: 'THROTTLED',
    reason: { code: 'RATE_LIMITED', retryAfterMs: waitMs },
    waitMs,
  })

  it('tells of HTTP 429 and of a refused account', () => {
    const { circuit, told } = createWatched()
    const longer = circuit.attempt()
    circuit.attempt().throttled(throttled(2000))
    longer.throttled(throttled(3000))
    vi.advanceTimersByTime(3000)
    circuit.attempt().throttled(throttled(null))
    circuit.attempt().lockedOut(refused)
    expect(told).toEqual([
      { state: 'THROTTLED', reason: throttled(2000), waitMs: 2000 },
      { state: 'THROTTLED', reason: throttled(3000), waitMs: 3000 },
      { state: 'THROTTLED', reason: throttled(null), waitMs: expect.any(Number) },
      { state: 'LOCKED_OUT', reason: refused, waitMs: 30_000 },
    ])
    expect(told[2]!.waitMs).toBeGreaterThanOrEqual(500)
  })

  it('keeps to itself that the upstream fails, and what it was told', () => {
    const { circuit, told } = createWatched()
    for (let call = 0; call < 10; call++) circuit.attempt().failed(unavailable)
    circuit.applyOutage({ state: 'LOCKED_OUT', reason: refused, waitMs: 30_000 })
    expect(circuit.state).toBe('LOCKED_OUT')
    vi.advanceTimersByTime(30_000)
    circuit.attempt().succeeded()
    circuit.applyOutage(outside(1000))
    vi.advanceTimersByTime(1000)
    circuit.attempt().failed(unavailable)
    expect([circuit.state, told]).toEqual(['THROTTLED', []])
  })

  it('closes from outside as it does by itself', () => {
    const circuit = createGate()
    const before = circuit.attempt()
    circuit.applyOutage(outside(2000))
    before.succeeded()
    expect([circuit.state, circuit.slots]).toEqual(['THROTTLED', 0])
    expect(circuit.rejection(1000)).toEqual({ code: 'RATE_LIMITED', retryAfterMs: 2000 })
    vi.advanceTimersByTime(2000)
    expect(circuit.slots).toBe(1)
    circuit.attempt().succeeded()
    expect([circuit.state, circuit.slots]).toEqual(['CLOSED', 8])
  })

  it('lets the longer closure win, and never makes one shorter', () => {
    const circuit = createGate()
    circuit.attempt().throttled(throttled(5000))
    circuit.applyOutage(outside(2000))
    vi.advanceTimersByTime(4999)
    expect(circuit.slots).toBe(0)
    circuit.applyOutage(outside(2000))
    vi.advanceTimersByTime(1999)
    expect(circuit.slots).toBe(0)
    vi.advanceTimersByTime(1)
    expect(circuit.slots).toBe(1)
  })

  it('keeps what the upstream said last longest, when it is closed again before the cap is over', () => {
    const circuit = createGate()
    circuit.attempt().throttled(throttled(86_400_000))
    vi.advanceTimersByTime(29_000)
    circuit.applyOutage(outside(10_000))
    expect(circuit.rejection(15_000)).toMatchObject({ retryAfterMs: 86_371_000 })
  })

  it.each(['THROTTLED', 'LOCKED_OUT'] as const)('is %s for no longer than its own cap', (state) => {
    const circuit = createGate()
    circuit.applyOutage({ state, reason: refused, waitMs: 2 ** 40 })
    vi.advanceTimersByTime(29_999)
    expect(circuit.slots).toBe(0)
    vi.advanceTimersByTime(1)
    expect(circuit.slots).toBe(1)
  })
})
