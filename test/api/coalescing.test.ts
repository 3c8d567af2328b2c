import { describe, expect, it } from 'vitest'
import { DeviceDocument, ListDocument, RefreshOneDocument } from '../generated/graphql.ts'
import { address, addressList } from '../support/addresses.ts'
import { aliased, type AliasedData } from '../support/aliases.ts'
import { startBoth, startServer, startTestSandbox } from '../support/start-server.ts'

describe('one operation', () => {
  it('sends 500 aliased devices in one bulk call', async () => {
    const { sandbox, send } = await startBoth()
    const addresses = addressList(500)
    const { data, errors, extensions } = await send<AliasedData>(aliased(addresses))
    expect(errors).toBeUndefined()
    expect(Object.values(data).map((device) => device?.address)).toEqual(addresses)
    expect(sandbox.calls()).toMatchObject({ bulkCalls: 1, singleCalls: 0, violations: {} })
    expect(extensions?.lookup).toMatchObject({
      asked: 500,
      sentInBulk: 500,
      bulkCalls: 1,
      joined: 0,
    })
  })

  it('sends 200 aliased refreshDevice fields of one mutation in one bulk call', async () => {
    const { sandbox, send } = await startBoth()
    const addresses = addressList(200)
    const { data, errors } = await send<AliasedData>(aliased(addresses, 'refreshDevice'))
    expect(errors).toBeUndefined()
    expect(Object.values(data).map((device) => device?.address)).toEqual(addresses)
    expect(sandbox.calls()).toMatchObject({ bulkCalls: 1, singleCalls: 0, violations: {} })
  })

  it('sends the fields of a mutation in one call, with fragments, @skip and @include', async () => {
    const { sandbox, send } = await startBoth()
    const fields = addressList(100).map(
      (number, place) => `r${place}: refreshDevice(address: "${number}") { address }`,
    )
    const { data, errors } = await send<AliasedData>(
      `mutation ($yes: Boolean!, $one: String = "${address(900)}") {
        ...Most @include(if: $yes)
        ... on Mutation { last: refreshDevice(address: $one) { address } }
        skipped: refreshDevice(address: "${address(901)}") @skip(if: $yes) { address }
      }
      fragment Most on Mutation { ${fields.join('\n')} }`,
      { yes: true },
    )
    expect(errors).toBeUndefined()
    expect(Object.keys(data)).toHaveLength(101)
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [101], singleCalls: 0 })
  })

  it('sends device and bulkLookup fields in the same batch', async () => {
    const { sandbox, send } = await startBoth()
    const { errors } = await send(
      `query ($addresses: [String!]!) {
        one: device(address: "${address(700)}") { address }
        list: bulkLookup(addresses: $addresses) { total }
      }`,
      { addresses: addressList(99) },
    )
    expect(errors).toBeUndefined()
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [100], singleCalls: 0 })
  })
})

describe('the limits of the upstream', () => {
  it.each([
    [1, []],
    [99, []],
    [100, [100]],
    [101, [101]],
    [499, [499]],
    [500, [500]],
    [501, [251, 250]],
    [999, [500, 499]],
    [1000, [500, 500]],
    [10_000, Array<number>(20).fill(500)],
  ])(
    'split a list of %i into bulk calls of %j; fewer than 100 are single calls',
    async (count, sizes) => {
      const { sandbox, execute } = await startBoth()
      const addresses = addressList(count)
      const { data, errors } = await execute(ListDocument, { addresses })
      expect(errors).toBeUndefined()
      expect(data.bulkLookup!.devices.map((device) => device.address)).toEqual(addresses)
      expect(sandbox.calls()).toMatchObject({
        bulkSizes: sizes,
        singleCalls: sizes.length === 0 ? count : 0,
        violations: {},
      })
    },
  )

  it('apply to unique addresses: 150 inputs with 60 duplicates make no bulk call', async () => {
    const { sandbox, execute } = await startBoth()
    const addresses = [...addressList(90), ...addressList(60)]
    const { data } = await execute(ListDocument, { addresses })
    expect(data.bulkLookup).toMatchObject({ total: 90, duplicateCount: 60 })
    expect(sandbox.calls()).toMatchObject({ bulkCalls: 0, singleCalls: 90 })
  })

  it('apply to valid addresses: a list of 200 with 3 invalid inputs is a call of 197', async () => {
    const { sandbox, execute } = await startBoth()
    const addresses = ['', ...addressList(197), ' ', '+0123456789']
    const { data } = await execute(ListDocument, { addresses })
    expect(data.bulkLookup).toMatchObject({ total: 197, invalidNumbers: ['', ' ', '+0123456789'] })
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [197], violations: {} })
  })

  it('are configurable', async () => {
    const { sandbox, execute } = await startBoth(
      { limits: { minSize: 10, maxSize: 40 } },
      { UPSTREAM_BULK_MIN_SIZE: '10', UPSTREAM_BULK_MAX_SIZE: '40' },
    )
    await execute(ListDocument, { addresses: addressList(81) })
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [27, 27, 27], violations: {} })
  })

  it('include the configured number of calls in flight', async () => {
    const { sandbox, execute } = await startBoth(
      { singleLatencyMs: 5, maxInFlight: 3 },
      { UPSTREAM_MAX_IN_FLIGHT: '3' },
    )
    await execute(ListDocument, { addresses: addressList(50) })
    expect(sandbox.calls()).toMatchObject({ singleCalls: 50, mostInFlight: 3, violations: {} })
  })
})

