import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { aliased } from '../support/aliases.ts'
import { expectRedacted, expectUnaffected, post, secret } from '../support/attack.ts'
import { startBoth } from '../support/start-server.ts'

const device = `device(address: "${address(1)}")`
const repeat = (count: number, text: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => text(place)).join(' ')
const deep = (depth: number, inner: string) =>
  `${'{ entries '.repeat(depth)}{ ${inner} }${' }'.repeat(depth)}`

/** A fragment of 34 fields, spread 600 times. */
const bomb = `{ ${repeat(600, (n) => `d${n}: device(address: "x") { ...F }`)} }
  fragment F on Device { address carrierId rcsEnabled source ${repeat(30, (n) => `a${n}: address`)} }`

const introspection = (inner: string) => `{ __schema { types { fields { ${inner} } } } }`

/** Aliases at each level, which multiply. */
const introspectionBomb = (types: string) => `{ ${repeat(5, (n) => `a${n}: __schema { ...S }`)} }
  fragment S on __Schema { ${repeat(5, (n) => `b${n}: ${types} { ...T }`)} }
  fragment T on __Type { ${repeat(5, (n) => `c${n}: fields { ...F }`)} }
  fragment F on __Field { ${repeat(5, (n) => `d${n}: type { ...U }`)} }
  fragment U on __Type { ${repeat(5, (n) => `e${n}: fields { ...V }`)} }
  fragment V on __Field { ${repeat(3, (n) => `f${n}: name`)} }`

/** A variable can name any type. */
const typeBomb = `query ($a: String!) { ${repeat(10, (n) => `a${n}: __type(name: $a) { ...T }`)} }
  fragment T on __Type { ${repeat(10, (n) => `b${n}: fields { ...F }`)} }
  fragment F on __Field { ${repeat(10, (n) => `c${n}: type { name }`)} }`

describe('a document above a limit', () => {
  it.each([
    ['characters', `{ __typename } #${'x'.repeat(200_000)}`],
    ['brackets', `query ${'['.repeat(10_000)}`],
    ['brackets', `{ a(b: ${'['.repeat(65)}1${']'.repeat(65)}) }`],
    ['brackets', '{a'.repeat(50_000)],
    ['operations', repeat(11, (n) => `query Q${n} { __typename }`)],
    ['fragments', `{ __typename } ${repeat(101, (n) => `fragment F${n} on Query { __typename }`)}`],
    ['directives', `{ ${repeat(51, (n) => `a${n}: ${device} @include(if: true) { address }`)} }`],
    ['directives', `{ __typename ${'@skip(if: false) '.repeat(51)} }`],
    ['directives', `query ($a: Int ${'@x '.repeat(51)}) { __typename }`],
    ['aliases', `{ ${repeat(31, (n) => `a${n}: __typename`)} }`],
    ['aliases', `{ ${repeat(31, (n) => `a${n}: bulkLookup(addresses: ["x"]) { total }`)} }`],
    ['aliases', `{ ${device} { ${repeat(31, (n) => `a${n}: address`)} } }`],
    ['aliases', `{ ...F } fragment F on Query { ${repeat(31, (n) => `a${n}: __typename`)} }`],
    ['aliases', `{ ${repeat(31, (n) => `a${n}: __type(name: "Query") { name }`)} }`],
    ['aliases', introspection(repeat(31, (n) => `a${n}: name`))],
    ['introspectionFields', introspectionBomb('types')],
    ['introspectionFields', introspectionBomb('queryType')],
    ['introspectionFields', typeBomb],
    ['tokens', `{ ${'a '.repeat(15_001)} }`],
    ['repeats', `{ ${`${device} { address } `.repeat(11)} }`],
    ['repeats', `{ ${repeat(11, () => '...F')} } fragment F on Query { __typename }`],
    [
      'repeats',
      `{ ${device} { address } ${repeat(11, () => `... on Query { ${device} { address } }`)} }`,
    ],
    ['repeats', `{ ${repeat(6, () => `${device} { address address }`)} }`],
    ['depth', `{ bulkLookup(addresses: ["x"]) ${deep(7, 'index')} }`],
    ['depth', `{ ...F } fragment F on Query { bulkLookup(addresses: []) ${deep(7, 'index')} }`],
    ['introspectionDepth', `{ __schema { ${'types { '.repeat(16)} name ${'} '.repeat(16)} } }`],
    ['selections', bomb],
  ])('is rejected with 400: %s', async (limit, query) => {
    const both = await startBoth()
    const answer = await post(both.url, JSON.stringify({ query }))
    expect(answer.status).toBe(400)
    expectRedacted(answer)
    expect(JSON.parse(answer.text)).toMatchObject({
      errors: [{ extensions: { code: 'DOCUMENT_LIMIT', limit } }],
    })
    await expectUnaffected(both)
  })
})

