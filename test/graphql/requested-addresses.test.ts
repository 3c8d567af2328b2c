import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createLookupReader } from '../../src/graphql/requested-addresses.ts'
import { schema } from '../../src/graphql/schema.ts'

function read(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  return createLookupReader(schema, parse(query), undefined)!(variables)
}

describe('the requested lookups of an operation', () => {
  it.each([
    ['{ device(address: "1") { address } }', { toLookUp: [['1']] }],
    ['{ bulkLookup(addresses: ["1", "2"]) { total } }', { toLookUp: [['1', '2']] }],
    [
      'mutation { refreshDevice(address: "1") { address } bulkLookup(addresses: "2") { total } }',
      { toLookUp: [['1'], ['2']] },
    ],
    [
      '{ bulkLookupPlan(addresses: ["1", "2"]) { bulkCalls } }',
      { lists: [['1', '2']], toLookUp: [] },
    ],
    [
      'mutation { eraseDevice(address: "1") { id } }',
      { lists: [['1']], toLookUp: [], erases: true },
    ],
    [
      'mutation { eraseDevices(addresses: ["1", "2"]) { total } }',
      { lists: [['1', '2']], toLookUp: [] },
    ],
    ['{ __typename }', { lists: [], toLookUp: [] }],
  ])('are those of its root fields: %s', (query, expected) => {
    expect(read(query)).toMatchObject({ kind: 'LOOKUPS', ...expected })
  })

  it('count a response key once, and no skipped field', () => {
    const query = `query ($skips: Boolean!) {
      device(address: "1") { address }
      device(address: "1") { source }
      other: device(address: "2") @skip(if: $skips) { address }
    }`
    const sizeOf = (skips: boolean) => {
      const requested = read(query, { skips })
      if (requested.kind !== 'LOOKUPS') throw new Error('the operation is invalid')
      return [requested.toLookUp.length, requested.responseSize()]
    }
    expect(sizeOf(true)).toEqual([1, 2])
    expect(sizeOf(false)).toEqual([2, 3])
  })

  it('are errors if a variable is invalid', () => {
    const query = 'query ($a: String!) { device(address: $a) { address } }'
    expect(read(query)).toMatchObject({ kind: 'INVALID_VARIABLES', errors: [{}] })
  })

  it('are undefined for an unknown operation', () => {
    expect(createLookupReader(schema, parse('query A { __typename }'), 'B')).toBeUndefined()
  })
})
