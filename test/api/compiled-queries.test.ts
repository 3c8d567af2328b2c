import { describe, expect, it } from 'vitest'
import type { Device } from '../../src/domain/device.ts'
import { found } from '../../src/domain/outcome.ts'
import { address, addressList } from '../support/addresses.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { startFront } from '../support/start-front.ts'
import { createClient, startBoth } from '../support/start-server.ts'

interface Operation {
  readonly query: string
  readonly variables?: object
  readonly operationName?: string
}

const everyDeviceField = 'address carrierId carrierStatus rcsEnabled source'

const [first, second] = addressList(2)
const one = { address: first }

/** Queries that the server compiles when they are repeated. */
const plain: Record<string, Operation> = {
  'one device': {
    query: `query One($address: String!) { device(address: $address) { ${everyDeviceField} } }`,
    variables: one,
  },
  'fragments, aliases and the names of types': {
    query: `query ($address: String!, $other: String!) {
      __typename
      constructor: device(address: $address) { ...Parts __typename }
      then: device(address: $other) { toString: address ...Parts ... on Device { isIt: rcsEnabled } }
      then: device(address: $other) { source }
    }
    fragment Parts on Device { address hasOwnProperty: carrierId }`,
    variables: { address: first, other: second },
  },
  'one of several operations': {
    query: `query A($address: String!) { device(address: $address) { address } }
      query B($address: String!) { b: device(address: $address) { source } }`,
    variables: one,
    operationName: 'B',
  },
  'an invalid number and a valid one': {
    query: `query ($bad: String!, $address: String!) {
      bad: device(address: $bad) { address }
      device(address: $address) { address }
    }`,
    variables: { bad: 'oops', address: first },
  },
  'a number that the upstream rejects': {
    query: 'query ($address: String!) { device(address: $address) { address } }',
    variables: { address: '+999500000403' },
  },
  'a negative age': {
    query: 'query ($address: String!) { device(address: $address, maxAgeSeconds: -1) { address } }',
    variables: one,
  },
  'a default age': {
    query:
      'query ($address: String!, $age: Int = 0) { device(address: $address, maxAgeSeconds: $age) { address } }',
    variables: one,
  },
  'an age that is null': {
    query:
      'query ($address: String!, $age: Int) { device(address: $address, maxAgeSeconds: $age) { address } }',
    variables: { ...one, age: null },
  },
  'a list with all fields': {
    query: `query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) {
      total uniqueTotal duplicateCount invalidCount invalidNumbers
      devices { ${everyDeviceField} }
      failures { address code message retryable retryAfterMs upstream { status code errorCode } }
      entries { index input status device { address } failure { code } }
      reach { rcsEnabled rcsDisabled unknown rcsEnabledPercent byCarrier { carrierId lookedUp rcsEnabled rcsDisabled } }
    } }`,
    variables: { addresses: [...addressList(120), first, 'oops', '+999500000403'] },
  },
  'one number for a list argument': {
    query:
      'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices { address } } }',
    variables: { addresses: first },
  },
  'a plan': {
    query: `query ($addresses: [String!]!) { bulkLookupPlan(addresses: $addresses) {
      inputCount uniqueCount duplicateCount invalidCount invalid { index input reason } cachedCount bulkCalls singleCalls
    } }`,
    variables: { addresses: [first, first, 'oops'] },
  },
  'variables with defaults and the names of object members': {
    query: `query ($toString: String!, $age: Int! = 0, $constructor: Int, $valueOf: Int = 0) {
      device(address: $toString, maxAgeSeconds: $age) { source }
      old: device(address: $toString, maxAgeSeconds: $constructor) { address }
      older: device(address: $toString, maxAgeSeconds: $valueOf) { address }
    }`,
    variables: { toString: first },
  },
}

/** Documents that the server never compiles. */
const notCompiled: Record<string, string> = {
  'a string': `{ device(address: "${address(1)}") { address } }`,
  'a default string': `query ($a: String! = """${address(1)}""") { device(address: $a) { address } }`,
  'a list of strings': `{ bulkLookup(addresses: ["${address(1)}"]) { duplicateCount } }`,
  'a directive': 'query ($a: String!) { device(address: $a) @include(if: true) { address } }',
  'the name __proto__': 'query ($a: String!) { __proto__: device(address: $a) { address } }',
  introspection: '{ __schema { queryType { name } } }',
  'a long name': `query ($a: String!) { ${'d'.repeat(65)}: device(address: $a) { address } }`,
  'a mutation': 'mutation ($a: String!) { refreshDevice(address: $a) { address } }',
  'many fields through fragments': `query ($a: [String!]!) {
    ${Array.from({ length: 10 }, (_, place) => `b${place}: bulkLookupPlan(addresses: $a) { ...Plan }`).join(' ')}
  }
  fragment Plan on BulkLookupPlan { inputCount uniqueCount cachedCount invalid { ...Input i: index j: index } ...More }
  fragment Input on InvalidInput { index input reason }
  fragment More on BulkLookupPlan { bulkCalls singleCalls duplicateCount invalidCount }`,
  'many fields': `query ($a: String!) { ${Array.from({ length: 60 }, (_, place) => `d${place}: device(address: $a) { address }`).join(' ')} }`,
}

/** Sufficient for the document cache and the compiler. */
const times = 5

