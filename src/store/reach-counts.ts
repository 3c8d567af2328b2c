import { type RawBuilder, sql } from 'kysely'
import type { Country } from '../domain/country.ts'
import type { AtomicStatement } from './atomic.ts'
import { statuses } from './job-kinds.ts'
import type { JobScope, ResultRow } from './job-scope.ts'
import type { ColumnTypes } from './sql-dialect.ts'

interface CountryKey {
  readonly calling_code: string
  /** Empty if the calling code does not tell it. */
  readonly region: string
}

export const countryColumns: ColumnTypes<CountryKey> = { calling_code: 'text', region: 'text' }

export function countryKey({ countryCallingCode, region }: Country): CountryKey {
  return { calling_code: countryCallingCode, region: region ?? '' }
}

interface Counts {
  readonly enabled: number
  readonly disabled: number
}

const countColumns: ColumnTypes<Counts> = { enabled: 'bigint', disabled: 'bigint' }

const carrierColumns: ColumnTypes<{ readonly carrier: number }> = { carrier: 'bigint' }

/** The tables of the reach of a job, with the columns of their keys. */
const tables = {
  job_carriers: Object.keys(carrierColumns),
  job_countries: Object.keys(countryColumns),
}

interface CountedRow {
  readonly row: ResultRow
  readonly country: Country
}

/** Adds the devices of these rows to the reach of a job. */
export function addReach(
  { dialect }: JobScope,
  job: number,
  counted: readonly CountedRow[],
): AtomicStatement[] {
  const found = counted.filter(({ row }) => row.status === statuses.FOUND)
  if (found.length === 0) return []
  const carriers = countsOf(
    found,
    ({ row }) => row.carrier!,
    ([one]) => ({
      carrier: one!.row.carrier!,
    }),
  )
  const countries = countsOf(
    found,
    ({ country: { countryCallingCode, region } }) => `${countryCallingCode} ${region}`,
    ([one]) => countryKey(one!.country),
  )
  const carrierList = dialect.rows(carriers, { ...carrierColumns, ...countColumns })
  const countryList = dialect.rows(countries, { ...countryColumns, ...countColumns })
  return [
    addCounts(
      job,
      'job_carriers',
      sql`carrier, enabled, disabled from ${carrierList} as list where true`,
    ),
    addCounts(
      job,
      'job_countries',
      sql`calling_code, region, enabled, disabled from ${countryList} as list where true`,
    ),
  ]
}

function countsOf<Key extends object>(
  found: readonly CountedRow[],
  groupOf: (one: CountedRow) => string | number,
  keyOf: (group: readonly CountedRow[]) => Key,
): (Key & Counts)[] {
  return Array.from(Map.groupBy(found, groupOf).values(), (group) => {
    const enabled = group.reduce((sum, { row }) => sum + row.rcs!, 0)
    return { ...keyOf(group), enabled, disabled: group.length - enabled }
  })
}

/**
 * Adds the devices of a selection to the reach of a job. `found` is the rest of the statement, whose table
 * `list` has the columns of a result and of its country.
 */
export function addReachOf(job: number, rcs: RawBuilder<unknown>, found: RawBuilder<unknown>) {
  return (Object.keys(tables) as (keyof typeof tables)[]).map((table) => {
    const key = sql.join(tables[table].map((name) => sql.ref(`list.${name}`)))
    return addCounts(job, table, sql`${key}, sum(${rcs}), sum(1 - ${rcs}) ${found} group by ${key}`)
  })
}

function addCounts(
  job: number,
  table: keyof typeof tables,
  counts: RawBuilder<unknown>,
): AtomicStatement {
  const key = sql.join(['job', ...tables[table]].map((name) => sql.ref(name)))
  return {
    query: sql`
      insert into ${sql.table(table)} (${key}, enabled, disabled) select ${job}, ${counts}
      on conflict (${key}) do update set
        enabled = ${sql.table(table)}.enabled + excluded.enabled,
        disabled = ${sql.table(table)}.disabled + excluded.disabled`,
  }
}
