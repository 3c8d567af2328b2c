import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { variables } from '../../src/config/variables.ts'

/** The server as it is shipped: built before the tests begin. */
export const shipped = 'dist/main.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Every variable emptied, so that neither the shell's nor those of a developer's `.env` reach a
 * test.
 */
const nothingSet = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, '']))

/** Runs one of the project's programs as a process of its own; ends with the test. */
export function startProcess(program: string, args: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: { ...process.env, ...nothingSet, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exited
  })
  let printed = ''
  const waiting: { pattern: RegExp; resolve: (match: RegExpExecArray) => void }[] = []
  const read = (chunk: string) => {
    printed += chunk
    for (const { pattern, resolve } of waiting) {
      const match = pattern.exec(printed)
      if (match) resolve(match)
    }
  }
  child.stdout.setEncoding('utf8').on('data', read)
  child.stderr.setEncoding('utf8').on('data', read)
  return {
    child,
    /** Resolves with the exit code. */
    exited,
    printed: () => printed,
    /** Resolves when what was printed matches. */
    prints: (pattern: RegExp) =>
      new Promise<RegExpExecArray>((resolve, reject) => {
        const match = pattern.exec(printed)
        if (match) resolve(match)
        waiting.push({ pattern, resolve })
        void exited.then(() => reject(new Error(`ended without printing ${pattern}:\n${printed}`)))
      }),
  }
}
