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

/** Documents that one rule each finds fault with, beside others perhaps. */
const faulty = [
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

const verdict = (document: DocumentNode, some: readonly ValidationRule[]) =>
  validate(schema, document, some).map(({ message }) => message)

describe('the rules that a document needs', () => {
  it.each(faulty)('find what all rules find: %s', (text) => {
    const document = parse(text)
    const found = verdict(document, rules)
    expect(found).not.toEqual([])
    expect(verdict(document, neededRules(rules, text))).toEqual(found)
  })

  it.prop([fc.array(fc.constantFrom(...faulty), { minLength: 2, maxLength: 4 })])(
    'find in several documents put together what all rules find',
    (texts) => {
      const text = texts.join('\n')
      const document = parse(text)
      expect(verdict(document, neededRules(rules, text))).toEqual(verdict(document, rules))
    },
  )

  it('are a dozen for aliases', () => {
    const text = '{ a: device(address: "1") { address } b: device(address: "2") { address } }'
    expect(neededRules(rules, text).length).toBeLessThanOrEqual(13)
    expect(neededRules(rules, `${text} # $ @ ... __`)).toEqual(rules)
  })
})
