import DataLoader from 'dataloader'
import type { Address } from '../../src/domain/address.ts'
import type { LookupSource } from '../../src/domain/lookup-source.ts'
import { failed, type Outcome } from '../../src/domain/outcome.ts'
import type { UpstreamCall } from '../../src/domain/upstream-call.ts'

/** The vendor's limits, and this server's default. */
const bulk = { minSize: 100, maxSize: 500 }
const maxInFlight = 16

/** Makes calls in the order of the requests, at most 16 at the same time. */
function limited(call: UpstreamCall): (addresses: readonly Address[]) => Promise<Outcome[]> {
  const pending: (() => void)[] = []
  let inFlight = 0
  return async (addresses) => {
    if (inFlight >= maxInFlight) await new Promise<void>((resolve) => pending.push(resolve))
    else inFlight += 1
    const result = await call(addresses, new AbortController().signal)
    // A pending request takes over the slot, so `inFlight` does not change.
    const next = pending.shift()
    if (next === undefined) inFlight -= 1
    else next()
    if (result.kind === 'ANSWERED') return [...result.outcomes]
    return addresses.map((address) => failed(address, result.reason))
  }
}

/** One call for each address. */
function oneCallEach(call: UpstreamCall): LookupSource {
  const request = limited(call)
  return (addresses) => Promise.all(addresses.map(async (one) => (await request([one]))[0]!))
}

/** Batches of the maximum size first; single calls for a rest that is too small for a batch. */
function largestBatchesFirst(call: UpstreamCall): LookupSource {
  const request = limited(call)
  return async (addresses) => {
    const chunks: (readonly Address[])[] = []
    for (let from = 0; from < addresses.length; from += bulk.maxSize) {
      chunks.push(addresses.slice(from, from + bulk.maxSize))
    }
    const outcomes = chunks.map((chunk) =>
      chunk.length < bulk.minSize
        ? Promise.all(chunk.map(async (one) => (await request([one]))[0]!))
        : request(chunk),
    )
    return (await Promise.all(outcomes)).flat()
  }
}

/** One DataLoader for all operations, which collects addresses for `windowMs`. */
function collectingFor(windowMs: number, call: UpstreamCall): LookupSource {
  const source = largestBatchesFirst(call)
  // Its cache is off: it would answer repeated addresses without a call, and never expire.
  const loader = new DataLoader<Address, Outcome>((addresses) => source(addresses), {
    cache: false,
    maxBatchSize: bulk.maxSize,
    batchScheduleFn: (dispatch) => setTimeout(dispatch, windowMs),
  })
  return (addresses) => Promise.all(addresses.map((address) => loader.load(address)))
}

/** The usual ways to put many lookups in front of a bulk endpoint. */
export const batchingSources = {
  'one-call-each': oneCallEach,
  // The operation's own DataLoader, which every contestant here has, makes the batches.
  'per-operation': largestBatchesFirst,
  'window-10': (call) => collectingFor(10, call),
  'window-50': (call) => collectingFor(50, call),
} as const satisfies Record<string, (call: UpstreamCall) => LookupSource>
