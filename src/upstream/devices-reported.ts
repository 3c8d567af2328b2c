import type { Device } from '../domain/device.ts'
import type { UpstreamCall } from '../domain/upstream-call.ts'

/**
 * An upstream call that reports its devices as soon as they arrive, even if no lookup waits for them
 * any more. The cache stores them.
 */
export function devicesReported(
  call: UpstreamCall,
  onDevices: (devices: readonly Device[]) => void,
): UpstreamCall {
  return async (addresses, signal, options) => {
    const result = await call(addresses, signal, options)
    if (result.kind === 'ANSWERED') {
      onDevices(result.outcomes.flatMap((one) => (one.status === 'FOUND' ? [one.device] : [])))
    }
    return result
  }
}
