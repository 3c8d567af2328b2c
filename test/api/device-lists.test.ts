import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { startBoth, withCache } from '../support/start-server.ts'

const failing = '+999000000404' // the vendor reports it as invalid

interface Devices {
  readonly devices: readonly ({ readonly address: string } | null)[]
}

const idOf = (number: string) => Buffer.from(`Device:${number}`).toString('base64')

const devicesQuery = 'query ($a: [String!]!) { devices(addresses: $a) { address } }'
const nodesQuery = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Device { address } } }'

describe('devices', () => {
  it('has an item for each input in input order, and errors with indexes', async () => {
    const { send, unexpected } = await startBoth()
    const inputs = [address(3), 'oops', failing, address(3).slice(1), address(1)]
    const { data, errors, status } = await send<Devices>(devicesQuery, { a: inputs })
    expect(status).toBe(200)
    expect(data.devices.map((device) => device?.address ?? null)).toEqual([
      address(3),
      null,
      null,
      address(3),
      address(1),
    ])
    expect(errors?.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([
      [['devices', 1], 'INVALID_ADDRESS'],
      [['devices', 2], 'NOT_REPORTED'],
    ])
    expect(JSON.stringify(errors)).not.toContain(failing.slice(1))
    expect(unexpected).toEqual([])
  })

  it('is the same when the query is compiled', async () => {
    const { send } = await startBoth({}, { CACHE_TTL_ENABLED_SECONDS: '0' })
    const variables = { a: [address(1), 'oops', failing] }
    const answers = []
    for (let time = 0; time < 5; time++) answers.push(await send<Devices>(devicesQuery, variables))
    for (const { data, errors } of answers.slice(1)) {
      expect(data).toEqual(answers[0]?.data)
      expect(errors).toEqual(answers[0]?.errors)
    }
  })

  it('of a long list are in order, with and without errors', async () => {
    const { send, sandbox } = await startBoth()
    const numbers = addressList(10_000)
    for (let time = 0; time < 3; time++) {
      const { data, errors } = await send<Devices>(devicesQuery, { a: numbers })
      expect(errors).toBeUndefined()
      expect(data.devices.map((device) => device?.address)).toEqual(numbers)
    }
    expect(sandbox.calls()).toMatchObject({ bulkCalls: 60, singleCalls: 0, violations: {} })
    const invalid = await send<Devices>(devicesQuery, { a: numbers.map(() => 'x') })
    expect(invalid.errors).toHaveLength(10_000)
    expect(invalid.errors?.[9999]?.path).toEqual(['devices', 9999])
  })

  it('reads national numbers, and shares calls with other fields', async () => {
    const { send, sandbox } = await startBoth()
    const { data, errors } = await send<Devices>(
      `query ($a: [String!]!) {
        devices(addresses: ["020 7946 0958", "(020) 7946-0958"], defaultCountry: "GB") { address }
        bulkLookup(addresses: $a) { total }
      }`,
      { a: addressList(99) },
    )
    expect(errors).toBeUndefined()
    expect(data.devices).toEqual([{ address: '+442079460958' }, { address: '+442079460958' }])
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [100], singleCalls: 0 })
  })

  it('counts for the limits', async () => {
    const { send } = await startBoth({}, { MAX_ADDRESSES_PER_OPERATION: '3' })
    const { errors } = await send(devicesQuery, { a: addressList(4) })
    expect(errors).toMatchObject([{ extensions: { code: 'ADDRESS_LIMIT', given: 4 } }])
  })
})

describe('lookup', () => {
  const query = `query ($a: String!) {
    lookup(address: $a) {
      __typename
      ... on Device { id address rcsEnabled }
      ... on LookupFailure { code reason retryable }
    }
  }`

  it.each([
    [address(1), { __typename: 'Device', id: idOf(address(1)), address: address(1) }],
    [failing, { __typename: 'LookupFailure', code: 'NOT_REPORTED', reason: null }],
    ['oops', { __typename: 'LookupFailure', code: 'INVALID_ADDRESS', retryable: false }],
  ])('returns the outcome as data', async (number, expected) => {
    const { send } = await startBoth()
    for (let time = 0; time < 4; time++) {
      const { data, errors } = await send(query, { a: number })
      expect(errors).toBeUndefined()
      expect(data).toMatchObject({ lookup: expected })
    }
  })

  it('of several aliases share a call', async () => {
    const { send, sandbox } = await startBoth()
    const fields = addressList(150).map(
      (number, place) => `l${place}: lookup(address: "${number}") { ... on Device { address } }`,
    )
    const { errors } = await send(`{ ${fields.join(' ')} }`)
    expect(errors).toBeUndefined()
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [150], singleCalls: 0 })
  })
})

