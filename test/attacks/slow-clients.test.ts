import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, it, vi } from 'vitest'
import { listen, stopListening } from '../../src/http/listen.ts'
import { address, addressList } from '../support/addresses.ts'
import { afterTest, concurrent } from '../support/after-test.ts'
import { post, sendRaw } from '../support/attack.ts'
import { bearer, crm, shop, tokens } from '../support/client-tokens.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { startMain } from '../support/start-main.ts'
import { startBoth } from '../support/start-server.ts'

const body = JSON.stringify({ query: `{ device(address: "${address(1)}") { address } }` })
const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
const whole = `${head}Content-Length: ${body.length}\r\n\r\n${body}`

function open(url: string, bytes: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => undefined)
  afterTest(() => void socket.destroy())
  socket.write(bytes)
  return socket
}

const large = Buffer.alloc(20_000_000)
const parts = Array.from({ length: 200 }, () => large.subarray(0, 100_000))

const getOf = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`
const endLater = (response: ServerResponse) => void setTimeout(() => response.end('short'), 50)

describe('a client that does not read', () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ['whole', (response) => response.end(large)],
    [
      'in parts',
      (response) => void pipeline(Readable.from(parts), response).catch(() => undefined),
    ],
    [
      'before an earlier response of the connection ends',
      (response) => (response.req.url === '/' ? endLater(response) : response.end(large)),
    ],
  ])('is disconnected, and its response freed, which is written %s', async (_, write) => {
    const server = await listen((_request, response) => write(response), {
      port: 0,
      host: '127.0.0.1',
      maxConnections: 10,
      unreadTimeoutMs: 100,
    })
    afterTest(() => stopListening(server))
    const { port } = server.address() as AddressInfo
    const url = `http://127.0.0.1:${port}/`
    const closed = once(server, 'connection').then(([socket]) => once(socket as never, 'close'))
    const socket = open(url, `${getOf('/')}${getOf('/second')}`)
    socket.pause()
    await closed
    // A client that reads gets the whole response, and an idle connection stays open.
    const read = await fetch(`${url}second`)
    expect((await read.arrayBuffer()).byteLength).toBe(large.byteLength)
  })

  it('shares one copy of the script of GraphiQL with other such clients', async () => {
    const { url, child } = await startMain()
    const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text()
    const [, path] = /<script src="graphql(.+?)"/.exec(page)!
    const script = await fetch(url + path, { headers: { 'accept-encoding': 'identity' } })
    expect((await script.arrayBuffer()).byteLength).toBeGreaterThan(5_000_000)
    const before = await residentBytes(url)
    const sockets = Array.from({ length: 40 }, () => open(url, getOf(`/graphql${path}`)).pause())
    await untilOpen(url, 40)
    expect((await residentBytes(url)) - before).toBeLessThan(100_000_000)
    for (const socket of sockets) socket.destroy()
    expect(child.exitCode).toBeNull()
  })
})

/** Resolves when the server has this number of open operations. */
async function untilOpen(url: string, count: number): Promise<void> {
  const check = async () => {
    expect((await readMetrics(url)).get('rcs_operations_open')).toBe(count)
  }
  await vi.waitFor(check, { timeout: 10_000 })
}

async function residentBytes(url: string): Promise<number> {
  return (await readMetrics(url)).get('process_resident_memory_bytes')!
}

