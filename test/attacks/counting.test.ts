import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { aliased } from '../support/aliases.ts'
import { expectRedacted, expectUnaffected, post } from '../support/attack.ts'
import { startBoth } from '../support/start-server.ts'

const limits = { MAX_ADDRESSES_PER_OPERATION: '10' }
const literal = (count: number, from = 0) => JSON.stringify(addressList(count, from))
const declared = 'query ($a: [String!]!, $yes: Boolean!, $no: Boolean!)'
const variablesOf11 = { a: addressList(11), yes: true, no: false }

describe('an operation with more numbers than the limit', () => {
  it.each<[string, string, object?]>([
    ['in a literal', `{ bulkLookup(addresses: ${literal(11)}) { total } }`],
    ['in aliases of device', aliased(addressList(11))],
    ['in aliases of refreshDevice', aliased(addressList(11), 'refreshDevice')],
    ['of eleven duplicates', aliased(Array.from({ length: 11 }, () => address(1)))],
    ['of eleven invalid inputs', aliased(Array.from({ length: 11 }, () => 'x'))],
    [
      'in a variable',
      'query ($a: [String!]!) { bulkLookup(addresses: $a) { total } }',
      variablesOf11,
    ],
    [
      'in a default',
      `query ($a: [String!]! = ${literal(11)}) { bulkLookup(addresses: $a) { total } }`,
    ],
    [
      'in a default beside an unknown variable',
      `query ($a: [String!]! = ${literal(11)}) { bulkLookup(addresses: $a) { total } }`,
      { b: [] },
    ],
    [
      'in a list of variables',
      `query ($a: String!) { bulkLookup(addresses: [${'$a '.repeat(11)}]) { total } }`,
      { a: address(1) },
    ],
    [
      'in aliases of bulkLookup',
      `{ a: bulkLookup(addresses: ${literal(6)}) { total } b: bulkLookup(addresses: ${literal(6)}) { total } }`,
    ],
    [
      'in bulkLookup and device',
      `{ a: bulkLookup(addresses: ${literal(10)}) { total } device(address: "${address(1)}") { address } }`,
    ],
    [
      'in fragments',
      `{ ...A ... on Query { ...B } } fragment A on Query { a: bulkLookup(addresses: ${literal(6)}) { total } } fragment B on Query { b: bulkLookup(addresses: ${literal(6)}) { total } }`,
    ],
    [
      'in a mutation',
      `mutation { a: bulkLookup(addresses: ${literal(6)}) { total } b: bulkLookup(addresses: ${literal(6)}) { total } }`,
    ],
    [
      'in an included field',
      `${declared} { bulkLookup(addresses: $a) @include(if: $yes) @skip(if: $no) { total } }`,
      variablesOf11,
    ],
    [
      'in a field that is excluded once and included once',
      `${declared} { bulkLookup(addresses: $a) @include(if: $no) { total } ... @skip(if: $no) { bulkLookup(addresses: $a) @include(if: $yes) { total } } }`,
      variablesOf11,
    ],
  ])('is rejected: numbers %s', async (_, query, variables = {}) => {
    const both = await startBoth({}, limits)
    for (const accept of ['application/json', 'multipart/mixed, application/json']) {
      const answer = await post(both.url, JSON.stringify({ query, variables }), { accept })
      expect(answer.status).toBe(400)
      expectRedacted(answer)
      expect(answer.text).not.toContain(address(1))
      expect(JSON.parse(answer.text)).toMatchObject({
        errors: [{ extensions: { code: 'ADDRESS_LIMIT', limit: 10 } }],
      })
    }
    await expectUnaffected(both)
  })

  it('is rejected although another request with the same document ran', async () => {
    const both = await startBoth({}, limits)
    const query = 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total } }'
    for (const count of [10, 11, 10, 11, 9, 11]) {
      const { status, data } = await both.send(query, { a: addressList(count, count * 100) })
      expect({ status, data }).toEqual(
        count > 10
          ? { status: 400, data: undefined }
          : { status: 200, data: { bulkLookup: { total: count } } },
      )
    }
    expect(both.sandbox.received.flatMap(({ addresses }) => addresses)).toHaveLength(29)
  })

  it('runs if @skip and merged fields reduce the numbers', async () => {
    const { send } = await startBoth({}, limits)
    const query = `${declared} {
      a: bulkLookup(addresses: $a) { total }
      a: bulkLookup(addresses: $a) { duplicateCount }
      b: bulkLookup(addresses: $a) @skip(if: $yes) { total }
      ... @include(if: $no) { c: bulkLookup(addresses: $a) { total } }
    }`
    const { data } = await send(query, { ...variablesOf11, a: addressList(10) })
    expect(data).toEqual({ a: { total: 10, duplicateCount: 0 } })
  })

  it('costs nothing of the client’s budget', async () => {
    const { send } = await startBoth({}, { ...limits, CLIENT_ADDRESSES_PER_MINUTE: '10' })
    for (let time = 0; time < 3; time += 1)
      expect((await send(aliased(addressList(11)))).status).toBe(400)
    expect((await send(aliased(addressList(10)))).status).toBe(200)
    expect((await send(aliased(addressList(1)))).status).toBe(429)
  })
})

it.each(['image/png', 'text/html', 'application/xml', 'application/json; charset=utf-16'])(
  'an operation is rejected with 406 if its client accepts only %s',
  async (accept) => {
    const both = await startBoth()
    const body = JSON.stringify({ query: aliased(addressList(3)) })
    const answer = await post(both.url, body, { accept })
    expect(answer.status).toBe(406)
    expectRedacted(answer)
    expect(JSON.parse(answer.text)).toMatchObject({
      errors: [{ extensions: { code: 'NOT_ACCEPTABLE' } }],
    })
    await expectUnaffected(both)
  },
)
