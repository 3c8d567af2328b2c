import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterTest } from '../../support/after-test.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))

/** Creates a folder for the files of a tool, inside of test/clients, so that imports find packages. */
export function createWorkspace(): string {
  const workspaces = join(folder, '.workspaces')
  mkdirSync(workspaces, { recursive: true })
  const path = mkdtempSync(join(workspaces, 'test-'))
  afterTest(() => rmSync(path, { recursive: true }))
  return path
}

/** Runs a command line tool of an installed package, and resolves with what it printed. */
export async function runTool(name: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(join(folder, 'node_modules/.bin', name), [...args], {
    cwd,
    timeout: 50_000,
  })
  return stdout
}
