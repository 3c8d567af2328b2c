import type { Kysely } from 'kysely'
import type { SqlDialect } from './sql-dialect.ts'
import type { Tables } from './tables.ts'

/** The database a statement runs on, and the credential whose rows it may use. */
export interface Scope {
  readonly db: Kysely<Tables>
  readonly dialect: SqlDialect
  readonly credentialId: number
}

/** Finds the row of a credential, or adds it, and returns the scope with its id. */
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
