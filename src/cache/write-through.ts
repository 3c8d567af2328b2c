import type { Device } from '../domain/device.ts'
import type { UpstreamCall } from '../domain/upstream-call.ts'

/**
 * An upstream call whose answers are remembered as they arrive, whether or not anybody still waits
 * for them. Failures are not.
 */
export function writtenThrough(
  call: UpstreamCall,
  remember: (devices: readonly Device[]) => void,
): UpstreamCall {
  return async (addresses, signal) => {
    const result = await call(addresses, signal)
    if (result.kind === 'ANSWERED') {
      remember(result.outcomes.flatMap((one) => (one.status === 'FOUND' ? [one.device] : [])))
    }
    return result
  }
}
