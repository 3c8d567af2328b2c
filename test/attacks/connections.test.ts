import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { address } from '../support/addresses.ts'
import { concurrent } from '../support/after-test.ts'
import { expectUnaffected, sendRaw } from '../support/attack.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { startMain } from '../support/start-main.ts'
import { startBoth } from '../support/start-server.ts'

const body = JSON.stringify({ query: `{ device(address: "${address(1)}") { address } }` })
const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'

describe.concurrent('a client that is slow', () => {
  it.for<[string, string, RegExp]>([
    ['with its head', head, /^HTTP\/1\.1 408 /],
    ['with its body', `${head}Content-Length: 100\r\n\r\n{`, /^HTTP\/1\.1 408 /],
    ['with its first byte', '', /^$|^HTTP\/1\.1 408 /],
  ])(
    '%s is disconnected',
    { timeout: 20_000 },
    concurrent(async ([, text, expected]: [string, string, RegExp]) => {
      const both = await startBoth()
      const answer = await sendRaw(both.url, text)
      expect(answer).toMatch(expected)
      await expectUnaffected(both)
    }),
  )
})

describe('a request that a proxy could read differently', () => {
  const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
  it.each([
    ['two lengths', `${head}Content-Length: ${body.length}\r\nContent-Length: 1\r\n\r\n${body}`],
    [
      'a length and chunks',
      `${head}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}`,
    ],
    ['invalid chunks', `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n${body}`],
    ['two transfer encodings', `${head}Transfer-Encoding: chunked, identity\r\n\r\n${chunked}`],
    ['a negative length', `${head}Content-Length: -1\r\n\r\n${body}`],
    ['a length with a sign', `${head}Content-Length: +${body.length}\r\n\r\n${body}`],
    ['a folded header', `${head}X: a\r\n b\r\nContent-Length: ${body.length}\r\n\r\n${body}`],
    ['a space before a colon', `${head}Content-Length : ${body.length}\r\n\r\n${body}`],
    ['NUL in a header', `${head}X: \0\r\nContent-Length: ${body.length}\r\n\r\n${body}`],
    [
      'no host',
      `POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    ],
    ['another protocol than HTTP', 'hello\r\n\r\n'],
  ])('is rejected with 400: %s', async (_, text) => {
    const both = await startBoth()
    const answer = await sendRaw(both.url, text)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).not.toContain(address(1))
    await expectUnaffected(both)
  })
})

describe('a request head', () => {
  it('is rejected with 431 above 8 KB', async () => {
    const both = await startBoth()
    const answer = await sendRaw(both.url, `${head}X: ${'x'.repeat(9000)}\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 431 /)
    await expectUnaffected(both)
  })
})

describe('an unusual first request of a connection', () => {
  it.each([
    ['CONNECT', 'CONNECT localhost:1 HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['TRACE', 'TRACE /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
    ['an asterisk', 'OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
    [
      'a whole URL',
      'GET http://elsewhere.example/graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    ],
    [
      'an upgrade',
      'GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n',
    ],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ])('gets a 4xx status or no response: %s', async (_, text) => {
    const both = await startBoth()
    expect(await sendRaw(both.url, text)).toMatch(/^$|^HTTP\/1\.1 4\d\d /)
    await expectUnaffected(both)
  })
})

/** Hundreds of connections take some seconds on a busy machine. */
const longPoll = { timeout: 10_000 }

describe('many clients', () => {
  it('that disconnect leave no state behind', async () => {
    const { url, sandbox, app, unexpected } = await startBoth({ singleLatencyMs: 300 })
    const request = `${head}Content-Length: ${body.length}\r\n\r\n${body}`
    const sockets = Array.from({ length: 300 }, () =>
      connect(Number(new URL(url).port), '127.0.0.1'),
    )
    for (const socket of sockets) {
      socket.on('error', () => undefined)
      socket.write(request)
    }
    await expect.poll(() => sandbox.received.length).toBeGreaterThan(0)
    for (const socket of sockets) socket.destroy()
    await expect.poll(() => app.state().open, longPoll).toBe(0)
    await expect
      .poll(async () => (await readMetrics(url)).get('rcs_operations_open'), longPoll)
      .toBe(0)
    expect(unexpected).toEqual([])
  })

  it('have at most MAX_CONNECTIONS connections', async () => {
    const both = await startBoth({}, { MAX_CONNECTIONS: '3' })
    const port = Number(new URL(both.url).port)
    const sockets = Array.from({ length: 10 }, (_, n) =>
      connect({ port, host: '127.0.0.1', localAddress: `127.0.0.${n + 2}` }),
    )
    let closed = 0
    for (const socket of sockets) {
      socket.on('error', () => undefined)
      socket.on('close', () => (closed += 1))
    }
    await expect.poll(() => closed).toBe(7)
    for (const socket of sockets) socket.destroy()
    await expect.poll(() => closed).toBe(10)
    await expectUnaffected(both)
  })

  it('of one address have at most a quarter of the connections, so that others can connect', async () => {
    const server = await startMain({ MAX_CONNECTIONS: '40' })
    const port = Number(new URL(server.url).port)
    const request = 'GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n'
    const state = { answered: 0, closed: 0 }
    const sockets = Array.from({ length: 60 }, () => {
      const socket = connect({ port, host: '127.0.0.1', localAddress: '127.0.0.9' })
      socket.on('error', () => undefined)
      socket.on('data', () => (state.answered += 1))
      socket.on('close', () => (state.closed += 1))
      socket.write(request)
      return socket
    })
    await expect.poll(() => state).toEqual({ answered: 10, closed: 50 })
    expect((await fetch(new URL('/health', server.url))).status).toBe(200)
    const metrics = await readMetrics(server.url)
    expect(metrics.get('rcs_connections_refused_total{limit="ADDRESS"}')).toBe(50)
    for (const socket of sockets) socket.destroy()
    await expect.poll(() => state.closed).toBe(60)
    // The server may not have noticed yet that the connections are closed.
    const connectAgain = async () => {
      const socket = connect({ port, host: '127.0.0.1', localAddress: '127.0.0.9' })
      socket.write(request)
      const events = [once(socket, 'data'), once(socket, 'close')]
      const [answer] = await Promise.race(events).catch(() => ['refused'])
      socket.destroy()
      return String(answer)
    }
    await expect.poll(connectAgain).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('of a trusted proxy can have all connections', async () => {
    const server = await startMain({ MAX_CONNECTIONS: '8', TRUSTED_PROXIES: '127.0.0.8/30' })
    const port = Number(new URL(server.url).port)
    const sockets = Array.from({ length: 6 }, () =>
      connect({ port, host: '127.0.0.1', localAddress: '127.0.0.9' }),
    )
    for (const socket of sockets) {
      socket.write('GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n')
      const [answer] = (await once(socket, 'data')) as [Buffer]
      expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /)
    }
    for (const socket of sockets) socket.destroy()
  })

  it('are answered in order on one connection', async () => {
    const { url } = await startBoth()
    const get = (path: string, connection: string) =>
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: ${connection}\r\n\r\n`
    const answers = await sendRaw(
      url,
      get('/health', 'keep-alive').repeat(50) + get('/ready', 'close'),
    )
    expect(answers.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(51)
    expect(answers.endsWith('{"ready":true}') || answers.includes('{"ready":true}')).toBe(true)
  })
})
