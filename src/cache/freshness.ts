import type { Device } from '../domain/device.ts'

/** How long cached answers are valid, in milliseconds. */
export interface Freshness {
  /** For positive results. */
  readonly enabledMs: number
  /** For negative results, which may be wrong: a phone that is offline can look disabled. */
  readonly disabledMs: number
  /** How long after its limit an answer may be served if the lookup fails; 0: never. */
  readonly staleIfErrorMs: number
  /** Older answers are neither kept nor served, even if `maxAgeMs` is longer. */
  readonly retentionMs: number
}

/** Clocks of different machines differ by less. An answer from further in the future is not used. */
const clockSkewMs = 60_000

/**
 * Whether an answer is not older than `maxAgeMs`, or than the configured limit if that is undefined.
 * With a limit of 0 no cached answer is fresh.
 */
export function isFresh(
  device: Device,
  { enabledMs, disabledMs, retentionMs }: Freshness,
  { maxAgeMs, nowMs }: { readonly maxAgeMs: number | undefined; readonly nowMs: number },
): boolean {
  const limitMs = maxAgeMs ?? (device.rcsEnabled ? enabledMs : disabledMs)
  return limitMs > 0 && ageMs(device, nowMs) <= Math.min(limitMs, retentionMs)
}

/** Whether the answer may replace a failure; only for lookups without `maxAgeMs`. */
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