describe('concurrent operations', () => {
  it('make at most 5 bulk and 99 single calls: 100 operations of 5 devices', async () => {
    // The latency is longer than the operations take to arrive, even on a busy machine.
    const { sandbox, send } = await startBoth({ singleLatencyMs: 1500, bulkLatencyMs: 100 })
    const operations = Array.from({ length: 100 }, (_, place) => addressList(5, place * 5))
    const answers = await Promise.all(
      operations.map((addresses) => send<AliasedData>(aliased(addresses))),
    )
    for (const [place, { data }] of answers.entries()) {
      expect(Object.values(data).map((device) => device?.address)).toEqual(operations[place])
    }
    const calls = sandbox.calls()
    expect(calls.violations).toEqual({})
    expect(calls.addresses).toBe(500)
    expect(calls.bulkCalls).toBeLessThanOrEqual(5)
    expect(calls.singleCalls).toBeLessThanOrEqual(99)
  })

  it('share one call for the same device', async () => {
    const { sandbox, execute } = await startBoth({ singleLatencyMs: 100 })
    const answers = await Promise.all([
      execute(DeviceDocument, { address: address(1) }),
      execute(DeviceDocument, { address: address(1) }),
    ])
    expect(answers.map(({ data }) => data.device?.address)).toEqual([address(1), address(1)])
    expect(sandbox.calls()).toMatchObject({ singleCalls: 1 })
    const counts = answers.map(({ extensions }) => extensions?.lookup)
    expect(counts).toContainEqual(expect.objectContaining({ joined: 0, singleCalls: 1 }))
    expect(counts).toContainEqual(expect.objectContaining({ joined: 1, singleCalls: 0 }))
  })

  it('join a call in flight if they are queries, and make a new call if they are mutations', async () => {
    const { sandbox, execute } = await startBoth({ singleLatencyMs: 200 })
    const first = execute(DeviceDocument, { address: address(1) })
    await expect.poll(() => sandbox.received.length).toBe(1)
    const [, joined, refreshed] = await Promise.all([
      first,
      execute(DeviceDocument, { address: address(1) }),
      execute(RefreshOneDocument, { address: address(1) }),
    ])
    expect(joined.extensions?.lookup).toMatchObject({ joined: 1, singleCalls: 0 })
    expect(refreshed.extensions?.lookup).toMatchObject({ joined: 0, singleCalls: 1 })
    expect(sandbox.calls()).toMatchObject({ singleCalls: 2 })
  })

  it('share one lookup for a number with and without +', async () => {
    const { sandbox, send } = await startBoth()
    const withPlus = address(1)
    const { data } = await send<AliasedData>(aliased([withPlus, withPlus.slice(1)]))
    expect([data['d0']?.address, data['d1']?.address]).toEqual([withPlus, withPlus])
    expect(sandbox.calls()).toMatchObject({ singleCalls: 1 })
  })

  it('share nothing between two credentials', async () => {
    const sandbox = await startTestSandbox({ singleLatencyMs: 100 })
    const servers = await Promise.all(
      ['first', 'second'].map((name) =>
        startServer(sandbox, { KALEYRA_SID: name, KALEYRA_API_KEY: `sandbox-${name}` }),
      ),
    )
    await Promise.all(
      servers.map(({ execute }) => execute(DeviceDocument, { address: address(1) })),
    )
    expect(sandbox.received.map((call) => call.sid).toSorted()).toEqual(['first', 'second'])
  })
})

it('a thousand fields with national numbers share calls', async () => {
  const { send, sandbox } = await startBoth()
  const fields = Array.from(
    { length: 1000 },
    (_, place) =>
      `d${place}: device(address: "07400 ${100_000 + place}" defaultCountry: "GB") { address }`,
  )
  const { errors } = await send(`{ ${fields.join(' ')} }`)
  expect(errors).toBeUndefined()
  expect(sandbox.calls()).toMatchObject({ bulkSizes: [500, 500], singleCalls: 0 })
})
