import { thisServer } from '../servers/contestant.ts'
import type { Figure, Table } from './part.ts'
import type { StoredPart } from './results.ts'

/** A contestant that is better by less than this factor counts as equal. */
const noise = 1.05

export interface MarkdownOptions {
  /** The level of the part's heading. */
  readonly level: number
  /** The path of the folder with the charts, relative to the document. */
  readonly chartsPath: string
}

/** A part as Markdown: notes, tables, charts, and the figures in which this server is worse. */
export function markdownOf(
  { title, notes, tables, charts, figures }: StoredPart['result'],
  { level, chartsPath }: MarkdownOptions,
): string {
  return [
    `${'#'.repeat(level)} ${title}`,
    ...notes,
    ...tables.flatMap((table) => [
      `${'#'.repeat(level + 1)} ${table.title}`,
      ...(table.note === undefined ? [] : [table.note]),
      markdownTable(table),
    ]),
    ...charts.map(({ name, alt }) => `![${alt}](${chartsPath}${name}.svg)`),
    ...worseFigures(figures),
  ].join('\n\n')
}

/** A table in the layout of the formatter: columns of equal width, aligned as requested. */
export function markdownTable(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  align: 'right' | 'left' = 'right',
): string {
  const widths = columns.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((row) => row[column]!)].map((cell) => cell.length)),
  )
  const isRight = (column: number) => align === 'right' && column > 0
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (isRight(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`
  const rule = widths.map((width, column) =>
    isRight(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  )
  return [line(columns), line(rule), ...rows.map(line)].join('\n')
}

function worseFigures(figures: readonly Figure[]): string[] {
  if (figures.length === 0) return []
  const groups = Map.groupBy(figures, ({ measured }) => measured)
  const lines = Array.from(groups, ([measured, group]) => {
    const own = group.find(({ contestant }) => contestant === thisServer)?.value
    if (own === undefined) return []
    const better = group.filter(
      ({ contestant, value }) => value * noise < own && !contestant.startsWith(thisServer),
    )
    if (better.length === 0) return []
    const list = better.map(({ contestant, value }) => `${contestant} ${formatted(value)}`)
    return [`- ${measured}: ${thisServer} ${formatted(own)}; ${list.join('; ')}`]
  }).flat()
  if (lines.length === 0) return ['No contestant has a better figure than this server.']
  return ['Figures in which this server is worse than a contestant:', lines.join('\n')]
}

function formatted(value: number): string {
  return value >= 100
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(2)))
}
