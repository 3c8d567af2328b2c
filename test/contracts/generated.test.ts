import { readFileSync } from 'node:fs'
import { buildSchema, isInputObjectType, isObjectType, isSpecifiedScalarType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { printSdl } from '../../src/graphql/print-sdl.ts'

const committed = readFileSync('schema.graphql', 'utf8')

describe('schema.graphql', () => {
  it('equals the schema of the code (npm run codegen)', () => {
    expect(committed).toBe(printSdl())
  })

  it('describes every type, field, argument and enum value', () => {
    const undescribed: string[] = []
    const check = (name: string, { description }: { description?: string | null | undefined }) => {
      if (!description) undescribed.push(name)
    }
    const types = Object.values(buildSchema(committed).getTypeMap())
    for (const type of types) {
      if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue
      check(type.name, type)
      if ('getValues' in type) for (const value of type.getValues()) check(value.name, value)
      if (!isObjectType(type) && !isInputObjectType(type)) continue
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field)
        if ('args' in field) for (const arg of field.args) check(`${field.name}(${arg.name})`, arg)
      }
    }
    expect(types.length).toBeGreaterThan(10)
    expect(undescribed).toEqual([])
  })

  it('has the names and types that frontends use', () => {
    const shapes = committed.replaceAll(/"""[\s\S]*?"""\n?|^\s+\n/gm, '')
    for (const shape of [
      /type Query {[^}]*device\(\s*address: String!\s*defaultCountry: CountryCode\s*maxAgeSeconds: Int\s*\): Device\n/,
      /type Query {[^}]*bulkLookup\(\s*addresses: \[String!\]!\s*defaultCountry: CountryCode\s*maxAgeSeconds: Int\s*\): BulkLookup\n/,
      /type Mutation {[^}]*refreshDevice\(\s*address: String!\s*defaultCountry: CountryCode\s*\): Device\n/,
      /type Mutation {[^}]*bulkLookup\(\s*addresses: \[String!\]!\s*defaultCountry: CountryCode\s*\): BulkLookup\n/,
    ]) {
      expect(shapes).toMatch(shape)
    }
  })
})
