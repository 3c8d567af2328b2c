import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { deviceOf } from '../../src/sandbox/device-of.ts'
import { addressList } from '../support/addresses.ts'
import { requestDevice, type RequestedDevice, type Server } from '../support/request-device.ts'
import { createDirectory } from '../support/each-store.ts'
import { startBoth, startServer, startTestSandbox, withCache } from '../support/start-server.ts'

const numbers = addressList(50)
const enabled = numbers.find((one) => deviceOf(one).rcsEnabled)!
const disabled = numbers.find((one) => !deviceOf(one).rcsEnabled)!

/** Fakes the date only: sockets and timers are real. */
function setClock(): { pass: (seconds: number) => void } {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') })
  onTestFinished(() => void vi.useRealTimers())
  return { pass: (seconds) => vi.setSystemTime(Date.now() + seconds * 1000) }
}

async function mutate<Data>({ send }: Server, field: string) {
  return send<Data>(`mutation { ${field} }`)
}

describe('a cached answer', () => {
  it('keeps the time of its check, and is counted as cached', async () => {
    const { sandbox, ...server } = await startBoth({}, withCache)
    const first = await requestDevice(server, enabled)
    const second = await requestDevice(server, enabled)
    expect([first.source, second.source]).toEqual(['SINGLE', 'CACHE'])
    expect(second.checkedAt).toBe(first.checkedAt)
    expect(second.carrierId).toBe(first.carrierId)
    expect(second.extensions?.lookup).toMatchObject({ asked: 1, cached: 1, sentSingly: 0 })
    expect(sandbox.received).toHaveLength(1)
  })

  it('is valid for a day if it is positive, and for an hour if it is negative', async () => {
    const clock = setClock()
    const { ...server } = await startBoth({}, withCache)
    const sources = async () => [
      (await requestDevice(server, enabled)).source,
      (await requestDevice(server, disabled)).source,
    ]
    expect(await sources()).toEqual(['SINGLE', 'SINGLE'])
    clock.pass(3600)
    expect(await sources()).toEqual(['CACHE', 'CACHE'])
    clock.pass(1)
    expect(await sources()).toEqual(['CACHE', 'SINGLE'])
    clock.pass(86_400 - 3601)
    expect(await sources()).toEqual(['CACHE', 'SINGLE'])
    clock.pass(1)
    expect(await sources()).toEqual(['SINGLE', 'CACHE'])
  })

  it('is not older than maxAgeSeconds, which may be more or less than the configured limit', async () => {
    const clock = setClock()
    const { ...server } = await startBoth({}, withCache)
    await requestDevice(server, disabled)
    clock.pass(7200)
    expect((await requestDevice(server, disabled, 7200)).source).toBe('CACHE')
    expect((await requestDevice(server, disabled, 7199)).source).toBe('SINGLE')
    expect((await requestDevice(server, disabled, 0)).source).toBe('SINGLE')
    expect((await requestDevice(server, disabled, 1)).source).toBe('CACHE')
  })

  it('is never older than RETENTION_DAYS, whatever maxAgeSeconds is', async () => {
    const clock = setClock()
    const { ...server } = await startBoth({}, { ...withCache, RETENTION_DAYS: '2' })
    await requestDevice(server, enabled)
    clock.pass(2 * 86_400)
    expect((await requestDevice(server, enabled, 1_000_000)).source).toBe('CACHE')
    clock.pass(1)
    expect((await requestDevice(server, enabled, 1_000_000)).source).toBe('SINGLE')
  })

  it('has an age: a negative maxAgeSeconds is rejected, and nothing is sent', async () => {
    const { sandbox, ...server } = await startBoth({}, withCache)
    const { errors } = await requestDevice(server, enabled, -5)
    expect(errors).toMatchObject([
      {
        message: '`maxAgeSeconds` must be 0 or more.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
    expect(sandbox.received).toEqual([])
  })

  it('is as old as the configured limit allows if maxAgeSeconds is null', async () => {
    const { ...server } = await startBoth({}, withCache)
    const query =
      'query ($number: String!, $age: Int) { device(address: $number, maxAgeSeconds: $age) { source } }'
    const sourceOf = async () =>
      (await server.send<{ device: RequestedDevice }>(query, { number: enabled, age: null })).data
        .device.source
    expect([await sourceOf(), await sourceOf()]).toEqual(['SINGLE', 'CACHE'])
  })

  it('is used for a part of a list, and the rest is sent in bulk', async () => {
    const { sandbox, ...server } = await startBoth({}, withCache)
    const list = (addresses: readonly string[]) =>
      server.send<{ bulkLookup: { devices: RequestedDevice[] } }>(
        'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices { source } } }',
        { addresses },
      )
    await list(addressList(150))
    const { data, extensions } = await list(addressList(300))
    const sources = Map.groupBy(data.bulkLookup.devices, ({ source }) => source)
    expect([sources.get('CACHE')?.length, sources.get('BULK')?.length]).toEqual([150, 150])
    expect(extensions?.lookup).toMatchObject({ asked: 300, cached: 150, sentInBulk: 150 })
    expect(sandbox.calls().violations).toEqual({})
  })

  it('is replaced by the answer of refreshDevice', async () => {
    const { sandbox, ...server } = await startBoth({}, withCache)
    await requestDevice(server, enabled)
    const refreshed = await mutate<{ refreshDevice: RequestedDevice }>(
      server,
      `refreshDevice(address: "${enabled}") { source checkedAt }`,
    )
    expect(refreshed.data.refreshDevice.source).toBe('SINGLE')
    const { source, checkedAt } = await requestDevice(server, enabled)
    expect({ source, checkedAt }).toEqual({
      source: 'CACHE',
      checkedAt: refreshed.data.refreshDevice.checkedAt,
    })
    expect(sandbox.received).toHaveLength(2)
  })
})

describe('a failure', () => {
  it('is not cached, and does not remove a cached answer', async () => {
    const { sandbox, ...server } = await startBoth({}, withCache)
    await requestDevice(server, enabled)
    sandbox.plan([{ status: 503 }])
    const { errors } = await requestDevice(server, enabled, 0)
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }])
    expect((await requestDevice(server, enabled)).source).toBe('CACHE')
    expect((await requestDevice(server, disabled)).errors).toHaveLength(1)
    sandbox.plan([])
    expect((await requestDevice(server, disabled)).source).toBe('SINGLE')
  })

  const servesStale = { ...withCache, STALE_IF_ERROR_SECONDS: '600' }

  it('is replaced by an older answer only if that is configured', async () => {
    const clock = setClock()
    const { sandbox, ...server } = await startBoth({}, servesStale)
    await requestDevice(server, disabled)
    sandbox.plan([{ status: 503 }])
    clock.pass(3600 + 600)
    const stale = await requestDevice(server, disabled)
    expect(stale).toMatchObject({ source: 'STALE', checkedAt: '2026-01-01T00:00:00.000Z' })
    expect(stale.extensions?.lookup).toMatchObject({ stale: 1, cached: 0 })
    clock.pass(1)
    expect((await requestDevice(server, disabled)).errors).toHaveLength(1)

    const withoutStale = await startServer(sandbox, withCache)
    sandbox.plan([])
    await requestDevice(withoutStale, disabled)
    sandbox.plan([{ status: 503 }])
    clock.pass(3601)
    expect((await requestDevice(withoutStale, disabled)).errors).toHaveLength(1)
  })

  it('is not replaced for lookups with maxAgeSeconds or for mutations', async () => {
    const clock = setClock()
    const { sandbox, ...server } = await startBoth({}, servesStale)
    await requestDevice(server, disabled)
    sandbox.plan([{ status: 503 }])
    clock.pass(3700)
    expect((await requestDevice(server, disabled, 3600)).errors).toHaveLength(1)
    expect(
      (await mutate(server, `refreshDevice(address: "${disabled}") { source }`)).errors,
    ).toHaveLength(1)
  })

  it('is not replaced if it is not retryable', async () => {
    const clock = setClock()
    const { sandbox, ...server } = await startBoth({}, servesStale)
    await requestDevice(server, disabled)
    sandbox.plan([{ status: 403 }])
    clock.pass(3700)
    expect((await requestDevice(server, disabled)).errors).toMatchObject([
      { extensions: { code: 'REFUSED' } },
    ])
  })
})

