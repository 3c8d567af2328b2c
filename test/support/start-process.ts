import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { variables } from '../../src/config/variables.ts'
import { afterTest } from './after-test.ts'

/** The bundled server; it is built before the tests begin. */
export const shipped = 'dist/main.js'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Empties every variable: tests must not depend on those of the shell or of a `.env`. Several tests
 * start a server at once, and only one process can use the default data directory.
 */
const nothingSet = {
  ...Object.fromEntries(Object.keys(variables.shape).map((name) => [name, ''])),
  DATA_DIR: 'none',
  // These take precedence over names in capitals even if they are empty.
  http_proxy: undefined,
  https_proxy: undefined,
  no_proxy: undefined,
}

export type TestProcess = ReturnType<typeof startCommand>

interface CommandOptions {
  readonly args: readonly string[]
  /** `undefined`: the variable is not set, so that a `.env` can set it. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The root of the project unless given. */
  readonly cwd?: string
  /** The id of the user and of the group that the process runs as. */
  readonly userId?: number
}

/** Runs a program of the project as a process of its own, until the test ends. */
export function startProcess(program: string, args: string[], environment: Record<string, string>) {
  return startCommand(process.execPath, { args: [program, ...args], environment })
}

/** Runs a command as a process of its own, until the test ends. */
export function startCommand(
  command: string,
  { args, environment, cwd = root, userId }: CommandOptions,
) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...nothingSet, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(userId === undefined ? {} : { uid: userId, gid: userId }),
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const closed = once(child, 'close')
  afterTest(async () => {
    child.kill('SIGKILL')
    await exited
  })
  let printed = ''
  let errors = ''
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
  child.stderr.on('data', (chunk: string) => (errors += chunk))
  return {
    child,
    /** Resolves with the exit code. */
    exited,
    /** Resolves with the exit code and everything printed to standard error. */
    ended: async () => {
      await closed
      return { code: await exited, errors }
    },
    printed: () => printed,
    /** Resolves when the output matches. */
    prints: (pattern: RegExp) =>
      new Promise<RegExpExecArray>((resolve, reject) => {
        const match = pattern.exec(printed)
        if (match) resolve(match)
        waiting.push({ pattern, resolve })
        void exited.then(() => reject(new Error(`ended without printing ${pattern}:\n${printed}`)))
      }),
  }
}
