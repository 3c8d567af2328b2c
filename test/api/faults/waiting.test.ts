import { describe, expect, it } from 'vitest'
import { address, addressList } from '../../support/addresses.ts'
import { type Both, expectIdle, lookUp, outcomeCounts } from '../../support/faults.ts'
import { startBoth } from '../../support/start-server.ts'

/** Sends a lookup whose client can abort it. */
function startAbortable({ url }: Both, addresses: readonly string[]) {
  const client = new AbortController()
  const query = 'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { total } }'
  const response = fetch(url, {
    method: 'POST',
    signal: client.signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { addresses } }),
  })
  return {
    abort: async () => {
      client.abort()
      await expect(response).rejects.toThrow('aborted')
    },
  }
}

describe('a client that aborts', () => {
  it('does not affect other clients of the same call', async () => {
    const both = await startBoth({ bulkLatencyMs: 300 })
    const [one, two] = [lookUp(both, addressList(100)), lookUp(both, addressList(100))]
    const third = startAbortable(both, addressList(100))
    await expect.poll(() => both.sandbox.received.length).toBe(1)
    await third.abort()
    expect(outcomeCounts(await one)).toEqual({ FOUND: 100 })
    expect(outcomeCounts(await two)).toEqual({ FOUND: 100 })
    await expectIdle(both)
  })

  it('ends a call without other clients, and leaves no state behind', async () => {
    const both = await startBoth({ bulkLatencyMs: 5000 })
    const clients = [startAbortable(both, addressList(100)), startAbortable(both, addressList(100))]
    await expect.poll(() => both.sandbox.received.length).toBe(1)
    for (const { abort } of clients) await abort()
    await expectIdle(both)
  })

  it('removes its pending addresses', async () => {
    const both = await startBoth({ singleLatencyMs: 300 }, { UPSTREAM_MAX_IN_FLIGHT: '1' })
    const other = lookUp(both, [address(0)])
    await expect.poll(() => both.sandbox.received.length).toBe(1)
    const { abort } = startAbortable(both, addressList(50, 1))
    await expect.poll(() => both.app.state().pending).toBe(50)
    await abort()
    await expect.poll(() => both.app.state().pending).toBe(0)
    expect(outcomeCounts(await other)).toEqual({ FOUND: 1 })
    expect(both.sandbox.received).toHaveLength(1)
    await expectIdle(both)
  })

  it('does not abort a later lookup of the same addresses', async () => {
    const both = await startBoth({ bulkLatencyMs: 200 })
    const { abort } = startAbortable(both, addressList(100))
    await expect.poll(() => both.sandbox.received.length).toBe(1)
    await abort()
    expect(outcomeCounts(await lookUp(both, addressList(100)))).toEqual({ FOUND: 100 })
    expect(both.sandbox.received).toHaveLength(2)
    await expectIdle(both)
  })
})

describe('the deadline of an operation', () => {
  it('returns the devices found by then, and DEADLINE for the rest', async () => {
    const both = await startBoth({}, { REQUEST_DEADLINE_MS: '300' })
    both.sandbox.plan([{ on: 'BULK', times: 1, hang: true }])
    expect(outcomeCounts(await lookUp(both, addressList(600)))).toEqual({
      FOUND: 300,
      DEADLINE: 300,
    })
    await expectIdle(both)
  })

  it('does not end a call that another operation joined later', async () => {
    const both = await startBoth({ singleLatencyMs: 400 }, { REQUEST_DEADLINE_MS: '300' })
    const first = lookUp(both, [address(1)])
    await new Promise((resolve) => setTimeout(resolve, 200))
    const second = lookUp(both, [address(1)])
    expect(outcomeCounts(await first)).toEqual({ DEADLINE: 1 })
    expect(outcomeCounts(await second)).toEqual({ FOUND: 1 })
    expect(both.sandbox.received).toHaveLength(1)
    await expectIdle(both)
  })
})

describe('more addresses than MAX_PENDING_ADDRESSES', () => {
  it('are OVERLOADED at once, with retryAfterMs', async () => {
    const limits = { MAX_PENDING_ADDRESSES: '1000', MAX_ADDRESSES_PER_OPERATION: '1000' }
    const both = await startBoth({ bulkLatencyMs: 200 }, { ...limits, UPSTREAM_MAX_IN_FLIGHT: '1' })
    const lists = [0, 1000, 2000].map((from) => addressList(1000, from))
    const lookups = await Promise.all(lists.map((addresses) => lookUp(both, addresses)))
    const failures = lookups.flatMap((lookup) => lookup.failures)
    expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(['OVERLOADED']))
    // At most 1000 wait, and at most one batch of 500 is in flight when the last list arrives.
    expect(failures.length).toBeGreaterThanOrEqual(1500)
    expect(failures.length).toBeLessThanOrEqual(2000)
    expect(failures[0]).toMatchObject({ retryable: true })
    expect(failures[0]?.retryAfterMs).toBeGreaterThan(0)
    await expectIdle(both)
  })
})

