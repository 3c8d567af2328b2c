import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
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
    ['text/event-stream, multipart/mixed', 'multipart/mixed'],
    ['multipart/mixed, text/event-stream', 'multipart/mixed'],
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
