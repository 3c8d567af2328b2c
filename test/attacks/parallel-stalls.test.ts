import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { post } from '../support/attack.ts'
import { bearer, shop, tokens } from '../support/client-tokens.ts'
import { createDirectory, describePostgres } from '../support/each-store.ts'
import { startMain } from '../support/start-main.ts'
import { withCache } from '../support/start-server.ts'
import { maxStallMs, measureStalls, slowestHealthMs } from '../support/stalls.ts'

const environment = {
  LOG_LEVEL: 'warn',
  ...tokens,
  ERASURE_CLIENTS: 'shop',
  CLIENT_ADDRESSES_PER_MINUTE: '100000000',
  ...withCache,
}

interface Operation {
  readonly query: string
  readonly variables?: Readonly<Record<string, readonly string[]>>
}

/** Sends all operations at once. Returns how long that delays other requests, at best. */
async function leastStallMs(url: string, operations: readonly Operation[]): Promise<number> {
  const texts = operations.map((operation) => JSON.stringify(operation))
  const attack = async () => {
    const responses = await Promise.all(texts.map((text) => post(url, text, bearer(shop))))
    for (const { text } of responses) expect(text).not.toContain('"errors"')
  }
  return Math.min(...(await measureStalls(url, attack)))
}

const national = (count: number, from: number) =>
  Array.from({ length: count }, (_, place) => `07400 ${100_000 + from + place}`)

const count = 30
const names = Array.from({ length: count }, (_, place) => `a${place}`)

/** An operation with 30 aliases of a list field with 333 numbers each. */
function ofLists(field: string, numbers: (count: number, from: number) => string[]): Operation {
  const fields = names.map((name) => `${name}_: ${field.replace('LIST', `$${name}`)}`)
  return {
    query: `query (${names.map((name) => `$${name}: [String!]!`).join(' ')}) { ${fields.join(' ')} }`,
    variables: Object.fromEntries(names.map((name, place) => [name, numbers(333, place * 333)])),
  }
}

const plans = 'bulkLookupPlan(addresses: LIST, defaultCountry: "GB") { invalidCount }'
const device = 'address rcsEnabled carrierId carrierStatus checkedAt source'
const failure = 'address code message retryable reason'
const lists = `bulkLookup(addresses: LIST) {
  entries { index input status normalized device { ${device} } failure { ${failure} } }
  devices { ${device} } failures { ${failure} } invalidNumbers
}`
const devices = national(1000, 0).map(
  (number, place) => `d${place}: device(address: "${number}" defaultCountry: "GB") { address }`,
)

const manyLists: [string, Operation[]][] = [
  ['30 plans of 333 national numbers', [ofLists(plans, national)]],
  ['ten times 30 plans', Array.from({ length: 10 }, () => ofLists(plans, national))],
  ['30 lists of 333 numbers with all their fields', [ofLists(lists, addressList)]],
  ['1,000 national numbers, each with a field', [{ query: `{ ${devices.join(' ')} }` }]],
  [
    'ten lists of 10,000 numbers',
    Array.from({ length: 10 }, (_, place) => ({
      query: 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total } }',
      variables: { a: addressList(10_000, place * 10_000) },
    })),
  ],
]

it('many lists at once do not delay other requests', { timeout: 120_000 }, async () => {
  const { url } = await startMain(environment)
  for (const [name, operations] of manyLists) {
    expect(await leastStallMs(url, operations), name).toBeLessThan(maxStallMs)
  }
})

const descriptions = Array.from({ length: 30 }, (_, place) => `d${place}: description`).join(' ')

it('500 queries of one request that are compiled delay no other requests', async () => {
  const { url } = await startMain(environment)
  const delays: number[] = []
  for (let round = 0; round < 5; round++) {
    const operations = Array.from({ length: 500 }, (_, place) => ({
      query: `query Q${round}_${place}($a: String!) { device(address: $a) { address } }`,
      variables: { a: 'x' },
    }))
    const text = JSON.stringify(operations)
    const send = () => post(url, text, bearer(shop))
    await send()
    await send()
    delays.push(await slowestHealthMs(url, send))
  }
  expect(Math.min(...delays)).toBeLessThan(maxStallMs)
}, 60_000)

const errors700 = `{${'\n'.repeat(700)} a b c d e }`

it.each([
  ['with many errors', { query: errors700 }],
  [
    'of lists',
    {
      query: 'query ($a: [String!]!) { bulkLookup(addresses: $a) { entries { input status } } }',
      variables: { a: addressList(20) },
    },
  ],
  ['with introspection', { query: '{ __schema { types { name fields { name } } } }' }],
  ['with large introspection', { query: `{ __schema { types { fields { ${descriptions} } } } }` }],
])(
  '500 operations of one request do not delay other requests: %s',
  async (_, operation) => {
    const { url } = await startMain(environment)
    const text = JSON.stringify(Array.from({ length: 500 }, () => operation))
    const attack = () => post(url, text, bearer(shop))
    expect(Math.min(...(await measureStalls(url, attack)))).toBeLessThan(maxStallMs)
  },
  60_000,
)

describe('ten erasures of 10,000 numbers at once do not delay other requests', () => {
  const erasures = Array.from({ length: 10 }, (_, place) => ({
    query: 'mutation ($a: [String!]!) { eraseDevices(addresses: $a) { total } }',
    variables: { a: addressList(10_000, place * 10_000) },
  }))

  it('without a store', { timeout: 60_000 }, async () => {
    const { url } = await startMain(environment)
    expect(await leastStallMs(url, erasures)).toBeLessThan(maxStallMs)
  })

  it('with SQLite', { timeout: 60_000 }, async () => {
    const { url } = await startMain({ ...environment, DATA_DIR: createDirectory() })
    expect(await leastStallMs(url, erasures)).toBeLessThan(maxStallMs)
  })

  describePostgres((createDatabase) => {
    it('with Postgres', { timeout: 120_000 }, async () => {
      const { url } = await startMain({ ...environment, DATABASE_URL: await createDatabase() })
      expect(await leastStallMs(url, erasures)).toBeLessThan(maxStallMs)
    })
  })
})

/** Documents just below 16 KB that cost no numbers. */
const mediumDocuments: [string, string][] = [
  ['a fragment with 8,000 fields', `{__typename} fragment F on Query {${' a'.repeat(8000)} }`],
  ['1,500 unknown fields', `{ ${names1500('a').join(' ')} }`],
  [
    '1,000 variables',
    `query (${names1500('$a').slice(0, 1000).join(': Int ')}: Int) { __typename }`,
  ],
]

function names1500(prefix: string): string[] {
  return Array.from({ length: 1500 }, (_, place) => `${prefix}${place}`)
}

it.each(mediumDocuments)(
  '100 medium documents at once do not delay other requests: %s',
  { timeout: 60_000 },
  async (_, query) => {
    const { url } = await startMain(environment)
    const text = JSON.stringify({ query })
    const attack = () =>
      Promise.all(Array.from({ length: 100 }, () => post(url, text, bearer(shop))))
    expect(Math.min(...(await measureStalls(url, attack)))).toBeLessThan(maxStallMs)
  },
)
