import DataLoader from 'dataloader'
import type { Address } from '../../src/domain/address.ts'
import type { LookupSource } from '../../src/domain/lookup-source.ts'
import { failed, type Outcome } from '../../src/domain/outcome.ts'
import type { UpstreamCall } from '../../src/domain/upstream-call.ts'

/** The vendor's limits, and this server's default. */
const bulk = { minSize: 100, maxSize: 500 }
const maxInFlight = 16

/** Makes calls in the order in which they are asked for, so many at once and no more. */
function limited(call: UpstreamCall): (addresses: readonly Address[]) => Promise<Outcome[]> {
  const waiting: (() => void)[] = []
  let inFlight = 0
  return async (addresses) => {
    if (inFlight >= maxInFlight) await new Promise<void>((resolve) => waiting.push(resolve))
    else inFlight += 1
    const result = await call(addresses, new AbortController().signal)
    // The slot goes from hand to hand while somebody waits for it.
    const next = waiting.shift()
    if (next === undefined) inFlight -= 1
    else next()
    if (result.kind === 'ANSWERED') return [...result.outcomes]
    return addresses.map((address) => failed(address, result.reason))
  }
}

/** One call for each address. */
function oneEach(call: UpstreamCall): LookupSource {
  const ask = limited(call)
  return (addresses) => Promise.all(addresses.map(async (one) => (await ask([one]))[0]!))
}

/** Full batches first, and what is then too few for a batch singly. */
function fillingFirst(call: UpstreamCall): LookupSource {
  const ask = limited(call)
  return async (addresses) => {
    const chunks: (readonly Address[])[] = []
    for (let from = 0; from < addresses.length; from += bulk.maxSize) {
      chunks.push(addresses.slice(from, from + bulk.maxSize))
    }
    const outcomes = chunks.map((chunk) =>
      chunk.length < bulk.minSize
        ? Promise.all(chunk.map(async (one) => (await ask([one]))[0]!))
        : ask(chunk),
    )
    return (await Promise.all(outcomes)).flat()
  }
}

/** One DataLoader for everybody, which gathers for so long. */
function gatheringFor(windowMs: number, call: UpstreamCall): LookupSource {
  const source = fillingFirst(call)
  // It does not remember: then it would answer from memory, and never forget.
  const loader = new DataLoader<Address, Outcome>((addresses) => source(addresses), {
    cache: false,
    maxBatchSize: bulk.maxSize,
    batchScheduleFn: (dispatch) => setTimeout(dispatch, windowMs),
  })
  return (addresses) => Promise.all(addresses.map((address) => loader.load(address)))
}

/** The usual ways to stand between many questions and a bulk endpoint. */
export const batchingSources = {
  'one-each': oneEach,
  // The operation's own DataLoader, which every contestant here has, is what batches.
  'per-operation': fillingFirst,
  'window-10': (call) => gatheringFor(10, call),
  'window-50': (call) => gatheringFor(50, call),
} as const satisfies Record<string, (call: UpstreamCall) => LookupSource>
