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

/** The effects of a fault on a call. They can be combined. */
const effects = {
  /** Additional latency in milliseconds. */
  delayMs: count.optional(),
  /** Never responds. */
  hang: z.boolean().optional(),
  /** Resets the connection: before the first byte of the response, or in the middle of its body. */
  reset: z.enum(['BEFORE', 'WITHIN']).optional(),
  /** Sends the body in pieces of this many bytes, 100 ms apart. */
  dripBytes: count.min(1).optional(),

  /** Responds with one of the vendor's documented failures. */
  answer: z
    .enum(['CHANNEL_DISABLED', 'PROVIDER_ERROR', 'TOO_FEW', 'TOO_MANY', 'ALL_INVALID'])
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
  /** The format of `deviceAddress`. */
  spelling: z.enum(['WITHOUT_PLUS', 'INTEGER']).optional(),
  /** Reverses the order of `devices`. */
  reverse: z.boolean().optional(),
  /** The place of the device in the response to a single call. */
  singleShape: z.enum(['DATA', 'DEVICE', 'DEVICES']).optional(),
}

export const faultSchema = z.strictObject({
  on: z.enum(['BULK', 'SINGLE', 'ANY']).default('ANY'),
  /** Matches only calls with this address. */
  address: address.optional(),
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
  next(kind: 'BULK' | 'SINGLE', requested: ReadonlySet<string>): Fault | undefined {
    for (const planned of this.#planned) {
      const { fault } = planned
      const matches =
        planned.callsLeft > 0 &&
        (fault.on === 'ANY' || fault.on === kind) &&
        (fault.address === undefined || requested.has(fault.address))
      if (!matches) continue
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
