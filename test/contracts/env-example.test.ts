import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load-config.ts'
import { variables } from '../../src/config/variables.ts'

const example = readFileSync('.env.example', 'utf8')
const readme = readFileSync('README.md', 'utf8')

/** The example with every variable switched on. */
const switchedOn = parseEnv(example.replaceAll(/^# ?(?=[A-Z_]+=)/gm, ''))

/** What is off, or absent, until somebody sets it. */
const withoutDefault = new Set([
  'KALEYRA_SID',
  'KALEYRA_API_KEY',
  'KALEYRA_BASE_URL',
  'API_TOKENS',
  'JWT_JWKS_URI',
  'JWT_ISSUER',
  'JWT_AUDIENCE',
  'CORS_ORIGINS',
  'PERSISTED_OPERATIONS',
  'PERSISTED_OPERATIONS_ONLY',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_HEADERS',
  'UPSTREAM_RATE_PER_SECOND',
  'DATA_DIR',
  'DATABASE_URL',
])

describe('.env.example', () => {
  it('shows values that are right', () => {
    expect(() => loadConfig(switchedOn)).not.toThrow()
  })

  it('sets nothing until somebody edits it', () => {
    expect(parseEnv(example)).toEqual({})
  })

  it('documents every variable, and no other', () => {
    expect(Object.keys(switchedOn).toSorted()).toEqual(Object.keys(variables.shape).toSorted())
  })

  it('shows the defaults', () => {
    const { KALEYRA_SID, KALEYRA_API_KEY, KALEYRA_BASE_URL } = switchedOn
    const defaults = Object.fromEntries(
      Object.entries(switchedOn).filter(([name]) => !withoutDefault.has(name)),
    )
    expect(loadConfig(defaults)).toEqual(loadConfig({}))
    expect(loadConfig({ KALEYRA_SID, KALEYRA_API_KEY })).toEqual(
      loadConfig({ KALEYRA_SID, KALEYRA_API_KEY, KALEYRA_BASE_URL }),
    )
  })
})

describe('the configuration table of README', () => {
  it('has a row for every variable, with its default', () => {
    for (const [name, value] of Object.entries(switchedOn)) {
      const row = new RegExp(`^\\| \`${name}\` +\\| (.*?) +\\|`, 'm').exec(readme)?.[1]
      const hasDefault = name === 'KALEYRA_BASE_URL' || !withoutDefault.has(name)
      expect([name, row]).toEqual([name, hasDefault ? `\`${value}\`` : '–'])
    }
  })
})