describe('a document within the limits', () => {
  it.each([
    ['500 aliases of device', aliased(addressList(500)), 500],
    ['1,000 aliases of device', aliased(addressList(1000)), 1000],
    [
      '500 aliases that share a fragment',
      `{ ${repeat(500, (n) => `d${n}: device(address: "${address(n)}") { ...F }`)} } fragment F on Device { rcs: rcsEnabled }`,
      500,
    ],
    [
      '500 aliases in a fragment',
      `{ ...All } fragment All on Query { ${repeat(500, (n) => `d${n}: device(address: "${address(n)}") { address }`)} }`,
      500,
    ],
    ['200 aliases of refreshDevice', aliased(addressList(200), 'refreshDevice'), 200],
  ])('returns every field: %s', async (_, query, count) => {
    const { send } = await startBoth()
    const { data, errors } = await send<object>(query)
    expect(errors).toBeUndefined()
    expect(Object.keys(data)).toHaveLength(count)
  })

  it.each([
    [
      'the introspection query of GraphiQL',
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
    ],
    [
      'introspection fields with aliases, as gql.tada and others send them',
      `{ t: __type(name: "Device") { n: name fields { name } } ${repeat(25, (n) => `t${n}: __type(name: "Query") { name }`)} }`,
    ],
    ['a type that does not exist', '{ a: __type(name: "Nothing") { name fields { name } } }'],
    [
      'a type by a variable',
      'query ($a: String! = "Query") { a: __type(name: $a) { name fields { name } } }',
    ],
    [
      'brackets in a string',
      `{ __typename ${device.replace('+', '[[[[[((((({{{{{'.repeat(20))} { address } }`,
    ],
    [
      'brackets in a block string',
      `{ __typename device(address: """${'[({'.repeat(100)} \\""" """) { address } }`,
    ],
    ['brackets in a comment', `{ __typename # ${'{[('.repeat(100)}\n}`],
  ])('returns data: %s', async (_, query) => {
    const { send } = await startBoth()
    const { data } = await send<object>(query)
    expect(data).toBeDefined()
  })
})

describe('an invalid operation', () => {
  it.each([
    ['a syntax error', `{ ${secret}( }`],
    ['a string without an end', `{ device(address: "${secret}) }`],
    ['a string instead of a field', `{ "${secret}" 9992000000 "x" }`],
    ['an emoji', `{ \u{1F4A3}${secret} }`],
    ['an invalid escape', `{ device(address: "\\u{${secret}") { address } }`],
    ['many unknown fields', `{ ${repeat(1000, (n) => `${secret}${n}`)} }`],
    ['a misspelled field', `{ devic(address: "${secret}") { address } }`],
    ['a misspelled type', `query ($a: Strin) { __typename ...F } fragment F on ${secret} { a }`],
    ['an object for a string', `{ device(address: {${secret}: 1}) { address } }`],
    ['unknown variables', `{ device(address: $${secret}) { address } }`],
    ['unused variables', `query (${repeat(500, (n) => `$${secret}${n}: String`)}) { __typename }`],
    ['unknown directives', `{ __typename @${secret} }`],
    ['a cycle of fragments', `{ ...${secret} } fragment ${secret} on Query { ...${secret} }`],
    [
      'conflicting fields',
      `{ a: ${device} { address } a: device(address: "${secret}") { address } }`,
    ],
    ['a subscription', `subscription { ${secret} }`],
  ])('is rejected, and the response quotes nothing of it: %s', async (_, query) => {
    const both = await startBoth({}, { NODE_ENV: 'production' })
    for (const accept of [
      'application/json',
      'application/graphql-response+json',
      'multipart/mixed, application/json',
    ]) {
      const answer = await post(both.url, JSON.stringify({ query }), { accept })
      expectRedacted(answer)
      expect(answer.status).toBe(accept === 'application/graphql-response+json' ? 400 : 200)
      const { errors, data } = JSON.parse(answer.text) as { errors: object[]; data?: object }
      expect(data).toBeUndefined()
      expect(errors.length).toBeGreaterThan(0)
    }
    await expectUnaffected(both)
  })

  it.each([
    ['a number in a list', { a: [secret, 1] }],
    ['an object in a list', { a: [{ [secret]: 1 }] }],
    ['null in a list', { a: [null] }],
    ['no value', {}],
    ['another name', { [secret]: 1 }],
    ['a list of lists', { a: [[secret]] }],
    ['an object with a length', { a: { length: 1e9 } }],
  ])('is rejected for its variables: %s', async (_, variables) => {
    const both = await startBoth()
    const query = 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total } }'
    const answer = await post(both.url, JSON.stringify({ query, variables }))
    expectRedacted(answer)
    expect(JSON.parse(answer.text)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    })
    await expectUnaffected(both)
  })

  it('is rejected if its response would have too many fields', async () => {
    const both = await startBoth()
    const fields = repeat(29, (n) => `a${n}: device { address carrierId }`)
    const query = `query ($a: [String!]!) { bulkLookup(addresses: $a) { entries { ${fields} } } }`
    const variables = { a: addressList(10_000) }
    const answer = await post(both.url, JSON.stringify({ query, variables }))
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toMatchObject({
      errors: [{ extensions: { code: 'ANSWER_LIMIT' } }],
    })
    await expectUnaffected(both)
  })
})
