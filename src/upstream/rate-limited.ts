import type { AdmissionControl } from '../domain/admission-control.ts'
import type { RateLimiter } from './rate-limiter.ts'

/** A circuit that lets nothing through for which the rateLimiter gives no leave. */
export function rateLimited(circuit: AdmissionControl, rateLimiter: RateLimiter): AdmissionControl {
  return {
    admits: (inFlightCount) => circuit.admits(inFlightCount) && rateLimiter.hasPermit(),
    rejection: (timeLeftMs) => circuit.rejection(timeLeftMs),
    onChange: (listener) => {
      circuit.onChange(listener)
      rateLimiter.onChange(listener)
    },
  }
}
