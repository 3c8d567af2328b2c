import type { FrontDoorValues } from '../parts/front-door.ts'
import { thisServer } from '../servers/contestant.ts'
import { markdownTable } from './markdown.ts'
import type { PartName } from './part.ts'
import type { StoredParts } from './results.ts'

const opening = '<!-- bench -->'
const closing = '<!-- /bench -->'

/** Replaces the text between the two marks in README with the table of the main figures. */
export function withBenchTable(readme: string, parts: StoredParts): string {
  const [from, to] = [readme.indexOf(opening), readme.indexOf(closing)]
  if (from === -1 || to < from) throw new Error(`README.md needs ${opening} and ${closing}`)
  const before = readme.slice(0, from + opening.length)
  return `${before}\n\n${readmeTable(parts)}\n\n${readme.slice(to)}`
}

function readmeTable(parts: StoredParts): string {
  return markdownTable(
    {
      columns: ['What', 'This server', 'Compared with'],
      rows: [
        requestRates(parts),
        upstreamCalls(parts),
        times(parts, 'a list of 500', 'plain script', 'a plain script without GraphQL'),
        mixedRates(parts),
        costs(parts),
      ],
    },
    'left',
  )
}

function requestRates(parts: StoredParts): string[] {
  const runs = stored(parts, 'front-door').raw as FrontDoorValues
  const rates = (name: string) => runs.map((run) => run.contestants[name]!.requestsPerSecond)
  const others = rates('Mercurius, compiled')
  const own = rates(thisServer)
  const ratios = own.map((rate, index) => `${(rate / others[index]!).toFixed(2)}×`)
  return [
    `One device, ${runs.map((run) => run.connectionCount).join(' and ')} connections`,
    `${own.map(rounded).join(' and ')} requests/s`,
    `${ratios.join(' and ')} of Mercurius with compiled queries`,
  ]
}

function upstreamCalls(parts: StoredParts): string[] {
  const measured = '1 device, 500/s, calls per 1,000 addresses'
  const calls = (contestant: string) => rounded(figureOf(parts, 'coalescing', measured, contestant))
  return [
    'Upstream calls per 1,000 numbers, at 500 lookups of one number/s',
    calls(thisServer),
    `${calls('DataLoader per operation')} with a DataLoader per operation only`,
  ]
}

function mixedRates(parts: StoredParts): string[] {
  const measured = 'knee, ms between operations'
  const rate = (contestant: string) =>
    rounded(1000 / figureOf(parts, 'mixed', measured, contestant))
  const others = `${rate('Mercurius, loaders')} for Mercurius with loaders, ${rate('Yoga, DataLoader')} for Yoga with DataLoader`
  return [
    'Highest rate of mixed operations with a p99 below 1 s, where the vendor allows 100 calls/s',
    `${rate(thisServer)} operations/s, and a job in the background`,
    others,
  ]
}

function times(parts: StoredParts, operation: string, contestant: string, label: string): string[] {
  const value = (name: string) => figureOf(parts, 'lists', `${operation}, ms`, name)
  const [own, other] = [value(thisServer), value(contestant)]
  const row = operation.replace(/^a /, 'A ')
  return [
    row,
    `${own.toFixed(1)} ms`,
    `${(own / other).toFixed(2)}× the ${other.toFixed(1)} ms of ${label}`,
  ]
}

function costs(parts: StoredParts): string[] {
  const cost = (contestant: string) => {
    const [answerMs, megabytes] = ['first answer, ms', 'idle memory, MB'].map((measured) =>
      rounded(figureOf(parts, 'cost', measured, contestant)),
    )
    return `${answerMs} ms, ${megabytes} MB`
  }
  return [
    'Start to first answer, idle memory',
    cost(thisServer),
    `${cost('Apollo Server')} for Apollo Server; ${cost('Yoga')} for GraphQL Yoga`,
  ]
}

const rounded = (value: number) => Math.round(value).toLocaleString('en')

function stored(parts: StoredParts, name: PartName) {
  const part = parts[name]
  if (part === undefined) throw new Error(`no results: run npm run bench -- ${name}`)
  return part.result
}

function figureOf(
  parts: StoredParts,
  part: PartName,
  measured: string,
  contestant: string,
): number {
  const figure = stored(parts, part).figures.find(
    (one) => one.measured === measured && one.contestant === contestant,
  )
  if (figure === undefined) throw new Error(`${part} has no ${measured} of ${contestant}`)
  return figure.value
}
