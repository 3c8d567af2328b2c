import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { SqlDialect } from './sql-dialect.ts'

/** The migrations of some tables, and the table that records which of them were applied. */
export interface MigrationList {
  readonly create: (dialect: SqlDialect) => Record<string, Migration>
  readonly table: string
}

const answerMigrations: MigrationList = { create: createMigrations, table: 'kysely_migration' }

/**
 * Updates a database to the newest tables. On Postgres, several processes may do this at once: they
 * wait for each other. A SQLite file belongs to one process.
 *
 * On Postgres the lock also covers the time in which Kysely reads the names of all tables and
 * columns, because that fails if another process renames one of them.
 */
export function migrate(
  database: Kysely<any>,
  dialect: SqlDialect,
  { create, table }: MigrationList = answerMigrations,
): Promise<void> {
  const migrations = create(dialect)
  return dialect.migrating(database, async (db) => {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
      migrationTableName: table,
      migrationLockTableName: `${table}_lock`,
    })
    const { error } = await migrator.migrateToLatest()
    if (error !== undefined) throw error
  })
}

/**
 * A released migration never changes. A change of the tables is a new entry whose name comes last
 * in alphabetical order.
 */
export function createMigrations(dialect: SqlDialect): Record<string, Migration> {
  return {
    '001-answers': {
      async up(db) {
        await createCredentials(db, dialect)
        await createAnswers(db, dialect)
        await createClaims(db, dialect)
        await createClosures(db)
      },
    },
    '002-standard-names': {
      async up(db) {
        await db.schema.alterTable('claims').renameTo('leases').execute()
        await db.schema.alterTable('leases').renameColumn('owner', 'holder').execute()
        await db.schema.alterTable('closures').renameTo('outages').execute()
        await db.schema.alterTable('outages').renameColumn('owner', 'holder').execute()
        await db.schema.alterTable('answers').renameColumn('forgotten_at', 'erased_at').execute()
      },
    },
  }
}

function createCredentials(db: Kysely<any>, { autoNumber }: SqlDialect): Promise<void> {
  return db.schema
    .createTable('credentials')
    .addColumn('id', autoNumber, (column) => column.primaryKey())
    .addColumn('credential', 'text', (column) => column.notNull().unique())
    .execute()
}

async function createAnswers(db: Kysely<any>, { keyedTable }: SqlDialect): Promise<void> {
  await db.schema
    .createTable('answers')
    .addColumn('credential_id', 'integer', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('rcs_enabled', 'smallint')
    .addColumn('carrier_id', 'text')
    .addColumn('carrier_status', 'text')
    .addColumn('checked_at', 'bigint')
    .addColumn('source', 'text')
    .addColumn('forgotten_at', 'bigint')
    .addPrimaryKeyConstraint('answers_key', ['credential_id', 'address'])
    .modifyEnd(keyedTable)
    .execute()
  await db.schema
    .createIndex('answers_by_age')
    .on('answers')
    .columns(['credential_id', 'rcs_enabled', 'checked_at'])
    .execute()
  await db.schema
    .createIndex('answers_forgotten')
    .on('answers')
    .columns(['credential_id', 'forgotten_at'])
    .where(sql.ref('forgotten_at'), 'is not', null)
    .execute()
}

function createClaims(db: Kysely<any>, { keyedTable }: SqlDialect): Promise<void> {
  return db.schema
    .createTable('claims')
    .addColumn('credential_id', 'integer', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('claims_key', ['credential_id', 'address'])
    .modifyEnd(keyedTable)
    .execute()
}

function createClosures(db: Kysely<any>): Promise<void> {
  return db.schema
    .createTable('closures')
    .addColumn('credential_id', 'integer', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('closures_key', ['credential_id', 'owner'])
    .execute()
}
