import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { shipped, startProcess } from '../support/start-process.ts'

const addresses = addressList(500)

/** A document of 500 aliases. Each round has its own aliases, so no document is repeated. */
function aliases(round: number): string {
  const fields = addresses.map(
    (number, place) => `d${round}_${place}: device(address: "${number}") { rcsEnabled carrierId }`,
  )
  return `{ ${fields.join(' ')} }`
}

async function post(url: string, query: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.text()
}

async function lookUp(url: string, query: string): Promise<void> {
  expect(await post(url, query)).not.toContain('"errors"')
}

/** Runs these rounds, at most four at the same time. */
async function inRounds(
  { from, to }: { readonly from: number; readonly to: number },
  run: (round: number) => Promise<unknown>,
): Promise<void> {
  let next = from
  const runOneByOne = async () => {
    while (next < to) await run(next++)
  }
  await Promise.all(Array.from({ length: 4 }, runOneByOne))
}

/** Starts the server with a garbage collection on SIGWINCH, for exact heap sizes. */
async function startWithCollection() {
  const collection =
    "import v8 from'node:v8';import vm from'node:vm';v8.setFlagsFromString('--expose-gc');" +
    "const gc=vm.runInNewContext('gc');process.on('SIGWINCH',()=>{gc();gc();console.error('collected')})"
  const server = startProcess(shipped, [], {
    PORT: '0',
    SANDBOX_BULK_LATENCY_MS: '0',
    CLIENT_ADDRESSES_PER_MINUTE: '100000000',
    LOG_LEVEL: 'warn',
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(collection)}`,
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
    const { url, heapBytes } = await startWithCollection()
    await inRounds({ from: 0, to: 20 }, (round) => lookUp(url, aliases(round)))
    const before = await heapBytes()
    await inRounds({ from: 20, to: 1120 }, (round) => lookUp(url, aliases(round)))
    const grownBytes = (await heapBytes()) - before
    expect(grownBytes).toBeLessThan(20_000_000)

    const first = await readMetrics(url)
    expect(first.get('rcs_document_cache_bytes')).toBe(0)
    for (let time = 0; time < 5; time++) await lookUp(url, aliases(0))
    const then = await readMetrics(url)
    const hits = 'rcs_document_cache_lookups_total{result="hit"}'
    expect(then.get(hits)! - first.get(hits)!).toBeGreaterThanOrEqual(3)
    expect(then.get('rcs_document_cache_bytes')).toBeGreaterThan(1_000_000)
  }, 120_000)

  it('is what the document cache reports, even for documents of short tokens', async () => {
    const { url, heapBytes } = await startWithCollection()
    // The document is valid, so the cache takes it. The operation is rejected before it runs.
    const dense = (round: number) =>
      `query Q${round}($a: [String!]! = [${'"" '.repeat(14_900)}]) { bulkLookup(addresses: $a) { total } }`
    const twice = async (round: number) => {
      for (let time = 0; time < 2; time++) await post(url, dense(round))
    }
    await twice(0)
    const before = await heapBytes()
    const bytesBefore = (await readMetrics(url)).get('rcs_document_cache_bytes')!
    await inRounds({ from: 1, to: 50 }, twice)
    const grownBytes = (await heapBytes()) - before
    const cached = (await readMetrics(url)).get('rcs_document_cache_bytes')! - bytesBefore
    expect(cached).toBeGreaterThan(30_000_000)
    expect(grownBytes).toBeLessThan(1.3 * cached)
  }, 120_000)

  it('does not grow with names and numbers that are used once', async () => {
    const { url, heapBytes } = await startWithCollection()
    const unique = (round: number) =>
      `query Q${round}x { device(address: "bad${round}") { rcsEnabled } }`
    await inRounds({ from: 0, to: 500 }, (round) => post(url, unique(round)))
    const before = await heapBytes()
    await inRounds({ from: 500, to: 6000 }, (round) => post(url, unique(round)))
    expect((await heapBytes()) - before).toBeLessThan(20_000_000)
    const samples = await readMetrics(url)
    expect(samples.size).toBeLessThan(400)
  }, 120_000)
})
