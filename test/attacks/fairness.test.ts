import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { afterTest } from '../support/after-test.ts'
import { readMetrics, sumOf } from '../support/read-metrics.ts'
import { startBoth, withCache } from '../support/start-server.ts'

const tokens = { greedy: 'greedy-token-0123456789', modest: 'modest-token-0123456789' }
const clients = {
  API_TOKENS: `greedy:${tokens.greedy},modest:${tokens.modest}`,
  CLIENT_ADDRESSES_PER_MINUTE: '1000000',
}
const as = (client: keyof typeof tokens) => ({ authorization: `Bearer ${tokens[client]}` })

const list = 'query ($a: [String!]!) { bulkLookup(addresses: $a) { devices { address } } }'
const plan = 'query ($a: [String!]!) { bulkLookupPlan(addresses: $a) { uniqueCount } }'
const device = (number: string) => `{ device(address: "${number}") { source } }`

interface DeviceData {
  readonly device: { readonly source: string } | null
}

/** Sends lists until the test ends. Returns how many are answered. */
function sendLists(url: string, count: number): () => number {
  const end = new AbortController()
  afterTest(() => end.abort())
  let answered = 0
  for (let place = 0; place < count; place++) {
    const body = JSON.stringify({
      query: list,
      variables: { a: addressList(10_000, place * 10_000) },
    })
    const headers = { 'content-type': 'application/json', ...as('greedy') }
    fetch(url, { method: 'POST', headers, body, signal: end.signal })
      .then(() => (answered += 1))
      .catch(() => undefined)
  }
  return () => answered
}

describe('a client with ten lists of 10,000', () => {
  it.each([
    ['without a rate limit', {}],
    ['at 5 calls a second', { UPSTREAM_RATE_PER_SECOND: '5' }],
  ])('does not delay a lone device of another client, %s', async (_, environment) => {
    const latencies = { singleLatencyMs: 120, bulkLatencyMs: 1000 }
    const both = await startBoth(latencies, { ...clients, ...environment })
    const answeredCount = sendLists(both.url, 10)
    await expect.poll(() => both.app.state().pending, { timeout: 10_000 }).toBeGreaterThan(80_000)
    const { data } = await both.send<DeviceData>(device(address(500_000)), {}, as('modest'))
    // The lists wait for many more calls, but the device does not wait for them.
    expect(data.device?.source).toBe('SINGLE')
    expect(both.app.state().pending).toBeGreaterThan(50_000)
    expect(answeredCount()).toBe(0)
    expect(both.sandbox.calls().violations).toEqual({})
  })

  it('leaves room for the numbers of another client', async () => {
    const limits = { MAX_PENDING_ADDRESSES: '20000', UPSTREAM_MAX_IN_FLIGHT: '4' }
    const both = await startBoth({ bulkLatencyMs: 300 }, { ...clients, ...limits })
    sendLists(both.url, 5)
    await expect.poll(() => both.app.state().pending, { timeout: 10_000 }).toBeGreaterThan(18_000)
    const variables = { a: addressList(1000, 500_000) }
    interface ListData {
      readonly bulkLookup: { readonly devices: readonly object[] }
    }
    const { data } = await both.send<ListData>(list, variables, as('modest'))
    expect(data.bulkLookup.devices).toHaveLength(1000)
  })
})

describe('80 concurrent plans of 10,000 numbers', () => {
  it('do not make the store look broken, so that the cached answers of others stay cached', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'fairness-'))
    afterTest(() => rmSync(directory, { recursive: true }))
    const environment = { ...clients, ...withCache, DATA_DIR: directory, CACHE_MAX_ENTRIES: '1' }
    const both = await startBoth({}, { ...environment, CLIENT_ADDRESSES_PER_MINUTE: '10000000' })
    await both.send(list, { a: addressList(100, 900_000) }, as('modest'))
    await expect
      .poll(async () => (await readMetrics(both.url, as('modest'))).get('rcs_store_writes_pending'))
      .toBe(0)
    both.sandbox.received.length = 0

    const plans = Array.from({ length: 80 }, (_, place) =>
      both.send(plan, { a: addressList(10_000, place * 10_000) }, as('greedy')),
    )
    const sources = new Set<string | undefined>()
    for (let place = 0; place < 50; place++) {
      const number = address(900_000 + place)
      const { data } = await both.send<DeviceData>(device(number), {}, as('modest'))
      sources.add(data.device?.source)
    }
    expect(sources).toEqual(new Set(['CACHE']))
    await Promise.all(plans)
    expect(both.sandbox.received).toEqual([])
    const metrics = await readMetrics(both.url, as('modest'))
    expect(sumOf(metrics, 'rcs_store_failures_total')).toBe(0)
    expect(both.notices).toEqual([])
  }, 60_000)
})
