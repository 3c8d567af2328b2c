import type { Kysely } from 'kysely'
import type { SqlDialect } from './sql-dialect.ts'
import type { Tables } from './tables.ts'

/** Where a statement runs and whose rows it may see. */
export interface Scope {
  readonly db: Kysely<Tables>
  readonly dialect: SqlDialect
  readonly credentialId: number
}

/** The rows of a credential, which gets its number when it is first seen. */
export async function createScope(
  db: Kysely<Tables>,
  dialect: SqlDialect,
  credential: string,
): Promise<Scope> {
  await db
    .insertInto('credentials')
    .values({ credential })
    .onConflict((conflict) => conflict.column('credential').doNothing())
    .execute()
  const { id } = await db
    .selectFrom('credentials')
    .select('id')
    .where('credential', '=', credential)
    .executeTakeFirstOrThrow()
  return { db, dialect, credentialId: id }
}
