import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { addressList } from '../../support/addresses.ts'
import { type JobBody, runList, uploadList } from '../../support/job-requests.ts'
import { readMetrics } from '../../support/read-metrics.ts'
import { startBoth } from '../../support/start-server.ts'

const numbers = addressList(5)
const list = `${numbers.join('\n')}\n${numbers[1]}\nwrong\n`
const text = { headers: { 'content-type': 'text/plain' } }

async function download(url: string, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(new URL(path, url), { headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** The index of each row of CSV, or of each line of JSON. */
function indexesOf(body: string): number[] {
  return body
    .split('\n')
    .filter((line) => /^(\d|\{"index")/.test(line))
    .map((line) => Number(/\d+/.exec(line)![0]))
}

/** A job that was paused after some of its numbers have their results. */
async function startPaused({ url, send }: Awaited<ReturnType<typeof startBoth>>, count: number) {
  const { body } = await uploadList(url, addressList(count).join('\n'), text)
  const finished = async () => {
    const job = await (await fetch(new URL(body.paths.self, url))).json()
    return (job as JobBody).finishedEntries
  }
  await expect.poll(finished, { timeout: 10_000 }).toBeGreaterThan(0)
  const { data } = await send<object>(
    'mutation ($id: ID!) { pauseBulkLookupJob(id: $id) { state } }',
    { id: body.nodeId },
  )
  expect(data).toEqual({ pauseBulkLookupJob: { state: 'PAUSED' } })
  return body
}

describe('a download', () => {
  const codings: [string, string | null][] = [
    ['gzip', 'gzip'],
    ['br, gzip;q=0.5', 'gzip'],
    ['*', 'gzip'],
    ['gzip;q=0, *', null],
    ['identity, gzip;q=0.5', null],
    ['identity', null],
  ]
  it('is compressed for clients that accept gzip', async () => {
    const { url } = await startBoth()
    const { paths } = await runList(url, list, text)
    for (const [accepted, coding] of codings) {
      const answer = await download(url, paths.csv, { 'accept-encoding': accepted })
      expect([accepted, answer.headers.get('content-encoding')]).toEqual([accepted, coding])
      expect(answer.headers.get('vary')).toBe('accept-encoding')
      expect(indexesOf(answer.text)).toEqual([0, 1, 2, 3, 4, 5, 6])
    }
  })

  const queries: [string, string][] = [
    ['after=-1', 'after must be a number'],
    ['status=found', 'status must be a comma-separated list of FOUND'],
    ['status=', 'status must be'],
    ['rcsEnabled=1', 'rcsEnabled must be true or false'],
    ['carrierId=', 'carrierId must be'],
    ['first=10', 'after, status, rcsEnabled'],
  ]
  it('names the rule of a bad parameter', async () => {
    const { url } = await startBoth()
    const { body } = await uploadList(url, list, text)
    for (const [query, rule] of queries) {
      const answer = await download(url, `${body.paths.csv}?${query}`)
      expect([query, answer.status]).toEqual([query, 400])
      expect(answer.text).toContain(rule)
    }
  })

  it('of a job that has not ended has the finished entries', async () => {
    const both = await startBoth({ bulkLatencyMs: 200 }, { UPSTREAM_MAX_IN_FLIGHT: '2' })
    const { paths } = await startPaused(both, 20_000)
    const { headers, text: csv } = await download(both.url, paths.csv)
    expect(headers.get('rcs-job-state')).toBe('PAUSED')
    const [, count] = /^(\d+)\/20000$/.exec(headers.get('rcs-finished-entries')!)!
    expect(indexesOf(csv)).toEqual(Array.from({ length: Number(count) }, (_, index) => index))
  })
})

/** Begins a download and reads nothing of it. */
async function beginDownload(url: string, path: string) {
  const sent = request(new URL(path, url))
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    sent.on('response', resolve).on('error', reject).end()
  })
  const read = async () => {
    let body = ''
    for await (const chunk of response.setEncoding('utf8')) body += chunk as string
    return body
  }
  return { response, read, leave: () => sent.destroy() }
}

/** More than the system buffers. Invalid inputs have their result at once. */
const longList = Array.from({ length: 100_000 }, (_, n) => `x${n}`.padEnd(90, 'x')).join('\n')

describe('a slow download', () => {
  it('gets all entries, and the fifth of a client at the same time is refused', async () => {
    const { url } = await startBoth()
    const { paths } = await runList(url, longList, text)
    const four = await Promise.all(Array.from({ length: 4 }, () => beginDownload(url, paths.jsonl)))
    const refused = await download(url, paths.jsonl)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5'])
    const [first, ...others] = four
    const indexes = indexesOf(await first!.read())
    expect(indexes).toEqual(Array.from({ length: 100_000 }, (_, n) => n))
    for (const { leave } of others) leave()
    const open = async () => (await readMetrics(url)).get('rcs_operations_open')
    await expect.poll(open).toBe(0)
    const after = await download(url, `${paths.jsonl}?after=99998`)
    expect(indexesOf(after.text)).toEqual([99_999])
  })

  it.each([
    ['deleted', 'csv', 'mutation ($id: ID!) { deleteBulkLookupJob(id: $id) }'],
    ['deleted', 'jsonl', 'mutation ($id: ID!) { deleteBulkLookupJob(id: $id) }'],
  ] as const)('of a job that is %s breaks off, as %s', async (_, format, mutation) => {
    const { url, send, unexpected } = await startBoth()
    const { nodeId, paths } = await runList(url, longList, text)
    const { response, read } = await beginDownload(url, paths[format])
    expect(response.statusCode).toBe(200)
    const { errors } = await send(mutation, { id: nodeId })
    expect(errors).toBeUndefined()
    const message = await read().catch((error: Error) => error.message)
    expect(message.slice(0, 100)).toBe('aborted')
    expect(unexpected).toEqual([])
  })

  it('breaks off when a retry removes results that it has not sent', async () => {
    const { url, sandbox, send } = await startBoth({ bulkLatencyMs: 300 })
    sandbox.plan(Array.from({ length: 20 }, () => ({ status: 503 })))
    const mixed = `${longList}\n${addressList(200).join('\n')}`
    const { nodeId, paths } = await runList(url, mixed, text)
    const { read } = await beginDownload(url, paths.jsonl)
    const retry = `mutation ($id: ID!) {
      retryBulkLookupJob(id: $id) { state } pauseBulkLookupJob(id: $id) { state }
    }`
    const { data } = await send<object>(retry, { id: nodeId })
    expect(data).toMatchObject({ pauseBulkLookupJob: { state: 'PAUSED' } })
    const message = await read().catch((error: Error) => error.message)
    expect(message.slice(0, 100)).toBe('aborted')
  })
})
