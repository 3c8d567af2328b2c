import type { Gate } from '../domain/gate.ts'
import type { Quota } from './quota.ts'

/** A gate that lets nothing through for which the quota gives no leave. */
export function paced(gate: Gate, quota: Quota): Gate {
  return {
    maySend: (inFlightCount) => gate.maySend(inFlightCount) && quota.mayCall(),
    refusal: (timeLeftMs) => gate.refusal(timeLeftMs),
    onChange: (listener) => {
      gate.onChange(listener)
      quota.onChange(listener)
    },
  }
}