describe('one bad address in a batch', () => {
  it.each([500, 450, 399, 250, 199, 150, 120, 100])(
    'of %i fails alone, within 135 calls',
    async (size) => {
      const both = await startBoth()
      const poison = address(Math.floor(size / 3))
      both.sandbox.plan([{ address: poison, answer: 'ALL_INVALID' }])
      const lookup = await lookUp(both, addressList(size))
      expect(outcomeCounts(lookup)).toEqual({ FOUND: size - 1, REJECTED: 1 })
      expect(lookup.failures[0]?.address).toBe(poison)
      expect(both.sandbox.received.length).toBeLessThanOrEqual(135)
      await expectIdle(both)
    },
  )

  it('is found although two batches are rejected at the same time', async () => {
    const both = await startBoth({ singleLatencyMs: 5, bulkLatencyMs: 10 })
    both.sandbox.plan([
      { address: address(10), answer: 'ALL_INVALID' },
      { address: address(900), answer: 'ALL_INVALID' },
    ])
    expect(outcomeCounts(await lookUp(both, addressList(1000)))).toEqual({
      FOUND: 998,
      REJECTED: 2,
    })
    expect(both.sandbox.received.length).toBeLessThanOrEqual(270)
    await expectIdle(both)
  })
})

describe('bad addresses and other faults', () => {
  it('two bad addresses in a batch fail alone', async () => {
    const both = await startBoth()
    both.sandbox.plan([
      { address: address(50), answer: 'ALL_INVALID' },
      { address: address(450), answer: 'ALL_INVALID' },
    ])
    expect(outcomeCounts(await lookUp(both, addressList(500)))).toEqual({ FOUND: 498, REJECTED: 2 })
    await expectIdle(both)
  })

  it('a part of a bisected batch that is too large is split into smaller parts', async () => {
    const both = await startBoth()
    const american = Array.from(
      { length: 100 },
      (_, index) => `+1202555${String(100 + index).padStart(4, '0')}`,
    )
    both.sandbox.plan([
      { on: 'BULK', times: 1, answer: 'ALL_INVALID' },
      { on: 'BULK', skip: 1, times: 1, status: 413 },
    ])
    const lookup = await lookUp(both, [...addressList(400), ...american])
    expect(outcomeCounts(lookup)).toEqual({ FOUND: 500 })
    expect(both.sandbox.calls()).toMatchObject({ singleCalls: 0 })
    await expectIdle(both)
  })

  it.each([
    ['rejected', { answer: 'ALL_INVALID' as const }],
    ['too large', { status: 413 }],
  ])(
    'a client that aborts during a call that is then %s leaves no state behind',
    async (_, fault) => {
      const both = await startBoth({ bulkLatencyMs: 300 })
      both.sandbox.plan([{ on: 'BULK', times: 1, ...fault }])
      const { abort } = startAbortable(both, addressList(400))
      await expect.poll(() => both.sandbox.received.length).toBe(1)
      const other = lookUp(both, addressList(200))
      await expect.poll(() => both.app.state().open).toBe(400)
      await abort()
      expect(outcomeCounts(await other)).toEqual({ FOUND: 200 })
      await expectIdle(both)
      expect(outcomeCounts(await lookUp(both, [address(300)]))).toEqual({ FOUND: 1 })
    },
  )
})

describe('a provider that rejects mixed countries', () => {
  it('receives a batch for each country', async () => {
    const both = await startBoth()
    // Fictional numbers: of the country code 999, and of North America's range for fiction.
    const american = Array.from(
      { length: 100 },
      (_, index) => `+1202555${String(100 + index).padStart(4, '0')}`,
    )
    const mixed = [...addressList(150), ...american]
    both.sandbox.plan([{ on: 'BULK', times: 1, answer: 'ALL_INVALID' }])
    expect(outcomeCounts(await lookUp(both, mixed))).toEqual({ FOUND: 250 })
    expect(both.sandbox.calls()).toMatchObject({ bulkSizes: [250, 100, 150], singleCalls: 0 })
    await expectIdle(both)
  })
})
