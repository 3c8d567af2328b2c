import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { address } from '../support/addresses.ts'
import { sendRaw } from '../support/attack.ts'
import { startBoth } from '../support/start-server.ts'

const query = `{ device(address: "${address(1)}") { address } }`
const json = { 'content-type': 'application/json' }

describe('the HTTP server', () => {
  it.each(['/', '/admin/graphql', '/graphql/', '/graphqlx', '/x?y=/graphql'])(
    'answers with 404 at %s',
    async (path) => {
      const { url, sandbox } = await startBoth()
      const response = await fetch(new URL(path, url), {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query }),
      })
      expect(response.status).toBe(404)
      expect(sandbox.received).toEqual([])
    },
  )

  it.each([
    ['GET', 405, {}],
    ['PUT', 405, json],
    ['DELETE', 405, json],
    ['OPTIONS', 405, { origin: 'https://example.org', 'access-control-request-method': 'POST' }],
    ['POST', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['POST', 415, { 'content-type': 'multipart/form-data; boundary=x' }],
    ['POST', 415, { 'content-type': 'application/graphql' }],
    ['POST', 415, { 'content-type': 'text/plain' }],
    ['POST', 415, { 'content-type': 'application/jsonx' }],
  ])('rejects an operation by %s with %i: %j', async (method, status, headers) => {
    const { url, sandbox } = await startBoth()
    const target = new URL(url)
    target.searchParams.set('query', query)
    const body = method === 'POST' ? `query=${encodeURIComponent(query)}` : null
    const response = await fetch(target, { method, headers, body })
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(sandbox.received).toEqual([])
  })

  it('ignores the case of media types', async () => {
    const { send } = await startBoth()
    const { status, data } = await send(
      query,
      {},
      { 'content-type': 'Application/JSON; charset=UTF-8' },
    )
    expect({ status, data }).toEqual({ status: 200, data: { device: { address: address(1) } } })
  })

  it.each([
    ['a path', '/graphql', 'localhost', 200],
    ['a URL', 'http://localhost/graphql', 'localhost', 200],
    ['a URL with a port and a query', 'HTTP://127.0.0.1:4000/graphql?x=/y', 'localhost', 200],
    ['a URL with https', 'https://localhost/graphql', 'localhost', 200],
    ['a URL with another path', 'http://localhost/graphql/', 'localhost', 404],
    ['a URL without a path', 'http://localhost?/graphql', 'localhost', 404],
    ['a URL with a path that must be resolved', 'http://localhost/x/../graphql', 'localhost', 404],
    // RFC 9112: the host of the URL counts, and not the Host header.
    ['a URL of another host', 'http://rebound.example.org/graphql', 'localhost', 421],
    ['a URL beside another Host', 'http://localhost/graphql', 'rebound.example.org', 200],
    ['a URL with a user', 'http://localhost@rebound.example.org/graphql', 'localhost', 421],
  ])('accepts request targets in both forms: %s', async (_, target, host, status) => {
    const { url } = await startBoth()
    for (const accept of ['application/json', 'text/event-stream', 'multipart/mixed']) {
      const body = '{"query":"{ __typename }"}'
      const answer = await sendRaw(
        url,
        `POST ${target} HTTP/1.1\r\nHost: ${host}\r\nAccept: ${accept}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      )
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
      expect(answer.includes('{"data":{"__typename":"Query"}}')).toBe(status === 200)
    }
  })

  it('treats an empty operationName as absent', async () => {
    const { url } = await startBoth()
    const body = JSON.stringify({ query: 'query A { __typename }', operationName: '' })
    const response = await fetch(url, { method: 'POST', headers: json, body })
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
  })

  it('answers an invalid operation with its errors', async () => {
    const { send, sandbox } = await startBoth()
    for (const invalid of [
      '{',
      '{ nothing }',
      'query ($a: String!) { device(address: $a) { address } }',
    ]) {
      const { errors, data } = await send(invalid)
      expect(errors?.length).toBeGreaterThan(0)
      expect(data).toBeUndefined()
    }
    expect(sandbox.received).toEqual([])
  })
})

describe('a connection with 10,000 requests', () => {
  const request = 'GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n'

  it.each([
    ['the last one alone', 1],
    ['more that arrive together with the last one', 3],
  ])(
    'is closed after all requests have responses: %s',
    async (_, lastCount) => {
      const { url } = await startBoth()
      const socket = connect(Number(new URL(url).port), '127.0.0.1')
      let received = ''
      socket.setEncoding('latin1').on('data', (chunk: string) => (received += chunk))
      socket.write(request)
      await once(socket, 'data')
      const { length } = received
      for (const count of [5000, 9999]) {
        socket.write(request.repeat(count - received.length / length))
        while (received.length < count * length) await once(socket, 'data')
      }
      expect(received.toLowerCase()).not.toContain('connection: close')
      socket.write(request.repeat(lastCount))
      await once(socket, 'close')
      const responses = received.split('HTTP/1.1 ').slice(1)
      const statuses = responses.map((text) => text.slice(0, 3))
      expect(statuses).toHaveLength(9999 + lastCount)
      expect(new Set(statuses)).toEqual(new Set(['200']))
      const closing = responses.flatMap((text, place) =>
        /^connection: close\r$/im.test(text) ? [place] : [],
      )
      expect(closing).toEqual([9998 + lastCount])
    },
    30_000,
  )
})
