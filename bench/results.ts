import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describeMachine, type Machine } from './machine.ts'
import type { PartResult } from './part.ts'
import { markdownOf } from './tables.ts'

/** One part's figures with what they were measured on; a part may be measured again alone. */
export interface StoredPart {
  readonly measuredAt: string
  readonly machine: Machine
  readonly result: Omit<PartResult, 'charts'> & { readonly charts: readonly { name: string }[] }
}

/** Results of a smoke run never take the place of figures. */
export function resultsFolder(quick: boolean): URL {
  return new URL(quick ? './results-quick/' : './results/', import.meta.url)
}

/** Writes what a part came to, and its charts. */
export function store(folder: URL, name: string, result: PartResult): void {
  mkdirSync(folder, { recursive: true })
  const stored: StoredPart = {
    measuredAt: new Date().toISOString(),
    machine: describeMachine(),
    result: { ...result, charts: result.charts.map((chart) => ({ name: chart.name })) },
  }
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(stored, null, 2)}\n`)
  for (const { name: file, svg } of result.charts) {
    writeFileSync(new URL(`${file}.svg`, folder), svg)
  }
}

/** Writes the tables of everything that is stored. */
export function writeTables(folder: URL, names: readonly string[]): void {
  const parts = storedParts(folder, names).map(
    (part) =>
      `${markdownOf(part.result, { level: 2, charts: '', isBrief: false })}\n\n${onWhat(part)}`,
  )
  writeFileSync(new URL('tables.md', folder), `# Benchmarks\n\n${parts.join('\n\n')}\n`)
}

/** A sentence on where figures come from. */
export function onWhat({ measuredAt, machine }: StoredPart): string {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`)
  return `Measured on ${measuredAt.slice(0, 10)}: ${machine.processor}, ${machine.coreCount} cores, ${machine.memoryGigabytes} GB, ${machine.system}; ${versions.join(', ')}.`
}

/** What was stored last, of the parts that were measured. */
export function storedParts(folder: URL, names: readonly string[]): StoredPart[] {
  return names.flatMap((name): StoredPart[] => {
    try {
      const text = readFileSync(new URL(`${name}.json`, folder), 'utf8')
      return [JSON.parse(text) as StoredPart]
    } catch {
      return []
    }
  })
}
