import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { sendRaw } from '../support/attack.ts'
import { startBoth } from '../support/start-server.ts'

interface Response {
  readonly status: number
  readonly body: unknown
}

/** Parses a response without the values that differ from run to run. */
function parseComparable(text: string): unknown {
  const comparable = text
    .replaceAll(/"upstreamMs":\d+/g, '"upstreamMs":0')
    .replaceAll(/"checkedAt":"[^"]+"/g, '"checkedAt":""')
  return JSON.parse(comparable)
}

/** Returns the data of the only `next` event of a stream. */
function eventOf(text: string): string {
  const events = Array.from(text.matchAll(/^event: next\ndata: (.*)$/gm), ([, data]) => data!)
  expect(events).toHaveLength(1)
  expect(text).toMatch(/^event: complete$/m)
  return events[0]!
}

/** Returns the JSON of the only part of a multipart response. */
function partOf(text: string): string {
  const pattern =
    /^\r\n---\r\nContent-Type: application\/json; charset=utf-8\r\nContent-Length: (\d+)\r\n\r\n(.*)\r\n-----\r\n$/
  const [, length, json] = pattern.exec(text)!
  expect(Buffer.byteLength(json!)).toBe(Number(length))
  return json!
}

const jsonOf: Record<string, (text: string) => string> = {
  'application/json': (text) => text,
  'application/graphql-response+json': (text) => text,
  'text/event-stream': eventOf,
  'multipart/mixed': partOf,
}

function send(url: string, accept: string, operation: object): Promise<globalThis.Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(operation),
  })
}

async function post(
  url: string,
  accept: string,
  operation: object,
  expectedType = accept,
): Promise<Response> {
  const response = await send(url, accept, operation)
  const type = response.headers.get('content-type')?.split(';')[0]
  expect(type).toBe(expectedType)
  const json = jsonOf[type!]!(await response.text())
  return { status: response.status, body: parseComparable(json) }
}

const one = address(1)

const operations: Record<string, object> = {
  'a device': { query: `{ device(address: "${one}") { address rcsEnabled checkedAt source } }` },
  'a device by a variable': {
    query: 'query Q($a: String!) { device(address: $a) { address } }',
    variables: { a: one },
  },
  'an invalid number beside a valid one': {
    query: `{ a: device(address: "oops") { address } b: device(address: "${one}") { address } }`,
  },
  'a failed lookup': { query: '{ device(address: "+999000000404") { address } }' },
  'a list': {
    query: 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total entries { status } } }',
    variables: { a: [...addressList(120), 'oops'] },
  },
  'an empty list': { query: '{ bulkLookup(addresses: []) { total } }' },
  'a mutation': { query: `mutation { refreshDevice(address: "${one}") { address } }` },
  'a syntax error': { query: '{ device(' },
  'an unknown field': { query: '{ nothing }' },
  'a variable of a wrong type': {
    query: 'query ($a: String!) { device(address: $a) { address } }',
    variables: { a: 1 },
  },
  'an unknown operation': { query: 'query A { __typename }', operationName: 'B' },
  'several operations without a name': { query: 'query A { __typename } query B { __typename }' },
  'fragments only': { query: 'fragment A on Device { address }' },
  'two operations of one name': { query: 'query A { __typename } query A { __typename }' },
  'a subscription': { query: 'subscription { nothing }' },
  'a document over a limit': { query: `{ ${'a '.repeat(11)} }` },
  'too many numbers': {
    query: 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total } }',
    variables: { a: Array.from({ length: 10_001 }, () => one) },
  },
}