async function start() {
  const both = await startBoth()
  const post = async (operation: Operation) => {
    const response = await fetch(both.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(operation),
    })
    const text = (await response.text()).replaceAll(/"upstreamMs":\d+/g, '"upstreamMs":0')
    return { status: response.status, text, body: JSON.parse(text) as object }
  }
  const compiledCount = async () => (await readMetrics(both.url)).get('rcs_compiled_queries')
  return { ...both, post, compiledCount }
}

describe('repeated queries', () => {
  it.each(Object.entries(plain))(
    'are compiled with the same response: %s',
    async (_, operation) => {
      const { post, compiledCount } = await start()
      const firstResponse = await post(operation)
      for (let time = 2; time < times; time++) await post(operation)
      expect(await post(operation)).toEqual(firstResponse)
      expect(firstResponse.body).toHaveProperty('data')
      expect(await compiledCount()).toBe(1)
    },
  )

  it.each(Object.entries(notCompiled))('are not compiled with %s', async (_, query) => {
    const { post, compiledCount } = await start()
    const operation = { query, variables: { a: address(1), list: [address(1)] } }
    const firstResponse = await post(operation)
    expect(firstResponse.status).toBe(200)
    for (let time = 2; time < times; time++) await post(operation)
    expect(await post(operation)).toEqual(firstResponse)
    expect(await compiledCount()).toBe(0)
  })

  it('report the location of an invalid variable', async () => {
    const { post } = await start()
    const query =
      'query ($a: Int, $address: String!) { device(address: $address, maxAgeSeconds: $a) { source } }'
    for (let time = 0; time < times; time++) {
      const { body } = await post({ query, variables: { ...one, a: 'old' } })
      expect(body).toMatchObject({ errors: [{ locations: [{ line: 1, column: 8 }] }] })
    }
  })

  it('are not compiled again soon after other queries replaced them', async () => {
    const { post, compiledCount } = await start()
    const fields = Array.from(
      { length: 30 },
      (_, place) => `d${place}: device(address: $a) { source }`,
    )
    const query = (place: number) => `query Q${place}($a: String!) { ${fields.join(' ')} }`
    const repeat = async (place: number) => {
      const operation = { query: query(place), variables: { a: address(1) } }
      for (let time = 0; time < 3; time++) await post(operation)
    }
    for (let from = 0; from < 200; from += 10) {
      await Promise.all(Array.from({ length: 10 }, (_, place) => repeat(from + place)))
    }
    const count = await compiledCount()
    expect(count).toBeGreaterThan(100)
    expect(count).toBeLessThan(200)
    const replaced = { query: query(0), variables: { a: address(1) } }
    const newest = { query: query(199), variables: { a: address(1) } }
    expect(await post(replaced)).toEqual(await post(newest))
    expect(await compiledCount()).toBe(count)
  })

  it.each<[string, Partial<Device>]>([
    ['null for a non-null field', { rcsEnabled: null as never }],
    ['an invalid date', { checkedAt: new Date(NaN) }],
    ['an unknown enum value', { source: `NOWHERE ${first}` as never }],
  ])('mask a bug as at the first time: %s', async (_, wrong) => {
    const right = { carrierId: null, carrierStatus: null, rcsEnabled: true, checkedAt: new Date() }
    const { url, unexpected } = await startFront((addresses) =>
      Promise.resolve(
        addresses.map((number) => found({ address: number, ...right, source: 'SINGLE', ...wrong })),
      ),
    )
    const { send } = createClient(url)
    const query =
      'query ($address: String!) { device(address: $address) { rcsEnabled checkedAt source } __typename }'
    const firstResponse = await send(query, one)
    expect(firstResponse.data).toEqual({ device: null, __typename: 'Query' })
    for (let time = 2; time < times; time++) await send(query, one)
    const { errors, data, status } = await send(query, one)
    expect({ errors, data, status }).toEqual({
      errors: firstResponse.errors,
      data: firstResponse.data,
      status: 200,
    })
    expect(errors).toMatchObject([{ message: 'Unexpected error.' }])
    expect(unexpected).toHaveLength(times)
  })

  it('mask an error of the source as at the first time', async () => {
    const failure = new Error(`a bug with the number ${first}`)
    const { url, unexpected } = await startFront(() => Promise.reject(failure))
    const { send } = createClient(url)
    const query = 'query ($address: String!) { device(address: $address) { address } }'
    const firstResponse = await send(query, one)
    for (let time = 2; time < times; time++) await send(query, one)
    const { errors, data } = await send(query, one)
    expect({ errors, data }).toEqual({ errors: firstResponse.errors, data: firstResponse.data })
    expect(JSON.stringify(errors)).not.toContain(first)
    expect(unexpected).toHaveLength(times)
  })

  it('never execute a string as code', async () => {
    const { post } = await start()
    // graphql-jit replaces this placeholder with a date while it generates code.
    const magic = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d'
    const code = 'globalThis.wasExecuted=true'
    const documents = [
      `{ device(address: "${magic}${code}") { address } }`,
      `query ($a: String = "${magic}${code}") { device(address: $a) { address } }`,
      `{ bulkLookup(addresses: ["${magic}${code}"]) { duplicateCount } }`,
      'query ($a: String!) { device(address: $a) { address } }',
    ]
    for (const query of documents) {
      for (let time = 0; time < times; time++) {
        await post({ query, variables: { a: `${magic}${code}` } })
      }
    }
    expect(globalThis).not.toHaveProperty('wasExecuted')
  })
})
