import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Address } from '../../src/domain/address.ts'
import { failed, type Outcome } from '../../src/domain/outcome.ts'
import { createClient } from '../../src/upstream/client.ts'
import { address, addressList } from '../support/addresses.ts'

async function startStub(respond: RequestListener): Promise<string> {
  const server = createServer(respond)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Makes one attempt at a base URL and returns the outcomes. */
function upstreamAt(baseUrl: string, timeoutMs = 5000) {
  const client = createClient({
    baseUrl,
    sid: 'secret-sid',
    apiKey: 'secret-key',
    timeoutMs,
    maxResponseBytes: 100_000,
  })
  onTestFinished(() => client.close())
  return async (requested: readonly Address[]): Promise<Outcome[]> => {
    const result = await client.attempt(requested, new AbortController().signal)
    if (result.kind === 'ANSWERED') return [...result.outcomes]
    return requested.map((one) => failed(one, result.reason))
  }
}

/** Looks up one address at a stub and returns its failure. */
async function failureFrom(respond: RequestListener, timeoutMs?: number) {
  const [outcome] = await upstreamAt(await startStub(respond), timeoutMs)([address(1)])
  const text = JSON.stringify(outcome)
  expect(text).not.toContain('secret')
  return outcome?.status === 'FAILED' ? outcome.failure : undefined
}

const found = JSON.stringify({ data: { deviceAddress: address(1), rcsEnabled: true }, error: {} })

describe('the request', () => {
  it('is a GET with an encoded plus for one address', async () => {
    const seen: unknown[] = []
    const url = await startStub((request, response) => {
      seen.push(request.method, request.url, request.headers['api-key'], request.headers.accept)
      response.end(found)
    })
    expect(await upstreamAt(url)([address(1)])).toMatchObject([{ status: 'FOUND' }])
    expect(seen).toEqual([
      'GET',
      `/v1/secret-sid/rcs/lookup/%2B${address(1).slice(1)}`,
      'secret-key',
      'application/json',
    ])
  })

  it('is a POST for several addresses', async () => {
    const seen: unknown[] = []
    const url = await startStub((request, response) => {
      seen.push(request.method, request.url, request.headers['content-type'])
      request.setEncoding('utf8').once('data', (body) => seen.push(body))
      request.once('end', () => response.end('{}'))
    })
    await upstreamAt(url)(addressList(2))
    expect(seen).toEqual([
      'POST',
      '/v1/secret-sid/rcs/lookup/bulk',
      'application/json',
      JSON.stringify({ deviceAddresses: addressList(2) }),
    ])
  })

  it('keeps the path of the base URL', async () => {
    const seen: unknown[] = []
    const url = await startStub((request, response) => {
      seen.push(request.url)
      response.end(found)
    })
    await upstreamAt(`${url}/proxy`)([address(1)])
    expect(seen).toEqual([`/proxy/v1/secret-sid/rcs/lookup/%2B${address(1).slice(1)}`])
  })
})

describe('a response about another address', () => {
  it('makes the client replace its connections', async () => {
    const sockets: Socket[] = []
    const other = found.replaceAll(address(1), address(2))
    const url = await startStub((request, response) => {
      sockets.push(request.socket)
      response.end(sockets.length === 2 ? other : found)
    })
    const lookUp = upstreamAt(url)
    for (const status of ['FOUND', 'FAILED', 'FOUND', 'FOUND']) {
      expect(await lookUp([address(1)])).toMatchObject([{ status }])
    }
    const [before, mismatched, ...later] = sockets
    for (const socket of later) expect([before, mismatched]).not.toContain(socket)
    await expect.poll(() => before?.destroyed && mismatched?.destroyed).toBe(true)
  })
})

describe('an error response whose body does not end', () => {
  it('makes the client close the connection, so that the call is not in flight any more', async () => {
    const { promise: closed, resolve } = Promise.withResolvers<void>()
    const failure = await failureFrom((request, response) => {
      request.socket.once('close', resolve)
      response.writeHead(500).write('x')
    }, 60_000)
    expect(failure).toMatchObject({ code: 'UNAVAILABLE' })
    await closed
  })
})

describe('without a usable response the failure', () => {
  it('is UNAVAILABLE where no server listens', async () => {
    const [outcome] = await upstreamAt('http://127.0.0.1:1')([address(1)])
    expect(outcome).toMatchObject({ failure: { code: 'UNAVAILABLE', retryable: true } })
  })

  it('is UNAVAILABLE after a reset within the body', async () => {
    const failure = await failureFrom((_, response) => {
      response.write(found.slice(0, 10), () => response.socket?.resetAndDestroy())
    })
    expect(failure).toMatchObject({ code: 'UNAVAILABLE' })
  })

  it('is TIMEOUT where no headers arrive, and the socket is closed', async () => {
    const { promise: closed, resolve } = Promise.withResolvers<void>()
    const failure = await failureFrom((request) => void request.socket.once('close', resolve), 50)
    expect(failure).toMatchObject({ code: 'TIMEOUT', retryable: true })
    await closed
  })

  it('is TIMEOUT where the body does not end', async () => {
    const failure = await failureFrom((_, response) => void response.write(found.slice(0, 10)), 50)
    expect(failure).toMatchObject({ code: 'TIMEOUT' })
  })

  it('is REFUSED after a redirect, whose target receives no request', async () => {
    let requestCount = 0
    const target = await startStub((_, response) => {
      requestCount += 1
      response.end(found)
    })
    for (const status of [301, 302, 303, 307, 308]) {
      const failure = await failureFrom((_, response) => {
        response.writeHead(status, { location: `${target}/` }).end()
      })
      expect(failure).toMatchObject({ code: 'REFUSED', retryable: false })
      expect(failure?.message).toContain('redirect')
    }
    expect(requestCount).toBe(0)
  })

  it('is PROTOCOL above the limit of bytes, counted after decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(1_000_000, ' '))
    expect(bomb.length).toBeLessThan(10_000)
    const failure = await failureFrom((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    })
    expect(failure).toMatchObject({ code: 'PROTOCOL' })
    expect(failure?.message).toContain('larger than')
  })

  it('is PROTOCOL or UNAVAILABLE where the compressed body is truncated', async () => {
    const whole = gzipSync(found.padEnd(5000, ' '))
    const failure = await failureFrom((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(whole.subarray(0, 30))
    })
    expect(['PROTOCOL', 'UNAVAILABLE']).toContain(failure?.code)
  })

  it('is PROTOCOL where the body is not UTF-8', async () => {
    const failure = await failureFrom((_, response) => {
      response.end(Buffer.from(found.replace('{', '{"x":"\u00ff",'), 'latin1'))
    })
    expect(failure).toMatchObject({ code: 'PROTOCOL' })
  })
})

describe('responses for jobs', () => {
  it('are parsed in turns of the event loop of their own', async () => {
    const count = 20
    const addresses = addressList(500)
    const devices = addresses.map((deviceAddress) => ({ deviceAddress, rcsEnabled: true }))
    const body = JSON.stringify({ data: { devices }, error: {} })
    const open: ServerResponse[] = []
    const url = await startStub((_, response) => {
      open.push(response)
      if (open.length === count) for (const one of open) one.end(body)
    })
    const client = createClient({
      baseUrl: url,
      sid: 'sid',
      apiKey: 'key',
      timeoutMs: 5000,
      maxResponseBytes: 1_000_000,
    })
    onTestFinished(() => client.close())
    let turn = 0
    const countTurns = () => {
      turn += 1
      immediate = setImmediate(countTurns)
    }
    let immediate = setImmediate(countTurns)
    onTestFinished(() => clearImmediate(immediate))
    const { signal } = new AbortController()
    const turns = await Promise.all(
      Array.from({ length: count }, async () => {
        await client.attempt(addresses, signal, { isBackground: () => true })
        return turn
      }),
    )
    expect(new Set(turns).size).toBe(count)
  })
})
