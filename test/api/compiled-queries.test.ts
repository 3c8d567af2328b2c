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

/** Operations that are compiled when they come again. */
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
  'a number that is none, beside one that is': {
    query: `query ($bad: String!, $address: String!) {
      bad: device(address: $bad) { address }
      device(address: $address) { address }
    }`,
    variables: { bad: 'nobody', address: first },
  },
  'a number the upstream refuses': {
    query: 'query ($address: String!) { device(address: $address) { address } }',
    variables: { address: '+999500000403' },
  },
  'an age that is none': {
    query: 'query ($address: String!) { device(address: $address, maxAgeSeconds: -1) { address } }',
    variables: one,
  },
  'an age by a default': {
    query:
      'query ($address: String!, $age: Int = 0) { device(address: $address, maxAgeSeconds: $age) { address } }',
    variables: one,
  },
  'an age that is null': {
    query:
      'query ($address: String!, $age: Int) { device(address: $address, maxAgeSeconds: $age) { address } }',
    variables: { ...one, age: null },
  },
  'a list with all there is of it': {
    query: `query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) {
      total uniqueTotal duplicateCount invalidCount invalidNumbers
      devices { ${everyDeviceField} }
      failures { address code message retryable retryAfterMs upstream { status code errorCode } }
      entries { index input status device { address } failure { code } }
      reach { rcsEnabled rcsDisabled unknown rcsEnabledPercent byCarrier { carrierId lookedUp rcsEnabled rcsDisabled } }
    } }`,
    variables: { addresses: [...addressList(120), first, 'nobody', '+999500000403'] },
  },
  'one where a list is asked for': {
    query:
      'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { devices { address } } }',
    variables: { addresses: first },
  },
  'a plan': {
    query: `query ($addresses: [String!]!) { bulkLookupPlan(addresses: $addresses) {
      inputCount uniqueCount duplicateCount invalidCount invalid { index input reason } cachedCount bulkCalls singleCalls
    } }`,
    variables: { addresses: [first, first, 'nobody'] },
  },
  'variables with defaults, named as members of objects are': {
    query: `query ($toString: String!, $age: Int! = 0, $constructor: Int, $valueOf: Int = 0) {
      device(address: $toString, maxAgeSeconds: $age) { source }
      old: device(address: $toString, maxAgeSeconds: $constructor) { address }
      older: device(address: $toString, maxAgeSeconds: $valueOf) { address }
    }`,
    variables: { toString: first },
  },
}

/** Executed as they are, however often they come. */
const notCompiled: Record<string, string> = {
  'a string': `{ device(address: "${address(1)}") { address } }`,
  'a string by default': `query ($a: String! = """${address(1)}""") { device(address: $a) { address } }`,
  'a list of strings': `{ bulkLookup(addresses: ["${address(1)}"]) { duplicateCount } }`,
  'a directive': 'query ($a: String!) { device(address: $a) @include(if: true) { address } }',
  'a name that objects have': 'query ($a: String!) { __proto__: device(address: $a) { address } }',
  'the schema': '{ __schema { queryType { name } } }',
  'a long name': `query ($a: String!) { ${'d'.repeat(65)}: device(address: $a) { address } }`,
  'a mutation': 'mutation ($a: String!) { refreshDevice(address: $a) { address } }',
  'fields that are many when fragments are written out': `query ($a: [String!]!) {
    ${Array.from({ length: 10 }, (_, place) => `b${place}: bulkLookupPlan(addresses: $a) { ...Plan }`).join(' ')}
  }
  fragment Plan on BulkLookupPlan { inputCount uniqueCount cachedCount invalid { ...Input i: index j: index } ...More }
  fragment Input on InvalidInput { index input reason }
  fragment More on BulkLookupPlan { bulkCalls singleCalls duplicateCount invalidCount }`,
  'one of two that takes the other with it': `query ($a: String!, $list: [String!]!) {
    bulkLookup(addresses: $list, maxAgeSeconds: -1) { total }
    device(address: $a) { address }
  }`,
  'many fields': `query ($a: String!) { ${Array.from({ length: 60 }, (_, place) => `d${place}: device(address: $a) { address }`).join(' ')} }`,
}

/** More often than it takes to be known. */
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

