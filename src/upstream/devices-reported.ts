import type { Device } from '../domain/device.ts'
import type { UpstreamCall } from '../domain/upstream-call.ts'

/** The devices of one response. */
export interface ReportedDevices {
  /** All but those in `ofJobs`. */
  readonly requested: readonly Device[]
  /** Those for which only jobs waited. */
  readonly ofJobs: readonly Device[]
}

/**
 * An upstream call that reports its devices as soon as they arrive, even if no lookup waits for them
 * any more. The cache stores them.
 */
export function devicesReported(
  call: UpstreamCall,
  onDevices: (devices: ReportedDevices) => void,
): UpstreamCall {
  return async (addresses, signal, options = {}) => {
    const result = await call(addresses, signal, options)
    if (result.kind === 'ANSWERED' && options.isBackground === undefined) {
      const requested = result.outcomes.flatMap((one) =>
        one.status === 'FOUND' ? [one.device] : [],
      )
      onDevices({ requested, ofJobs: [] })
    } else if (result.kind === 'ANSWERED') {
      const devices = { requested: [] as Device[], ofJobs: [] as Device[] }
      for (const [place, outcome] of result.outcomes.entries()) {
        if (outcome.status !== 'FOUND') continue
        const isOfJob = options.isBackground?.(place) ?? false
        devices[isOfJob ? 'ofJobs' : 'requested'].push(outcome.device)
      }
      onDevices(devices)
    }
    return result
  }
}
