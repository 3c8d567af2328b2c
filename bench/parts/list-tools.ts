import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parse } from 'csv-parse'
import { quantile } from '../load/quantiles.ts'
import type { Settings } from '../report/part.ts'
import {
  builtServer,
  type RunningServer,
  startContestant,
  thisServer,
} from '../servers/contestant.ts'
import type { SandboxProcess } from '../servers/sandbox-process.ts'
import { JobClient } from './job-client.ts'

/** One line of the table: what was measured, its figure, the reference, and the goal of their ratio. */
export interface Row {
  readonly measured: string
  readonly figure: string
  readonly reference: string
  readonly goal: string
}

export interface Bench {
  readonly count: number
  readonly settings: Settings
  readonly folder: string
  readonly sandbox: SandboxProcess
}

const tokens = { API_TOKENS: 'a:bench-token-of-client-a,b:bench-token-of-client-b' }
export const clientsOf = ({ url }: RunningServer) => ({
  a: new JobClient(url, 'bench-token-of-client-a'),
  b: new JobClient(url, 'bench-token-of-client-b'),
})

/** Writes a list of consecutive numbers from `first` on. */
export function writeList(bench: Bench, name: string, count: number, first: number): string {
  const numbers = Array.from({ length: count }, (_, index) => first + index)
  return writeNumbers(bench, name, numbers)
}

/** Writes a list with other columns beside the numbers. */
export function writeNumbers({ folder }: Bench, name: string, numbers: readonly number[]): string {
  const file = join(folder, `${name}.csv`)
  const lines = ['id,name,phone,city']
  for (const [index, number] of numbers.entries()) {
    lines.push(`${index},Person ${index},+${999_100_000_000 + number},City ${index % 100}`)
  }
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

export function startServer(
  { sandbox, folder }: Bench,
  more: Readonly<Record<string, string>> = {},
) {
  const environment = {
    ...sandbox.environment,
    ...tokens,
    DATA_DIR: mkdtempSync(join(folder, 'data-')),
  }
  return startContestant({ name: thisServer, program: builtServer }, { ...environment, ...more })
}

/** Looks up a new device 5 times a second. Resolves with the 95th percentile of the times, in ms. */
export async function devicesFor(client: JobClient, spanMs: number): Promise<number> {
  const endsAt = performance.now() + spanMs
  const open: Promise<number>[] = []
  while (performance.now() < endsAt) {
    open.push(client.device(`+${999_700_000_000 + Math.floor(performance.now() * 10)}`))
    await wait(-Math.log(1 - Math.random()) * 200)
  }
  return quantile(await Promise.all(open), 0.95)
}

export async function csvParseMs(file: string): Promise<number> {
  const startedAt = performance.now()
  let count = 0
  for await (const _ of createReadStream(file).pipe(parse())) count += 1
  if (count < 2) throw new Error('the file has no rows')
  return performance.now() - startedAt
}

/** Reads the memory of a server ten times a second. Returns a function that ends it, with the maximum. */
export function watchRss(server: RunningServer): () => Promise<number> {
  let peak = 0
  const done = new AbortController()
  const read = async () => {
    while (!done.signal.aborted) {
      peak = Math.max(peak, (await server.usage()).rssBytes)
      await wait(100)
    }
  }
  const reading = read()
  return async () => {
    done.abort()
    await reading
    return peak
  }
}

export function row(
  measured: string,
  figure: string,
  reference: string,
  [ratio, goal]: readonly [number, number],
): Row {
  return { measured, figure: `${figure} (${ratio.toFixed(2)}×)`, reference, goal: `≤ ${goal}×` }
}

export const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
export const milliseconds = (ms: number) => `${ms.toFixed(1)} ms`
export const megabytes = (bytes: number) => `+ ${(bytes / 1e6).toFixed(0)} MB`
