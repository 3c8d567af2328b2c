import { getNamedType, isNonNullType } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'

it('has no nullable arguments except those of type Int, as the check of variables requires', () => {
  const types = [schema.getQueryType()!, schema.getMutationType()!]
  const nullable = types
    .flatMap((type) => Object.values(type.getFields()))
    .flatMap(({ args }) => args)
    .filter(({ type }) => !isNonNullType(type))
  expect(nullable.length).toBeGreaterThan(0)
  expect(nullable.filter(({ type }) => getNamedType(type).name !== 'Int')).toEqual([])
})
