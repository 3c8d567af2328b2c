import { describe, expect, it } from 'vitest'
import { DeviceDocument } from '../../generated/graphql.ts'
import { address, addressList } from '../../support/addresses.ts'
import { type Both, expectIdle, lookUp, outcomeCounts } from '../../support/faults.ts'
import { readMetrics } from '../../support/read-metrics.ts'
import { startEmbedded } from '../../support/start-embedded.ts'
import { startBoth } from '../../support/start-server.ts'

const lookUpOne = async ({ execute }: Both, number: number) => {
  const startedAt = performance.now()
  const { data, errors } = await execute(DeviceDocument, { address: address(number) })
  const code: unknown = data.device === null ? errors?.[0]?.extensions?.['code'] : 'FOUND'
  return { code, extensions: errors?.[0]?.extensions, tookMs: performance.now() - startedAt }
}

const gapsOf = ({ sandbox }: Both) =>
  sandbox.received.slice(1).map((call, index) => call.at - sandbox.received[index]!.at)

/** The states for which `rcs_circuit_state` is 1. */
const circuitStates = async ({ url }: Both) =>
  Array.from(await readMetrics(url)).flatMap(([name, value]) => {
    const state = /^rcs_circuit_state\{state="(\w+)"\}$/.exec(name)?.[1]
    return state !== undefined && value === 1 ? [state] : []
  })

describe('HTTP 429', () => {
  it('twice without Retry-After: waits, and sends no other call meanwhile', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ times: 2, status: 429, body: '' }])
    const first = lookUpOne(both, 1)
    await expect.poll(() => both.app.state().circuit).toBe('THROTTLED')
    const others = [lookUpOne(both, 2), lookUpOne(both, 3)]
    for (const { code } of await Promise.all([first, ...others])) expect(code).toBe('FOUND')
    const [one, two] = gapsOf(both)
    expect(one! + two!).toBeGreaterThanOrEqual(1000)
    await expectIdle(both)
  })

  it.each([
    ['seconds', () => '2'],
    ['a date', () => new Date(Date.now() + 3000).toUTCString()],
  ])('with Retry-After in %s: no call for two seconds, then found', async (_, retryAfter) => {
    const both = await startBoth()
    both.sandbox.plan([
      { times: 1, status: 429, headers: { 'retry-after': retryAfter() }, body: '' },
    ])
    const lookup = await lookUp(both, addressList(60))
    expect(outcomeCounts(lookup)).toEqual({ FOUND: 60 })
    // Other calls were in flight when HTTP 429 arrived, so only the longest gap shows the pause.
    expect(Math.max(...gapsOf(both))).toBeGreaterThanOrEqual(1900)
    await expectIdle(both)
  })

  it('with a Retry-After beyond the deadline: fails at once with retryAfterMs, and frees the slot', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ times: 1, status: 429, headers: { 'retry-after': '86400' }, body: '' }])
    const { code, extensions, tookMs } = await lookUpOne(both, 1)
    expect({ code, extensions }).toMatchObject({
      code: 'RATE_LIMITED',
      extensions: { retryable: true, upstream: { status: 429 } },
    })
    expect(extensions?.['retryAfterMs']).toBeGreaterThan(86_000_000)
    expect(tookMs).toBeLessThan(1000)
    expect(await lookUpOne(both, 2)).toMatchObject({ code: 'RATE_LIMITED' })
    expect(both.sandbox.received).toHaveLength(1)
    await expectIdle(both)
  })

  it.each(['-5', 'soon', '0', 'Sat, 31 Jan 1970 12:00:00 GMT', '99999999999999999999'])(
    'with the malformed Retry-After %j: waits as if it were absent',
    async (value) => {
      const both = await startBoth()
      both.sandbox.plan([{ times: 1, status: 429, headers: { 'retry-after': value }, body: '' }])
      expect(await lookUpOne(both, 1)).toMatchObject({ code: 'FOUND' })
      expect(gapsOf(both)[0]).toBeGreaterThanOrEqual(400)
      await expectIdle(both)
    },
  )

  it('sends the lookups that waited in bulk, after one probe', async () => {
    const both = await startBoth({ singleLatencyMs: 20 })
    both.sandbox.plan([{ times: 1, status: 429, headers: { 'retry-after': '2' }, body: '' }])
    const first = lookUpOne(both, 1000)
    await expect.poll(() => both.app.state().circuit).toBe('THROTTLED')
    const waiting = Array.from({ length: 150 }, (_, number) => lookUpOne(both, number))
    for (const { code } of await Promise.all([first, ...waiting])) expect(code).toBe('FOUND')
    expect(both.sandbox.calls()).toMatchObject({ bulkSizes: [151], singleCalls: 1 })
    await expectIdle(both)
  })
})

