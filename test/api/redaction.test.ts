import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { startFront } from '../support/start-front.ts'
import { startBoth } from '../support/start-server.ts'

const number = '999200000000'

const unknownNames: readonly [string, string, RegExp][] = [
  [
    'field',
    '{ devic(address: "x") { address } }',
    /field "devic" on type "Query"\. Did you mean "device"/,
  ],
  [
    'field of a type',
    '{ device(address: "x") { adress } }',
    /"adress" on type "Device"\. Did you mean "address"/,
  ],
  [
    'argument',
    '{ device(adress: "x") { address } }',
    /argument "adress" .* Did you mean "address"/,
  ],
  [
    'type',
    'query ($a: Strin!) { device(address: $a) { address } }',
    /type "Strin"\. Did you mean "String"/,
  ],
  ['directive', '{ __typename @skipp(if: true) }', /directive "@skipp"/],
  ['fragment', '{ ...Missing }', /fragment "Missing"/],
  ['variable', '{ device(address: $adress) { address } }', /"\$adress" is not defined/],
  [
    'value of an enum',
    '{ __type(name: "Query") { fields(includeDeprecated: FALS) { name } } }',
    /Boolean cannot represent .* FALS/,
  ],
  [
    'literal',
    '{ device(address: "x", maxAgeSeconds: "soon") { address } }',
    /non-integer value: "soon"/,
  ],
  ['token', '{ device(address: "x") { address } ? }', /Syntax Error: .*"\?"/],
]

interface Errors {
  readonly errors: readonly { readonly message: string; readonly locations: readonly object[] }[]
}

describe('an error of a document', () => {
  const production = { NODE_ENV: 'production', INTROSPECTION: 'true' }

  it.each(unknownNames)(
    'names in development what is wrong, and where: %s',
    async (_, query, expected) => {
      const { url, lines } = await startBoth()
      const { errors } = await answerTo(url, query)
      const error = errors.find(({ message }) => expected.test(message))
      expect(error?.locations[0]).toMatchObject({ line: 1 })
      await expect.poll(() => lines).toHaveLength(1)
      expect(JSON.stringify(lines)).not.toContain(error!.message)
    },
  )

  it.each(unknownNames)(
    'quotes in production only names of the schema: %s',
    async (_, query, expected) => {
      const { url } = await startBoth({}, production)
      const { errors } = await answerTo(url, query)
      const text = errors.map(({ message }) => message).join()
      expect(text).not.toMatch(expected)
      expect(text).not.toMatch(/did you mean|devic\b|adress|Strin\b|skipp|Missing|FALS|soon/i)
      expect(errors[0]?.locations[0]).toMatchObject({ line: 1 })
    },
  )

  it.each([
    ['digits', `{ device(address: ${number}) { address } }`],
    ['a field', `{ x${number} }`],
    [
      'a number with separators',
      '{ device(address: "x", maxAgeSeconds: "+999 (200) 000-000") { address } }',
    ],
    ['a number with dots', '{ device(address: ["+999.200.00.00.00"]) { address } }'],
  ])('contains no phone number in development either: %s', async (_, query) => {
    const { url } = await startBoth()
    const { errors } = await answerTo(url, query)
    expect(errors.map(({ message }) => message.replaceAll(/\D/g, '')).join()).not.toMatch(/\d{4}/)
  })

  it('is short for a long document in development', async () => {
    const { url } = await startBoth()
    const { errors } = await answerTo(
      url,
      `{ device(address: { a: "${'x'.repeat(100_000)}" }) { address } }`,
    )
    expect(errors[0]!.message.length).toBeLessThan(1100)
  })
})

async function answerTo(url: string, query: string): Promise<Errors> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as Errors
}

describe('an error', () => {
  it.each([
    [
      'an unquoted variable',
      {
        query: 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total } }',
        variables: { a: [Number(number)] },
      },
    ],
    ['an unquoted literal', { query: `{ device(address: ${number}) { address } }` }],
    ['a wrong field', { query: `{ device(address: "${number}") { x${number} } }` }],
  ])('contains no phone number: %s', async (_, body) => {
    const { url } = await startBoth()
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({ errors: [{ message: expect.any(String) as string }] })
    expect(text).not.toContain(number)
  })

  it('quotes nothing of a body that is not JSON', async () => {
    const { url } = await startBoth()
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"variables": ["+${number}", secret`,
    })
    const text = await response.text()
    expect(response.status).toBe(400)
    expect(text).not.toContain(number)
    expect(text).not.toContain('secret')
  })

  it('has the status 421 for an invalid Host header', async () => {
    const { url } = await startBoth()
    const { port } = new URL(url)
    const status = await new Promise((resolve) => {
      const options = {
        port,
        path: '/graphql',
        method: 'POST',
        headers: { host: '[', 'content-type': 'application/json' },
      }
      request(options, (response) => resolve(response.statusCode)).end('{"query":"{ __typename }"}')
    })
    expect(status).toBe(421)
  })

  it.each(['application/json', 'multipart/mixed, application/json'])(
    'contains nothing about a bug, which the server reports: Accept: %s',
    async (accept) => {
      const { url, unexpected } = await startFront(() => {
        throw new Error(`secret ${number}`)
      })
      const response = await fetch(url, {
        method: 'POST',
        headers: { accept, 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ device(address: "+9991234567") { address } }' }),
      })
      const text = await response.text()
      expect(text).toContain('Unexpected error.')
      expect(text).not.toContain('secret')
      expect(unexpected).toHaveLength(1)
    },
  )
})
