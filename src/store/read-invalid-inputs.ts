import { sql } from 'kysely'
import { kinds } from './job-kinds.ts'
import { jobNumber, type JobScope } from './job-scope.ts'

interface InvalidRow {
  readonly index: number
  readonly input: string
}

/** See `JobStore.invalidInputs`. */
export async function readInvalidInputs(
  scope: JobScope,
  id: string,
  indexes: readonly number[],
): Promise<InvalidRow[]> {
  const job = indexes.length === 0 ? undefined : await jobNumber(scope, id)
  if (job === undefined) return []
  const { rows } = await sql<InvalidRow>`
    select idx as "index", input from job_entries
    where job = ${job} and ${scope.dialect.isIn('idx', indexes, 'integer')}
      and kind = ${sql.lit(kinds.INVALID)} and input is not null
    order by job, idx`.execute(scope.db)
  return rows
}
