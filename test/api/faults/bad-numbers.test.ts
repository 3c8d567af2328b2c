import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../../src/domain/address.ts'
import { address, addressList } from '../../support/addresses.ts'
import { expectIdle, lookUp, outcomeCounts } from '../../support/faults.ts'
import { readMetrics } from '../../support/read-metrics.ts'
import { startEmbedded } from '../../support/start-embedded.ts'
import { startBoth } from '../../support/start-server.ts'

/** `count` numbers, in turn of each country. */
function mixedList(countryCodes: readonly string[], count: number) {
  return Array.from({ length: count }, (_, place) => {
    const code = countryCodes[place % countryCodes.length]!
    return parseAddress(`+${code}${20_000_000 + place}`)!
  })
}

describe('a provider that fails', () => {
  it('for mixed countries: finds 150 numbers of one country between 150 of another', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ on: 'BULK', prefixes: ['+31', '+32'], answer: 'PROVIDER_ERROR' }])
    const lookup = await lookUp(both, mixedList(['31', '32'], 300))
    expect(outcomeCounts(lookup)).toEqual({ FOUND: 300 })
    expect(both.sandbox.received.length).toBeLessThanOrEqual(5)
    await expectIdle(both)
  })

  it('for mixed countries: finds a long list, whose batches hold one country each', async () => {
    const both = await startBoth({}, { MAX_ADDRESSES_PER_OPERATION: '5000' })
    both.sandbox.plan([{ on: 'BULK', prefixes: ['+31', '+32'], answer: 'PROVIDER_ERROR' }])
    const lookup = await lookUp(both, mixedList(['31', '32'], 2000))
    expect(outcomeCounts(lookup)).toEqual({ FOUND: 2000 })
    expect(both.sandbox.calls()).toMatchObject({ bulkSizes: [500, 500, 500, 500], singleCalls: 0 })
  })

  it.each([0, 1, 150, 184, 185, 186, 298, 299])(
    'for one number among 300: finds the others (at place %i)',
    async (place) => {
      const both = await startBoth()
      const addresses = addressList(300)
      const bad = addresses[place]!
      both.sandbox.plan([{ address: bad, answer: 'PROVIDER_ERROR' }])
      const lookup = await lookUp(both, addresses)
      expect(outcomeCounts(lookup)).toEqual({ FOUND: 299, PROVIDER_ERROR: 1 })
      expect(lookup.failures[0]?.address).toBe(bad)
      expect(both.sandbox.received.length).toBeLessThanOrEqual(107)
      await expectIdle(both)
    },
  )

  it('once: finds all numbers, with three calls', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ times: 1, answer: 'PROVIDER_ERROR' }])
    expect(outcomeCounts(await lookUp(both, addressList(300)))).toEqual({ FOUND: 300 })
    expect(both.sandbox.calls()).toMatchObject({ bulkSizes: [300, 299], singleCalls: 1 })
  })

  it.each([100, 300, 500])('for every number: %i numbers cost three calls', async (size) => {
    const both = await startBoth()
    both.sandbox.plan([{ answer: 'PROVIDER_ERROR' }])
    expect(outcomeCounts(await lookUp(both, addressList(size)))).toEqual({ PROVIDER_ERROR: size })
    expect(both.sandbox.calls()).toMatchObject({ bulkCalls: 2, singleCalls: 1 })
    await expectIdle(both)
  })

  it('for the number of the smallest batch that is sent alone: finds the others at the next request', async () => {
    const both = await startBoth()
    const addresses = addressList(100)
    both.sandbox.plan([{ answer: 'PROVIDER_ERROR' }])
    await lookUp(both, addresses)
    const [tested] = both.sandbox.received.at(-1)!.addresses
    const again = await startBoth()
    again.sandbox.plan([{ address: tested!, answer: 'PROVIDER_ERROR' }])
    const first = await lookUp(again, addresses)
    expect(outcomeCounts(first)).toEqual({ PROVIDER_ERROR: 100 })
    expect(first.failures.every(({ retryable }) => retryable)).toBe(true)
    expect(outcomeCounts(await lookUp(again, addresses))).toEqual({ FOUND: 99, PROVIDER_ERROR: 1 })
  })
})