const eraseOf = (number: string) => `eraseDevice(address: "${number}") { wasCached }`

describe('an erased answer', () => {
  it('is looked up again, for one number and for a list', async () => {
    const { ...server } = await startBoth({}, withCache)
    const erase = async (number: string) =>
      (await mutate<{ eraseDevice: { wasCached: boolean } }>(server, eraseOf(number))).data
        .eraseDevice.wasCached
    const third = numbers.at(-1)!
    expect(await erase(third)).toBe(false)
    await requestDevice(server, enabled)
    expect(await erase(enabled)).toBe(true)
    expect((await requestDevice(server, enabled)).source).toBe('SINGLE')

    await requestDevice(server, disabled)
    const { data, extensions } = await mutate(
      server,
      `eraseDevices(addresses: ["${third}", "${third.slice(1)}", "${disabled}", "oops"]) { total erasedCount invalidNumbers }`,
    )
    expect(data).toEqual({
      eraseDevices: { total: 2, erasedCount: 1, invalidNumbers: ['oops'] },
    })
    expect(extensions).toBeUndefined()
    expect((await requestDevice(server, disabled)).source).toBe('SINGLE')
  })

  it.each([
    ['an erasure', 'mutation', 'eraseDevices(addresses: $a) { total }'],
    ['a plan', 'query', 'bulkLookupPlan(addresses: $a) { cachedCount }'],
  ])('counts towards the budget like a lookup: %s', async (_, type, field) => {
    const limits = { MAX_ADDRESSES_PER_OPERATION: '2', CLIENT_ADDRESSES_PER_MINUTE: '2' }
    const { ...server } = await startBoth({}, { ...withCache, ...limits })
    const send = () =>
      server.send(`${type} ($a: [String!]!) { ${field} }`, { a: [enabled, disabled] })
    expect((await send()).errors).toBeUndefined()
    expect((await send()).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
  })

  it('must have a valid phone number', async () => {
    const { ...server } = await startBoth({}, withCache)
    const { errors } = await mutate(server, eraseOf('oops'))
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ADDRESS' } }])
  })

  it('is deleted from the file too', async () => {
    const environment = { ...withCache, DATA_DIR: createDirectory() }
    const { sandbox, ...server } = await startBoth({}, environment)
    await requestDevice(server, enabled)
    await requestDevice(server, disabled)
    await mutate(server, eraseOf(enabled))
    await server.close()
    await sandbox.close()
    const again = await startServer(
      await startTestSandbox({ port: portOf(sandbox.url) }),
      environment,
    )
    expect((await requestDevice(again, disabled)).source).toBe('CACHE')
    expect((await requestDevice(again, enabled)).source).toBe('SINGLE')
  })
})

function portOf(url: string): number {
  return Number(new URL(url).port)
}

describe('the database file', () => {
  it('is used by the next server with the same credential, and not with another one', async () => {
    const environment = { ...withCache, DATA_DIR: createDirectory() }
    const sandbox = await startTestSandbox()
    const server = await startServer(sandbox, environment)
    const { checkedAt } = await requestDevice(server, enabled)
    await server.close()
    const next = await startServer(sandbox, environment)
    const answer = await requestDevice(next, enabled)
    expect(answer).toMatchObject({ source: 'CACHE', checkedAt })
    await next.close()
    const other = await startServer(sandbox, { ...environment, KALEYRA_API_KEY: 'sandbox-other' })
    expect((await requestDevice(other, enabled)).source).toBe('SINGLE')
    await other.close()
    const account = await startServer(sandbox, { ...environment, KALEYRA_SID: 'another' })
    expect((await requestDevice(account, enabled)).source).toBe('SINGLE')
  })

  it('is not used if it cannot be opened, and the log says so', async () => {
    const { ...server } = await startBoth({}, { ...withCache, DATA_DIR: '/dev/null/nowhere' })
    expect((await requestDevice(server, enabled)).source).toBe('SINGLE')
    expect((await requestDevice(server, enabled)).source).toBe('CACHE')
    expect(server.notices).toEqual([
      'The answer store fails or is slow: lookups continue without it.',
    ])
    const { errors } = await mutate(server, eraseOf(enabled))
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_ERASED', retryable: true } }])
    expect((await requestDevice(server, enabled)).source).toBe('SINGLE')
  })
})