describe('HTTP 503 with Retry-After', () => {
  it('sends no call for the time, then finds', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ times: 1, status: 503, headers: { 'retry-after': '2' }, body: '' }])
    const first = lookUpOne(both, 1)
    await expect.poll(() => both.app.state().circuit).toBe('THROTTLED')
    const others = [lookUpOne(both, 2), lookUpOne(both, 3)]
    for (const { code } of await Promise.all([first, ...others])) expect(code).toBe('FOUND')
    expect(gapsOf(both)[0]).toBeGreaterThanOrEqual(1900)
    await expectIdle(both)
  })

  it('beyond the deadline fails at once, and callers see the time', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ times: 1, status: 503, headers: { 'retry-after': '600' }, body: '' }])
    for (const number of [1, 2]) {
      const { code, extensions } = await lookUpOne(both, number)
      expect({ code, extensions }).toMatchObject({
        code: 'UNAVAILABLE',
        extensions: { retryable: true, upstream: { status: 503 } },
      })
      expect(extensions?.['retryAfterMs']).toBeGreaterThan(590_000)
    }
    expect(both.sandbox.received).toHaveLength(1)
    expect(both.notices).toEqual(['The upstream throttles this server: lookups wait.'])
    await expectIdle(both)
  })
})

describe('the embedded sandbox', () => {
  it('has no cooldown, so that one failure does not affect the next lookup', async () => {
    const { codeOf } = await startEmbedded()
    const codes: unknown[] = []
    for (const ending of ['401', '001', '601', '001', '429', '001', '503', '001']) {
      codes.push(await codeOf(ending))
    }
    expect(codes).toEqual([
      'AUTH',
      undefined,
      'CHANNEL_DISABLED',
      undefined,
      'RATE_LIMITED',
      undefined,
      'UNAVAILABLE',
      undefined,
    ])
  })
})

describe('HTTP 401', () => {
  const shortLockout = { UPSTREAM_LOCKOUT_MS: '500' }

  it('fails fast, makes the server unready, and is probed after the lockout', async () => {
    const both = await startBoth({}, shortLockout)
    const ready = async () => (await fetch(new URL('/ready', both.url))).status
    both.sandbox.plan([{ times: 2, status: 401, body: '' }])
    expect(await ready()).toBe(200)
    expect(await lookUpOne(both, 1)).toMatchObject({
      code: 'AUTH',
      extensions: { retryable: false },
    })
    expect(await ready()).toBe(503)
    for (const number of [2, 3]) {
      const { code, tookMs } = await lookUpOne(both, number)
      expect(code).toBe('AUTH')
      expect(tookMs).toBeLessThan(200)
    }
    expect(both.sandbox.received).toHaveLength(1)

    await expect.poll(ready, { timeout: 2000 }).toBe(200) // a probe may start
    expect(await lookUpOne(both, 4)).toMatchObject({ code: 'AUTH' }) // the probe
    expect(both.sandbox.received).toHaveLength(2)
    expect(await ready()).toBe(503)
    await expect.poll(ready, { timeout: 2000 }).toBe(200)
    expect(await lookUpOne(both, 5)).toMatchObject({ code: 'FOUND' })
    expect(await ready()).toBe(200)
    expect(both.notices).toHaveLength(2)
    expect(both.notices.at(-1)).toBe('The upstream answers again.')
    await expectIdle(both)
  })

  it('with RCS601 is CHANNEL_DISABLED', async () => {
    const both = await startBoth({}, shortLockout)
    both.sandbox.plan([{ answer: 'CHANNEL_DISABLED' }])
    expect(await lookUpOne(both, 1)).toMatchObject({ code: 'CHANNEL_DISABLED' })
    expect(await lookUpOne(both, 2)).toMatchObject({ code: 'CHANNEL_DISABLED' })
    expect(both.sandbox.received).toHaveLength(1)
  })

  it('fails lookups that wait for a slot without sending them', async () => {
    const both = await startBoth(
      { singleLatencyMs: 50 },
      { ...shortLockout, UPSTREAM_MAX_IN_FLIGHT: '1' },
    )
    both.sandbox.plan([{ status: 401, body: '' }])
    expect(outcomeCounts(await lookUp(both, addressList(20)))).toEqual({ AUTH: 20 })
    expect(both.sandbox.received).toHaveLength(1)
    await expectIdle(both)
  })
})

