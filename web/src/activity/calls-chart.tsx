import { useCallback } from 'react'
import { Chart, type Draw } from '../ui/chart.tsx'
import { count } from '../ui/format.ts'
import type { Activity } from './use-activity.ts'

type Calls = Activity['lastCalls']

const height = 190
const shownCalls = 60
const answered = 'ANSWERED'

/** The last calls as bars: the height is how many numbers shared the call. */
export function CallsChart({ calls }: { readonly calls: Calls }) {
  const draw: Draw = useCallback((plot, width) => drawCalls(plot, width, calls), [calls])
  const rows = calls
    .toReversed()
    .map(({ number, lane, size, durationMs, result }) => [
      count(number),
      count(size),
      lane === 'BULK' ? 'many numbers' : 'one number',
      `${count(Math.round(durationMs))} ms`,
      result === answered ? 'answered' : result.toLowerCase().replaceAll('_', ' '),
    ])
  return (
    <Chart
      title="The last calls"
      subtitle={
        calls.length === 0
          ? 'No call to Kaleyra yet. Look something up, or try it below.'
          : 'Each bar is one call. A higher bar is a call with more numbers. The newest call is on the right.'
      }
      height={height}
      draw={draw}
      table={{ head: ['Call', 'Numbers', 'Kind', 'Time', 'Result'], rows }}
    />
  )
}

function drawCalls(plot: Parameters<Draw>[0], width: number, calls: Calls): Element {
  const first = Math.max(0, shownCalls - calls.length)
  const bars = calls.map((call, place) => ({
    ...call,
    left: first + place + 0.12,
    right: first + place + 0.88,
    kind: call.result === answered ? 'Answered' : 'Not answered',
  }))
  const largest = Math.max(10, ...calls.map(({ size }) => size))
  return plot.plot({
    width,
    height,
    marginLeft: 40,
    marginBottom: 8,
    marginTop: 16,
    x: { axis: null, domain: [0, shownCalls] },
    y: { label: null, ticks: 4, nice: true, domain: [0, largest], grid: true, tickSize: 0 },
    color: { domain: ['Answered', 'Not answered'], range: ['var(--enabled)', 'var(--danger)'] },
    marks: [
      plot.ruleY([0], { stroke: 'var(--line-strong)' }),
      plot.rectY(bars, { x1: 'left', x2: 'right', y: 'size', fill: 'kind', rx: 1.5 }),
    ],
  })
}
