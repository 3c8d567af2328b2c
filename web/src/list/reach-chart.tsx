import { useCallback } from 'react'
import { Chart, type Draw } from '../ui/chart.tsx'
import { count, percent } from '../ui/format.ts'

export interface ReachRow {
  readonly name: string
  readonly lookedUp: number
  readonly rcsEnabled: number
  readonly rcsDisabled: number
}

interface ReachChartProps {
  readonly title: string
  /** The name of the first column of the table. */
  readonly first: string
  readonly rows: readonly ReachRow[]
}

const rowHeight = 30

/** Bars of the numbers with RCS and without it, with the share that has it. */
export function ReachChart({ title, first, rows }: ReachChartProps) {
  const draw: Draw = useCallback((plot, width) => drawReach(plot, width, rows), [rows])
  return (
    <Chart
      title={title}
      subtitle="Share of the checked numbers that can receive RCS"
      height={heightOf(rows)}
      draw={draw}
      table={{
        head: [first, 'Checked', 'RCS', 'No RCS', 'Share'],
        rows: rows.map(({ name, lookedUp, rcsEnabled, rcsDisabled }) => [
          name,
          count(lookedUp),
          count(rcsEnabled),
          count(rcsDisabled),
          percent(rcsEnabled, lookedUp),
        ]),
      }}
    />
  )
}

function heightOf(rows: readonly ReachRow[]): number {
  return rows.length * rowHeight + 8
}

function drawReach(plot: Parameters<Draw>[0], width: number, rows: readonly ReachRow[]): Element {
  const longest = Math.max(...rows.map(({ name }) => name.length))
  const parts = rows.flatMap(({ name, rcsEnabled, rcsDisabled }) => [
    { name, kind: 'RCS', size: rcsEnabled },
    { name, kind: 'No RCS', size: rcsDisabled },
  ])
  return plot.plot({
    width,
    height: heightOf(rows),
    marginLeft: Math.min(width / 3, longest * 7.6 + 14),
    marginRight: 56,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null },
    y: { domain: rows.map(({ name }) => name), label: null, tickSize: 0, padding: 0.35 },
    color: { domain: ['RCS', 'No RCS'], range: ['var(--enabled)', 'var(--disabled)'] },
    marks: [
      plot.barX(parts, { x: 'size', y: 'name', fill: 'kind', rx: 2 }),
      plot.text(rows, {
        x: 'lookedUp',
        y: 'name',
        text: (row: ReachRow) => percent(row.rcsEnabled, row.lookedUp),
        textAnchor: 'start',
        dx: 8,
        fontWeight: 600,
      }),
    ],
  })
}
