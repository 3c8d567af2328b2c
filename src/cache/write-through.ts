import type { Device } from '../domain/device.ts'
import type { UpstreamCall } from '../domain/upstream-call.ts'

/**
 * An upstream call that puts its answers into the cache as they arrive, even if no lookup waits for
 * them any more. Failures are not cached.
 */
export function writtenThrough(
  call: UpstreamCall,
  put: (devices: readonly Device[]) => void,
): UpstreamCall {
  return async (addresses, signal) => {
    const result = await call(addresses, signal)
    if (result.kind === 'ANSWERED') {
      put(result.outcomes.flatMap((one) => (one.status === 'FOUND' ? [one.device] : [])))
    }
    return result
  }
}
