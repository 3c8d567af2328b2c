import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeWrongNode, requiredNode } from '../../src/app/required-node.ts'
import { describeStartupError } from '../../src/app/startup-error.ts'
import { ConfigError } from '../../src/config/load-config.ts'
import { DataDirLockedError } from '../../src/store/data-dir-lock.ts'

const systemError = (syscall: string, code: string) =>
  Object.assign(new Error(`${syscall} ${code}: reason`), { syscall, code })

describe('describeStartupError', () => {
  it.each([new ConfigError(['PORT must be …']), new DataDirLockedError('/srv/data')])(
    'returns the message of a $name',
    (error) => {
      expect(describeStartupError(error)).toBe(error.message)
    },
  )

  it.each([
    systemError('listen', 'EADDRINUSE'),
    systemError('listen', 'EACCES'),
    systemError('getaddrinfo', 'ENOTFOUND'),
  ])('names HOST and PORT for $message', (error) => {
    expect(describeStartupError(error)).toBe(
      `HOST and PORT must name an address where this server can listen: ${error.message} (example: PORT=4001)`,
    )
  })

  it.each(['ENOTSUP', 'ENOPROTOOPT'])('names REUSE_PORT for %s', (code) => {
    expect(describeStartupError(systemError('listen', code))).toMatch(
      /^This system cannot share a port between processes .*REUSE_PORT.*$/,
    )
  })

  it.each(['EACCES', 'EISDIR'])('names .env for a file that cannot be read: %s', (code) => {
    expect(describeStartupError(systemError('read', code))).toMatch(`perhaps .env: ${code}`)
  })

  it.each([new TypeError('a bug'), 'a string', undefined])('does not describe a bug: %s', (bug) => {
    expect(describeStartupError(bug)).toBeUndefined()
  })
})

describe('describeWrongNode', () => {
  it('requires the version of package.json', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      engines: { node: string }
    }
    expect(engines.node).toBe(`>=${requiredNode}`)
    expect(describeWrongNode(process.versions.node)).toBeUndefined()
  })

  it.each(['20.20.2', '24.11.1', '26.9.12', '9.11.2'])('rejects %s in one line', (version) => {
    expect(describeWrongNode(version)).toMatch(`and this is Node ${version}. Start it with`)
    expect(describeWrongNode(version)).not.toContain('\n')
  })

  it.each([requiredNode, '26.10.1', '26.11.0', '27.0.0', '100.0.0'])('accepts %s', (version) => {
    expect(describeWrongNode(version)).toBeUndefined()
  })
})
