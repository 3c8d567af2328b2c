import { fc, it } from '@fast-check/vitest'
import {
  type DocumentNode,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql'
import { describe, expect } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { neededRules } from '../../src/execution/needed-rules.ts'

const rules: readonly ValidationRule[] = [...specifiedRules, NoSchemaIntrospectionCustomRule]

/** Invalid documents. Each of them breaks a different rule, and perhaps others. */
const invalidDocuments = [
  '{ nothing }',
  '{ device }',
  '{ device(address: 7) { address } }',
  '{ device(address: "1", address: "2") { address } }',
  '{ device(address: "1", number: "2") { address } }',
  '{ device(address: "1") }',
  '{ device(address: "1") { address { first } } }',
  '{ a: device(address: "1") { address } a: device(address: "2") { address } }',
  'query A { __typename } query A { __typename }',
  '{ __typename } query B { __typename }',
  'subscription { device }',
  'query ($a: String!) { device(address: $b) { address } }',
  'query ($a: String!, $a: Int) { device(address: $a) { address } }',
  'query ($a: Device) { device(address: $a) { address } }',
  'query ($a: Nothing!) { device(address: $a) { address } }',
  'query ($a: Int!) { device(address: $a) { address } }',
  'query ($a: String!) { __typename }',
  '{ device(address: "1") @nothing { address } }',
  '{ device(address: "1") @include(if: true) @include(if: true) { address } }',
  '{ device(address: "1") @skip { address } }',
  '{ ...Nothing }',
  '{ ... on Nothing { address } }',
  '{ ... on Device { address } }',
  '{ ... on Boolean { address } }',
  '{ __typename } fragment Unused on Query { __typename }',
  '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  '{ ...A } fragment A on Query { __typename } fragment A on Query { __typename }',
  '{ ...A } fragment A on Query { ...A }',
  '{ __schema { types { name } } }',
  '{ __type(name: "Query") { fields { type { fields { type { fields { type { fields { name } } } } } } } } }',
]

const errorsOf = (document: DocumentNode, some: readonly ValidationRule[]) =>
  validate(schema, document, some).map(({ message }) => message)

describe('the needed rules of a document', () => {
  it.each(invalidDocuments)('find the same errors as all rules: %s', (text) => {
    const document = parse(text)
    const found = errorsOf(document, rules)
    expect(found).not.toEqual([])
    expect(errorsOf(document, neededRules(rules, text))).toEqual(found)
  })

  it.prop([fc.array(fc.constantFrom(...invalidDocuments), { minLength: 2, maxLength: 4 })])(
    'find the same errors as all rules in a document of several invalid ones',
    (texts) => {
      const text = texts.join('\n')
      const document = parse(text)
      expect(errorsOf(document, neededRules(rules, text))).toEqual(errorsOf(document, rules))
    },
  )

  it('are at most 13 for aliases', () => {
    const text = '{ a: device(address: "1") { address } b: device(address: "2") { address } }'
    expect(neededRules(rules, text).length).toBeLessThanOrEqual(13)
    expect(neededRules(rules, `${text} # $ @ ... __`)).toEqual(rules)
  })
})
