import { lineChart } from '../line-chart.ts'
import type { Chart, Table } from '../part.ts'
import type { Point } from './coalescing-points.ts'
import type { PointFigures } from './coalescing-run.ts'

/**
 * What was measured at one point: of this server first, then of the contestants in their order;
 * `undefined` of one that this load is not for.
 */
export interface PointResult {
  readonly point: Point
  readonly figures: readonly (PointFigures | undefined)[]
}

type Cell = (one: PointFigures, our: PointFigures) => string

export function tablesOf(results: readonly PointResult[], names: readonly string[]): Table[] {
  const rowsOf = (cell: Cell) =>
    results.map(({ point, figures }) => [
      point.name,
      ...figures.map((one) => (one === undefined ? '' : cell(one, figures[0]!))),
    ])
  const columns = ['Load', ...names]
  return [
    {
      title: 'Median latency in ms',
      columns,
      rows: rowsOf((one, our) => compared(one.p50Ms, our.p50Ms, one.p50IsAtLeast)),
    },
    {
      title: '99th percentile of latency in ms',
      columns,
      rows: rowsOf((one, our) => compared(one.p99Ms, our.p99Ms, one.p99IsAtLeast)),
    },
    {
      title: 'Upstream calls per 1,000 addresses',
      columns,
      rows: rowsOf((one, our) => compared(one.callsPerThousand, our.callsPerThousand)),
    },
    {
      title: 'Without an answer, failed, most in flight',
      note: 'Operations without an answer in time; addresses that failed in the others; upstream calls under way at once.',
      columns,
      rows: rowsOf(
        (one) =>
          `${whole((100 * one.unansweredCount) / one.operationCount)} %, ${one.failedAddressCount}, ${one.mostInFlight}`,
      ),
      isDetail: true,
    },
    {
      title: 'Memory, lateness, processor',
      note: 'Resident memory at the end; the 99th percentile of how late the event loop was; processor time for an operation.',
      columns,
      rows: rowsOf(
        (one) =>
          `${whole(one.rssMegabytes)} MB, ${whole(one.loopDelayP99Ms)} ms, ${one.cpuMsPerOperation.toFixed(2)} ms`,
      ),
      isDetail: true,
    },
  ]
}

const whole = (value: number) =>
  Number.isNaN(value) ? '–' : Math.round(value).toLocaleString('en')

/** The figure, and how many times ours it is. */
function compared(value: number, our: number, isAtLeast = false): string {
  const figure = `${isAtLeast ? '≥ ' : ''}${whole(value)}`
  const ratio = value / our
  if (value === our || Number.isNaN(ratio)) return figure
  return `${figure} (${ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(2)}×)`
}

/** What becomes of one device per operation as operations come faster. */
export function chartsOf(
  results: readonly PointResult[],
  names: readonly string[],
  limitMs: number,
): Chart[] {
  const onCurve = results.filter(({ point }) => point.asked === 'device')
  const curvesOf = (value: (one: PointFigures) => number) =>
    names
      .map((name, which) => ({
        name,
        points: onCurve.flatMap(({ point, figures }) => {
          const one = figures[which]
          const y = one === undefined ? 0 : value(one)
          return y > 0 ? [{ x: point.perSecond, y }] : []
        }),
      }))
      .filter((curve) => curve.points.length > 0)
  const xTitle = 'operations of one device a second'
  return [
    {
      name: 'coalescing-p99',
      svg: lineChart({
        title: 'How long the slowest in a hundred wait',
        xTitle,
        yTitle: '99th percentile, ms (of what was not answered: when it was given up)',
        curves: curvesOf(({ p99Ms }) => p99Ms),
        marks: [{ y: limitMs, name: 'three bulk calls' }],
      }),
    },
    {
      name: 'coalescing-calls',
      svg: lineChart({
        title: 'What it costs upstream',
        xTitle,
        yTitle: 'calls per 1,000 addresses',
        curves: curvesOf(({ callsPerThousand }) => callsPerThousand),
      }),
    },
  ]
}
