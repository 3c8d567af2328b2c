import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { startBoth } from '../support/start-server.ts'

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Sends a request whose response is not decompressed. */
async function send(
  url: string,
  headers: Record<string, string>,
  operation?: object,
): Promise<Answer> {
  const sent = request(url, {
    method: operation ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...headers },
  })
  sent.end(operation && JSON.stringify(operation))
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return {
    status: response.statusCode,
    headers: response.headers,
    body: await buffer(response),
  }
}

function textOf({ headers, body }: Answer): string {
  if (headers['content-encoding'] === 'gzip') return gunzipSync(body).toString()
  return (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString()
}

const list = (count: number) => ({
  query:
    'query ($a: [String!]!) { bulkLookup(addresses: $a) { entries { index input status device { address rcsEnabled } } } }',
  variables: { a: addressList(count) },
})
const large = list(200)
const small = list(10)

const origin = 'https://shop.example.org'

describe('a large response', () => {
  it.each<[string | undefined, string | undefined]>([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0, br;q=0, *', undefined],
    ['gzip;q=0.001', 'gzip'],
    ['*', 'br'],
    ['identity;q=0, gzip', 'gzip'],
    ['identity, gzip;q=0.5', undefined],
    ['identity;q=0.5, gzip;q=0.5', 'gzip'],
    ['gzip;q=0', undefined],
    ['*;q=0', undefined],
    ['deflate', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('with Accept-Encoding %j has the coding %s', async (accepted, coding) => {
    const { url } = await startBoth({}, { CORS_ORIGINS: origin, ALLOW_ANONYMOUS: 'true' })
    const headers = { ...(accepted !== undefined && { 'accept-encoding': accepted }), origin }
    const answer = await send(url, headers, large)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-encoding']).toBe(coding)
    expect(Number(answer.headers['content-length'])).toBe(answer.body.byteLength)
    expect(answer.headers.vary?.toLowerCase()).toBe('origin, accept-encoding')
    const { data } = JSON.parse(textOf(answer)) as { data: { bulkLookup: { entries: object[] } } }
    expect(data.bulkLookup.entries).toHaveLength(200)
  })

  it('counts as buffered until its client has it or closes the connection', async () => {
    const { url } = await startBoth()
    const headers = { 'accept-encoding': 'br' }
    const aborted = Array.from({ length: 10 }, () => {
      const sent = request(url, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
      })
      sent.on('error', () => undefined)
      sent.on('response', (response) => response.destroy())
      sent.end(JSON.stringify(large))
      return once(sent, 'close')
    })
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(url, headers, large)))
    await Promise.all(aborted)
    expect(answers.map((answer) => answer.headers['content-encoding'])).toEqual(
      Array.from({ length: 20 }, () => 'br'),
    )
    const buffered = async () =>
      (await readMetrics(url)).get('rcs_http_buffered_bytes{kind="response"}')
    await expect.poll(buffered).toBe(0)
  })
})

describe('a small response', () => {
  it.each([
    ['gzip, br', undefined],
    ['*', undefined],
    ['gzip, br, identity;q=0.5', undefined],
    ['gzip, identity;q=0', 'gzip'],
    ['br, *;q=0', 'br'],
  ])('with Accept-Encoding %j has the coding %s', async (accepted, coding) => {
    const { url } = await startBoth()
    const answer = await send(url, { 'accept-encoding': accepted }, small)
    expect(answer.headers['content-encoding']).toBe(coding)
    expect(answer.headers.vary).toBeUndefined()
    expect(JSON.parse(textOf(answer))).toHaveProperty('data')
  })
})