describe('an upstream that is slow for large batches', () => {
  const environment = { UPSTREAM_TIMEOUT_MS: '500' }

  it('answers 500 numbers in halves, after one number alone, remembers the smaller maximum, and tells operators', async () => {
    const both = await startBoth({}, environment)
    both.sandbox.plan([{ on: 'BULK', delayPerAddressMs: 1.5 }])
    expect(outcomeCounts(await lookUp(both, addressList(500)))).toEqual({ FOUND: 500 })
    const { bulkSizes, singleCalls } = both.sandbox.calls()
    expect(bulkSizes.toSorted((a, b) => a - b)).toEqual([249, 250, 500, 500])
    expect(singleCalls).toBe(1)
    expect((await readMetrics(both.url)).get('rcs_pool_batch_size_max')).toBe(250)
    expect(both.notices).toEqual([
      'The upstream fails large batches: for ten minutes, batches have at most 250 numbers.',
    ])
    expect(outcomeCounts(await lookUp(both, addressList(500, 500)))).toEqual({ FOUND: 500 })
    expect(both.sandbox.calls().bulkSizes.slice(4)).toEqual([250, 250])
    await expectIdle(both)
  })

  it.each([{ status: 504 }, { hang: true }])(
    'is not meant when every call fails: three calls, and the maximum stays (%j)',
    async (fault) => {
      const both = await startBoth(
        {},
        { UPSTREAM_TIMEOUT_MS: '200', UPSTREAM_FLIGHT_TIMEOUT_MS: '500' },
      )
      both.sandbox.plan([fault])
      const lookup = await lookUp(both, addressList(500))
      expect(lookup.failures).toHaveLength(500)
      expect(both.sandbox.calls().bulkSizes).toEqual([500, 500])
      expect(both.sandbox.calls().singleCalls).toBeLessThanOrEqual(3)
      expect((await readMetrics(both.url)).get('rcs_pool_batch_size_max')).toBe(500)
      expect(both.notices).toEqual([])
      await expectIdle(both)
    },
  )

  it('is treated alike when a gateway answers HTTP 504', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ on: 'BULK', delayPerAddressMs: 1, cutOffMs: 300 }])
    expect(outcomeCounts(await lookUp(both, addressList(500)))).toEqual({ FOUND: 500 })
    expect(both.sandbox.calls().bulkSizes.toSorted((a, b) => a - b)).toEqual([249, 250, 500, 500])
    await expectIdle(both)
  })

  it('is answered at the second request if the first had no time for a smaller batch', async () => {
    const both = await startBoth({}, { ...environment, UPSTREAM_FLIGHT_TIMEOUT_MS: '600' })
    both.sandbox.plan([{ on: 'BULK', delayPerAddressMs: 1.5 }])
    expect(outcomeCounts(await lookUp(both, addressList(500)))).toEqual({ TIMEOUT: 500 })
    expect(outcomeCounts(await lookUp(both, addressList(500)))).toEqual({ FOUND: 500 })
  })
})

describe('several bad numbers of one batch', () => {
  it('leave other numbers answered, although each of them fails alone', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ addresses: addressList(20, 280), answer: 'PROVIDER_ERROR' }])
    await lookUp(both, addressList(300))
    expect(both.app.state().circuit).toBe('CLOSED')
    expect(outcomeCounts(await lookUp(both, [address(5000)]))).toEqual({ FOUND: 1 })
  })

  it('that the vendor calls invalid do not stop the bisection of other batches', async () => {
    const both = await startBoth()
    const invalid = addressList(450)
    both.sandbox.plan([
      { addresses: invalid, answer: 'ALL_INVALID' },
      { address: address(900), status: 422 },
    ])
    for (const from of [0, 150, 300]) await lookUp(both, addressList(150, from))
    const lookup = await lookUp(both, addressList(300, 700))
    expect(outcomeCounts(lookup)).toEqual({ FOUND: 299, REFUSED: 1 })
  })

  it('do not stop the bisection of other batches after an outage of the provider', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ answer: 'PROVIDER_ERROR' }])
    for (const from of [0, 200, 400]) await lookUp(both, addressList(200, from))
    both.sandbox.plan([{ address: address(900), status: 422 }])
    expect(outcomeCounts(await lookUp(both, addressList(300, 700)))).toEqual({
      FOUND: 299,
      REFUSED: 1,
    })
  })

  it('fail alone although the client of the number that is sent alone leaves', async () => {
    const both = await startBoth({ singleLatencyMs: 300 })
    const addresses = addressList(300)
    const bad = addresses[7]!
    both.sandbox.plan([{ address: bad, answer: 'PROVIDER_ERROR' }])
    const abort = new AbortController()
    const leaving = fetch(both.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query ($list: [String!]!) { bulkLookup(addresses: $list) { total } }',
        variables: { list: addresses.slice(100) },
      }),
      signal: abort.signal,
    }).catch(() => undefined)
    const staying = lookUp(both, addresses.slice(0, 100))
    await expect.poll(() => both.sandbox.calls().singleCalls).toBeGreaterThan(0)
    abort.abort()
    await leaving
    expect(outcomeCounts(await staying)).toEqual({ FOUND: 99, PROVIDER_ERROR: 1 })
  })
})

describe('one bad number', () => {
  it('that fails again and again leaves other numbers answered', async () => {
    const both = await startBoth()
    both.sandbox.plan([{ address: address(0), status: 503 }])
    for (let time = 0; time < 6; time++) {
      expect(outcomeCounts(await lookUp(both, [address(0)]))).toEqual({ UNAVAILABLE: 1 })
    }
    expect(both.app.state().circuit).toBe('CLOSED')
    expect(outcomeCounts(await lookUp(both, [address(1)]))).toEqual({ FOUND: 1 })
  })

  it('of the sandbox, in any order, leaves other numbers answered by the embedded sandbox', async () => {
    const { codeOf } = await startEmbedded({
      UPSTREAM_TIMEOUT_MS: '100',
      UPSTREAM_FLIGHT_TIMEOUT_MS: '300',
    })
    const documented = '400 404 422 401 403 429 503 504 601 704'.split(' ')
    const ordered = documented.toSorted()
    for (const ending of [...documented, ...ordered, ...ordered.toReversed()]) {
      expect(await codeOf(ending), ending).not.toBeUndefined()
      expect(await codeOf('001'), `after ${ending}`).toBeUndefined()
    }
    for (const ending of [...ordered, ...documented]) await codeOf(ending)
    expect(await codeOf('002')).toBeUndefined()
  })
})
