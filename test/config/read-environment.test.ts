import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readEnvironment, withNodeFlags } from '../../src/config/read-environment.ts'

function fileWith(text: string): URL {
  const folder = mkdtempSync(join(tmpdir(), 'rcs-lookup-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, '.env'), text)
  return pathToFileURL(join(folder, '.env'))
}

describe('withNodeFlags', () => {
  it.each([
    ['an argument', {}, ['--use-env-proxy']],
    ['NODE_OPTIONS', { NODE_OPTIONS: '--enable-source-maps --use-env-proxy' }, []],
  ])('uses the flag of %s', (_, environment, execArgv) => {
    expect(withNodeFlags(environment, execArgv)).toEqual({
      ...environment,
      NODE_USE_ENV_PROXY: '1',
    })
  })

  it('changes nothing without the flag', () => {
    const environment = { NODE_OPTIONS: '--enable-source-maps' }
    expect(withNodeFlags(environment, ['--no-use-env-proxy'])).toBe(environment)
  })
})

describe('readEnvironment', () => {
  it('adds the variables of the file, and changes none of the environment', () => {
    const file = fileWith('# a comment\nPORT=4100\nHOST="::1"\nKALEYRA_SID=\n')
    const environment = readEnvironment(file, { PORT: '4200', HOST: '' })
    expect(environment).toEqual({ PORT: '4200', HOST: '', KALEYRA_SID: '' })
  })

  it('reads a file that begins with a byte order mark', () => {
    expect(readEnvironment(fileWith('\uFEFFPORT=4100\n'), {})).toEqual({ PORT: '4100' })
  })

  it('returns the environment if the file does not exist', () => {
    const missing = new URL('./nothing-here/.env', import.meta.url)
    expect(readEnvironment(missing, { PORT: '1' })).toEqual({ PORT: '1' })
  })
})
