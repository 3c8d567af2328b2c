import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startBoth } from '../support/start-server.ts'
import {
  type Block,
  blocksOf,
  docs,
  environmentOf,
  expectsErrors,
  reasonNotToRun,
  settled,
} from './read-docs.ts'

const commands = blocksOf('sh')
const runnable = commands.filter((block) => reasonNotToRun(block) === undefined)

/** The programs that the commands need, beside those of every system. */
const missing = ['curl', 'openssl'].filter((program) => spawnSync(program, ['--version']).error)

/** A bit slower than at once, so that calls of one operation are in flight together. */
const latencies = { singleLatencyMs: 50, bulkLatencyMs: 50 }

/** The cache works as it does by default; other tests switch it off. */
const defaultTtls = { CACHE_TTL_ENABLED_SECONDS: '', CACHE_TTL_DISABLED_SECONDS: '' }

type Both = Awaited<ReturnType<typeof startBoth>>

describe('shell commands in the docs', () => {
  it('run, or say why not', () => {
    const reasons = commands.flatMap((block) => reasonNotToRun(block) ?? [])
    expect(reasons.filter((reason) => !/\w+ \w+/.test(reason))).toEqual([])
    expect(runnable.length).toBeGreaterThan(5)
  })

  const files = docs.filter(({ file }) => runnable.some((block) => block.file === file))
  const suffix = missing.length > 0 ? ` (missing: ${missing.join(', ')})` : ''

  it.skipIf(missing.length > 0).each(files)(
    `do what $file says${suffix}`,
    async ({ file }) => {
      expect(await problemsOf(file)).toEqual([])
    },
    60_000,
  )
})

/** Runs the commands of one document in order against one server, as a reader does. */
async function problemsOf(file: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const problems: string[] = []
  let both: Both | undefined
  for (const block of runnable.filter((one) => one.file === file)) {
    const environment = environmentOf(block)
    if (both === undefined || environment !== undefined) {
      both = await startBoth(latencies, { ...defaultTtls, ...environment })
    }
    const problem = await problemOf(block, both, folder)
    if (problem !== undefined) problems.push(`line ${block.line}: ${problem}`)
  }
  return problems
}

async function problemOf(
  block: Block,
  { url, sandbox }: Both,
  folder: string,
): Promise<string | undefined> {
  const script = block.text
    .replaceAll('localhost:4000', new URL(url).host)
    .replaceAll('localhost:4010', new URL(sandbox.url).host)
  const { exitCode, output, errors } = await run(script, folder)
  if (exitCode !== 0) return `exit code ${exitCode}\n${output}${errors}`
  const { result } = block
  if (result?.language === 'json') {
    const isEqual = isDeepStrictEqual(settled(parsed(output)), settled(JSON.parse(result.text)))
    return isEqual ? undefined : `prints ${output}`
  }
  if (result?.language === 'text') {
    return output.trim() === result.text.trim() ? undefined : `prints ${output}`
  }
  const hasErrors = Object.hasOwn(parsed(output), 'errors')
  return hasErrors === expectsErrors(block) ? undefined : `prints ${output}`
}

function run(script: string, cwd: string) {
  return new Promise<{ exitCode: number; output: string; errors: string }>((resolve) => {
    execFile('sh', ['-eu', '-c', script], { cwd, timeout: 20_000 }, (error, output, errors) =>
      resolve({ exitCode: error === null ? 0 : Number(error.code ?? 1), output, errors }),
    )
  })
}

/** The JSON that the commands print; an empty object if they print something else. */
function parsed(output: string): object {
  try {
    return JSON.parse(output) as object
  } catch {
    return {}
  }
}
