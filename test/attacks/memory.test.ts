import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { shipped, startProcess } from '../support/start-process.ts'

const addresses = addressList(500)

/** 500 aliases, of which each round has others: no text comes twice. */
function aliases(round: number): string {
  const fields = addresses.map(
    (number, place) => `d${round}_${place}: device(address: "${number}") { rcsEnabled carrierId }`,
  )
  return `{ ${fields.join(' ')} }`
}

async function ask(url: string, query: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  expect(await response.text()).not.toContain('"errors"')
}

/** Starts the server so that its heap is collected on SIGWINCH, before metrics are read. */
async function startCollecting() {
  const collecting =
    "import v8 from'node:v8';import vm from'node:vm';v8.setFlagsFromString('--expose-gc');" +
    "const gc=vm.runInNewContext('gc');process.on('SIGWINCH',()=>{gc();gc();console.error('collected')})"
  const server = startProcess(shipped, [], {
    PORT: '0',
    SANDBOX_BULK_LATENCY_MS: '0',
    CLIENT_ADDRESSES_PER_MINUTE: '100000000',
    LOG_LEVEL: 'warn',
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(collecting)}`,
  })
  const [, url] = await server.prints(/^Open (.*)$/m)
  let collections = 0
  const heapBytes = async () => {
    collections += 1
    server.child.kill('SIGWINCH')
    await server.prints(new RegExp(`(collected\\s+){${collections}}`))
    return (await readMetrics(url!)).get('nodejs_heap_size_used_bytes')!
  }
  return { url: url!, heapBytes }
}

describe('memory', () => {
  it('does not grow with documents that are used once, and repeated ones are cached', async () => {
    const { url, heapBytes } = await startCollecting()
    for (let round = 0; round < 20; round++) await ask(url, aliases(round))
    const before = await heapBytes()
    for (let round = 20; round < 1120; round++) await ask(url, aliases(round))
    const grownBytes = (await heapBytes()) - before
    expect(grownBytes).toBeLessThan(20_000_000)

    const first = await readMetrics(url)
    expect(first.get('rcs_document_cache_bytes')).toBe(0)
    for (let time = 0; time < 5; time++) await ask(url, aliases(0))
    const then = await readMetrics(url)
    const hits = 'rcs_document_cache_lookups_total{result="hit"}'
    expect(then.get(hits)! - first.get(hits)!).toBeGreaterThanOrEqual(3)
    expect(then.get('rcs_document_cache_bytes')).toBeGreaterThan(1_000_000)
  }, 120_000)

  it('is what the document cache reports, even for documents of short tokens', async () => {
    const { url, heapBytes } = await startCollecting()
    // Valid, so the cache takes it, and rejected before it runs.
    const dense = (round: number) =>
      `query Q${round}($a: [String!]! = [${'"" '.repeat(14_900)}]) { bulkLookup(addresses: $a) { total } }`
    const twice = async (round: number) => {
      for (let time = 0; time < 2; time++) {
        const body = JSON.stringify({ query: dense(round) })
        const headers = { 'content-type': 'application/json' }
        await (await fetch(url, { method: 'POST', headers, body })).text()
      }
    }
    await twice(0)
    const before = await heapBytes()
    const bytesBefore = (await readMetrics(url)).get('rcs_document_cache_bytes')!
    for (let round = 1; round < 50; round++) await twice(round)
    const grownBytes = (await heapBytes()) - before
    const cached = (await readMetrics(url)).get('rcs_document_cache_bytes')! - bytesBefore
    expect(cached).toBeGreaterThan(30_000_000)
    expect(grownBytes).toBeLessThan(1.3 * cached)
  }, 120_000)

  it('does not grow with names and numbers that are used once', async () => {
    const { url, heapBytes } = await startCollecting()
    const odd = (place: number) =>
      `query Q${place}x { device(address: "bad${place}") { rcsEnabled } }`
    const post = (query: string) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }).then((response) => response.text())
    for (let place = 0; place < 500; place++) await post(odd(place))
    const before = await heapBytes()
    for (let place = 500; place < 6000; place++) await post(odd(place))
    expect((await heapBytes()) - before).toBeLessThan(20_000_000)
    const samples = await readMetrics(url)
    expect(samples.size).toBeLessThan(400)
  }, 120_000)
})
