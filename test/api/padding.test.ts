import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { startBoth } from '../support/start-server.ts'

const list =
  'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices { address } } }'

describe('PAD_SHORT_BATCHES', () => {
  it('makes a bulk call of too few, with numbers that were asked for before', async () => {
    const { sandbox, send } = await startBoth({}, { PAD_SHORT_BATCHES: 'true' })
    const known = addressList(200)
    await send(list, { addresses: known })
    // Finds that there is nothing at hand yet, and has it looked for.
    await send(list, { addresses: addressList(60, 1000) })
    const before = sandbox.calls()
    const asked = addressList(60, 2000)
    const { data, extensions } = await send<{
      bulkLookup: { devices: readonly { address: string }[] }
    }>(list, { addresses: asked })
    expect(data.bulkLookup.devices.map((device) => device.address)).toEqual(asked)
    expect(extensions?.lookup).toMatchObject({ asked: 60, sentInBulk: 60, bulkCalls: 1 })
    const after = sandbox.calls()
    expect(after.bulkSizes.slice(before.bulkSizes.length)).toEqual([100])
    expect(after.singleCalls).toBe(before.singleCalls)
    expect(after.violations).toEqual({})
    const fillers = sandbox.received.at(-1)!.addresses.filter((number) => !asked.includes(number))
    const askedBefore = new Set<string>([...known, ...addressList(60, 1000)])
    expect(fillers).toHaveLength(40)
    expect(fillers.filter((number) => !askedBefore.has(number))).toEqual([])
  })

  it('is off unless it is wanted, and fills with nothing that is fresh', async () => {
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
