import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { afterTest } from '../support/after-test.ts'
import { post, sendRaw } from '../support/attack.ts'
import { bearer, crm, shop, tokens } from '../support/client-tokens.ts'
import { uploadList } from '../support/job-requests.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { maxStallMs, measureStalls } from '../support/stalls.ts'
import { startMain } from '../support/start-main.ts'
import { startBoth } from '../support/start-server.ts'

type Both = Awaited<ReturnType<typeof startBoth>>

/** The head of an upload, in chunks unless the headers say something else. */
function headOf(...headers: string[]): string {
  return [
    'POST /bulk-lookup-jobs HTTP/1.1',
    'Host: localhost',
    'Content-Type: text/plain',
    'Idempotency-Key: a',
    ...headers,
    '\r\n',
  ].join('\r\n')
}

const chunked = 'Transfer-Encoding: chunked'
const chunkOf = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`
const list = addressList(2000).join('\n')

/** Sends the begin of an upload, and collects what the server answers. */
function begin(url: string, text: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  afterTest(() => void socket.destroy())
  const answer = { text: '' }
  socket.setEncoding('latin1').on('data', (data: string) => (answer.text += data))
  socket.on('error', () => undefined)
  socket.write(text, 'latin1')
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  return { socket, answer, closed }
}

async function untilOpen(url: string, count: number, headers = {}): Promise<void> {
  const open = async () => (await readMetrics(url, headers)).get('rcs_operations_open')
  await expect.poll(open, { timeout: 10_000 }).toBe(count)
}

/** Resolves when no upload and no job is left, and the client could send another list. */
async function leftJobs({ url, send, unexpected }: Both): Promise<unknown> {
  await untilOpen(url, 0)
  const { data } = await send<{ bulkLookupJobs: object }>(
    '{ bulkLookupJobs(first: 10) { edges { cursor } } }',
  )
  const again = async () =>
    (await uploadList(url, list, { headers: { 'content-type': 'text/plain' } })).status
  await expect.poll(again).toBe(201)
  return { ...data.bulkLookupJobs, unexpected }
}

const nothing = { edges: [], unexpected: [] }

describe('an upload that', () => {
  it.each([
    ['breaks off', headOf(chunked) + chunkOf(list)],
    ['breaks off within gzip', headOf(chunked, 'Content-Encoding: gzip') + chunkOf('\x1f\x8b')],
    ['breaks off before its first byte', headOf('Content-Length: 1000')],
  ])('%s leaves nothing', async (_, text) => {
    const both = await startBoth()
    const { socket } = begin(both.url, text)
    await untilOpen(both.url, 1)
    socket.resetAndDestroy()
    expect(await leftJobs(both)).toEqual(nothing)
  })

  it('ends within a chunk leaves nothing', async () => {
    const both = await startBoth()
    const { socket, closed } = begin(both.url, `${headOf(chunked)}fff\r\n${list.slice(0, 100)}`)
    await untilOpen(both.url, 1)
    socket.end()
    await closed
    expect(await leftJobs(both)).toEqual(nothing)
  })

  it.each([
    [
      'is compressed 1,000 times',
      { 'content-encoding': 'gzip' },
      gzipSync(Buffer.alloc(3e7, '\n')),
    ],
    ['has one line of 100 MB', {}, Buffer.alloc(1e8, '1')],
  ])('%s costs little, and its client gets the reason', async (_, more, bytes) => {
    const both = await startBoth({}, { MAX_JOB_ADDRESSES: '10000' })
    const headers = { 'content-type': 'text/plain', ...more }
    const pieces = Array.from({ length: Math.ceil(bytes.length / 1e6) }, (__, n) =>
      bytes.subarray(n * 1e6, (n + 1) * 1e6),
    )
    const { status, body } = await uploadList(both.url, pieces, { headers })
    expect([status, body.errors![0]!.extensions]).toEqual(
      bytes.length === 1e8 ? [422, { code: 'LINE_TOO_LONG' }] : [413, { code: 'FILE_TOO_LARGE' }],
    )
    expect(await leftJobs(both)).toEqual(nothing)
  })
})

describe('a client that sends its whole list before it reads', () => {
  it('gets the reason of a rejection, and can use the connection again', async () => {
    const both = await startBoth()
    const body = `a,b\n${'x,y\n'.repeat(5_000_000)}`
    const head = headOf(`Content-Length: ${body.length}`).replace('text/plain', 'text/csv')
    const { socket, answer, closed } = begin(both.url, '')
    socket.pause()
    await new Promise((resolve) => socket.write(head + body, resolve))
    socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
    socket.resume()
    await closed
    expect(answer.text).toMatch(/^HTTP\/1\.1 422 .*"NO_NUMBER_COLUMN".*HTTP\/1\.1 200 OK/s)
    expect(await leftJobs(both)).toEqual(nothing)
  })

  it('is disconnected when it sends much more', async () => {
    const both = await startBoth({}, tokens)
    const { socket, answer, closed } = begin(both.url, headOf(chunked))
    const part = chunkOf('1'.repeat(1_000_000))
    const sendMore = () => void (socket.writable && socket.write(part, sendMore))
    sendMore()
    await closed
    expect(socket.bytesWritten).toBeGreaterThan(60_000_000)
    expect(answer.text).toMatch(/^HTTP\/1\.1 401 /)
  })
})

describe('a client that expects 100 Continue', () => {
  const expects = ['Content-Length: 29', 'Expect: 100-continue']

  it('sends its list when it may', async () => {
    const { url } = await startBoth()
    const { socket, answer, closed } = begin(url, headOf(...expects, 'Connection: close'))
    await expect.poll(() => answer.text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\n$/)
    socket.write(`${addressList(2).join('\n')}\n\n\n`)
    await closed
    expect(answer.text).toMatch(/\r\n\r\nHTTP\/1\.1 201 Created\r\n/)
  })

  it.each([
    [401, tokens, headOf(...expects)],
    [400, {}, headOf(...expects).replace('Idempotency-Key', 'Other')],
    [413, { MAX_JOB_ADDRESSES: '1' }, headOf(...expects).replace('29', '1001')],
    [415, {}, headOf(...expects).replace('text/plain', 'text/html')],
    [421, {}, headOf(...expects).replace('localhost', 'elsewhere.example.org')],
  ])('gets %i before it has sent its list', async (status, environment, head) => {
    const { url } = await startBoth({}, environment)
    const { socket, answer, closed } = begin(url, head)
    await expect.poll(() => answer.text).toMatch(/\r\n\r\n.*\}$/)
    expect(answer.text).toMatch(
      new RegExp(`^HTTP/1.1 ${status} (.*\r\n)*connection: close\r\n`, 'i'),
    )
    socket.end()
    await closed
  })
})

describe('uploads at the same time', () => {
  it('are at most two of a client', async () => {
    const { url } = await startBoth({}, tokens)
    const head = headOf(chunked, `Authorization: Bearer ${shop}`)
    const sockets = [begin(url, head), begin(url, head)]
    await untilOpen(url, 2, bearer(shop))
    const refused = await sendRaw(
      url,
      head.replace(chunked, 'Content-Length: 0\r\nConnection: close'),
    )
    expect(refused).toMatch(/^HTTP\/1\.1 429 (.*\r\n)*retry-after: 5\r\n/i)
    const headers = { 'content-type': 'text/plain', ...bearer(crm) }
    expect((await uploadList(url, list, { headers })).status).toBe(201)
    for (const { socket } of sockets) socket.destroy()
    await untilOpen(url, 0, bearer(shop))
    const ofShop = { headers: { ...headers, ...bearer(shop) } }
    const again = async () => (await uploadList(url, list, ofShop)).status
    await expect.poll(again).toBe(201) // what the others had stored is deleted first
  })
})

describe('SIGTERM during an upload', () => {
  it('lets it end', async () => {
    const { url, child, exited, prints } = await startMain()
    const { socket, answer } = begin(url, headOf(chunked) + chunkOf(list))
    await untilOpen(url, 1)
    child.kill('SIGTERM')
    await prints(/Stopping when/)
    expect(await sendRaw(url, headOf('Content-Length: 0', 'Connection: close'))).toMatch(
      /^HTTP\/1\.1 503 /,
    )
    socket.write('0\r\n\r\n')
    expect(await exited).toBe(0)
    expect(answer.text).toMatch(/^HTTP\/1\.1 201 /)
  })

  it('ends it in time if it does not, and says so', async () => {
    const { url, child, exited } = await startMain()
    const { answer } = begin(url, headOf(chunked) + chunkOf(list))
    await untilOpen(url, 1)
    child.kill('SIGTERM')
    expect(await exited).toBe(0)
    expect(answer.text).toMatch(/^HTTP\/1\.1 503 .*SHUTTING_DOWN/s)
  })
})

const longList = addressList(100_000).join('\n')
const tinyChunks = Array.from(longList.slice(0, 10_000), chunkOf).join('')

it.each([
  ['a long list', chunkOf(longList)],
  ['a list in chunks of one byte', tinyChunks],
])('%s delays no operations', { timeout: 60_000 }, async (_, chunks) => {
  const { url } = await startMain({ LOG_LEVEL: 'warn' })
  await post(url, JSON.stringify({ query: '{ device(address: "x") { address } }' }))
  const head = headOf(chunked, 'Connection: close').replace(' HTTP', '?start=false HTTP')
  let answer = ''
  const upload = async () => {
    answer = await sendRaw(url, `${head}${chunks}0\r\n\r\n`)
  }
  expect(Math.min(...(await measureStalls(url, upload)))).toBeLessThan(maxStallMs)
  expect(answer).toMatch(/^HTTP\/1\.1 20[01] /)
})
