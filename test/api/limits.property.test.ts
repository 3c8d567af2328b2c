import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { parseAddressList } from '../../src/domain/address-list.ts'
import type { LookupCounts } from '../../src/domain/lookup-stats.ts'
import { deviceOf } from '../../src/sandbox/device-of.ts'
import { ListDocument, type ListQuery, RefreshListDocument } from '../generated/graphql.ts'
import { address } from '../support/addresses.ts'
import { startBoth } from '../support/start-server.ts'

/** Small limits: 5 to 20 numbers per bulk call and three calls at once. Short lists reach them all. */
const smallLimits = {
  UPSTREAM_BULK_MIN_SIZE: '5',
  UPSTREAM_BULK_MAX_SIZE: '20',
  UPSTREAM_MAX_IN_FLIGHT: '3',
}
const sandboxOptions = {
  limits: { minSize: 5, maxSize: 20 },
  maxInFlight: 3,
  singleLatencyMs: 1,
  bulkLatencyMs: 2,
}

const anyNumber = fc.nat({ max: 60 })
const anyInput = fc.oneof(
  { weight: 8, arbitrary: anyNumber.map((number) => address(number) as string) },
  { weight: 2, arbitrary: anyNumber.map((number) => address(number).slice(1)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '+', '+0123456789', '+12345', 'x', 'tel:+9991234567'),
  },
)
const anyOperation = fc.record({
  delayMs: fc.nat({ max: 8 }),
  fresh: fc.boolean(),
  inputs: fc.array(anyInput, { minLength: 1, maxLength: 70 }),
})

type Both = Awaited<ReturnType<typeof startBoth>>

async function run(both: Both, operation: { delayMs: number; fresh: boolean; inputs: string[] }) {
  await new Promise((resolve) => setTimeout(resolve, operation.delayMs))
  const document = operation.fresh ? RefreshListDocument : ListDocument
  return both.execute(document, { addresses: operation.inputs })
}

function expectEveryAnswer(
  lookup: NonNullable<ListQuery['bulkLookup']>,
  inputs: string[],
  counts?: LookupCounts,
) {
  const list = parseAddressList(inputs)
  expect(lookup.failures).toEqual([])
  expect(lookup.devices.map((device) => device.address)).toEqual(list.addresses)
  for (const device of lookup.devices) {
    const expected = deviceOf(list.addresses.find((one) => one === device.address)!)
    expect(device.rcsEnabled).toBe(expected.rcsEnabled)
    expect(device.carrierId).toBe(expected.carrierId)
  }
  expect(lookup.duplicateCount + lookup.invalidCount + lookup.devices.length).toBe(inputs.length)
  if (list.addresses.length === 0) expect(counts).toBeUndefined()
  else expect(counts!.joined + counts!.sentInBulk + counts!.sentSingly).toBe(list.addresses.length)
}

describe('concurrent operations', () => {
  it.prop([fc.array(anyOperation, { minLength: 1, maxLength: 8 })], { numRuns: 60 })(
    'keep every limit of the upstream, and return for every input its own device',
    async (operations) => {
      const both = await startBoth(sandboxOptions, smallLimits)
      const answers = await Promise.all(operations.map((operation) => run(both, operation)))
      for (const [place, { data, extensions }] of answers.entries()) {
        expectEveryAnswer(data.bulkLookup!, operations[place]!.inputs, extensions?.lookup)
      }
      expect(both.sandbox.calls().violations).toEqual({})
      expect(both.sandbox.calls().mostInFlight).toBeLessThanOrEqual(3)
      expect(both.unexpected).toEqual([])
      await both.close()
    },
    60_000,
  )
})