describe('many slow clients', () => {
  it('with unfinished bodies share 64 MB, and the newest requests are refused', async () => {
    const { url, child } = await startMain()
    await post(url, body)
    const before = await residentBytes(url)
    const part = Buffer.alloc(900_000, ' ')
    const refusals: string[] = []
    const sockets = Array.from({ length: 200 }, () => {
      const socket = open(url, `${head}Content-Length: 1000000\r\n\r\n`)
      socket.write(part)
      socket.on('data', (data) => refusals.push(String(data)))
      return socket
    })
    await expect.poll(() => refusals.length, { timeout: 10_000 }).toBeGreaterThan(100)
    for (const refusal of refusals) expect(refusal).toMatch(/^HTTP\/1\.1 (503|408) /)
    expect(refusals.filter((text) => text.includes('unfinished requests')).length).toBeGreaterThan(
      100,
    )
    const metrics = await readMetrics(url)
    expect(metrics.get('rcs_http_buffered_bytes{kind="request"}')).toBeLessThanOrEqual(64_000_000)
    expect((await residentBytes(url)) - before).toBeLessThan(200_000_000)
    for (const socket of sockets) socket.destroy()
    const bytes = async () =>
      (await readMetrics(url)).get('rcs_http_buffered_bytes{kind="request"}')
    await expect.poll(bytes, { timeout: 10_000 }).toBe(0)
    expect(JSON.parse((await post(url, body)).text)).not.toHaveProperty('errors')
    expect(child.exitCode).toBeNull()
  })

  it.each([
    ['JSON', 'application/json'],
    ['event streams', 'text/event-stream'],
  ])(
    'that do not read %s share 128 MB of responses',
    async (_name, accept) => {
      const { url, child } = await startMain({ CLIENT_ADDRESSES_PER_MINUTE: '100000000' })
      // A response of 16 MB: the system does not buffer that much.
      const message = Array.from({ length: 12 }, (_, n) => `f${n}: failure { message }`).join(' ')
      const list = JSON.stringify({
        query: `query ($a: [String!]!) { bulkLookup(addresses: $a) { entries { ${message} } } }`,
        variables: { a: Array.from({ length: 10_000 }, () => 'x') },
      })
      const request = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: ${accept}\r\nContent-Type: application/json\r\nContent-Length: ${list.length}\r\n\r\n${list}`
      await post(url, list)
      const sockets = Array.from({ length: 20 }, () => open(url, request).pause())
      const bytes = async () =>
        (await readMetrics(url)).get('rcs_http_buffered_bytes{kind="response"}')!
      await expect.poll(bytes, { timeout: 20_000 }).toBeGreaterThan(50_000_000)
      await expect
        .poll(async () => (await readMetrics(url)).get('rcs_operations_open'), { timeout: 20_000 })
        .toBeLessThan(15)
      expect(await bytes()).toBeLessThanOrEqual(128_000_000)
      for (const socket of sockets) socket.destroy()
      await expect.poll(bytes, { timeout: 10_000 }).toBe(0)
      expect(JSON.parse((await post(url, body)).text)).not.toHaveProperty('errors')
      expect(child.exitCode).toBeNull()
    },
    60_000,
  )
})

describe('a client with many unread responses', () => {
  it('gets no further large one, which costs nothing, and others get theirs', async () => {
    const { url, sandbox } = await startMain({ ...tokens, CLIENT_ADDRESSES_PER_MINUTE: '10000000' })
    const addresses = addressList(10_000)
    const bodyOf = (selection: string) =>
      JSON.stringify({
        query: `query ($a: [String!]!) { bulkLookup(addresses: $a) { entries { ${selection} } } }`,
        variables: { a: addresses },
      })
    const inputs = Array.from({ length: 30 }, (_, n) => `i${n}: input`).join(' ')
    const unread = bodyOf(inputs)
    const listHead = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${shop}\r\nContent-Type: application/json\r\nContent-Length: ${unread.length}\r\n\r\n`
    for (let count = 0; count < 16; count += 1) open(url, listHead + unread).pause()
    const wanted = bodyOf('status')
    const list = bodyOf(`status ${inputs}`)
    const isRefused = async () => (await post(url, list, bearer(shop))).status === 503
    await expect.poll(isRefused, { timeout: 20_000 }).toBe(true)
    // Lists wait for their turn before they are pending, so one moment without pending ones is too short.
    let [quietPolls, seenCalls] = [0, -1]
    const isQuiet = async () => {
      const pending = (await readMetrics(url, bearer(shop))).get('rcs_pool_pending')
      quietPolls = sandbox.received.length === seenCalls && pending === 0 ? quietPolls + 1 : 0
      seenCalls = sandbox.received.length
      return quietPolls
    }
    await expect.poll(isQuiet, { timeout: 20_000 }).toBeGreaterThan(25)
    const { status, headers, text } = await post(url, list, bearer(shop))
    expect([status, headers.get('retry-after')]).toEqual([503, '1'])
    const extensions = { code: 'UNAVAILABLE', retryable: true }
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions }] })
    expect(sandbox.received.length).toBe(seenCalls)
    expect((await post(url, wanted, bearer(crm))).status).toBe(200)
    expect((await post(url, list, bearer(crm))).status).toBe(200)
  }, 60_000)
})

