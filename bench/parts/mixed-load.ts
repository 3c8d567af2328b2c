import { poissonTimes, seededRandom } from '../load/arrivals.ts'
import type { Arrival } from '../load/open-loop.ts'

/** The kinds of operations, with their shares in percent. */
export const kinds = { cached: 80, new: 15, list: 4, refresh: 1 } as const

export type Kind = keyof typeof kinds

export const listSizes = { min: 50, max: 800 }

/** One in so many clients leaves, of those whose operation needs the vendor. */
export const leavers = { oneIn: 20, afterMs: 50 }

export interface MixedArrival extends Arrival {
  readonly kind: Kind
}

export const cachedNumberCount = 2000
const firstCached = 999_600_000_000
const firstNew = 999_500_000_000

const fields = '{ address carrierId carrierStatus rcsEnabled }'
const queries = {
  Device: `query Device($address: String!) { device(address: $address) ${fields} }`,
  List: `query List($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices ${fields} } }`,
  Refresh: `mutation Refresh($address: String!) { refreshDevice(address: $address) ${fields} }`,
}

function bodyOf(operationName: keyof typeof queries, variables: object): string {
  return JSON.stringify({ operationName, query: queries[operationName], variables })
}

const numbers = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => `+${first + index}`)

/** Lists with every number that is cached later. */
export function cacheBodies(): string[] {
  return Array.from({ length: cachedNumberCount / 500 }, (_, index) =>
    bodyOf('List', { addresses: numbers(firstCached + 500 * index, 500) }),
  )
}

/** An operation that the cache answers. */
export const cachedBody = bodyOf('Device', { address: `+${firstCached}` })

/**
 * The operations of a run. They depend only on the arguments, so all contestants get the same ones. Each
 * run needs a new process: every new number is new to it, and equal to those of the other runs.
 */
export function mixedArrivals(perSecond: number, durationMs: number, seed: number): MixedArrival[] {
  const random = seededRandom(seed)
  let nextNumber = firstNew
  const take = (count: number) => {
    nextNumber += count
    return numbers(nextNumber - count, count)
  }
  return poissonTimes(perSecond, durationMs, random).map((atMs) => {
    const kind = kindOf(100 * random())
    const leaves = kind !== 'cached' && random() * leavers.oneIn < 1
    const known = `+${firstCached + Math.floor(random() * cachedNumberCount)}`
    const { min, max } = listSizes
    const count = kind === 'list' ? min + Math.floor(random() * (max - min + 1)) : 1
    const body = bodyOfKind(kind, { known, count, take })
    const arrival: MixedArrival = { atMs, kind, addressCount: count, body }
    return leaves ? Object.assign(arrival, { leavesAfterMs: leavers.afterMs }) : arrival
  })
}

/** The kind in which a value from 0 to 100 falls. */
function kindOf(value: number): Kind {
  let end = 0
  for (const [kind, share] of Object.entries(kinds)) {
    end += share
    if (value < end) return kind as Kind
  }
  return 'refresh'
}

interface NumbersOf {
  readonly known: string
  readonly count: number
  readonly take: (count: number) => string[]
}

function bodyOfKind(kind: Kind, { known, count, take }: NumbersOf): string {
  if (kind === 'cached') return bodyOf('Device', { address: known })
  if (kind === 'refresh') return bodyOf('Refresh', { address: known })
  const addresses = take(count)
  if (kind === 'list') return bodyOf('List', { addresses })
  return bodyOf('Device', { address: addresses[0] })
}
