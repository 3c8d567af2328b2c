import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { loadConfig, variables } from '../../src/config.ts'

const example = readFileSync('.env.example', 'utf8')
const readme = readFileSync('README.md', 'utf8')

/** The example with every variable switched on. */
const switchedOn = parseEnv(example.replaceAll(/^# ?(?=[A-Z_]+=)/gm, ''))

describe('.env.example', () => {
  it('sets nothing until somebody edits it', () => {
    expect(parseEnv(example)).toEqual({})
  })

  it('documents every variable, and no other', () => {
    expect(Object.keys(switchedOn).toSorted()).toEqual(Object.keys(variables.shape).toSorted())
  })

  it('shows the defaults', () => {
    const { KALEYRA_SID, KALEYRA_API_KEY, KALEYRA_BASE_URL, ...others } = switchedOn
    expect(loadConfig(others)).toEqual(loadConfig({}))
    expect(loadConfig({ KALEYRA_SID, KALEYRA_API_KEY })).toEqual(
      loadConfig({ KALEYRA_SID, KALEYRA_API_KEY, KALEYRA_BASE_URL }),
    )
  })
})

describe('the configuration table of README', () => {
  it('has a row for every variable, with its default', () => {
    for (const [name, value] of Object.entries(switchedOn)) {
      const row = new RegExp(`^\\| \`${name}\` +\\| (.*?) +\\|`, 'm').exec(readme)?.[1]
      const hasDefault = name !== 'KALEYRA_SID' && name !== 'KALEYRA_API_KEY'
      expect([name, row]).toEqual([name, hasDefault ? `\`${value}\`` : '–'])
    }
  })
})
