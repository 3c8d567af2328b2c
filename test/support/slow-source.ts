import type { Address } from '../../src/domain/address.ts'
import type { AdmissionControl } from '../../src/domain/admission-control.ts'
import { failed, found, type Outcome } from '../../src/domain/outcome.ts'
import type { CallResult, Remedy, UpstreamCall } from '../../src/domain/upstream-call.ts'

export const maxInFlight = 4

const admission: AdmissionControl = {
  admits: (inFlightCount) => inFlightCount < maxInFlight,
  rejection: () => undefined,
  permits: () => undefined,
  slots: maxInFlight,
  hasOutage: false,
  onChange: () => undefined,
}

/** Options of a pool with small limits, whose admission control rejects nothing. */
export const poolOptions = {
  bulk: { minSize: 10, maxSize: 50 },
  maxInFlight,
  maxPending: 10_000,
  admission,
}

/**
 * A source that answers each call after `latencyMs` and records the calls. It answers every seventh
 * address with a failure. If `failure` returns a result for a call, the whole call fails with it.
 */
export function slowSource(
  latencyMs: (call: number, addresses: readonly Address[]) => number,
  failure: (addresses: readonly Address[], call: number) => CallResult | undefined = () =>
    undefined,
) {
  const calls: Call[] = []
  let inFlight = 0
  let peakInFlight = 0
  const source: UpstreamCall = async (addresses, signal) => {
    const call = calls.length
    const tookMs = latencyMs(call, addresses)
    const startedAt = performance.now()
    calls.push({ addresses, startedAt, endedAt: startedAt + tookMs, signal })
    inFlight += 1
    peakInFlight = Math.max(peakInFlight, inFlight)
    await new Promise((resolve) => setTimeout(resolve, tookMs))
    inFlight -= 1
    const answered = {
      outcomes: addresses.map(outcomeOf),
      unrequestedCount: 0,
      malformedFieldCount: 0,
    }
    return failure(addresses, call) ?? { kind: 'ANSWERED', ...answered }
  }
  return { source, calls, peakInFlight: () => peakInFlight }
}

/** The result of a call that failed as a whole. */
export function failedCall(remedy: Remedy): CallResult {
  return { kind: 'FAILED', reason: { code: 'REFUSED' }, remedy }
}

interface Call {
  readonly addresses: readonly Address[]
  readonly startedAt: number
  readonly endedAt: number
  readonly signal: AbortSignal
}

/** Whether two calls that were in flight at the same time shared an address. */
export function sharesAddressAtOnce(calls: readonly Call[]): boolean {
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

/** The outcome with which `slowSource` answers an address. */
export function outcomeOf(address: Address): Outcome {
  if (Number(address) % 7 === 0) return failed(address, { code: 'NOT_REPORTED' })
  return found({
    address,
    carrierId: null,
    carrierStatus: null,
    rcsEnabled: Number(address) % 2 === 0,
    checkedAt: new Date(0),
    source: 'BULK',
  })
}
