import type { Device } from '../domain/device.ts'

/** How long answers count, in milliseconds. */
export interface Freshness {
  /** Answers that say yes, and those that say no: a phone that was offline can look disabled. */
  readonly enabledMs: number
  readonly disabledMs: number
  /** How much longer an answer may be served where the upstream is out; 0: never. */
  readonly staleIfErrorMs: number
  /** Nothing older is kept, or served, whatever anybody asks for. */
  readonly retentionMs: number
}

/** Clocks of several machines differ by less; an answer from later than this is not believed. */
const clockSkewMs = 60_000

/**
 * Whether an answer is as fresh as asked: not older than `maxAgeMs`, or than the server's own limit
 * where nothing is said. 0 asks for a new answer, which no remembered one is.
 */
export function isFresh(
  device: Device,
  { enabledMs, disabledMs, retentionMs }: Freshness,
  { maxAgeMs, nowMs }: { readonly maxAgeMs: number | undefined; readonly nowMs: number },
): boolean {
  const limitMs = maxAgeMs ?? (device.rcsEnabled ? enabledMs : disabledMs)
  return limitMs > 0 && ageMs(device, nowMs) <= Math.min(limitMs, retentionMs)
}

/** Whether it may stand in for an answer that cannot be had, where nobody said how old it may be. */
export function mayServeStale(device: Device, freshness: Freshness, nowMs: number): boolean {
  const { enabledMs, disabledMs, staleIfErrorMs, retentionMs } = freshness
  if (staleIfErrorMs === 0) return false
  const limitMs = (device.rcsEnabled ? enabledMs : disabledMs) + staleIfErrorMs
  return ageMs(device, nowMs) <= Math.min(limitMs, retentionMs)
}

function ageMs({ checkedAt }: Device, nowMs: number): number {
  const age = nowMs - checkedAt.getTime()
  return age < -clockSkewMs ? Infinity : age
}