describe('the Accept header', () => {
  const query = `{ device(address: "${one}") { address } }`

  it.each([
    ['application/json, multipart/related', 'application/json'],
    ['multipart/x-mixed-replace, */*', 'application/json'],
    ['text/event-stream, application/*', 'application/json'],
    ['application/graphql-response+json, text/event-stream', 'application/graphql-response+json'],
    [
      'application/json; charset=utf-16, application/graphql-response+json',
      'application/graphql-response+json',
    ],
    ['multipart/*', 'multipart/mixed'],
    ['multipart/mixed', 'multipart/mixed'],
    ['text/event-stream', 'text/event-stream'],
    ['text/*', 'text/event-stream'],
    ['text/event-stream, multipart/mixed', 'text/event-stream'],
    ['multipart/mixed, text/event-stream', 'text/event-stream'],
    // Apollo Client 4 and urql 6
    [
      'application/graphql-response+json,application/json;q=0.9',
      'application/graphql-response+json',
    ],
    [
      'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
      'application/graphql-response+json',
    ],
    // weights
    [
      'application/json;q=0.5, application/graphql-response+json',
      'application/graphql-response+json',
    ],
    ['application/graphql-response+json;q=0.1, application/json;q=0.2', 'application/json'],
    ['application/json;q=0, */*', 'application/graphql-response+json'],
    ['*/*;q=0.1, application/graphql-response+json; q=0', 'application/json'],
    ['application/*;q=0, application/json', 'application/json'],
    ['text/event-stream, application/json;q=0.001', 'application/json'],
    ['text/event-stream, application/json;q=0', 'text/event-stream'],
    ['multipart/mixed;q=0.5, text/event-stream', 'text/event-stream'],
    ['multipart/mixed;q=0, text/event-stream;q=0.1', 'text/event-stream'],
    ['application/json;q=high', 'application/json'],
    // charsets and other parameters
    ['application/json; charset="utf-8"', 'application/json'],
    ['application/json;charset=UTF8', 'application/json'],
    ['application/json;charset="UTF\\-8";q=1', 'application/json'],
    ['APPLICATION/JSON ; Charset=Utf-8 ; Q=1.000', 'application/json'],
    ['application/json; profile="a, b; q=0"', 'application/json'],
    ['application/json; odata=verbose; q=0.9', 'application/json'],
    ['application/json; profile="not closed', 'application/json'],
    [', application/json', 'application/json'],
    ['', 'application/json'],
  ])('%j is answered with %s', async (accept, type) => {
    const { url, sandbox } = await startBoth()
    const response = await send(url, accept, { query })
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(type)
    expect(await response.text()).toContain(`"address":"${one}"`)
    expect(sandbox.received).toHaveLength(1)
  })

  it.each([
    'multipart/related',
    'multipart/mixed-replace',
    'x-text/event-stream',
    'text/html',
    'image/*',
    'application/json;q=0',
    '*/*;q=0',
    '*/*;q=0.0, text/html',
    'application/json;q=0.000, application/graphql-response+json;q=0, text/html',
    'application/json; charset="iso-8859-1"',
    'text/html; x=", application/json"',
  ])('%j is answered with 406, and the operation does not run', async (accept) => {
    const { url, sandbox } = await startBoth()
    const response = await send(url, accept, { query })
    expect(response.status).toBe(406)
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_ACCEPTABLE' } }],
    })
    expect(sandbox.received).toEqual([])
  })
})

describe('a rejected request', () => {
  const rejected: readonly [string, string, string, Record<string, string>, string][] = [
    ['401', '/graphql', 'POST', { authorization: 'Bearer wrong-token-0123456789' }, '{}'],
    ['404', '/nothing', 'POST', {}, '{}'],
    ['405', '/graphql', 'PUT', {}, '{}'],
    ['413', '/graphql', 'POST', {}, ' '.repeat(1_000_001)],
    ['415', '/graphql', 'POST', { 'content-type': 'text/plain' }, '{}'],
    ['400', '/graphql', 'POST', {}, '{'],
  ]

  it.each(rejected)(
    'with the status %s has the accepted media type at /graphql: %s',
    async (status, path, method, headers, body) => {
      const tokens = { API_TOKENS: 'shop:shop-token-0123456789', ALLOW_ANONYMOUS: 'true' }
      const { url } = await startBoth({}, tokens)
      for (const [accept, type] of [
        ['application/graphql-response+json,application/json;q=0.9', 'graphql-response+json'],
        ['application/graphql-response+json;q=0.1, application/json;q=0.2', 'json'],
        ['application/json', 'json'],
        ['text/event-stream', 'json'],
      ] as const) {
        const response = await fetch(new URL(path, url), {
          method,
          headers: { 'content-type': 'application/json', accept, ...headers },
          body,
        })
        const expected = path === '/graphql' ? type : 'json'
        expect([response.status, response.headers.get('content-type')]).toEqual([
          Number(status),
          `application/${expected}; charset=utf-8`,
        ])
        expect(await response.json()).toMatchObject({
          errors: [{ extensions: { code: expect.any(String) as string } }],
        })
      }
    },
  )

  it('with the status 421 too', async () => {
    const { url } = await startBoth()
    const answer = await sendRaw(
      url,
      'POST /graphql HTTP/1.1\r\nHost: example.org\r\nAccept: application/graphql-response+json\r\nConnection: close\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1.1 421 [^]*content-type: application\/graphql-response\+json;/)
  })
})

describe('an operation', () => {
  it.each(Object.entries(operations))(
    'has the same result in every media type and with a cached document: %s',
    async (_, operation) => {
      const { url } = await startBoth()
      const first = await post(url, 'application/json', operation)
      expect(await post(url, 'text/event-stream', operation)).toEqual(first)
      for (let time = 0; time < 4; time++) {
        expect(await post(url, 'application/json', operation)).toEqual(first)
      }
      const both = 'multipart/mixed, application/json'
      expect(await post(url, both, operation, 'application/json')).toEqual(first)
      const strict = await post(url, 'application/graphql-response+json', operation)
      expect(strict.body).toEqual(first.body)
      expect(await post(url, 'multipart/mixed', operation)).toEqual(strict)
    },
  )

  it.each([
    ['application/json', 200],
    ['text/event-stream', 200],
    ['application/graphql-response+json', 400],
    ['multipart/mixed', 400],
  ])(
    'that is not GraphQL, does not fit the schema or has a wrong variable: %s with HTTP %i',
    async (accept, status) => {
      const { url } = await startBoth()
      for (const name of ['a syntax error', 'an unknown field', 'a variable of a wrong type']) {
        const response = await post(url, accept, operations[name]!)
        expect([name, response.status]).toEqual([name, status])
      }
    },
  )
})
