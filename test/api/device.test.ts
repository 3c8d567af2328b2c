import { describe, expect, it } from 'vitest'
import { deviceOf } from '../../src/sandbox/device-of.ts'
import { DeviceDocument, RefreshOneDocument } from '../generated/graphql.ts'
import { address, addressList } from '../support/addresses.ts'
import { aliased, type AliasedData } from '../support/aliases.ts'
import { startBoth } from '../support/start-server.ts'

describe('device', () => {
  it('returns the answer of the upstream with its time and source', async () => {
    const { execute } = await startBoth()
    const before = Date.now()
    const { data, errors, extensions } = await execute(DeviceDocument, { address: address(1) })
    const { deviceAddress, ...expected } = deviceOf(address(1))
    expect(errors).toBeUndefined()
    expect(data.device).toMatchObject({ ...expected, address: deviceAddress, source: 'SINGLE' })
    expect(data.device?.checkedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    expect(Date.parse(data.device!.checkedAt)).toBeGreaterThanOrEqual(before)
    expect(extensions?.lookup).toEqual({
      asked: 1,
      cached: 0,
      stale: 0,
      joined: 0,
      sentInBulk: 0,
      sentSingly: 1,
      bulkCalls: 0,
      singleCalls: 1,
      upstreamMs: expect.any(Number) as number,
    })
  })

  it('returns the same fields by the mutation refreshDevice', async () => {
    const { execute } = await startBoth()
    const { data } = await execute(RefreshOneDocument, { address: address(1).slice(1) })
    expect(data.refreshDevice).toMatchObject({ address: address(1), source: 'SINGLE' })
  })

  it('has the source BULK if the answer comes from a bulk call', async () => {
    const { send } = await startBoth()
    const { data } = await send<AliasedData>(aliased(addressList(100)))
    expect(new Set(Object.values(data).map((device) => device?.source))).toEqual(new Set(['BULK']))
  })

  it('rejects an invalid number without a call and without quoting it', async () => {
    const { sandbox, send } = await startBoth()
    const { status, data, errors, extensions } = await send<AliasedData>(
      aliased(['tel:+9991234567', address(1)]),
    )
    expect(status).toBe(200)
    expect(data).toMatchObject({ d0: null, d1: { address: address(1) } })
    expect(errors).toMatchObject([
      {
        path: ['d0'],
        extensions: { code: 'INVALID_ADDRESS', retryable: false, retryAfterMs: null },
      },
    ])
    expect(JSON.stringify(errors)).not.toContain('9991234567')
    expect(extensions?.lookup?.asked).toBe(1)
    expect(sandbox.calls()).toMatchObject({ singleCalls: 1, addresses: 1, violations: {} })
  })

  it('reports the codes of the vendor in its error', async () => {
    const { sandbox, execute } = await startBoth()
    sandbox.plan([{ status: 429, headers: { 'retry-after': '70' }, body: {} }])
    const { status, data, errors } = await execute(DeviceDocument, { address: address(1) })
    expect({ status, data }).toEqual({ status: 200, data: { device: null } })
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'RATE_LIMITED',
          retryable: true,
          retryAfterMs: expect.closeTo(70_000, -2) as number,
          upstream: { status: 429, code: null, errorCode: null },
        },
      },
    ])
  })

  it('fails without effect on other devices of the operation', async () => {
    const { sandbox, send } = await startBoth()
    sandbox.plan([{ omit: [address(3)], reject: [address(5)], malform: [address(7)] }])
    const { data, errors } = await send<AliasedData>(aliased(addressList(100)))
    expect(errors?.map(({ path, extensions }) => [path?.[0], extensions?.['code']])).toEqual([
      ['d3', 'NOT_REPORTED'],
      ['d5', 'REJECTED'],
      ['d7', 'PROTOCOL'],
    ])
    expect(Object.values(data).filter((device) => device === null)).toHaveLength(3)
  })

  it('adds extensions.lookup only to responses of operations that looked up numbers', async () => {
    const { send } = await startBoth()
    expect((await send('{ __typename }')).extensions).toBeUndefined()
    expect((await send('{ device(address: "x") { address } }')).extensions).toBeUndefined()
  })
})

describe('a special address of the sandbox', () => {
  it.each([
    ['400', 'REJECTED'],
    ['401', 'AUTH'],
    ['403', 'REFUSED'],
    ['404', 'NOT_REPORTED'],
    ['422', 'PROTOCOL'],
    ['429', 'RATE_LIMITED'],
    ['503', 'UNAVAILABLE'],
    ['504', 'TIMEOUT'],
    ['601', 'CHANNEL_DISABLED'],
    ['704', 'PROVIDER_ERROR'],
  ])('that ends in %s fails with %s', async (ending, code) => {
    const { execute } = await startBoth({}, { UPSTREAM_TIMEOUT_MS: '100' })
    const { data, errors } = await execute(DeviceDocument, { address: `+999000000${ending}` })
    expect(data.device).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code } }])
  })

  it('that the vendor reports by number fails alone in a bulk call', async () => {
    const { send, sandbox } = await startBoth()
    const special = ['+999000000400', '+999000000404', '+999000000422']
    const { data, errors } = await send<AliasedData>(aliased([...addressList(100), ...special]))
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([
      'REJECTED',
      'NOT_REPORTED',
      'PROTOCOL',
    ])
    expect(Object.values(data).filter(Boolean)).toHaveLength(100)
    expect(sandbox.calls().bulkSizes).toEqual([103])
  })
})
