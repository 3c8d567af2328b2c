import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { oldNodes } from '../support/old-nodes.ts'
import { root, startCommand } from '../support/start-process.ts'

const files = [
  'package.json',
  'package-lock.json',
  '.npmrc',
  'rolldown.config.ts',
  'tsconfig.json',
  'scripts',
  'src',
  'web',
]

/** A user without rights, for a test that root runs: root can write everywhere. */
const nobody = 65_534

interface TreeOptions {
  /** A bundle exists, and it is newer or older than the sources. */
  readonly dist?: 'new' | 'old'
  readonly hasDevDependencies?: boolean
}

/** Copies the project into a folder of its own, until the test ends. */
function createTree({ dist, hasDevDependencies = true }: TreeOptions): string {
  const tree = mkdtempSync(join(tmpdir(), 'npm-start-'))
  onTestFinished(() => rmSync(tree, { recursive: true, force: true }))
  chmodSync(tree, 0o755)
  for (const file of files) cpSync(join(root, file), join(tree, file), { recursive: true })
  if (dist !== undefined) cpSync(join(root, 'dist'), join(tree, 'dist'), { recursive: true })
  const seconds = Date.now() / 1000 + (dist === 'old' ? -86_400 : 86_400)
  if (dist !== undefined) utimesSync(join(tree, 'dist/main.js'), seconds, seconds)
  const modules = join(tree, 'node_modules')
  mkdirSync(join(modules, '.bin'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.') || (['rolldown', 'vite'].includes(name) && !hasDevDependencies))
      continue
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  symlinkSync(process.execPath, join(modules, '.bin/node'))
  return tree
}

/** Runs `npm start` with a wrong configuration, so that a server that starts ends by itself. */
async function npmStart(tree: string, userId?: number) {
  const npm = startCommand('npm', {
    args: ['start'],
    environment: { PORT: 'x', npm_config_cache: join(tree, '.npm') },
    cwd: tree,
    ...(userId === undefined ? {} : { userId }),
  })
  const { code, errors } = await npm.ended()
  const [, before = errors, faults] = /^(.*?)(The configuration cannot be used:\n.*)?$/s.exec(
    errors,
  )!
  return { code, lines: before.trimEnd(), hasStarted: faults?.includes('PORT must be') ?? false }
}

const changedAt = (file: string) => statSync(file).mtimeMs

describe('npm start', () => {
  it('builds the bundle first, and not again while it is up to date', async () => {
    const tree = createTree({})
    expect(await npmStart(tree)).toEqual({ code: 1, lines: '', hasStarted: true })
    const builtAt = changedAt(join(tree, 'dist/main.js'))
    expect(await npmStart(tree)).toEqual({ code: 1, lines: '', hasStarted: true })
    expect(changedAt(join(tree, 'dist/main.js'))).toBe(builtAt)
  })

  it('builds a bundle again that is older than the sources', async () => {
    const tree = createTree({ dist: 'old' })
    const oldAt = changedAt(join(tree, 'dist/main.js'))
    expect(await npmStart(tree)).toEqual({ code: 1, lines: '', hasStarted: true })
    expect(changedAt(join(tree, 'dist/main.js'))).toBeGreaterThan(oldAt)
  })

  it('ends with one line if it must build and has no development dependencies', async () => {
    expect(await npmStart(createTree({ hasDevDependencies: false }))).toEqual({
      code: 1,
      lines: expect.stringMatching(/^The server is not built, .*npm ci.*$/) as string,
      hasStarted: false,
    })
  })

  it('starts a bundle without development dependencies', async () => {
    const tree = createTree({ dist: 'new', hasDevDependencies: false })
    expect(await npmStart(tree)).toEqual({ code: 1, lines: '', hasStarted: true })
  })

  it('starts an older bundle without development dependencies, with a warning', async () => {
    expect(await npmStart(createTree({ dist: 'old', hasDevDependencies: false }))).toEqual({
      code: 1,
      lines: expect.stringMatching(/^dist\/ is older than its sources, .*--omit=dev.*$/) as string,
      hasStarted: true,
    })
  })

  it.each([
    ['new', /^$/, true],
    ['old', /^dist\/ is older than its sources, .*not writable \(E.*$/, true],
    [undefined, /^The server is not built, .*not writable \(E.*$/, false],
  ] as const)(
    'writes nothing in a read-only folder (bundle: %s)',
    async (dist, lines, hasStarted) => {
      const tree = createTree(dist === undefined ? {} : { dist })
      const isRoot = process.getuid?.() === 0
      if (isRoot) {
        // The other user may have no access to the folder of the project.
        rmSync(join(tree, 'node_modules/.bin/node'))
        copyFileSync(process.execPath, join(tree, 'node_modules/.bin/node'))
        execFileSync('chmod', ['-R', 'a+rX', tree])
      }
      const folders = [tree, join(tree, 'dist')].filter((path) => existsSync(path))
      for (const path of folders) chmodSync(path, 0o555)
      onTestFinished(() => folders.forEach((path) => chmodSync(path, 0o755)))
      expect(await npmStart(tree, isRoot ? nobody : undefined)).toEqual({
        code: 1,
        lines: expect.stringMatching(lines) as string,
        hasStarted,
      })
    },
  )
})

describe.each(oldNodes)('an installed older Node: %s', (node) => {
  it.each(['dist/main.js', 'scripts/prestart.js'])('gets one line from %s', async (program) => {
    const { code, errors } = await startCommand(node, { args: [program], environment: {} }).ended()
    expect(code).toBe(1)
    expect(errors).toMatch(/^This server needs Node .*npm ci.*\n$/)
  })
})
