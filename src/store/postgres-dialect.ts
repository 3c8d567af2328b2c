import { PostgresDialect as SessionDialect, PostgresAdapter, sql, type Transaction } from 'kysely'

/** The number of Kysely's own lock, which earlier versions of this server use. */
const migrationLockId = 3853314791062309107n

/** Waits until no other process migrates, and keeps others waiting until the transaction ends. */
export async function lockMigrations(transaction: Transaction<any>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(migrationLockId)})`.execute(transaction)
}

/**
 * Does not take Kysely's lock for migrations, because it belongs to a session. Behind a connection
 * pooler it could be released in another session than the one that took it. See `lockMigrations`.
 */
class WithoutSessionLocks extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

/** Kysely's dialect of Postgres without the state of a session. */
export class PostgresDialect extends SessionDialect {
  override createAdapter(): PostgresAdapter {
    return new WithoutSessionLocks()
  }
}
