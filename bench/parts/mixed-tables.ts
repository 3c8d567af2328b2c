import { lineChart } from '../report/line-chart.ts'
import type { Chart, Figure, Table } from '../report/part.ts'
import type { MixedFigures } from './mixed-run.ts'

export const maxP99Ms = 1000
export const maxFailedShare = 0.01

/** The steps of one contestant, at increasing rates. */
export interface Staircase {
  readonly name: string
  readonly steps: readonly Step[]
}

export interface Step {
  readonly perSecond: number
  readonly figures: MixedFigures
}

/** Whether a contestant keeps up with this load. */
export function isKept({ figures }: Step): boolean {
  return figures.p99Ms <= maxP99Ms && figures.failedShare <= maxFailedShare
}

/** The step with the highest rate that a contestant keeps up with, below the first one that it does not. */
function kneeOf({ steps }: Staircase): Step | undefined {
  const firstLost = steps.find((step) => !isKept(step))?.perSecond ?? Infinity
  return steps.findLast(({ perSecond }) => perSecond < firstLost)
}

type Cell = (figures: MixedFigures) => string

export function mixedTables(staircases: readonly Staircase[]): Table[] {
  const columns = ['Operations/s', ...staircases.map(({ name }) => name)]
  const rates = [
    ...new Set(staircases.flatMap(({ steps }) => steps.map(({ perSecond }) => perSecond))),
  ]
  const cellsOf = (rate: number, cell: Cell) =>
    staircases.map(({ steps }) => {
      const step = steps.find(({ perSecond }) => perSecond === rate)
      return step === undefined ? '' : cell(step.figures)
    })
  const rowsOf = (cell: Cell) =>
    rates
      .toSorted((a, b) => a - b)
      .map((rate) => [rate.toLocaleString('en')].concat(cellsOf(rate, cell)))
  return [
    kneeTable(staircases),
    {
      title: '99th percentile of a day in ms',
      note: 'Of all operations, and of the devices in the cache. Cells are empty where a contestant was not measured.',
      columns,
      rows: rowsOf(({ p99Ms, cachedP99Ms }) => `${whole(p99Ms)}, ${whole(cachedP99Ms)}`),
    },
    {
      title: 'Paid calls per 1,000 numbers of a day',
      columns,
      rows: rowsOf(({ callsPerThousand }) => callsPerThousand.toFixed(1)),
    },
    {
      title: 'Failed operations, CPU time, memory',
      note: 'The share of operations without a complete answer, CPU time per operation, and resident memory at the end. CPU time and memory of this server include those of the job.',
      columns,
      rows: rowsOf(
        ({ failedShare, cpuMsPerOperation, rssMegabytes }) =>
          `${(100 * failedShare).toFixed(1)} %, ${cpuMsPerOperation.toFixed(2)} ms, ${whole(rssMegabytes)} MB`,
      ),
    },
  ]
}

function kneeTable(staircases: readonly Staircase[]): Table {
  const own = kneeOf(staircases[0]!)?.perSecond
  return {
    title: 'The knee',
    columns: [
      'Contestant',
      'Operations/s',
      'To this server',
      'Median ms',
      'p99 ms',
      'Calls per 1,000 numbers',
    ],
    rows: staircases.map((one) => {
      const knee = kneeOf(one)
      if (knee === undefined) {
        return [one.name, `below ${one.steps[0]?.perSecond ?? 0}`, '–', '–', '–', '–']
      }
      const { perSecond, figures } = knee
      const isOpen = one.steps.every(isKept)
      return [
        one.name,
        `${isOpen ? '≥ ' : ''}${perSecond.toLocaleString('en')}`,
        own === undefined ? '–' : `${(perSecond / own).toFixed(2)}×`,
        figures.p50Ms.toFixed(1),
        whole(figures.p99Ms),
        figures.callsPerThousand.toFixed(1),
      ]
    }),
  }
}

const whole = (value: number) => Math.round(value).toLocaleString('en')

export function mixedCharts(staircases: readonly Staircase[]): Chart[] {
  const curvesOf = (value: (figures: MixedFigures) => number) =>
    staircases.map(({ name, steps }) => ({
      name,
      points: steps.flatMap(({ perSecond, figures }) => {
        const y = value(figures)
        return y > 0 ? [{ x: perSecond, y }] : []
      }),
    }))
  const xTitle = 'operations per second'
  return [
    {
      name: 'mixed-p99',
      alt: '99th percentile of latency over the rate of operations, until it passes 1 s, for each contestant',
      svg: lineChart({
        title: 'The knee: 99th percentile of latency',
        xTitle,
        yTitle:
          'ms; the last point of a contestant is the first step that it does not keep up with',
        curves: curvesOf(({ p99Ms }) => p99Ms),
        marks: [{ y: maxP99Ms, name: '1 s' }],
      }),
    },
    {
      name: 'mixed-calls',
      alt: 'Paid calls per 1,000 numbers over the rate of operations, for each contestant',
      svg: lineChart({
        title: 'Paid calls',
        xTitle,
        yTitle: 'calls per 1,000 numbers that need the vendor',
        curves: curvesOf(({ callsPerThousand }) => callsPerThousand),
      }),
    },
  ]
}

/** Less is better, so the knee is the time between two operations. */
export function mixedComparison(staircases: readonly Staircase[]): Figure[] {
  return staircases.flatMap((one) => {
    const knee = kneeOf(one)
    const contestant = one.name
    const steps = one.steps.flatMap(({ perSecond, figures }) => {
      const values = {
        'median ms': figures.p50Ms,
        '99th percentile ms': figures.p99Ms,
        '99th percentile of cached devices, ms': figures.cachedP99Ms,
        'calls per 1,000 numbers': figures.callsPerThousand,
        'CPU ms per operation': figures.cpuMsPerOperation,
        'memory, MB': figures.rssMegabytes,
      }
      return Object.entries(values)
        .filter(([, value]) => Number.isFinite(value))
        .map(([unit, value]) => ({ measured: `${perSecond}/s, ${unit}`, contestant, value }))
    })
    if (knee === undefined) return steps
    const betweenMs = 1000 / knee.perSecond
    return [{ measured: 'knee, ms between operations', contestant, value: betweenMs }, ...steps]
  })
}
