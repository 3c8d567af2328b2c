import { z } from 'zod'
import { parseAddress } from '../domain/address.ts'

/** Read as the vendor does, so that a fault strikes however its addresses are spelled. */
const address = z.string().transform((input, context): string => {
  const parsed = parseAddress(input)
  if (parsed === undefined) context.addIssue('must be an E.164 number')
  return parsed ?? ''
})
const addresses = z.array(address).max(10_000)
const count = z.int().min(0).max(1_000_000)

/** What a fault does to a call; the parts can be combined. */
const effects = {
  /** Waits this much longer, in milliseconds. */
  delayMs: count.optional(),
  /** Never answers. */
  hang: z.boolean().optional(),
  /** Breaks the connection: before any byte of the answer, or half way through its body. */
  reset: z.enum(['BEFORE', 'WITHIN']).optional(),
  /** Sends the body in pieces of this many bytes, 100 ms apart. */
  dripBytes: count.min(1).optional(),

  /** One of the vendor's documented failures instead of the answer. */
  answer: z
    .enum(['CHANNEL_DISABLED', 'PROVIDER_ERROR', 'TOO_FEW', 'TOO_MANY', 'ALL_INVALID'])
    .optional(),
  /**
   * Instead of the answer's; a failing one has a body of its own unless `body` or `answer` is
   * given.
   */
  status: z.int().min(200).max(599).optional(),
  headers: z.record(z.string().regex(/^[\w-]+$/), z.string().regex(/^[\x20-\x7e]*$/)).optional(),
  /** Instead of the answer's body: text as it is, anything else as JSON. */
  body: z.unknown().optional(),
  /** Cuts the body after this many characters, and ends the answer as if it were whole. */
  truncateTo: count.optional(),

  /** Leaves these out of `devices`. */
  omit: addresses.optional(),
  /** Lists these in `invalidNumbers` instead of `devices`. */
  reject: addresses.optional(),
  /** Adds devices nobody asked for. */
  extra: addresses.optional(),
  /** Gives these fields of wrong types. */
  malform: addresses.optional(),
  /** Reports these twice, the same both times. */
  repeat: addresses.optional(),
  /** Reports these twice, differently. */
  contradict: addresses.optional(),
  /** How `deviceAddress` is written. */
  spelling: z.enum(['WITHOUT_PLUS', 'INTEGER']).optional(),
  /** Reverses the order of `devices`. */
  reverse: z.boolean().optional(),
  /** Where a single answer keeps its device. */
  singleShape: z.enum(['DATA', 'DEVICE', 'DEVICES']).optional(),
}

export const faultSchema = z.strictObject({
  on: z.enum(['BULK', 'SINGLE', 'ANY']).default('ANY'),
  /** Only calls that carry this address. */
  address: address.optional(),
  /** Lets this many matching calls pass first. */
  skip: count.default(0),
  /** Strikes this many calls, then is spent; without it, every matching call. */
  times: count.min(1).optional(),
  ...effects,
})

export type FaultInput = z.input<typeof faultSchema>
export type Fault = Partial<Omit<z.output<typeof faultSchema>, 'on'>>

interface PlannedFault {
  readonly fault: z.output<typeof faultSchema>
  toSkip: number
  left: number
}

/** The faults that are planned, in order; a call gets the first one that matches it. */
export class FaultPlan {
  #planned: PlannedFault[] = []

  /** Throws a `ZodError` for a fault that is not one. */
  set(faults: readonly FaultInput[]): void {
    this.#planned = z
      .array(faultSchema)
      .parse(faults)
      .map((fault) => ({ fault, toSkip: fault.skip, left: fault.times ?? Infinity }))
  }

  next(kind: 'BULK' | 'SINGLE', carried: ReadonlySet<string>): Fault | undefined {
    for (const planned of this.#planned) {
      const { fault } = planned
      const matches =
        planned.left > 0 &&
        (fault.on === 'ANY' || fault.on === kind) &&
        (fault.address === undefined || carried.has(fault.address))
      if (!matches) continue
      if (planned.toSkip > 0) {
        planned.toSkip -= 1
        continue
      }
      planned.left -= 1
      return fault
    }
    return undefined
  }
}