describe('queries that come again', () => {
  it.each(Object.entries(plain))('are answered as at first: %s', async (_, operation) => {
    const { post, compiledCount } = await start()
    const atFirst = await post(operation)
    for (let time = 2; time < times; time++) await post(operation)
    expect(await post(operation)).toEqual(atFirst)
    expect(atFirst.body).toHaveProperty('data')
    expect(await compiledCount()).toBe(1)
  })

  it.each(Object.entries(notCompiled))('are not compiled with %s', async (_, query) => {
    const { post, compiledCount } = await start()
    const operation = { query, variables: { a: address(1), list: [address(1)] } }
    const atFirst = await post(operation)
    expect(atFirst.status).toBe(200)
    for (let time = 2; time < times; time++) await post(operation)
    expect(await post(operation)).toEqual(atFirst)
    expect(await compiledCount()).toBe(0)
  })

  it('tell where a variable stands that does not fit', async () => {
    const { post } = await start()
    const query =
      'query ($a: Int, $address: String!) { device(address: $address, maxAgeSeconds: $a) { source } }'
    for (let time = 0; time < times; time++) {
      const { body } = await post({ query, variables: { ...one, a: 'old' } })
      expect(body).toMatchObject({ errors: [{ locations: [{ line: 1, column: 8 }] }] })
    }
  })

  it('wait long before they are compiled again, when others took their place', async () => {
    const { post, compiledCount } = await start()
    const fields = Array.from(
      { length: 30 },
      (_, place) => `d${place}: device(address: $a) { source }`,
    )
    const query = (place: number) => `query Q${place}($a: String!) { ${fields.join(' ')} }`
    for (let place = 0; place < 200; place++) {
      const operation = { query: query(place), variables: { a: address(1) } }
      for (let time = 0; time < 3; time++) await post(operation)
    }
    const most = await compiledCount()
    expect(most).toBeGreaterThan(100)
    expect(most).toBeLessThan(200)
    const refreshed = { query: query(0), variables: { a: address(1) } }
    const newest = { query: query(199), variables: { a: address(1) } }
    expect(await post(refreshed)).toEqual(await post(newest))
    expect(await compiledCount()).toBe(most)
  })

  it.each<[string, Partial<Device>]>([
    ['null where none may be', { rcsEnabled: null as never }],
    ['a date that is none', { checkedAt: new Date(NaN) }],
    ['a word that is none', { source: `NOWHERE ${first}` as never }],
  ])('are answered as at first when there is %s', async (_, wrong) => {
    const right = { carrierId: null, carrierStatus: null, rcsEnabled: true, checkedAt: new Date() }
    const { url, unexpected } = await startFront((addresses) =>
      Promise.resolve(
        addresses.map((number) => found({ address: number, ...right, source: 'SINGLE', ...wrong })),
      ),
    )
    const { send } = createClient(url)
    const query =
      'query ($address: String!) { device(address: $address) { rcsEnabled checkedAt source } __typename }'
    const atFirst = await send(query, one)
    expect(atFirst.data).toEqual({ device: null, __typename: 'Query' })
    for (let time = 2; time < times; time++) await send(query, one)
    const { errors, data, status } = await send(query, one)
    expect({ errors, data, status }).toEqual({
      errors: atFirst.errors,
      data: atFirst.data,
      status: 200,
    })
    expect(errors).toMatchObject([{ message: 'Unexpected error.' }])
    expect(unexpected).toHaveLength(times)
  })

  it('are answered as at first when something is wrong here', async () => {
    const failure = new Error(`a bug with ${first} in its hands`)
    const { url, unexpected } = await startFront(() => Promise.reject(failure))
    const { send } = createClient(url)
    const query = 'query ($address: String!) { device(address: $address) { address } }'
    const atFirst = await send(query, one)
    for (let time = 2; time < times; time++) await send(query, one)
    const { errors, data } = await send(query, one)
    expect({ errors, data }).toEqual({ errors: atFirst.errors, data: atFirst.data })
    expect(JSON.stringify(errors)).not.toContain(first)
    expect(unexpected).toHaveLength(times)
  })

  it('never let a string become code', async () => {
    const { post } = await start()
    // What graphql-jit stands in for a date while it writes its code.
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
