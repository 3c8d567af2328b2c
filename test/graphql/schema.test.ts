import { isNonNullType } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'

/** Their failures are data, or errors of single items. */
const withoutFailures = ['Query.devices', 'Query.lookup', 'Query.nodes']

it('has no other non-null root fields, so that an error of one field leaves the others', () => {
  const types = [schema.getQueryType()!, schema.getMutationType()!]
  const fields = types.flatMap((type) => Object.values(type.getFields()))
  expect(fields.length).toBeGreaterThan(5)
  const nonNull = fields.filter(({ type }) => isNonNullType(type))
  expect(nonNull.map(String)).toEqual(withoutFailures)
})
