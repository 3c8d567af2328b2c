import { expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { post } from '../support/attack.ts'
import { startMain } from '../support/start-main.ts'

/** Nobody else may wait longer than this because of one request. */
const mostMs = 200

const repeat = (count: number, text: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => text(place)).join(' ')
const lines = '\n'.repeat(150_000)
const blanks = ' '.repeat(900_000)
const oneOf = 'query ($a: String!) { device(address: $a) { address } }'
const listOf = (selection: string) =>
  `query ($a: [String!]!) { bulkLookup(addresses: $a) { ${selection} } }`

const attacks: [string, object][] = [
  ['a value of a megabyte of blanks', { query: oneOf, variables: { a: { b: blanks } } }],
  [
    'the same as a literal',
    { query: `{ device(address: {a: "${blanks.slice(0, 190_000)}"}) { address } }` },
  ],
  ['a name of a megabyte', { query: '{ __typename }', operationName: 'a'.repeat(900_000) }],
  [
    'a thousand arguments that are null behind 150,000 lines',
    {
      query: `query ($a: String = "+9992000001") { ${lines} ${repeat(1000, (n) => `d${n}: device(address: $a) { address }`)} }`,
      variables: { a: null },
    },
  ],
  [
    'a thousand directives that are null behind 150,000 lines',
    {
      query: `query ($s: Boolean = true) { ${lines} ${repeat(1000, (n) => `d${n}: device(address: "x") { ...F }`)} } fragment F on Device { address @skip(if: $s) }`,
      variables: { s: null },
    },
  ],
  [
    'null all over the schema behind 150,000 lines',
    {
      query: `query ($d: Boolean) { ${lines} __schema { types { fields { type { fields(includeDeprecated: $d) { name } } } } } }`,
      variables: { d: null },
    },
  ],
  [
    'a thousand wrong numbers behind 150,000 lines',
    { query: `{ ${lines} ${repeat(1000, (n) => `d${n}: device(address: "x") { address }`)} }` },
  ],
  [
    'a circle of 100 fragments behind 150,000 lines',
    {
      query: `{ ...F0 } ${lines} ${repeat(100, (n) => `fragment F${n} on Query { ...F${(n + 1) % 100} }`)}`,
    },
  ],
  [
    '14,000 fields of one name in a fragment nobody spreads',
    { query: `{ __typename } fragment F on Query { ${repeat(14_000, () => 'a')} }` },
  ],
  [
    'the same in a fragment that is there twice',
    {
      query: `{ ...F } fragment F on Query { ${repeat(14_000, () => 'a')} } fragment F on Query { __typename }`,
    },
  ],
  [
    'a bomb of fragments',
    {
      query: `{ ...F0 } ${repeat(60, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on Query { __typename }`,
    },
  ],
  ['brackets 100,000 deep', { query: `{ device(address: ${'['.repeat(100_000)}` }],
  [
    '3,600 variables of one name',
    { query: `query (${repeat(3600, () => '$a: Int')}) { __typename }` },
  ],
  [
    '4,700 arguments of one name',
    { query: `{ device(${repeat(4700, () => 'address: "x"')}) { address } }` },
  ],
  ['95,000 comments', { query: `{ ${'#\n'.repeat(95_000)} __typename }` }],
  [
    'a block string of 190,000 lines',
    { query: `{ device(address: """${'\n'.repeat(190_000)}x""") { address } }` },
  ],
  [
    '200,000 wrong values',
    { query: listOf('total'), variables: { a: Array.from({ length: 200_000 }, () => 1) } },
  ],
  [
    '240,000 empty numbers',
    { query: listOf('total'), variables: { a: Array.from({ length: 240_000 }, () => '') } },
  ],
  [
    'a megabyte to be given back 90 times',
    {
      query: `query ($a: [String!]!) { ${repeat(30, (n) => `b${n}: bulkLookup(addresses: $a) { invalidNumbers entries { input failure { address } } }`)} }`,
      variables: { a: ['x'.repeat(900_000)] },
    },
  ],
  [
    '70,000 variables that nobody declared',
    {
      query: '{ __typename }',
      variables: Object.fromEntries(Array.from({ length: 70_000 }, (_, n) => [`k${n}`, n])),
    },
  ],
  [
    '10,000 numbers, with some of each',
    {
      query: listOf('entries { status device { address rcsEnabled } }'),
      variables: { a: addressList(10_000) },
    },
  ],
]

it('no request keeps the others waiting', { timeout: 60_000 }, async () => {
  const { url } = await startMain({ LOG_LEVEL: 'warn', CLIENT_ADDRESSES_PER_MINUTE: '100000000' })
  await post(url, JSON.stringify({ query: oneOf, variables: { a: 'x' } }))
  for (const [name, body] of attacks) {
    const text = JSON.stringify(body)
    const stalls: number[] = []
    // The machine may be busy with something else for once; a third time, a document is known.
    while (stalls.length < 3) stalls.push(await longestWait(url, () => post(url, text)))
    expect(Math.min(...stalls), name).toBeLessThan(mostMs)
    expect(Math.max(...stalls), name).toBeLessThan(10 * mostMs)
  }
})

/** How long the slowest of the requests takes that are made, one after another, while it lasts. */
async function longestWait(url: string, attack: () => Promise<unknown>): Promise<number> {
  const state = { isOver: false }
  let longestMs = 0
  const attacked = attack().finally(() => {
    state.isOver = true
  })
  while (!state.isOver) {
    const startedAt = performance.now()
    const { status } = await fetch(new URL('/health', url))
    expect(status).toBe(200)
    longestMs = Math.max(longestMs, performance.now() - startedAt)
  }
  await attacked
  return longestMs
}
