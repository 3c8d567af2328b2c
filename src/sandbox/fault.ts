import { z } from 'zod'
import { parseAddress } from '../domain/address.ts'

/**
 * Parsed as the addresses of a call are, so that a fault matches an address with or without `+`.
 */
const address = z.string().transform((input, context): string => {
  const parsed = parseAddress(input)
  if (parsed === undefined) context.addIssue('must be an E.164 number')
  return parsed ?? ''
})
const addresses = z.array(address).max(10_000)
const count = z.int().min(0).max(1_000_000)

/** The kinds of calls that faults distinguish. */
type CallKind = 'BULK' | 'SINGLE' | 'CHECK'

/** The effects of a fault on a call. They can be combined. */
const effects = {
  /** Additional latency in milliseconds. */
  delayMs: count.optional(),
  /** Additional latency for each number of the call, in milliseconds. */
  delayPerAddressMs: z.number().min(0).max(10_000).optional(),
  /** Responds with HTTP 504 after this time if the answer would take longer, as a gateway does. */
  cutOffMs: count.optional(),
  /** Never responds. */
  hang: z.boolean().optional(),
  /** Resets the connection: before the first byte of the response, or in the middle of its body. */
  reset: z.enum(['BEFORE', 'WITHIN']).optional(),
  /** Sends the body in pieces of this many bytes, 100 ms apart. */
  dripBytes: count.min(1).optional(),

  /** Responds with one of the vendor's documented failures, or with an error of another kind. */
  answer: z
    .enum([
      'CHANNEL_DISABLED',
      'PROVIDER_ERROR',
      'TOO_FEW',
      'TOO_MANY',
      'ALL_INVALID',
      'UNDOCUMENTED',
    ])
    .optional(),
  /** Replaces the status. From 300 on also replaces the body, unless `body` or `answer` is set. */
  status: z.int().min(200).max(599).optional(),
  headers: z.record(z.string().regex(/^[\w-]+$/), z.string().regex(/^[\x20-\x7e]*$/)).optional(),
  /** Replaces the body. A string is sent unchanged, any other value as JSON. */
  body: z.unknown().optional(),
  /** Truncates the body to this many characters. The response ends as if it were complete. */
  truncateTo: count.optional(),

  /** Omits these from `devices`. */
  omit: addresses.optional(),
  /** Lists these in `invalidNumbers` instead of `devices`. */
  reject: addresses.optional(),
  /** Adds devices that were not requested. */
  extra: addresses.optional(),
  /** Reports these with a field of a wrong type. */
  malform: addresses.optional(),
  /** Reports these twice, with equal results. */
  repeat: addresses.optional(),
  /** Reports these twice, with different results. */
  contradict: addresses.optional(),
  /** Replaces `carrierId` and `carrierStatus`. */
  carrier: z.enum(['EMPTY', 'BLANK', 'NUMBER', 'OBJECT']).optional(),
  /** The format of `deviceAddress`. `OTHER` inserts a 1 after the first three digits. */
  spelling: z.enum(['WITHOUT_PLUS', 'INTEGER', 'OTHER']).optional(),
  /** Reverses the order of `devices`. */
  reverse: z.boolean().optional(),
  /** The place of the device in the response to a single call. */
  singleShape: z.enum(['DATA', 'DEVICE', 'DEVICES']).optional(),
}

export const faultSchema = z.strictObject({
  /** `ANY` are bulk and single calls. `CHECK` is a bulk call with an empty list. */
  on: z.enum(['BULK', 'SINGLE', 'ANY', 'CHECK']).default('ANY'),
  /** Matches only calls with this address. */
  address: address.optional(),
  /** Matches only calls with at least one of these addresses. */
  addresses: addresses.min(1).optional(),
  /** Matches only calls with an address of every prefix: calls that mix countries. */
  prefixes: z
    .array(z.string().regex(/^\+[1-9]\d{0,6}$/, 'must be + and 1 to 7 digits'))
    .min(1)
    .max(20)
    .optional(),
  /** Matches only calls with more addresses than this. */
  largerThan: count.optional(),
  /** Ignores this many matching calls first. */
  skip: count.default(0),
  /** Applies to this many calls; without it, to every matching call. */
  times: count.min(1).optional(),
  ...effects,
})

export type FaultInput = z.input<typeof faultSchema>
export type Fault = Partial<Omit<z.output<typeof faultSchema>, 'on'>>

interface PlannedFault {
  readonly fault: z.output<typeof faultSchema>
  toSkip: number
  callsLeft: number
}

/** The planned faults, in order. A call gets the first one that matches it. */
export class FaultPlan {
  #planned: PlannedFault[] = []

  /** Replaces the planned faults. Throws a `ZodError` if one is invalid. */
  set(faults: readonly FaultInput[]): void {
    this.#planned = z
      .array(faultSchema)
      .parse(faults)
      .map((fault) => ({ fault, toSkip: fault.skip, callsLeft: fault.times ?? Infinity }))
  }

  /** Returns the fault for a call with these addresses. */
  next(kind: CallKind, requested: ReadonlySet<string>): Fault | undefined {
    for (const planned of this.#planned) {
      const { fault } = planned
      if (planned.callsLeft === 0 || !matches(fault, kind, requested)) continue
      if (planned.toSkip > 0) {
        planned.toSkip -= 1
        continue
      }
      planned.callsLeft -= 1
      return fault
    }
    return undefined
  }
}

function matches(
  { on, address: one, addresses: some, prefixes, largerThan }: z.output<typeof faultSchema>,
  kind: CallKind,
  requested: ReadonlySet<string>,
): boolean {
  const hasPrefix = (prefix: string) => requested.values().some((each) => each.startsWith(prefix))
  return (
    (on === kind || (on === 'ANY' && kind !== 'CHECK')) &&
    (one === undefined || requested.has(one)) &&
    (some === undefined || some.some((each) => requested.has(each))) &&
    (prefixes === undefined || prefixes.every(hasPrefix)) &&
    (largerThan === undefined || requested.size > largerThan)
  )
}
