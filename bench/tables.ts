import type { Chart, Figure, PartResult, Table } from './part.ts'
import { ours } from './server-under-test.ts'

/** Less than this is taken for noise. */
const noise = 1.05

export interface MarkdownOptions {
  /** Of the part's heading. */
  readonly level: number
  /** Where the charts are, as seen from the document. */
  readonly charts: string
  /** Leaves details out. */
  readonly isBrief: boolean
}

type WrittenPart = Omit<PartResult, 'charts' | 'raw'> & {
  readonly charts: readonly Pick<Chart, 'name'>[]
}

/** A part as Markdown. */
export function markdownOf(part: WrittenPart, { level, charts, isBrief }: MarkdownOptions): string {
  const tables = part.tables.filter(({ isDetail }) => !isBrief || !isDetail)
  return [
    `${'#'.repeat(level)} ${part.title}`,
    ...part.notes,
    ...tables.flatMap(markdownTable),
    ...part.charts.map(({ name }) => `![${name}](${charts}${name}.svg)`),
    worse(part.figures),
  ].join('\n\n')
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function markdownTable({ title, columns, rows, note }: Table): string[] {
  const rule = columns.map((_, place) => (place === 0 ? '---' : '--:'))
  const table = [row(columns), row(rule), ...rows.map(row)].join('\n')
  return [`**${title}**`, ...(note === undefined ? [] : [note]), table]
}

/** Where somebody does better than this server: said as plainly as where it does better. */
function worse(figures: readonly Figure[]): string {
  const groups = Map.groupBy(figures, ({ measured }) => measured)
  const lines = Array.from(groups, ([measured, those]) => {
    const our = those.find(({ contestant }) => contestant === ours)?.value
    if (our === undefined) return []
    const better = those.filter(
      ({ contestant, value }) => value * noise < our && !contestant.startsWith(ours),
    )
    if (better.length === 0) return []
    const list = better.map(({ contestant, value }) => `${contestant} ${shown(value)}`).join(', ')
    return [`- ${measured}: ${shown(our)} here, ${list}`]
  }).flat()
  if (lines.length === 0) return 'Nobody does better than this server here.'
  return `Where this server does worse:\n\n${lines.join('\n')}`
}

function shown(value: number): string {
  return value >= 100
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(2)))
}
