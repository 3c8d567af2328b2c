import type { Address } from '../../src/domain/address.ts'
import type { AdmissionControl } from '../../src/domain/admission-control.ts'
import { failed, found, type Outcome } from '../../src/domain/outcome.ts'
import type { CallResult, Remedy, UpstreamCall } from '../../src/domain/upstream-call.ts'

const bulk = { minSize: 10, maxSize: 50 }

/** Calls at once, at the most. */
export const maxInFlight = 4
const openGate: AdmissionControl = {
  admits: (inFlightCount) => inFlightCount < maxInFlight,
  rejection: () => undefined,
  onChange: () => undefined,
}
/** Small limits, and a gate that is always open. */
export const poolOptions = { bulk, maxInFlight, maxPending: 10_000, admission: openGate }

/**
 * A source that takes its time and notes how it is called; every seventh address fails. `failure`
 * says which calls fail as a whole.
 */
export function slowSource(
  latencyMs: (call: number) => number,
  failure: (addresses: readonly Address[], call: number) => CallResult | undefined = () =>
    undefined,
) {
  const calls: Call[] = []
  let inFlight = 0
  let mostInFlight = 0
  const source: UpstreamCall = async (addresses, signal) => {
    const call = calls.length
    const tookMs = latencyMs(call)
    const startedAt = performance.now()
    calls.push({ addresses, startedAt, endedAt: startedAt + tookMs, signal })
    inFlight += 1
    mostInFlight = Math.max(mostInFlight, inFlight)
    await new Promise((resolve) => setTimeout(resolve, tookMs))
    inFlight -= 1
    const answered = { outcomes: addresses.map(outcomeOf), unrequestedCount: 0 }
    return failure(addresses, call) ?? { kind: 'ANSWERED', ...answered }
  }
  return { source, calls, mostInFlight: () => mostInFlight }
}

/** A call that failed as a whole. */
export function refused(remedy: Remedy): CallResult {
  return { kind: 'FAILED', reason: { code: 'REFUSED' }, remedy }
}

interface Call {
  readonly addresses: readonly Address[]
  readonly startedAt: number
  readonly endedAt: number
  readonly signal: AbortSignal
}

/** Whether an address was in two calls under way at the same time. */
export function asksTwiceAtOnce(calls: readonly Call[]): boolean {
  return calls.some((call, place) =>
    calls
      .slice(place + 1)
      .some(
        (later) =>
          later.startedAt < call.endedAt &&
          later.addresses.some((one) => call.addresses.includes(one)),
      ),
  )
}

/** What `slowSource` answers. */
export function outcomeOf(asked: Address): Outcome {
  if (Number(asked) % 7 === 0) return failed(asked, { code: 'NOT_REPORTED' })
  return found({
    address: asked,
    carrierId: null,
    carrierStatus: null,
    rcsEnabled: Number(asked) % 2 === 0,
    checkedAt: new Date(0),
    source: 'BULK',
  })
}
