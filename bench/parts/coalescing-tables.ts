import { lineChart } from '../report/line-chart.ts'
import type { Chart, Table } from '../report/part.ts'
import type { Load } from './coalescing-loads.ts'
import type { LoadFigures } from './coalescing-run.ts'

/**
 * The figures under one load, in the order of the contestants, with this server first; `undefined`
 * for a contestant that does not run under this load.
 */
export interface LoadResult {
  readonly load: Load
  readonly figures: readonly (LoadFigures | undefined)[]
}

type Cell = (one: LoadFigures, own: LoadFigures) => string

export function tablesOf(results: readonly LoadResult[], names: readonly string[]): Table[] {
  const columns = ['Load', ...names]
  const rowsOf = (cell: Cell) =>
    results.map(({ load, figures }) => [
      load.name,
      ...figures.map((one) => (one === undefined ? '' : cell(one, figures[0]!))),
    ])
  return [
    {
      title: 'Median latency in ms',
      columns,
      rows: rowsOf((one, own) => compared(one.p50Ms, own.p50Ms, one.p50IsAtLeast)),
    },
    {
      title: '99th percentile of latency in ms',
      columns,
      rows: rowsOf((one, own) => compared(one.p99Ms, own.p99Ms, one.p99IsAtLeast)),
    },
    {
      title: 'Upstream calls per 1,000 addresses',
      columns,
      rows: rowsOf((one, own) => compared(one.callsPerThousand, own.callsPerThousand)),
    },
    {
      title: 'Unanswered operations, failed addresses, most calls in flight',
      note: 'The share of operations without an answer, the number of failed addresses in the other operations, and the maximum number of upstream calls in flight.',
      columns,
      rows: rowsOf(
        (one) =>
          `${whole((100 * one.unansweredCount) / one.operationCount)} %, ${one.failedAddressCount}, ${one.mostInFlight}`,
      ),
    },
    {
      title: 'Memory, event loop delay, CPU time',
      note: 'Resident memory at the end, the 99th percentile of the event loop delay, and CPU time per operation.',
      columns,
      rows: rowsOf(
        (one) =>
          `${whole(one.rssMegabytes)} MB, ${whole(one.loopDelayP99Ms)} ms, ${one.cpuMsPerOperation.toFixed(2)} ms`,
      ),
    },
  ]
}

const whole = (value: number) =>
  Number.isNaN(value) ? '–' : Math.round(value).toLocaleString('en')

/** The figure, with its ratio to the figure of this server. */
function compared(value: number, own: number, isAtLeast = false): string {
  const figure = `${isAtLeast ? '≥ ' : ''}${whole(value)}`
  const ratio = value / own
  if (value === own || Number.isNaN(ratio)) return figure
  return `${figure} (${ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(2)}×)`
}

/** Latency and calls over the rate of operations of one device. */
export function chartsOf(
  results: readonly LoadResult[],
  names: readonly string[],
  markMs: number,
): Chart[] {
  const ofOneDevice = results.filter(({ load }) => load.operation === 'device')
  const curvesOf = (value: (one: LoadFigures) => number) =>
    names
      .map((name, index) => ({
        name,
        points: ofOneDevice.flatMap(({ load, figures }) => {
          const one = figures[index]
          const y = one === undefined ? 0 : value(one)
          return y > 0 ? [{ x: load.perSecond, y }] : []
        }),
      }))
      .filter((curve) => curve.points.length > 0)
  const xTitle = 'operations per second, one device each'
  return [
    {
      name: 'coalescing-p99',
      alt: '99th percentile of latency at 5 to 2,000 operations per second, for each contestant',
      svg: lineChart({
        title: '99th percentile of latency',
        xTitle,
        yTitle: 'ms; an unanswered operation counts until the end of the run',
        curves: curvesOf(({ p99Ms }) => p99Ms),
        marks: [{ y: markMs, name: 'three bulk calls' }],
      }),
    },
    {
      name: 'coalescing-calls',
      alt: 'Upstream calls per 1,000 addresses at 5 to 2,000 operations per second, for each contestant',
      svg: lineChart({
        title: 'Upstream calls',
        xTitle,
        yTitle: 'calls per 1,000 addresses',
        curves: curvesOf(({ callsPerThousand }) => callsPerThousand),
      }),
    },
  ]
}