describe('a client that leaves before its response', () => {
  it.each(['application/json', 'text/event-stream'])(
    'leaves no bytes counted: %s',
    async (accept) => {
      const { url, sandbox, app } = await startBoth({ singleLatencyMs: 100 })
      const request = whole.replace('Content-Type', `Accept: ${accept}\r\nContent-Type`)
      const sockets = Array.from({ length: 20 }, () => open(url, request))
      await expect.poll(() => sandbox.received.length).toBeGreaterThan(0)
      for (const socket of sockets) socket.resetAndDestroy()
      await untilOpen(url, 0)
      await expect.poll(() => app.state().open).toBe(0)
      const metrics = await readMetrics(url)
      expect(metrics.get('rcs_http_buffered_bytes{kind="response"}')).toBe(0)
      expect(metrics.get('rcs_http_buffered_bytes{kind="request"}')).toBe(0)
    },
  )
})

describe('a connection with many requests', () => {
  it('aborts all of them when it closes', async () => {
    const { url, sandbox, app, unexpected } = await startBoth({ singleLatencyMs: 5000 })
    const socket = open(url, whole.repeat(20))
    await expect.poll(() => sandbox.received.length).toBeGreaterThan(0)
    socket.destroy()
    await expect.poll(() => app.state().open).toBe(0)
    await untilOpen(url, 0)
    expect(unexpected).toEqual([])
  })

  it('closes after the response in progress when the server drains', async () => {
    const { url, app, sandbox } = await startBoth({ singleLatencyMs: 300 })
    const answers = sendRaw(url, whole)
    await expect.poll(() => sandbox.received.length).toBe(1)
    await app.drain(5000)
    expect(await answers).toMatch(/^HTTP\/1\.1 200 OK\r\n(.*\r\n)*connection: close\r\n/i)
    expect(await sendRaw(url, whole)).toMatch(/^HTTP\/1\.1 503 .*SHUTTING_DOWN/s)
  })
})

describe('a thousand clients', () => {
  it('that disconnect within their bodies leave no state behind', async () => {
    const { url, sandbox, app, unexpected } = await startBoth()
    for (let round = 0; round < 10; round += 1) {
      const sockets = Array.from({ length: 100 }, () => open(url, whole.slice(0, -20)))
      await Promise.all(sockets.map((socket) => once(socket, 'connect')))
      for (const socket of sockets) socket.resetAndDestroy()
    }
    await untilOpen(url, 0)
    expect(sandbox.received).toEqual([])
    expect(app.state()).toMatchObject({ pending: 0, open: 0 })
    expect(unexpected).toEqual([])
  })
})

describe.concurrent('SIGTERM', () => {
  it(
    'waits for an unfinished body at most for the time limit of requests',
    concurrent(async () => {
      const { url, child, exited, prints } = await startMain()
      const socket = open(url, whole.slice(0, -20))
      const closed = once(socket.resume(), 'close')
      await untilOpen(url, 1)
      child.kill('SIGTERM')
      await prints(/Stopping when/)
      await closed
      expect(await exited).toBe(0)
    }),
  )

  it(
    'does not prevent the response to an operation whose body arrives later',
    concurrent(async () => {
      const { url, child, exited, prints } = await startMain()
      const socket = open(url, whole.slice(0, -20))
      await untilOpen(url, 1)
      child.kill('SIGTERM')
      await prints(/Stopping when/)
      let answer = ''
      socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk))
      socket.write(whole.slice(-20))
      await once(socket, 'close')
      expect(answer).toContain(`"address":"${address(1)}"`)
      expect(await exited).toBe(0)
    }),
  )

  it(
    'ends a server whose output is not read',
    concurrent(async () => {
      const { url, child, exited } = await startMain()
      child.stdout.pause()
      const named = JSON.stringify({ query: `query ${'A'.repeat(64)} { __typename }` })
      for (let round = 0; round < 40; round += 1)
        await Promise.all(Array.from({ length: 100 }, () => post(url, named)))
      child.kill('SIGTERM')
      expect(await exited).toBe(0)
    }),
  )

  it(
    'ends a server whose output has no reader any more',
    concurrent(async () => {
      const { url, child, exited } = await startMain()
      child.stdout.destroy()
      const named = JSON.stringify({ query: `query ${'A'.repeat(64)} { __typename }` })
      for (let round = 0; round < 4; round += 1)
        await Promise.all(Array.from({ length: 100 }, () => post(url, named)))
      child.kill('SIGTERM')
      expect(await exited).toBe(0)
    }),
  )
})
