import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { variables } from '../../src/config/variables.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Hides the variables of the shell and of a `.env` from the measured processes. */
const unsetVariables = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, '']))

const maxStartMs = 20_000

/** The resources that a process used, as `probe.js` reports them. */
export interface ResourceUsage {
  /** Resident memory, in bytes. */
  readonly rssBytes: number
  readonly heapUsedBytes: number
  /** User and system time since the last `reset`, in milliseconds. */
  readonly cpuMs: number
  /** The delay of timers since the last `reset`, in milliseconds. */
  readonly loopDelayMs: { readonly p50: number; readonly p99: number; readonly max: number }
}

export interface ProcessOptions {
  readonly args?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** Matches the output of the process when it is ready. */
  readonly ready: RegExp
}

export interface ServerProcess {
  /** The groups of `ready` in the output. */
  readonly printed: readonly string[]
  readonly usage: () => Promise<ResourceUsage>
  /** Sets the CPU time and the delays of `usage` to zero. */
  readonly reset: () => void
  /** Kills the process; open operations get no answer. */
  readonly stop: () => Promise<void>
}

/** The running processes; they end with the benchmark. `undefined` before the first one starts. */
let running: Set<ChildProcess> | undefined

function killWithBenchmark(child: ChildProcess): void {
  if (running === undefined) {
    const started = new Set<ChildProcess>()
    process.once('exit', () => {
      for (const one of started) one.kill('SIGKILL')
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
    running = started
  }
  running.add(child)
}

/** Starts a program of the project as a separate process with the probe. Resolves when it is ready. */
export async function startServerProcess(
  program: string,
  { args = [], environment = {}, ready }: ProcessOptions,
): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    ['--import', './bench/servers/probe.js', program, ...args],
    {
      cwd: root,
      env: { ...process.env, ...unsetVariables, NODE_ENV: 'production', ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  killWithBenchmark(child)
  const exited = once(child, 'exit').then(() => running?.delete(child))
  const stop = async () => {
    child.kill('SIGKILL')
    await exited
  }
  try {
    return {
      printed: await printedBy(child, program, ready),
      reset: () => void child.send('reset'),
      usage: async () => {
        child.send('report')
        const [usage] = (await once(child, 'message')) as [ResourceUsage]
        return usage
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Resolves with the groups of `ready`; reads on after that, so that the output never blocks. */
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
    const fail = (reason: string) => reject(new Error(`${program} ${reason}:\n${printed}`))
    child.once('exit', () => fail('ended before it was ready'))
    setTimeout(() => fail(`was not ready after ${maxStartMs} ms`), maxStartMs).unref()
  })
}