describe('node', () => {
  it('finds the device of an id, in any field', async () => {
    const { send } = await startBoth()
    const first = await send<{ device: { id: string } }>(
      `{ device(address: "${address(1)}") { id } }`,
    )
    const { id } = first.data.device
    expect(id).toBe(idOf(address(1)))
    const { data } = await send(
      'query ($id: ID!) { node(id: $id) { __typename id ... on Device { address } } }',
      { id },
    )
    expect(data).toEqual({ node: { __typename: 'Device', id, address: address(1) } })
  })

  it.each([
    'oops',
    '',
    Buffer.from('Device:oops').toString('base64'),
    Buffer.from(`Person:${address(1)}`).toString('base64'),
  ])('rejects another id', async (id) => {
    const { send, unexpected } = await startBoth()
    const { data, errors } = await send('query ($id: ID!) { node(id: $id) { id } }', { id })
    expect(data).toEqual({ node: null })
    expect(errors).toMatchObject([
      { path: ['node'], extensions: { code: 'INVALID_ID', retryable: false } },
    ])
    expect(unexpected).toEqual([])
  })

  it('tells why a lookup failed', async () => {
    const { send } = await startBoth()
    const { errors } = await send('query ($id: ID!) { node(id: $id) { id } }', {
      id: idOf(failing),
    })
    expect(errors).toMatchObject([{ path: ['node'], extensions: { code: 'NOT_REPORTED' } }])
  })
})

describe('nodes', () => {
  it('have the order of their ids, and errors with indexes', async () => {
    const { send, sandbox } = await startBoth()
    const numbers = addressList(120)
    const ids = [...numbers.map(idOf), 'oops', idOf(failing)]
    const { data, errors, extensions } = await send<{ nodes: Devices['devices'][number][] }>(
      nodesQuery,
      { ids },
    )
    expect(data.nodes.map((node) => node?.address ?? null)).toEqual([...numbers, null, null])
    expect(errors?.map(({ path, extensions: { code } = {} }) => [path, code])).toEqual([
      [['nodes', 120], 'INVALID_ID'],
      [['nodes', 121], 'NOT_REPORTED'],
    ])
    expect(extensions?.lookup).toMatchObject({ asked: 121 })
    expect(sandbox.calls()).toMatchObject({ bulkCalls: 1, violations: {} })
  })

  it('count for the limits and the budget', async () => {
    const limits = { MAX_ADDRESSES_PER_OPERATION: '2', CLIENT_ADDRESSES_PER_MINUTE: '2' }
    const { send } = await startBoth({}, limits)
    const ids = addressList(3).map(idOf)
    expect((await send(nodesQuery, { ids })).errors).toMatchObject([
      { extensions: { code: 'ADDRESS_LIMIT' } },
    ])
    expect((await send(nodesQuery, { ids: ids.slice(1) })).errors).toBeUndefined()
    expect(
      (await send('query ($id: ID!) { node(id: $id) { id } }', { id: ids[0] })).errors,
    ).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
  })
})

it('an erased device has the id of the device', async () => {
  const { send } = await startBoth({}, withCache)
  await send(`{ device(address: "${address(1)}") { id } }`)
  const { data } = await send(
    `mutation {
      eraseDevice(address: "${address(1)}") { id address wasCached }
      eraseDevices(addresses: ["${address(2)}", "oops"]) { devices { id address wasCached } }
    }`,
  )
  expect(data).toEqual({
    eraseDevice: { id: idOf(address(1)), address: address(1), wasCached: true },
    eraseDevices: { devices: [{ id: idOf(address(2)), address: address(2), wasCached: null }] },
  })
})