describe('an upstream that is down', () => {
  it('receives no further calls, makes no lookup wait, and is probed until it works again', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ reset: 'BEFORE' }])
    for (let number = 0; number < 10; number++) await lookUpOne(both, number)
    expect(both.app.state().circuit).toBe('OPEN')
    const before = both.sandbox.received.length
    for (let number = 10; number < 20; number++) {
      const { code, tookMs } = await lookUpOne(both, number)
      expect(code).toBe('UNAVAILABLE')
      expect(tookMs).toBeLessThan(200)
    }
    expect(both.sandbox.received).toHaveLength(before)

    both.sandbox.plan([])
    const probe = async () => (await lookUpOne(both, 99)).code
    await expect.poll(probe, { timeout: 10_000, interval: 250 }).toBe('FOUND')
    expect(outcomeCounts(await lookUp(both, addressList(700)))).toEqual({ FOUND: 700 })
    await expectIdle(both)
  })

  it('makes the circuit breaker HALF_OPEN after the cooldown, in /metrics but not in the log', async () => {
    const both = await startBoth()
    const poll = { timeout: 10_000, interval: 250 }
    both.sandbox.plan([{ reset: 'BEFORE' }])
    for (let number = 0; number < 10; number++) await lookUpOne(both, number)
    expect(await circuitStates(both)).toEqual(['OPEN'])
    await expect.poll(() => circuitStates(both), poll).toEqual(['HALF_OPEN'])
    expect(await lookUpOne(both, 10)).toMatchObject({ code: 'UNAVAILABLE' }) // the probe
    expect(await circuitStates(both)).toEqual(['OPEN'])

    both.sandbox.plan([])
    await expect.poll(() => circuitStates(both), poll).toEqual(['HALF_OPEN'])
    expect(await lookUpOne(both, 11)).toMatchObject({ code: 'FOUND' })
    expect(await circuitStates(both)).toEqual(['CLOSED'])
    expect(both.notices).toEqual([
      'The upstream fails repeatedly: lookups fail until it answers.',
      'The upstream answers again.',
    ])
    await expectIdle(both)
  })

  it('is probed although an old call still hangs', async () => {
    const both = await startBoth()
    both.sandbox.plan([
      { address: address(1), hang: true },
      { address: address(2), times: 1, status: 429, headers: { 'retry-after': '1' } },
    ])
    const hanging = lookUpOne(both, 1)
    await expect.poll(() => both.sandbox.received.length).toBe(1)
    const { code, tookMs } = await lookUpOne(both, 2)
    expect(code).toBe('FOUND')
    expect(tookMs).toBeLessThan(4000)
    expect((await hanging).code).toBe('TIMEOUT')
  })

  it('receives few retries under load', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ status: 503, body: '' }])
    const lookups = Array.from({ length: 8 }, (_, index) =>
      lookUp(both, addressList(400, index * 400)),
    )
    for (const lookup of await Promise.all(lookups)) {
      expect(outcomeCounts(lookup)).toEqual({ UNAVAILABLE: 400 })
    }
    expect(both.sandbox.received.length).toBeLessThanOrEqual(8 + 13)
    await expectIdle(both)
  })
})
