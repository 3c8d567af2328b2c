import { describe, expect, it } from 'vitest'
import { address } from '../support/addresses.ts'
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
