import { describe, expect, it } from 'vitest'
import { deviceOf } from '../../src/sandbox/device-of.ts'
import { ListDocument, RefreshListDocument } from '../generated/graphql.ts'
import { address, addressList } from '../support/addresses.ts'
import { aliased } from '../support/aliases.ts'
import { startBoth, withCache } from '../support/start-server.ts'

describe('bulkLookup', () => {
  it('returns an entry for every input and an outcome for every address', async () => {
    const { sandbox, execute } = await startBoth()
    sandbox.plan([{ address: address(2), omit: [address(2)] }])
    const inputs = [address(1), 'nonsense', address(2), address(1).slice(1), address(3), '']
    const { data, errors } = await execute(ListDocument, { addresses: inputs })
    expect(errors).toBeUndefined()
    const lookup = data.bulkLookup!
    expect(lookup).toMatchObject({
      total: 3,
      uniqueTotal: 3,
      duplicateCount: 1,
      invalidCount: 2,
      invalidNumbers: ['nonsense', ''],
      failures: [
        { address: address(2), code: 'NOT_REPORTED', retryable: false, retryAfterMs: null },
      ],
    })
    expect(lookup.devices.map((device) => device.address)).toEqual([address(1), address(3)])
    const invalid = (input: string) => ({ address: input, code: 'INVALID_ADDRESS' })
    expect(lookup.entries).toMatchObject([
      { index: 0, input: inputs[0], status: 'FOUND', device: { address: address(1) } },
      { index: 1, input: inputs[1], status: 'INVALID', device: null, failure: invalid('nonsense') },
      { index: 2, input: inputs[2], status: 'FAILED', failure: { code: 'NOT_REPORTED' } },
      { index: 3, input: inputs[3], status: 'DUPLICATE', device: { address: address(1) } },
      { index: 4, input: inputs[4], status: 'FOUND', failure: null },
      { index: 5, input: inputs[5], status: 'INVALID', failure: invalid('') },
    ])
  })

  it('counts the reach of a list exactly', async () => {
    const { sandbox, execute } = await startBoth()
    const addresses = addressList(300)
    sandbox.plan([{ on: 'BULK', omit: addresses.slice(0, 7) }])
    const { data } = await execute(ListDocument, { addresses })
    const reported = addresses.slice(7).map(deviceOf)
    const enabled = reported.filter((device) => device.rcsEnabled)
    const { reach } = data.bulkLookup!
    expect(reach).toMatchObject({
      lookedUp: 293,
      rcsEnabled: enabled.length,
      rcsDisabled: 293 - enabled.length,
      unknown: 7,
      rcsEnabledPercent: (100 * enabled.length) / 293,
    })
    for (const carrier of reach.byCarrier) {
      const theirs = reported.filter((device) => device.carrierId === carrier.carrierId)
      expect(carrier.lookedUp).toBe(theirs.length)
      expect(carrier.rcsEnabled).toBe(theirs.filter((device) => device.rcsEnabled).length)
    }
  })

  it('reports no number as disabled when the upstream fails', async () => {
    const { sandbox, execute } = await startBoth()
    sandbox.plan([{ status: 403, body: '' }])
    const { data } = await execute(ListDocument, { addresses: addressList(250) })
    expect(data.bulkLookup!.devices).toEqual([])
    expect(data.bulkLookup!.failures).toHaveLength(250)
    expect(data.bulkLookup!.reach).toEqual({
      lookedUp: 0,
      rcsEnabled: 0,
      rcsDisabled: 0,
      unknown: 250,
      rcsEnabledPercent: null,
      byCarrier: [],
    })
  })

  it('fails only the addresses of the call that fails', async () => {
    const { sandbox, execute } = await startBoth()
    sandbox.plan([{ times: 1, status: 403, body: '' }])
    const { data } = await execute(ListDocument, { addresses: addressList(600) })
    expect(data.bulkLookup!.devices).toHaveLength(300)
    expect(data.bulkLookup!.failures).toHaveLength(300)
  })

  it('returns zeros for an empty list, sends nothing, and answers the fields beside it', async () => {
    const { sandbox, send } = await startBoth()
    const { data, errors } = await send(
      `{
        bulkLookup(addresses: []) {
          inputCount total duplicateCount invalidCount withoutPlusCount
          devices { address } failures { code } entries { index }
          reach { lookedUp unknown rcsEnabledPercent byCarrier { carrierId } }
        }
        bulkLookupPlan(addresses: []) {
          inputCount uniqueCount cachedCount bulkCalls singleCalls estimatedSeconds
          withoutPlusCount byCountry { count } invalid { index }
        }
        device(address: "${address(1)}") { address }
      }`,
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      bulkLookup: {
        inputCount: 0,
        total: 0,
        duplicateCount: 0,
        invalidCount: 0,
        withoutPlusCount: 0,
        devices: [],
        failures: [],
        entries: [],
        reach: { lookedUp: 0, unknown: 0, rcsEnabledPercent: null, byCarrier: [] },
      },
      bulkLookupPlan: {
        inputCount: 0,
        uniqueCount: 0,
        cachedCount: 0,
        bulkCalls: 0,
        singleCalls: 0,
        estimatedSeconds: 0,
        withoutPlusCount: 0,
        byCountry: [],
        invalid: [],
      },
      device: { address: address(1) },
    })
    expect(sandbox.calls()).toMatchObject({ bulkCalls: 0, singleCalls: 1 })
  })

  it('returns zeros for an empty list as mutations', async () => {
    const { sandbox, send } = await startBoth({}, withCache)
    const { data, errors } = await send(
      'mutation { bulkLookup(addresses: []) { total } eraseDevices(addresses: []) { total erasedCount } }',
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      bulkLookup: { total: 0 },
      eraseDevices: { total: 0, erasedCount: 0 },
    })
    expect(sandbox.received).toEqual([])
  })

  it('returns no devices and makes no call for a list of invalid inputs', async () => {
    const { sandbox, execute } = await startBoth()
    const { data, errors, extensions } = await execute(ListDocument, { addresses: ['', 'x', '+0'] })
    expect(errors).toBeUndefined()
    expect(data.bulkLookup).toMatchObject({ total: 0, invalidCount: 3, devices: [], failures: [] })
    expect(extensions).toBeUndefined()
    expect(sandbox.received).toEqual([])
  })

  it('makes a new call as a mutation', async () => {
    const { sandbox, execute } = await startBoth()
    const { data } = await execute(RefreshListDocument, { addresses: addressList(120) })
    expect(data.bulkLookup!.devices).toHaveLength(120)
    expect(sandbox.calls()).toMatchObject({ bulkSizes: [120] })
  })
})

