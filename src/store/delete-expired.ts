import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Scope } from './scope.ts'
import type { Tables } from './tables.ts'

/** Rows of one statement: few enough that whoever waits for it hardly notices. */
const portionSize = 1000

/** How long an answer that was forgotten may still be in the hands of somebody. */
const forgottenForMs = 60 * 60 * 1000

type Condition = (row: ExpressionBuilder<Tables, 'answers'>) => Expression<SqlBool>

const isEmpty: Condition = (row) => row('rcs_enabled', 'is', null)

/** Where these rows are, of every credential. */
type Everywhere = Pick<Scope, 'db' | 'dialect'>

/** Deletes what is too old; returns how many answers that were. */
export async function deleteExpired(
  everywhere: Everywhere,
  { checkedBefore, at }: { readonly checkedBefore: Date; readonly at: Date },
): Promise<number> {
  const longAgo = at.getTime() - forgottenForMs
  const isOld: Condition = (row) =>
    row.and([row('rcs_enabled', 'in', [0, 1]), row('checked_at', '<', checkedBefore.getTime())])
  const isForgottenLately: Condition = (row) => row('erased_at', '>=', longAgo)
  const isForgottenLongAgo: Condition = (row) => row('erased_at', '<', longAgo)
  const isToldNoMore: Condition = (row) =>
    row.or([row('erased_at', 'is', null), isForgottenLongAgo(row)])

  const emptied = await repeated(() => emptyRows(everywhere, [isOld, isForgottenLately]))
  const deleted = await repeated(() => deleteRows(everywhere, [isOld, isToldNoMore]))
  await repeated(() => deleteRows(everywhere, [isEmpty, isForgottenLongAgo]))
  await deleteEnded(everywhere, at.getTime())
  return emptied + deleted
}

/** Does one chunk after the other until one is not full; returns how many rows all had. */
async function repeated(chunk: () => Promise<number>): Promise<number> {
  let total = 0
  for (;;) {
    const count = await chunk()
    total += count
    if (count < portionSize) return total
  }
}

/** The rows of the next chunk; naming all credentials lets indexes be used that begin with one. */
function withDoomed({ db, dialect }: Everywhere, conditions: readonly Condition[]) {
  return db.with('doomed', (query) =>
    dialect.lockedIfFree(
      query
        .selectFrom('answers')
        .select(['credential_id', 'address'])
        .where('credential_id', 'in', (inner) => inner.selectFrom('credentials').select('id'))
        .where((row) => row.and(conditions.map((condition) => condition(row))))
        .limit(portionSize),
    ),
  )
}

const isDoomed = sql<SqlBool>`(credential_id, address) in (select credential_id, address from doomed)`

async function deleteRows(
  everywhere: Everywhere,
  conditions: readonly Condition[],
): Promise<number> {
  const { numDeletedRows } = await withDoomed(everywhere, conditions)
    .deleteFrom('answers')
    .where(isDoomed)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** Removes answers from rows that are to go on telling that something was forgotten. */
async function emptyRows(everywhere: Everywhere, conditions: readonly Condition[]) {
  const { numUpdatedRows } = await withDoomed(everywhere, conditions)
    .updateTable('answers')
    .set({
      rcs_enabled: null,
      carrier_id: null,
      carrier_status: null,
      checked_at: null,
      source: null,
    })
    .where(isDoomed)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

async function deleteEnded({ db, dialect }: Everywhere, at: number): Promise<void> {
  await db
    .with('doomed', (query) =>
      dialect.lockedIfFree(
        query.selectFrom('leases').select(['credential_id', 'address']).where('until', '<=', at),
      ),
    )
    .deleteFrom('leases')
    .where(isDoomed)
    .execute()
  await db.deleteFrom('outages').where('until', '<=', at).execute()
}
