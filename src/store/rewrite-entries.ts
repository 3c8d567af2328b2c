import { sql } from 'kysely'
import type { AtomicStatement } from './atomic.ts'

/** More than the entries of all pages of the file among which SQLite moves rows at once. */
const distance = 1000

/** The maximum number of entries that one statement rewrites. */
const maxRangeSize = 10_000

const scratch = 'temp.rewritten_entries'

/**
 * Rewrites the entries around erased ones in a file of SQLite. `secure_delete` overwrites what a statement
 * deletes. But when SQLite moved rows between pages earlier, old copies of them can have stayed in the
 * unused parts of the pages before and after. Those pages become free here, and SQLite overwrites them.
 */
export function rewriteAround(job: number, indexes: readonly number[]): AtomicStatement[] {
  return [
    {
      query: sql`
        create temp table if not exists ${sql.table('rewritten_entries')} as
        select * from job_entries where 1 = 0`,
    },
    ...rangesAround(indexes).flatMap(([from, to]): AtomicStatement[] => {
      const range = sql`job = ${job} and idx between ${from} and ${to}`
      return [
        { query: sql`insert into ${sql.table(scratch)} select * from job_entries where ${range}` },
        { query: sql`delete from job_entries where ${range}` },
        { query: sql`insert into job_entries select * from ${sql.table(scratch)}` },
        { query: sql`delete from ${sql.table(scratch)}` },
      ]
    }),
  ]
}

type Range = [from: number, to: number]

/** The ranges of all indexes near these, without overlaps. */
export function rangesAround(indexes: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: Range[] = []
  for (const index of [...indexes].toSorted((a, b) => a - b)) {
    const from = Math.max(0, index - distance)
    const last = ranges.at(-1)
    if (last === undefined || from > last[1] + 1) ranges.push([from, index + distance])
    else if (last[1] - last[0] < maxRangeSize) last[1] = index + distance
    else if (index + distance > last[1]) ranges.push([last[1] + 1, index + distance])
  }
  return ranges
}
