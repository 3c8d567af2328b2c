import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { printConfigurationReference, printEnvExample } from '../../scripts/configuration-docs.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { aboutOf } from '../../src/config/rules.ts'
import { sections, type VariableName, variables } from '../../src/config/variables.ts'

const example = readFileSync('.env.example', 'utf8')
const reference = readFileSync('docs/reference/configuration.md', 'utf8')
const names = Object.keys(variables.shape) as VariableName[]

/** The example with every variable switched on. */
const switchedOn = parseEnv(example.replaceAll(/^# ?(?=[A-Z_]+=)/gm, ''))

const account = { KALEYRA_SID: 'some-sid', KALEYRA_API_KEY: 'some-key' }

const defaultOf = (name: VariableName) => variables.shape[name].safeParse(undefined).data

describe('the table of variables', () => {
  it('has every variable in one section', () => {
    const inSections = Object.values(sections).flatMap((shape) => Object.keys(shape))
    expect(inSections).toEqual(names)
  })

  it.each(names)('has a description, a rule and a valid example for %s', (name) => {
    const { description, rule, example: value } = aboutOf(variables.shape[name])
    expect(description).toMatch(/^[A-Z].*\.$/)
    expect(description.match(/\.( |$)/g)!.length).toBeLessThanOrEqual(2)
    expect(rule).not.toMatch(/\.$/)
    expect(variables.shape[name].safeParse(value).success).toBe(true)
  })
})

describe('.env.example', () => {
  it('is what the table of variables says (npm run docs)', () => {
    expect(example).toBe(printEnvExample())
  })

  it('shows valid values', () => {
    // The sandbox and an account exclude each other.
    expect(() => loadConfig({ ...switchedOn, ...account, SANDBOX: '' })).not.toThrow()
  })

  it.each(['KALEYRA_SID', 'KALEYRA_API_KEY'] as const)(
    'shows a placeholder for %s, which is not accepted',
    (name) => {
      expect(() => loadConfig({ ...account, [name]: switchedOn[name] })).toThrow(
        `- ${name} is the placeholder of .env.example`,
      )
    },
  )

  it('sets nothing until somebody edits it', () => {
    expect(parseEnv(example)).toEqual({})
  })

  it('documents every variable, and no other', () => {
    expect(Object.keys(switchedOn).toSorted()).toEqual(names.toSorted())
  })

  it('shows the defaults', () => {
    const { KALEYRA_BASE_URL } = switchedOn
    const defaults = Object.fromEntries(
      Object.entries(switchedOn).filter(
        ([name]) => name !== 'KALEYRA_BASE_URL' && defaultOf(name as VariableName) !== undefined,
      ),
    )
    expect(Object.keys(defaults).length).toBeGreaterThan(25)
    expect(loadConfig(defaults)).toEqual(loadConfig({}))
    expect(loadConfig(account)).toEqual(loadConfig({ ...account, KALEYRA_BASE_URL }))
  })
})

describe('docs/reference/configuration.md', () => {
  it('is what the table of variables says (npm run docs)', () => {
    expect(reference).toBe(printConfigurationReference())
  })

  it.each(names)('has a row for %s with its default', (name) => {
    const row = new RegExp(`^\\| \`${name}\` +\\| (.*?) +\\|`, 'm').exec(reference)?.[1]
    const dependsOnMode = ['PAGE', 'GRAPHIQL', 'INTROSPECTION'].includes(name)
    const text = dependsOnMode
      ? '`true`; `false` with `NODE_ENV=production`'
      : `\`${switchedOn[name]}\``
    expect(row).toBe(defaultOf(name) === undefined ? '–' : text)
  })
})
