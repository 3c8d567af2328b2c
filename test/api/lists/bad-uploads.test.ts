import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { csvOf, listClient } from '../../support/list-client.ts'
import { sendRaw } from '../../support/attack.ts'
import { startBoth } from '../../support/start-server.ts'

async function start(environment: Record<string, string> = {}) {
  const both = await startBoth({}, environment)
  return { ...both, client: listClient(both.url) }
}

const numbers = 'name,phone\nM,+999110000000\n'

/** No upload leaves a job behind. */
async function expectNoJobs({ client, unexpected }: Awaited<ReturnType<typeof start>>) {
  const { data } = await client.graphql<{ bulkLookupJobs: { nodes: object[] } }>(
    '{ bulkLookupJobs { nodes { id } } }',
  )
  expect(data.bulkLookupJobs.nodes).toEqual([])
  expect(unexpected).toEqual([])
}

describe('a file that cannot be read', () => {
  it.each([
    ['is empty', '', 'EMPTY_FILE'],
    ['has only a header', 'name,phone\n', 'EMPTY_FILE'],
    ['has no numbers', 'a,b\nx,y\nz,w\n', 'NO_NUMBER_COLUMN'],
    ['has an open quote', 'name,phone\n"M,+999110000000\n', 'OPEN_QUOTE'],
    ['has an open quote after many rows', `${csvOf(5000)}"x,1\n`, 'OPEN_QUOTE'],
    ['has a line of 2 MB', `${numbers}${'9'.repeat(2_000_000)}\n`, 'LINE_TOO_LONG'],
    [
      'has 5,000 columns',
      `${'a,'.repeat(5000)}\n${'+999110000000,'.repeat(5000)}\n`,
      'TOO_MANY_COLUMNS',
    ],
    ['is an archive', 'PK\u0003\u0004rest', 'BINARY_FILE'],
    ['has zero bytes', 'name,phone\nM,+9991\x00\x000\n', 'BINARY_FILE'],
  ])('%s', async (_, body, code) => {
    const server = await start()
    const result = await server.client.upload(body)
    expect([result.status, result.code]).toEqual([422, code])
    await expectNoJobs(server)
  })

  it.each([
    ['claims gzip and is none', numbers, 422, 'INVALID_GZIP'],
    ['is cut off gzip', gzipSync(csvOf(5000)).subarray(0, 3000), 422, 'INVALID_GZIP'],
    ['is a gzip bomb', gzipSync(Buffer.alloc(30_000_000, '+999110000000\n')), 413, 'LIST_TOO_LONG'],
  ])('%s', async (_, body, status, code) => {
    const server = await start({ MAX_JOB_ADDRESSES: '10000' })
    const bytes = new Uint8Array(Buffer.from(body))
    const headers = { 'content-encoding': 'gzip' }
    const result = await server.client.upload(bytes, { headers, type: 'text/plain' })
    expect([result.status, result.code]).toEqual([status, code])
    await expectNoJobs(server)
  })

  it('is a line of JSON that is no number', async () => {
    const server = await start()
    for (const line of ['{"phone"', '[1]', 'true', '{"phone":{}}']) {
      const { code } = await server.client.upload(line, { type: 'application/x-ndjson' })
      expect(['INVALID_JSON', 'NO_NUMBER_COLUMN']).toContain(code)
    }
    await expectNoJobs(server)
  })
})

describe('an upload that is not allowed', () => {
  it.each([
    ['has no Idempotency-Key', { headers: { 'idempotency-key': '' } }, 400, 'BAD_REQUEST'],
    ['has an unknown parameter', { query: '?colum=phone' }, 400, 'BAD_REQUEST'],
    ['repeats a parameter', { query: '?name=a&name=b' }, 400, 'BAD_REQUEST'],
    ['has a negative age', { query: '?maxAgeSeconds=-1' }, 400, 'BAD_REQUEST'],
    ['has an unknown country', { query: '?defaultCountry=XX' }, 400, 'BAD_REQUEST'],
    ['has another type', { type: 'application/pdf' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'has another coding',
      { headers: { 'content-encoding': 'br' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
  ])('%s', async (_, options, status, code) => {
    const server = await start()
    const result = await server.client.upload(numbers, options)
    expect([result.status, result.code]).toEqual([status, code])
    await expectNoJobs(server)
  })

  it('has no token', async () => {
    const { url } = await startBoth({}, { API_TOKENS: 'a:token-of-client-a-0001' })
    expect((await listClient(url).upload(numbers)).status).toBe(401)
  })

  it('is one too many at the same time', async () => {
    const { client } = await start()
    const open = [1, 2].map(() => {
      const { promise, resolve } = Promise.withResolvers<void>()
      const body = new ReadableStream({
        async start(controller) {
          controller.enqueue(new TextEncoder().encode(numbers))
          await promise
          controller.close()
        },
      })
      return { resolve, result: client.upload(body) }
    })
    const third = await vi.waitFor(async () => {
      const result = await client.upload(numbers)
      expect(result.status).toBe(429)
      return result
    })
    expect(third.code).toBe('TOO_MANY_REQUESTS')
    for (const { resolve } of open) resolve()
    expect(
      (await Promise.all(open.map(({ result }) => result))).map(({ status }) => status),
    ).toEqual([201, 201])
    expect((await client.upload(numbers)).status).toBe(201)
  })

  it('is refused before its body if the client asks first', async () => {
    const { url } = await start()
    const head = (key: string) =>
      `POST /bulk-lookup-jobs HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n${key}Expect: 100-continue\r\nContent-Length: ${numbers.length}\r\nConnection: close\r\n\r\n`
    const refused = await sendRaw(url, head(''))
    expect(refused).toMatch(/^HTTP\/1.1 400 /)
    const accepted = await sendRaw(url, `${head('Idempotency-Key: a\r\n')}${numbers}`)
    expect(accepted).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 201 /)
  })
})

describe('an upload that breaks off', () => {
  it('leaves nothing behind, and can be repeated with its key', async () => {
    const server = await start()
    const { port } = new URL(server.url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(
      'POST /bulk-lookup-jobs HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nIdempotency-Key: broken\r\nContent-Length: 100000\r\n\r\n' +
        csvOf(1000).slice(0, 20_000),
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    socket.destroy()
    await expectNoJobs(server)
    const headers = { 'idempotency-key': 'broken' }
    const again = await server.client.upload(csvOf(1000), { headers, query: '?start=false' })
    expect(again).toMatchObject({ status: 201, json: { uniqueCount: 1000 } })
  })

  it('in a multibyte character is no job', async () => {
    const server = await start()
    const cut = Buffer.from('name,phone\nÄ,+999110000000\n').subarray(0, 12)
    const { port } = new URL(server.url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(
      'POST /bulk-lookup-jobs HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nIdempotency-Key: cut\r\nContent-Length: 100\r\n\r\n',
    )
    socket.end(cut)
    await new Promise((resolve) => socket.on('close', resolve).resume())
    await expectNoJobs(server)
    expect(server.sandbox.received).toEqual([])
  })
})
