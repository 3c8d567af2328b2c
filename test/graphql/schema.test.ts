import { getNamedType, isNonNullType } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'

it('lets no arguments be null but those of the type Int, as errors of variables are told by', () => {
  const types = [schema.getQueryType()!, schema.getMutationType()!]
  const nullable = types
    .flatMap((type) => Object.values(type.getFields()))
    .flatMap(({ args }) => args)
    .filter(({ type }) => !isNonNullType(type))
  expect(nullable.length).toBeGreaterThan(0)
  expect(nullable.filter(({ type }) => getNamedType(type).name !== 'Int')).toEqual([])
})
