import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { frequentLimits } from '../../src/http/subscription-limit.ts'
import { address, addressList } from '../support/addresses.ts'
import { post } from '../support/attack.ts'
import { openEvents } from '../support/open-events.ts'
import { maxStallMs, measureStalls } from '../support/stalls.ts'
import { startMain } from '../support/start-main.ts'

const repeat = (count: number, text: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => text(place)).join(' ')
const lines = '\n'.repeat(150_000)
const spaces = ' '.repeat(900_000)
const escapedQuotes = '\\"'.repeat(95_000)
const oneOf = 'query ($a: String!) { device(address: $a) { address } }'
const listOf = (selection: string) =>
  `query ($a: [String!]!) { bulkLookup(addresses: $a) { ${selection} } }`

const planOf = (input: string) => ({
  query: 'query ($a: [String!]!) { bulkLookupPlan(addresses: $a) { invalidCount } }',
  variables: { a: [input] },
})

const attacks: [string, object][] = [
  ['an input of digits and spaces', planOf(`${'1 '.repeat(450_000)}!`)],
  ['an input of spaces', planOf(`1${' '.repeat(900_000)}!`)],
  ['an input of digits', planOf(`${'1'.repeat(900_000)}!`)],
  ['a value of a megabyte of spaces', { query: oneOf, variables: { a: { b: spaces } } }],
  [
    'the same as a literal',
    { query: `{ device(address: {a: "${spaces.slice(0, 190_000)}"}) { address } }` },
  ],
  [
    'an operation name of a megabyte',
    { query: '{ __typename }', operationName: 'a'.repeat(900_000) },
  ],
  [
    'a thousand null arguments after 150,000 lines',
    {
      query: `query ($a: String = "+9992000001") { ${lines} ${repeat(1000, (n) => `d${n}: device(address: $a) { address }`)} }`,
      variables: { a: null },
    },
  ],
  [
    'a thousand directives with null after 150,000 lines',
    {
      query: `query ($s: Boolean = true) { ${lines} ${repeat(1000, (n) => `d${n}: device(address: "x") { ...F }`)} } fragment F on Device { address @skip(if: $s) }`,
      variables: { s: null },
    },
  ],
  [
    'null in an introspection query after 150,000 lines',
    {
      query: `query ($d: Boolean) { ${lines} __schema { types { fields { type { fields(includeDeprecated: $d) { name } } } } } }`,
      variables: { d: null },
    },
  ],
  [
    'a thousand invalid numbers after 150,000 lines',
    { query: `{ ${lines} ${repeat(1000, (n) => `d${n}: device(address: "x") { address }`)} }` },
  ],
  [
    'a cycle of 100 fragments after 150,000 lines',
    {
      query: `{ ...F0 } ${lines} ${repeat(100, (n) => `fragment F${n} on Query { ...F${(n + 1) % 100} }`)}`,
    },
  ],
  [
    '14,000 fields with one name in an unused fragment',
    { query: `{ __typename } fragment F on Query { ${repeat(14_000, () => 'a')} }` },
  ],
  [
    'the same in a fragment that is defined twice',
    {
      query: `{ ...F } fragment F on Query { ${repeat(14_000, () => 'a')} } fragment F on Query { __typename }`,
    },
  ],
  [
    'fragments that expand exponentially',
    {
      query: `{ ...F0 } ${repeat(60, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on Query { __typename }`,
    },
  ],
  ['brackets 100,000 deep', { query: `{ device(address: ${'['.repeat(100_000)}` }],
  [
    '3,600 variables with one name',
    { query: `query (${repeat(3600, () => '$a: Int')}) { __typename }` },
  ],
  [
    '4,700 arguments with one name',
    { query: `{ device(${repeat(4700, () => 'address: "x"')}) { address } }` },
  ],
  ['95,000 escaped quotes in a comment', { query: `{__typename}#${escapedQuotes}` }],
  [
    '95,000 escaped quotes in a string',
    { query: `{ device(address: "${escapedQuotes}") { address } }` },
  ],
  ['95,000 escaped quotes without a string', { query: `{ ${escapedQuotes} }` }],
  [
    '49,000 escaped quotes in a block string',
    { query: `{ device(address: """${'\\"""'.repeat(49_000)}""") { address } }` },
  ],
  ['95,000 strings without an end', { query: `{ ${'"\n'.repeat(95_000)} }` }],
  ['95,000 comments', { query: `{ ${'#\n'.repeat(95_000)} __typename }` }],
  [
    'a block string of 190,000 lines',
    { query: `{ device(address: """${'\n'.repeat(190_000)}x""") { address } }` },
  ],
  [
    '200,000 invalid values',
    { query: listOf('total'), variables: { a: Array.from({ length: 200_000 }, () => 1) } },
  ],
  [
    '240,000 empty strings',
    { query: listOf('total'), variables: { a: Array.from({ length: 240_000 }, () => '') } },
  ],
  [
    'a megabyte that the response would contain 90 times',
    {
      query: `query ($a: [String!]!) { ${repeat(30, (n) => `b${n}: bulkLookup(addresses: $a) { invalidNumbers entries { input failure { address } } }`)} }`,
      variables: { a: ['x'.repeat(900_000)] },
    },
  ],
  [
    '240,000 numbers in one variable of 30 fields',
    {
      query: `query ($a: [String!]!) { ${repeat(30, (n) => `b${n}: bulkLookup(addresses: $a) { total }`)} }`,
      variables: { a: Array.from({ length: 240_000 }, () => '1') },
    },
  ],
  [
    'a thousand erasures by a client without the right',
    {
      query: `mutation { ${repeat(1400, (n) => `e${n}: eraseDevice(address: "+14155510000") { id }`)} }`,
    },
  ],
  ['3,500 variables', { query: `query (${repeat(3500, (n) => `$a${n}: Int`)}) { __typename }` }],
  [
    '1,240 invalid numbers',
    {
      query: `{ ${repeat(1240, (n) => `d${n}: device(address: "x${n}") { address rcsEnabled }`)} }`,
    },
  ],
  [
    '30 plans of 333 national numbers',
    {
      query: `query ($a: [String!]!) { ${repeat(30, (n) => `p${n}: bulkLookupPlan(addresses: $a, defaultCountry: "GB") { invalidCount }`)} }`,
      variables: { a: Array.from({ length: 333 }, (_, n) => `07400 ${100_000 + n}`) },
    },
  ],
  [
    '70,000 undeclared variables',
    {
      query: '{ __typename }',
      variables: Object.fromEntries(Array.from({ length: 70_000 }, (_, n) => [`k${n}`, n])),
    },
  ],
  [
    '10,000 numbers with all their fields',
    {
      query: `${listOf('entries { index input status normalized device { ...D } failure { ...F } } devices { ...D } failures { ...F } invalidNumbers')} fragment F on LookupFailure { address code message retryable reason } fragment D on Device { address rcsEnabled carrierId carrierStatus checkedAt source }`,
      variables: { a: addressList(10_000) },
    },
  ],
  [
    '10,000 invalid numbers with all their fields',
    {
      query: listOf(
        'entries { index input status failure { address code message retryable reason } } invalidNumbers',
      ),
      variables: { a: Array.from({ length: 10_000 }, () => 'x') },
    },
  ],
  [
    'a plan of 10,000 invalid numbers ten times',
    {
      query: `query ($a: [String!]!) { bulkLookupPlan(addresses: $a) { ${repeat(10, (n) => `i${n}: invalid { index input reason message }`)} } }`,
      variables: { a: Array.from({ length: 10_000 }, () => '') },
    },
  ],
  [
    '10,000 national numbers of a country',
    {
      query:
        'query ($a: [String!]!) { bulkLookup(addresses: $a, defaultCountry: "GB") { invalidCount } }',
      variables: { a: Array.from({ length: 10_000 }, (_, n) => `07400 ${100_000 + n}`) },
    },
  ],
  [
    '10,000 devices of invalid numbers',
    {
      query: 'query ($a: [String!]!) { devices(addresses: $a) { address } }',
      variables: { a: Array.from({ length: 10_000 }, () => 'x') },
    },
  ],
  [
    '10,000 nodes with invalid ids',
    {
      query: 'query ($a: [ID!]!) { nodes(ids: $a) { id } }',
      variables: { a: Array.from({ length: 10_000 }, () => 'x') },
    },
  ],
  [
    '10,000 numbers with some of their fields',
    {
      query: listOf('entries { status device { address rcsEnabled } }'),
      variables: { a: addressList(10_000) },
    },
  ],
]

