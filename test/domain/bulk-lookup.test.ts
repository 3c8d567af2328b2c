import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Address } from '../../src/domain/address.ts'
import { parseAddressList } from '../../src/domain/address-list.ts'
import { createBulkLookup } from '../../src/domain/bulk-lookup.ts'
import { failed, found, type Outcome } from '../../src/domain/outcome.ts'
import { reachOf } from '../../src/domain/reach.ts'

function outcomeFor(address: Address, digit: number): Outcome {
  if (digit === 0) return failed(address, { code: 'TIMEOUT' })
  const carrierId = [null, 'Sandbox Jade', 'Sandbox Amber'][digit % 3]!
  return found({
    address,
    carrierId,
    carrierStatus: null,
    rcsEnabled: digit % 2 === 0,
    checkedAt: new Date(0),
    source: 'BULK',
  })
}

const anyInput = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map((number) => `+9992000000${number}`),
  fc.integer({ min: 0, max: 30 }).map((number) => `9992000000${number}`),
  fc.string(),
)
const anyList = fc.array(anyInput, { maxLength: 80 })

describe('createBulkLookup', () => {
  it.prop([anyList, fc.nat({ max: 9 })])(
    'has exactly one entry per input and one outcome per address',
    (inputs, shift) => {
      const list = parseAddressList(inputs)
      const outcomes = list.addresses.map((address, place) =>
        outcomeFor(address, (place + shift) % 10),
      )
      const lookup = createBulkLookup(list, outcomes)
      const { devices, failures, duplicateCount, invalidNumbers } = lookup

      expect(devices.length + failures.length).toBe(lookup.uniqueCount)
      expect(lookup.uniqueCount + duplicateCount + invalidNumbers.length).toBe(inputs.length)
      expect(lookup.entries().map(({ input }) => input)).toEqual(inputs)
      expect(lookup.entries().map(({ index }) => index)).toEqual([...inputs.keys()])
      for (const entry of lookup.entries()) {
        expect([entry.device, entry.failure]).toContain(null)
        expect(entry.device ?? entry.failure).not.toBeNull()
        const answered = entry.device?.address ?? entry.failure?.address ?? ''
        expect(answered.replace('+', '')).toBe(entry.input.replace('+', ''))
      }
    },
  )

  it.prop([anyList])('counts every valid address once in the reach', (inputs) => {
    const list = parseAddressList(inputs)
    const outcomes = list.addresses.map((address, place) => outcomeFor(address, place % 10))
    const { devices, failures } = createBulkLookup(list, outcomes)
    const reach = reachOf(devices, failures.length)
    expect(reach.rcsEnabled + reach.rcsDisabled + reach.unknown).toBe(list.addresses.length)
    expect(reach.lookedUp).toBe(reach.rcsEnabled + reach.rcsDisabled)
    expect(reach.byCarrier.reduce((sum, carrier) => sum + carrier.lookedUp, 0)).toBe(reach.lookedUp)
    expect(reach.rcsEnabledPercent === null).toBe(reach.lookedUp === 0)
  })

  it('orders carriers by size, then by name, with unnamed ones last', () => {
    const device = (carrierId: string | null, place: number) => {
      const outcome = outcomeFor(parseAddressList([`+99920000000${place}`]).addresses[0]!, 1)
      return { ...(outcome as Outcome & { status: 'FOUND' }).device, carrierId }
    }
    const { byCarrier } = reachOf([null, 'b', 'c', 'a', 'c'].map(device), 0)
    expect(byCarrier.map(({ carrierId }) => carrierId)).toEqual(['c', 'a', 'b', null])
  })
})
