import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { requestDevice, type Server } from '../support/request-device.ts'
import { startBoth, withCache } from '../support/start-server.ts'

describe('bulkLookupPlan', () => {
  const plan = (server: Server, addresses: readonly string[], maxAgeSeconds?: number) =>
    server.send<{ bulkLookupPlan: { estimatedSeconds: number } }>(
      'query ($addresses: [String!]!, $maxAgeSeconds: Int) { bulkLookupPlan(addresses: $addresses, maxAgeSeconds: $maxAgeSeconds) { inputCount uniqueCount duplicateCount invalidCount invalid { index input reason } cachedCount bulkCalls singleCalls estimatedSeconds } }',
      { addresses, maxAgeSeconds },
    )

  it('estimates the cost of a list and sends nothing', async () => {
    const { sandbox, ...server } = await startBoth({}, withCache)
    await requestDevice(server, address(0))
    const before = sandbox.received.length
    const { data, extensions } = await plan(server, [
      ...addressList(602),
      address(0).slice(1),
      'oops',
    ])
    expect(data.bulkLookupPlan).toEqual({
      inputCount: 604,
      uniqueCount: 602,
      duplicateCount: 1,
      invalidCount: 1,
      invalid: [{ index: 603, input: 'oops', reason: 'LETTERS' }],
      cachedCount: 1,
      bulkCalls: 2,
      singleCalls: 0,
      estimatedSeconds: expect.any(Number),
    })
    expect(extensions).toBeUndefined()
    expect(data.bulkLookupPlan.estimatedSeconds).toBeGreaterThan(0)
    expect(sandbox.received).toHaveLength(before)
  })

  it('equals the calls of the lookup that follows', async () => {
    const { sandbox, ...server } = await startBoth({}, withCache)
    const { data } = await plan(server, addressList(99))
    expect(data.bulkLookupPlan).toMatchObject({ cachedCount: 0, bulkCalls: 0, singleCalls: 99 })
    await server.send(
      'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { total } }',
      {
        addresses: addressList(99),
      },
    )
    expect(sandbox.received).toHaveLength(99)
    const cached = await plan(server, addressList(99))
    expect(cached.data.bulkLookupPlan).toMatchObject({
      cachedCount: 99,
      singleCalls: 0,
      estimatedSeconds: 0,
    })
    expect((await plan(server, addressList(99), 0)).data.bulkLookupPlan).toMatchObject({
      cachedCount: 0,
    })
  })

  it('has the same limit of numbers as a lookup', async () => {
    const { ...server } = await startBoth({}, { ...withCache, MAX_ADDRESSES_PER_OPERATION: '10' })
    expect((await plan(server, addressList(11))).errors).toMatchObject([
      { extensions: { code: 'ADDRESS_LIMIT' } },
    ])
  })
})