it.each([1, 8])('%i such requests at once delay no others', { timeout: 120_000 }, async (count) => {
  const { url } = await startMain({
    LOG_LEVEL: 'warn',
    ALLOW_ANONYMOUS: 'true',
    CLIENT_ADDRESSES_PER_MINUTE: '100000000',
  })
  await post(url, JSON.stringify({ query: oneOf, variables: { a: 'x' } }))
  for (const [name, body] of attacks) {
    const text = JSON.stringify(body)
    const delays = await measureStalls(url, () =>
      Promise.all(Array.from({ length: count }, () => post(url, text))),
    )
    expect(Math.min(...delays), name).toBeLessThan(maxStallMs)
    expect(Math.max(...delays), name).toBeLessThan(10 * maxStallMs)
  }
})

const pipelined = (request: string) => ({ name: request.split(' HTTP', 1)[0]!, request })
const typename = '{"query":"{__typename}"}'

it.each([
  pipelined('GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n'),
  pipelined('GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n'),
  pipelined(
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${typename.length}\r\n\r\n${typename}`,
  ),
])('600 pipelined requests delay no other requests: $name', async ({ request }) => {
  const { url } = await startMain({ LOG_LEVEL: 'warn' })
  const count = 600
  const attack = async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1').resume()
    socket.write(request.repeat(count - 1))
    socket.write(request.replace('Host:', 'Connection: close\r\nHost:'))
    await once(socket, 'close')
  }
  expect(Math.min(...(await measureStalls(url, attack)))).toBeLessThan(maxStallMs)
})

/** As many as a client may have. */
it('50 subscriptions to activity delay no other requests', { timeout: 60_000 }, async () => {
  const { url } = await startMain({ NODE_ENV: 'development', LOG_LEVEL: 'warn' })
  const device = (number: number) =>
    post(url, JSON.stringify({ query: oneOf, variables: { a: address(number) } }))
  for (let number = 0; number < 60; number++) await device(number)
  const calls = 'lastCalls { number lane size isBackground durationMs result }'
  let next = 60
  const attack = async () => {
    const closing = new AbortController()
    const all = await Promise.all(
      Array.from({ length: frequentLimits.perClient }, () =>
        openEvents(url, `subscription { activity { ${calls} } }`, { signal: closing.signal }),
      ),
    )
    await Promise.all(all.map((events) => events.next()))
    await device((next += 1))
    await Promise.all(all.map((events) => events.next()))
    closing.abort()
  }
  expect(Math.min(...(await measureStalls(url, attack)))).toBeLessThan(maxStallMs)
})
