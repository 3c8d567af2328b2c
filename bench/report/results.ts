import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Noise } from '../noise/measure-noise.ts'
import { describeMachine, type Machine } from './machine.ts'
import { type Chart, type PartName, partNames, type PartResult } from './part.ts'

/** The result of one part, with the machine that measured it: parts can be measured separately. */
export interface StoredPart {
  readonly measuredAt: string
  readonly machine: Machine
  /** Absent in results from before the benchmark measured it. */
  readonly noise?: Noise
  /** The charts are files beside the result. */
  readonly result: Omit<PartResult, 'charts'> & { readonly charts: readonly Omit<Chart, 'svg'>[] }
}

/** Results of a smoke test have a folder of their own, so that they never replace figures. */
export function resultsFolder(quick: boolean): URL {
  return new URL(quick ? '../results-quick/' : '../results/', import.meta.url)
}

/** Writes the result of a part as JSON, and its charts as SVG. */
export function store(
  folder: URL,
  name: PartName,
  { result, noise }: { readonly result: PartResult; readonly noise: Noise },
): void {
  mkdirSync(folder, { recursive: true })
  const stored: StoredPart = {
    measuredAt: new Date().toISOString(),
    machine: describeMachine(),
    noise,
    result: {
      ...result,
      charts: result.charts.map(({ name: file, alt }) => ({ name: file, alt })),
    },
  }
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(stored, null, 2)}\n`)
  for (const { name: file, svg } of result.charts) {
    writeFileSync(new URL(`${file}.svg`, folder), svg)
  }
}

export type StoredParts = Readonly<Partial<Record<PartName, StoredPart>>>

/** Reads the latest result of each part. A part that was never measured is absent. */
export function storedParts(folder: URL): StoredParts {
  const entries = partNames
    .map((name) => [name, new URL(`${name}.json`, folder)] as const)
    .filter(([, file]) => existsSync(file))
    .map(([name, file]) => [name, JSON.parse(readFileSync(file, 'utf8')) as StoredPart])
  return Object.fromEntries(entries) as StoredParts
}

/** The fastest piece of work in the results of a machine like this one; Infinity without results. */
export function fastestPieceMs(parts: StoredParts): number {
  const { processor, coreCount, versions } = describeMachine()
  const times = Object.values(parts)
    .filter(
      ({ machine }) =>
        machine.processor === processor &&
        machine.coreCount === coreCount &&
        machine.versions['node'] === versions['node'],
    )
    .flatMap(({ noise }) => (noise ? [noise.before.fastestMs, noise.after.fastestMs] : []))
  return Math.min(...times)
}