describe('the limit of addresses per operation', () => {
  const limit = { MAX_ADDRESSES_PER_OPERATION: '10' }

  it.each([
    ['a list', '{ bulkLookup(addresses: $list) { total } }'],
    [
      'a list twice',
      '{ a: bulkLookup(addresses: $half) { total } b: bulkLookup(addresses: $half) { total } }',
    ],
    [
      'a list in a fragment',
      '{ ...F } fragment F on Query { bulkLookup(addresses: $list) { total } }',
    ],
    [
      'a list and devices',
      '{ bulkLookup(addresses: $ten) { total } device(address: $one) { address } }',
    ],
  ])('applies to the whole operation: %s', async (_, selection) => {
    const { sandbox, send } = await startBoth({}, limit)
    const names = ['$list', '$half', '$ten', '$one'].filter((name) => selection.includes(name))
    const types = names.map((name) => `${name}: ${name === '$one' ? 'String!' : '[String!]!'}`)
    const { data, errors } = await send(`query (${types.join(', ')}) ${selection}`, {
      list: addressList(11),
      half: addressList(6),
      ten: addressList(10),
      one: address(50),
    })
    expect(data).toBeUndefined()
    expect(errors).toMatchObject([{ extensions: { code: 'ADDRESS_LIMIT', limit: 10 } }])
    expect(sandbox.received).toEqual([])
  })

  it.each(['device', 'refreshDevice'] as const)('counts aliases of %s', async (field) => {
    const { sandbox, send } = await startBoth({}, limit)
    expect((await send(aliased(addressList(10), field))).errors).toBeUndefined()
    sandbox.received.length = 0
    const { errors } = await send(aliased(addressList(11), field))
    expect(errors).toMatchObject([{ extensions: { code: 'ADDRESS_LIMIT', given: 11 } }])
    expect(sandbox.received).toEqual([])
  })

  it('counts duplicate and invalid inputs, but not those of a skipped field', async () => {
    const { send } = await startBoth({}, limit)
    const duplicates = Array<string>(11).fill(address(1))
    const query = (skip: boolean) =>
      `query ($list: [String!]!) {
        bulkLookup(addresses: $list) @skip(if: ${skip}) { total }
        device(address: "x") { address }
      }`
    const counted = await send(query(false), { list: duplicates })
    expect(counted.errors).toMatchObject([{ extensions: { code: 'ADDRESS_LIMIT', given: 12 } }])
    const skipped = await send(query(true), { list: duplicates })
    expect(skipped.errors).toMatchObject([{ extensions: { code: 'INVALID_ADDRESS' } }])
  })

  it('applies to the variables of each request with the same document', async () => {
    const { execute } = await startBoth({}, limit)
    expect((await execute(ListDocument, { addresses: addressList(10) })).errors).toBeUndefined()
    expect((await execute(ListDocument, { addresses: addressList(11) })).errors).toHaveLength(1)
    expect((await execute(ListDocument, { addresses: addressList(10) })).errors).toBeUndefined()
  })

  it('answers with 400 to clients that accept application/graphql-response+json', async () => {
    const { send } = await startBoth({}, limit)
    const accept = { accept: 'application/graphql-response+json' }
    const { status } = await send(aliased(addressList(11)), {}, accept)
    expect(status).toBe(400)
  })
})
