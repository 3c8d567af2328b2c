import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FailureReason } from '../../src/domain/failure.ts'
import { type CredentialClosure, UpstreamGate } from '../../src/upstream/upstream-gate.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const throttled = (retryAfterMs: number | null): FailureReason => ({
  code: 'RATE_LIMITED',
  retryAfterMs,
})
const unavailable: FailureReason = { code: 'UNAVAILABLE' }
const refused: FailureReason = { code: 'AUTH' }

const createGate = () =>
  new UpstreamGate({ maxInFlight: 16, lockoutMs: 30_000, throttleCapMs: 30_000 })

describe('a throttled gate', () => {
  it('is closed for as long as the upstream says, then lets one call try, then half, then one more each', () => {
    const gate = createGate()
    gate.attempt().throttled(throttled(2000))
    expect([gate.state, gate.slots]).toEqual(['THROTTLED', 0])
    vi.advanceTimersByTime(1999)
    expect(gate.slots).toBe(0)
    vi.advanceTimersByTime(1)
    expect(gate.slots).toBe(1)
    gate.attempt().succeeded()
    expect([gate.state, gate.slots]).toEqual(['OPEN', 8])
    gate.attempt().succeeded()
    expect(gate.slots).toBe(9)
    for (let call = 0; call < 20; call++) gate.attempt().succeeded()
    expect(gate.slots).toBe(16)
  })

  it('lets wait who has the time, and turns away who has not', () => {
    const gate = createGate()
    gate.attempt().throttled(throttled(10_000))
    expect(gate.refusal(15_000)).toBeUndefined()
    expect(gate.refusal(5000)).toEqual({ code: 'RATE_LIMITED', retryAfterMs: 10_000 })
  })

  it('tries again after the cap, however long the upstream said', () => {
    const gate = createGate()
    gate.attempt().throttled(throttled(86_400_000))
    expect(gate.refusal(15_000)).toMatchObject({ retryAfterMs: 86_400_000 })
    vi.advanceTimersByTime(30_000)
    expect(gate.slots).toBe(1)
    expect(gate.refusal(15_000)).toBeUndefined()
  })

  it('lets one call try beside those still in flight from before', () => {
    const gate = createGate()
    gate.attempt().throttled(throttled(1000))
    expect(gate.maySend(5)).toBe(false)
    vi.advanceTimersByTime(1000)
    expect(gate.maySend(5)).toBe(true)
    expect(gate.maySend(16)).toBe(false)
    gate.attempt()
    expect(gate.maySend(6)).toBe(false)
  })

  it('is opened by the call that tries and by no other, and is closed by no old timer afterwards', () => {
    const gate = createGate()
    gate.attempt().throttled(throttled(1000))
    gate.attempt().succeeded() // started while it was closed
    expect(gate.state).toBe('THROTTLED')
    vi.advanceTimersByTime(1000)
    gate.attempt().succeeded()
    vi.advanceTimersByTime(60_000)
    gate.attempt().failed(unavailable)
    expect(gate.state).toBe('OPEN')
  })

  it('waits longer each time it is throttled without being told for how long', () => {
    const gate = createGate()
    const waits: number[] = []
    for (let round = 0; round < 4; round++) {
      gate.attempt().throttled(throttled(null))
      const closedAt = performance.now()
      while (gate.slots === 0) vi.advanceTimersByTime(10)
      waits.push(performance.now() - closedAt)
    }
    for (const [round, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(500 * 2 ** round)
      expect(wait).toBeLessThanOrEqual(1000 * 2 ** round + 10)
    }
  })

  it('is closed once by many calls that were under way, and opened by none of them', () => {
    const gate = createGate()
    const calls = Array.from({ length: 16 }, () => gate.attempt())
    for (const call of calls.slice(0, 15)) call.throttled(throttled(1000))
    calls[15]!.succeeded()
    expect(gate.slots).toBe(0)
    vi.advanceTimersByTime(1000)
    gate.attempt().succeeded()
    expect(gate.slots).toBe(8)
  })
})

describe('a locked gate', () => {
  it('refuses everybody for a while, then everybody but one that tries', () => {
    const gate = createGate()
    gate.attempt().lockedOut(refused)
    expect(gate.refusal(Infinity)).toEqual({ code: 'AUTH' })
    vi.advanceTimersByTime(30_000)
    expect(gate.refusal(1000)).toBeUndefined()
    const trying = gate.attempt()
    expect(gate.refusal(1000)).toMatchObject({ code: 'AUTH' })
    trying.lockedOut(refused)
    expect(gate.slots).toBe(0)
    vi.advanceTimersByTime(30_000)
    gate.attempt().succeeded()
    expect(gate.refusal(1000)).toBeUndefined()
  })

  it('lets another call try when the one that tried was given up', () => {
    const gate = createGate()
    gate.attempt().lockedOut(refused)
    vi.advanceTimersByTime(30_000)
    gate.attempt().dropped()
    expect(gate.refusal(1000)).toBeUndefined()
    gate.attempt().succeeded()
    expect(gate.state).toBe('OPEN')
  })
})

describe('a broken gate', () => {
  it('closes after ten failures in a row, and not after nine and a success', () => {
    const gate = createGate()
    for (let call = 0; call < 9; call++) gate.attempt().failed(unavailable)
    gate.attempt().succeeded()
    for (let call = 0; call < 9; call++) gate.attempt().failed(unavailable)
    expect(gate.state).toBe('OPEN')
    gate.attempt().failed(unavailable)
    expect(gate.state).toBe('BROKEN')
    expect(gate.refusal(Infinity)).toEqual({ code: 'UNAVAILABLE', retryAfterMs: 5000 })
  })

  it('stays broken when the call that tries fails', () => {
    const gate = createGate()
    for (let call = 0; call < 10; call++) gate.attempt().failed(unavailable)
    vi.advanceTimersByTime(5000)
    gate.attempt().failed(unavailable)
    expect([gate.state, gate.slots]).toEqual(['BROKEN', 0])
  })

  it('tells whoever listens of every change', () => {
    const gate = createGate()
    const seen: number[] = []
    gate.onChange(() => seen.push(gate.slots))
    gate.attempt().throttled(throttled(100))
    vi.advanceTimersByTime(100)
    gate.attempt().succeeded()
    expect(seen).toEqual([0, 1, 8])
  })
})

describe('a gate that is one of several', () => {
  function createWatched() {
    const gate = createGate()
    const told: CredentialClosure[] = []
    gate.onClosed((closure) => told.push(closure))
    return { gate, told }
  }
  const outside = (waitMs: number): CredentialClosure => ({
    state: 'THROTTLED',
    reason: { code: 'RATE_LIMITED', retryAfterMs: waitMs },
    waitMs,
  })

  it('tells of HTTP 429 and of a refused account', () => {
    const { gate, told } = createWatched()
    const longer = gate.attempt()
    gate.attempt().throttled(throttled(2000))
    longer.throttled(throttled(3000))
    vi.advanceTimersByTime(3000)
    gate.attempt().throttled(throttled(null))
    gate.attempt().lockedOut(refused)
    expect(told).toEqual([
      { state: 'THROTTLED', reason: throttled(2000), waitMs: 2000 },
      { state: 'THROTTLED', reason: throttled(3000), waitMs: 3000 },
      { state: 'THROTTLED', reason: throttled(null), waitMs: expect.any(Number) },
      { state: 'LOCKED_OUT', reason: refused, waitMs: 30_000 },
    ])
    expect(told[2]!.waitMs).toBeGreaterThanOrEqual(500)
  })

  it('keeps to itself that the upstream fails, and what it was told', () => {
    const { gate, told } = createWatched()
    for (let call = 0; call < 10; call++) gate.attempt().failed(unavailable)
    gate.closeFromOutside({ state: 'LOCKED_OUT', reason: refused, waitMs: 30_000 })
    expect(gate.state).toBe('LOCKED_OUT')
    vi.advanceTimersByTime(30_000)
    gate.attempt().succeeded()
    gate.closeFromOutside(outside(1000))
    vi.advanceTimersByTime(1000)
    gate.attempt().failed(unavailable)
    expect([gate.state, told]).toEqual(['THROTTLED', []])
  })

  it('closes from outside as it does by itself', () => {
    const gate = createGate()
    const before = gate.attempt()
    gate.closeFromOutside(outside(2000))
    before.succeeded()
    expect([gate.state, gate.slots]).toEqual(['THROTTLED', 0])
    expect(gate.refusal(1000)).toEqual({ code: 'RATE_LIMITED', retryAfterMs: 2000 })
    vi.advanceTimersByTime(2000)
    expect(gate.slots).toBe(1)
    gate.attempt().succeeded()
    expect([gate.state, gate.slots]).toEqual(['OPEN', 8])
  })

  it('lets the longer closure win, and never makes one shorter', () => {
    const gate = createGate()
    gate.attempt().throttled(throttled(5000))
    gate.closeFromOutside(outside(2000))
    vi.advanceTimersByTime(4999)
    expect(gate.slots).toBe(0)
    gate.closeFromOutside(outside(2000))
    vi.advanceTimersByTime(1999)
    expect(gate.slots).toBe(0)
    vi.advanceTimersByTime(1)
    expect(gate.slots).toBe(1)
  })

  it('keeps what the upstream said last longest, when it is closed again before the cap is over', () => {
    const gate = createGate()
    gate.attempt().throttled(throttled(86_400_000))
    vi.advanceTimersByTime(29_000)
    gate.closeFromOutside(outside(10_000))
    expect(gate.refusal(15_000)).toMatchObject({ retryAfterMs: 86_371_000 })
  })

  it.each(['THROTTLED', 'LOCKED_OUT'] as const)('is %s for no longer than its own cap', (state) => {
    const gate = createGate()
    gate.closeFromOutside({ state, reason: refused, waitMs: 2 ** 40 })
    vi.advanceTimersByTime(29_999)
    expect(gate.slots).toBe(0)
    vi.advanceTimersByTime(1)
    expect(gate.slots).toBe(1)
  })
})
