import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { deviceOf } from '../../src/sandbox/device-of.ts'
import { addressList } from '../support/addresses.ts'
import { ask, type AskedDevice, remembers, type Server } from '../support/ask.ts'
import { startBoth, startServer, startTestSandbox } from '../support/start-server.ts'

const numbers = addressList(50)
const enabled = numbers.find((one) => deviceOf(one).rcsEnabled)!
const disabled = numbers.find((one) => !deviceOf(one).rcsEnabled)!

/** Only the calendar: sockets and timers go on. */
function setClock(): { pass: (seconds: number) => void } {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') })
  onTestFinished(() => void vi.useRealTimers())
  return { pass: (seconds) => vi.setSystemTime(Date.now() + seconds * 1000) }
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'remembered-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

async function mutate<Data>({ send }: Server, field: string) {
  return send<Data>(`mutation { ${field} }`)
}

describe('an answer', () => {
  it('is remembered, with the time it was given, and counted as remembered', async () => {
    const { sandbox, ...server } = await startBoth({}, remembers)
    const first = await ask(server, enabled)
    const second = await ask(server, enabled)
    expect([first.source, second.source]).toEqual(['SINGLE', 'CACHE'])
    expect(second.checkedAt).toBe(first.checkedAt)
    expect(second.carrierId).toBe(first.carrierId)
    expect(second.extensions?.lookup).toMatchObject({ asked: 1, cached: 1, sentSingly: 0 })
    expect(sandbox.received).toHaveLength(1)
  })

  it('that says yes counts for a day, one that says no for an hour', async () => {
    const clock = setClock()
    const { ...server } = await startBoth({}, remembers)
    const sources = async () => [
      (await ask(server, enabled)).source,
      (await ask(server, disabled)).source,
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

  it('is as old as was asked at the most, in both directions', async () => {
    const clock = setClock()
    const { ...server } = await startBoth({}, remembers)
    await ask(server, disabled)
    clock.pass(7200)
    expect((await ask(server, disabled, 7200)).source).toBe('CACHE')
    expect((await ask(server, disabled, 7199)).source).toBe('SINGLE')
    expect((await ask(server, disabled, 0)).source).toBe('SINGLE')
    expect((await ask(server, disabled, 1)).source).toBe('CACHE')
  })

  it('is never older than is kept, whatever is asked', async () => {
    const clock = setClock()
    const { ...server } = await startBoth({}, { ...remembers, RETENTION_DAYS: '2' })
    await ask(server, enabled)
    clock.pass(2 * 86_400)
    expect((await ask(server, enabled, 1_000_000)).source).toBe('CACHE')
    clock.pass(1)
    expect((await ask(server, enabled, 1_000_000)).source).toBe('SINGLE')
  })

  it('is wanted with an age that is none: nothing is sent', async () => {
    const { sandbox, ...server } = await startBoth({}, remembers)
    const { errors } = await ask(server, enabled, -5)
    expect(errors).toMatchObject([
      {
        message: '`maxAgeSeconds` must be ≥ 0, got -5.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ])
    expect(sandbox.received).toEqual([])
  })

  it('is as old as the server allows where its age is null', async () => {
    const { ...server } = await startBoth({}, remembers)
    const query =
      'query ($number: String!, $age: Int) { device(address: $number, maxAgeSeconds: $age) { source } }'
    const sourceOf = async () =>
      (await server.send<{ device: AskedDevice }>(query, { number: enabled, age: null })).data
        .device.source
    expect([await sourceOf(), await sourceOf()]).toEqual(['SINGLE', 'CACHE'])
  })

  it('of a list comes from memory where it can, and the rest leaves in bulk', async () => {
    const { sandbox, ...server } = await startBoth({}, remembers)
    const list = (addresses: readonly string[]) =>
      server.send<{ bulkLookup: { devices: AskedDevice[] } }>(
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

  it('is asked anew by a mutation, and remembered from it', async () => {
    const { sandbox, ...server } = await startBoth({}, remembers)
    await ask(server, enabled)
    const refreshed = await mutate<{ refreshDevice: AskedDevice }>(
      server,
      `refreshDevice(address: "${enabled}") { source checkedAt }`,
    )
    expect(refreshed.data.refreshDevice.source).toBe('SINGLE')
    const { source, checkedAt } = await ask(server, enabled)
    expect({ source, checkedAt }).toEqual({
      source: 'CACHE',
      checkedAt: refreshed.data.refreshDevice.checkedAt,
    })
    expect(sandbox.received).toHaveLength(2)
  })
})

describe('a failure', () => {
  it('is not remembered, and leaves what is remembered in place', async () => {
    const { sandbox, ...server } = await startBoth({}, remembers)
    await ask(server, enabled)
    sandbox.plan([{ status: 503 }])
    const { errors } = await ask(server, enabled, 0)
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }])
    expect((await ask(server, enabled)).source).toBe('CACHE')
    expect((await ask(server, disabled)).errors).toHaveLength(1)
    sandbox.plan([])
    expect((await ask(server, disabled)).source).toBe('SINGLE')
  })

  const patient = { ...remembers, STALE_IF_ERROR_SECONDS: '600' }

  it('lets an older answer stand in only where that is configured', async () => {
    const clock = setClock()
    const { sandbox, ...server } = await startBoth({}, patient)
    await ask(server, disabled)
    sandbox.plan([{ status: 503 }])
    clock.pass(3600 + 600)
    const stale = await ask(server, disabled)
    expect(stale).toMatchObject({ source: 'STALE', checkedAt: '2026-01-01T00:00:00.000Z' })
    expect(stale.extensions?.lookup).toMatchObject({ stale: 1, cached: 0 })
    clock.pass(1)
    expect((await ask(server, disabled)).errors).toHaveLength(1)

    const never = await startServer(sandbox, remembers)
    sandbox.plan([])
    await ask(never, disabled)
    sandbox.plan([{ status: 503 }])
    clock.pass(3601)
    expect((await ask(never, disabled)).errors).toHaveLength(1)
  })

  it('is told to who said how old an answer may be, and to mutations', async () => {
    const clock = setClock()
    const { sandbox, ...server } = await startBoth({}, patient)
    await ask(server, disabled)
    sandbox.plan([{ status: 503 }])
    clock.pass(3700)
    expect((await ask(server, disabled, 3600)).errors).toHaveLength(1)
    expect(
      (await mutate(server, `refreshDevice(address: "${disabled}") { source }`)).errors,
    ).toHaveLength(1)
  })

  it('that asking again does not change is told too', async () => {
    const clock = setClock()
    const { sandbox, ...server } = await startBoth({}, patient)
    await ask(server, disabled)
    sandbox.plan([{ status: 403 }])
    clock.pass(3700)
    expect((await ask(server, disabled)).errors).toMatchObject([
      { extensions: { code: 'REFUSED' } },
    ])
  })
})

describe('what is forgotten', () => {
  it('is asked anew, for one number and for a list', async () => {
    const { ...server } = await startBoth({}, remembers)
    const forget = async (number: string) =>
      (await mutate<{ eraseDevice: boolean }>(server, `eraseDevice(address: "${number}")`)).data
        .eraseDevice
    const third = numbers.at(-1)!
    expect(await forget(third)).toBe(false)
    await ask(server, enabled)
    expect(await forget(enabled)).toBe(true)
    expect((await ask(server, enabled)).source).toBe('SINGLE')

    await ask(server, disabled)
    const { data, extensions } = await mutate(
      server,
      `eraseDevices(addresses: ["${third}", "${third.slice(1)}", "${disabled}", "oops"]) { total erasedCount invalidNumbers }`,
    )
    expect(data).toEqual({
      eraseDevices: { total: 2, erasedCount: 1, invalidNumbers: ['oops'] },
    })
    expect(extensions).toBeUndefined()
    expect((await ask(server, disabled)).source).toBe('SINGLE')
  })

  it('is paid for like what is asked, and a plan is not', async () => {
    const { ...server } = await startBoth(
      {},
      { ...remembers, MAX_ADDRESSES_PER_OPERATION: '2', CLIENT_ADDRESSES_PER_MINUTE: '2' },
    )
    const plan = `{ bulkLookupPlan(addresses: ["${enabled}", "${disabled}"]) { cachedCount } }`
    for (let time = 0; time < 3; time++) expect((await server.send(plan)).errors).toBeUndefined()
    const forget = `eraseDevices(addresses: ["${enabled}", "${disabled}"]) { total }`
    expect((await mutate(server, forget)).errors).toBeUndefined()
    expect((await mutate(server, forget)).errors).toMatchObject([
      { extensions: { code: 'RATE_LIMITED' } },
    ])
  })

  it('must be a phone number', async () => {
    const { ...server } = await startBoth({}, remembers)
    const { errors } = await mutate(server, 'eraseDevice(address: "oops")')
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ADDRESS' } }])
  })

  it('is gone from the file too', async () => {
    const kept = { ...remembers, DATA_DIR: folder() }
    const { sandbox, ...server } = await startBoth({}, kept)
    await ask(server, enabled)
    await ask(server, disabled)
    await mutate(server, `eraseDevice(address: "${enabled}")`)
    await server.close()
    await sandbox.close()
    const again = await startServer(await startTestSandbox({ port: portOf(sandbox.url) }), kept)
    expect((await ask(again, disabled)).source).toBe('CACHE')
    expect((await ask(again, enabled)).source).toBe('SINGLE')
  })
})

function portOf(url: string): number {
  return Number(new URL(url).port)
}

describe('the file of answers', () => {
  it('is read by the next server of the same credential, and by no other', async () => {
    const kept = { ...remembers, DATA_DIR: folder() }
    const sandbox = await startTestSandbox()
    const server = await startServer(sandbox, kept)
    const { checkedAt } = await ask(server, enabled)
    await server.close()
    const next = await startServer(sandbox, kept)
    const answer = await ask(next, enabled)
    expect(answer).toMatchObject({ source: 'CACHE', checkedAt })
    const other = await startServer(sandbox, { ...kept, KALEYRA_API_KEY: 'sandbox-other' })
    expect((await ask(other, enabled)).source).toBe('SINGLE')
    const account = await startServer(sandbox, { ...kept, KALEYRA_SID: 'another' })
    expect((await ask(account, enabled)).source).toBe('SINGLE')
  })

  it('does without, and says so, where it cannot be opened', async () => {
    const { ...server } = await startBoth({}, { ...remembers, DATA_DIR: '/dev/null/nowhere' })
    expect((await ask(server, enabled)).source).toBe('SINGLE')
    expect((await ask(server, enabled)).source).toBe('CACHE')
    expect(server.notices).toEqual([
      'The store of remembered answers fails or is slow: lookups go on without it.',
    ])
    const { errors } = await mutate(server, `eraseDevice(address: "${enabled}")`)
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_ERASED', retryable: true } }])
    expect((await ask(server, enabled)).source).toBe('SINGLE')
  })
})
