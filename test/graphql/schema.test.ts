import { isNonNullType } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'

it('has no non-null root fields, so that an error of one field leaves the others', () => {
  const types = [schema.getQueryType()!, schema.getMutationType()!]
  const fields = types.flatMap((type) => Object.values(type.getFields()))
  expect(fields.length).toBeGreaterThan(5)
  expect(fields.filter(({ type }) => isNonNullType(type))).toEqual([])
})
