import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { startBoth } from '../support/start-server.ts'

const list =
  'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices { address } } }'

describe('PAD_SHORT_BATCHES', () => {
  it('adds numbers of earlier lookups to a batch that is too small for a bulk call', async () => {
    const { sandbox, send } = await startBoth({}, { PAD_SHORT_BATCHES: 'true' })
    const known = addressList(200)
    await send(list, { addresses: known })
    // The first short batch finds no candidates yet, and starts the search for them.
    await send(list, { addresses: addressList(60, 1000) })
    const before = sandbox.calls()
    const requested = addressList(60, 2000)
    const { data, extensions } = await send<{
      bulkLookup: { devices: readonly { address: string }[] }
    }>(list, { addresses: requested })
    expect(data.bulkLookup.devices.map((device) => device.address)).toEqual(requested)
    expect(extensions?.lookup).toMatchObject({ asked: 60, sentInBulk: 60, bulkCalls: 1 })
    const after = sandbox.calls()
    expect(after.bulkSizes.slice(before.bulkSizes.length)).toEqual([100])
    expect(after.singleCalls).toBe(before.singleCalls)
    expect(after.violations).toEqual({})
    const padding = sandbox.received
      .at(-1)!
      .addresses.filter((number) => !requested.includes(number))
    const earlier = new Set<string>([...known, ...addressList(60, 1000)])
    expect(padding).toHaveLength(40)
    expect(padding.filter((number) => !earlier.has(number))).toEqual([])
  })

  it('is off by default, and adds no number whose answer is fresh', async () => {
    const off = await startBoth()
    const fresh = await startBoth(
      {},
      {
        PAD_SHORT_BATCHES: 'true',
        CACHE_TTL_ENABLED_SECONDS: '',
        CACHE_TTL_DISABLED_SECONDS: '',
      },
    )
    for (const { send, sandbox } of [off, fresh]) {
      await send(list, { addresses: addressList(200) })
      for (const from of [1000, 2000]) await send(list, { addresses: addressList(60, from) })
      expect(sandbox.calls().bulkSizes).toEqual([200])
      expect(sandbox.calls().singleCalls).toBe(120)
    }
  })
})
