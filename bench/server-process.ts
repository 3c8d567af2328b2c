import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { variables } from '../src/config/variables.ts'
import type { Needs } from './needs.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

/** So that neither the shell's variables nor those of a `.env` reach what is measured. */
const nothingSet = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, '']))

const longestStartMs = 20_000

/** Every process started here; none of them outlives the bench. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

export interface ProcessOptions {
  readonly args?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** For Node itself. */
  readonly nodeArgs?: readonly string[]
  /** What it prints once it answers; the first group is handed over. */
  readonly ready: RegExp
}

export interface ServerProcess {
  /** The groups of `ready` in what was printed. */
  readonly printed: readonly string[]
  /** What it needed since `reset`. */
  readonly needs: () => Promise<Needs>
  readonly reset: () => void
  /** Ends it at once: nobody waits for its last answers. */
  readonly stop: () => Promise<void>
}

/** Starts one of the project's programs as a process of its own, with the probe in it. */
export async function startServerProcess(
  program: string,
  { args = [], environment = {}, nodeArgs = [], ready }: ProcessOptions,
): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    [...nodeArgs, '--import', './bench/probe.js', program, ...args],
    {
      cwd: root,
      env: { ...process.env, ...nothingSet, NODE_ENV: 'production', ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  running.add(child)
  const exited = once(child, 'exit').then(() => running.delete(child))
  const stop = async () => {
    child.kill('SIGKILL')
    await exited
  }
  try {
    return {
      printed: await printedBy(child, program, ready),
      reset: () => void child.send('reset'),
      needs: async () => {
        child.send('report')
        const [needs] = (await once(child, 'message')) as [Needs]
        return needs
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Resolves with what `ready` found; goes on reading, so that the process never waits to print. */
function printedBy(child: ChildProcess, program: string, ready: RegExp): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (chunk: string) => {
      if (printed.length > 100_000) return
      printed += chunk
      const match = ready.exec(printed)
      if (match) resolve(match.slice(1))
    }
    child.stdout?.setEncoding('utf8').on('data', read)
    child.stderr?.setEncoding('utf8').on('data', read)
    const fail = (why: string) => reject(new Error(`${program} ${why}:\n${printed}`))
    child.once('exit', () => fail('ended before it was ready'))
    setTimeout(() => fail(`was not ready after ${longestStartMs} ms`), longestStartMs).unref()
  })
}
