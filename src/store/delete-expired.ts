import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Scope } from './scope.ts'
import type { Tables } from './tables.ts'

/**
 * The maximum number of rows of one statement, so that other statements do not wait long for it.
 */
const chunkSize = 1000

/**
 * How long the number of an erased answer is kept. Longer than a call takes, and than a process that
 * cannot reach the store keeps its answers: see `ChangeFeed`.
 */
const erasureRetentionMs = 10 * 60 * 1000

type Condition = (row: ExpressionBuilder<Tables, 'answers'>) => Expression<SqlBool>

const isEmpty: Condition = (row) => row('rcs_enabled', 'is', null)

/** The rows of all credentials. */
type AllRows = Pick<Scope, 'db' | 'dialect'>

/** See `AnswerStore.deleteExpired`. */
export async function deleteExpired(
  allRows: AllRows,
  { checkedBefore, at }: { readonly checkedBefore: Date; readonly at: Date },
): Promise<number> {
  const erasuresEndAt = at.getTime() - erasureRetentionMs
  const isOld: Condition = (row) =>
    row.and([row('rcs_enabled', 'in', [0, 1]), row('checked_at', '<', checkedBefore.getTime())])
  const hasErasure: Condition = (row) => row('erased_at', '>=', erasuresEndAt)
  const hasExpiredErasure: Condition = (row) => row('erased_at', '<', erasuresEndAt)
  const hasNoErasure: Condition = (row) =>
    row.or([row('erased_at', 'is', null), hasExpiredErasure(row)])

  const emptied = await untilNotFull(() => emptyRows(allRows, [isOld, hasErasure]))
  const deleted = await untilNotFull(() => deleteRows(allRows, [isOld, hasNoErasure]))
  await untilNotFull(() => deleteRows(allRows, [isEmpty, hasExpiredErasure]))
  await deleteEnded(allRows, at.getTime())
  return emptied + deleted
}

/**
 * Runs chunks one after the other until a chunk is not full. Resolves with the number of all rows.
 */
async function untilNotFull(runChunk: () => Promise<number>): Promise<number> {
  let total = 0
  for (;;) {
    const count = await runChunk()
    total += count
    if (count < chunkSize) return total
  }
}

/**
 * Selects the next chunk. The indexes begin with the credential, so the query selects all
 * credentials.
 */
function withExpired({ db, dialect }: AllRows, conditions: readonly Condition[]) {
  return db.with('expired', (query) =>
    dialect.lockedIfFree(
      query
        .selectFrom('answers')
        .select(['credential_id', 'address'])
        .where('credential_id', 'in', (inner) => inner.selectFrom('credentials').select('id'))
        .where((row) => row.and(conditions.map((condition) => condition(row))))
        .limit(chunkSize),
    ),
  )
}

const isExpired = sql<SqlBool>`(credential_id, address) in (select credential_id, address from expired)`

async function deleteRows(allRows: AllRows, conditions: readonly Condition[]): Promise<number> {
  const { numDeletedRows } = await withExpired(allRows, conditions)
    .deleteFrom('answers')
    .where(isExpired)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** Removes the answers from rows whose erasure is still needed. */
async function emptyRows(allRows: AllRows, conditions: readonly Condition[]): Promise<number> {
  const { numUpdatedRows } = await withExpired(allRows, conditions)
    .updateTable('answers')
    .set({
      rcs_enabled: null,
      carrier_id: null,
      carrier_status: null,
      checked_at: null,
      source: null,
    })
    .where(isExpired)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

async function deleteEnded({ db, dialect }: AllRows, at: number): Promise<void> {
  await db
    .with('expired', (query) =>
      dialect.lockedIfFree(
        query.selectFrom('leases').select(['credential_id', 'address']).where('until', '<=', at),
      ),
    )
    .deleteFrom('leases')
    .where(isExpired)
    .execute()
  await db.deleteFrom('outages').where('until', '<=', at).execute()
}
