import { readFileSync } from 'node:fs'
import { configs, parser, rules } from '@graphql-eslint/eslint-plugin'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { root } from '../support/start-process.ts'

const file = 'schema.graphql'

/** Types without an `id`. CONTRIBUTING.md says why. */
const typesWithoutId = [
  'BulkLookup',
  'Activity',
  'ActivityCall',
  'BulkLookupEntry',
  'BulkLookupJobConnection',
  'BulkLookupJobEdge',
  'BulkLookupJobEntry',
  'BulkLookupJobEntryConnection',
  'BulkLookupJobEntryEdge',
  'BulkLookupJobPlan',
  'BulkLookupPlan',
  'CarrierReach',
  'CountryCount',
  'CountryReach',
  'ErasedDevices',
  'InvalidInput',
  'InvalidReasonCount',
  'LookupFailure',
  'PageInfo',
  'Reach',
  'UpstreamCodes',
]
const idRule = ['error', { exceptions: { types: typesWithoutId } }]

describe('@graphql-eslint', () => {
  it('accepts the schema with its rules "schema-recommended"', () => {
    const text = readFileSync(`${root}${file}`, 'utf8')
    const config = {
      files: ['**/*.graphql'],
      languageOptions: {
        parser,
        parserOptions: { graphQLConfig: { schema: `${root}${file}` } },
      },
      plugins: { '@graphql-eslint': { rules } },
      rules: {
        ...configs['schema-recommended'].rules,
        '@graphql-eslint/strict-id-in-types': idRule,
      },
    }
    const messages = new Linter().verify(text, config as never, { filename: file })
    expect(messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`)).toEqual(
      [],
    )
  })
})
