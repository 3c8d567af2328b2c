import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { Flavour } from './flavour.ts'
import type { Tables } from './tables.ts'

/** Rows of one statement: few enough that whoever waits for it hardly notices. */
const portionSize = 5000

/** How long an answer that was forgotten may still be in the hands of some process. */
const forgottenForMs = 60 * 60 * 1000

type Condition = (row: ExpressionBuilder<Tables, 'answers'>) => Expression<SqlBool>

export interface Moments {
  readonly checkedBefore: Date
  readonly at: Date
}

/** Deletes what is too old, whose ever it is; returns how many answers it deleted. */
export async function expire(
  db: Kysely<Tables>,
  flavour: Flavour,
  { checkedBefore, at }: Moments,
): Promise<number> {
  const longAgo = at.getTime() - forgottenForMs
  const isOld: Condition = (row) =>
    row.and([
      row('answers.rcs_enabled', 'in', [0, 1]),
      row('answers.checked_at', '<', checkedBefore.getTime()),
    ])
  const isSpent: Condition = (row) =>
    row.and([row('answers.rcs_enabled', 'is', null), row('answers.forgotten_at', '<', longAgo)])
  const isForgottenLately: Condition = (row) => row('answers.forgotten_at', '>=', longAgo)

  const emptied = await repeat(() =>
    emptyRows(db, flavour, (row) => row.and([isOld(row), isForgottenLately(row)])),
  )
  const deleted = await repeat(() => deleteRows(db, flavour, isOld))
  await repeat(() => deleteRows(db, flavour, isSpent))
  await deleteEnded(db, flavour, at)
  return emptied + deleted
}

async function repeat(run: () => Promise<number>): Promise<number> {
  let total = 0
  for (;;) {
    const count = await run()
    total += count
    if (count < portionSize) return total
  }
}

/** Rows of every credential. Naming all credentials lets the index be used that begins with them. */
function doomed(db: Kysely<Tables>, flavour: Flavour, condition: Condition) {
  return db.with('doomed', (query) =>
    flavour.lockedIfFree(
      query
        .selectFrom('answers')
        .select(['credential_id', 'address'])
        .where('credential_id', 'in', (inner) => inner.selectFrom('credentials').select('id'))
        .where(condition)
        .limit(portionSize),
    ),
  )
}

async function deleteRows(
  db: Kysely<Tables>,
  flavour: Flavour,
  condition: Condition,
): Promise<number> {
  const { numDeletedRows } = await doomed(db, flavour, condition)
    .deleteFrom('answers')
    .where((row) =>
      row(
        row.refTuple('credential_id', 'address'),
        'in',
        row
          .selectFrom('doomed')
          .select(['doomed.credential_id', 'doomed.address'])
          .$asTuple('credential_id', 'address'),
      ),
    )
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** Removes answers from rows that are to go on telling that something was forgotten. */
async function emptyRows(
  db: Kysely<Tables>,
  flavour: Flavour,
  condition: Condition,
): Promise<number> {
  const { numUpdatedRows } = await doomed(db, flavour, condition)
    .updateTable('answers')
    .set({
      rcs_enabled: null,
      carrier_id: null,
      carrier_status: null,
      checked_at: null,
      source: null,
    })
    .where((row) =>
      row(
        row.refTuple('credential_id', 'address'),
        'in',
        row
          .selectFrom('doomed')
          .select(['doomed.credential_id', 'doomed.address'])
          .$asTuple('credential_id', 'address'),
      ),
    )
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

async function deleteEnded(db: Kysely<Tables>, flavour: Flavour, at: Date): Promise<void> {
  await db
    .with('ended', (query) =>
      flavour.lockedIfFree(
        query
          .selectFrom('claims')
          .select(['credential_id', 'address'])
          .where('until', '<=', at.getTime()),
      ),
    )
    .deleteFrom('claims')
    .where((row) =>
      row(
        row.refTuple('credential_id', 'address'),
        'in',
        row
          .selectFrom('ended')
          .select(['ended.credential_id', 'ended.address'])
          .$asTuple('credential_id', 'address'),
      ),
    )
    .execute()
  await db.deleteFrom('closures').where('until', '<=', at.getTime()).execute()
}
