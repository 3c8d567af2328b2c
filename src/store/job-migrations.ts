import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { SqlDialect } from './sql-dialect.ts'

/** The migrations of the tables of jobs, as `createMigrations` has those of answers. */
export function createJobMigrations(dialect: SqlDialect): Record<string, Migration> {
  return {
    '001-jobs': {
      async up(db) {
        await createJobs(db, dialect)
        await createEntries(db, dialect)
        await createWords(db, dialect)
        await createCarriers(db, dialect)
      },
    },
    '002-list-details': {
      up: (db) => describeLists(db),
    },
    '003-countries': {
      up: (db) => createCountries(db, dialect),
    },
  }
}

async function createJobs(db: Kysely<any>, { autoNumber, neverReused }: SqlDialect): Promise<void> {
  await db.schema
    .createTable('jobs')
    .addColumn('no', autoNumber, (column) => column.primaryKey().modifyEnd(neverReused))
    .addColumn('credential', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('idempotency_key', 'text')
    .addColumn('input_hash', 'text')
    .addColumn('visibility', 'smallint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('wait_reason', 'text')
    .addColumn('wait_until', 'bigint')
    .addColumn('epoch', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('name', 'text')
    .addColumn('max_age_ms', 'bigint')
    .addColumn('default_country', 'text')
    .addColumn('max_failed_percent', 'double precision')
    .addColumn('retention_ms', 'bigint', (column) => column.notNull())
    .addColumn('input_count', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('text_length', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('unique_count', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('duplicate_count', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('invalid_count', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('invalid_reasons', 'text', (column) => column.notNull().defaultTo('[]'))
    .addColumn('done_count', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('failed_count', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('erased_count', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('cached_count', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('bulk_calls', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('single_calls', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('finished_index', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('started_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('jobs_by_owner')
    .on('jobs')
    .columns(['credential', 'owner', 'created_at'])
    .execute()
  await db.schema
    .createIndex('jobs_by_key')
    .unique()
    .on('jobs')
    .columns(['credential', 'owner', 'idempotency_key'])
    .execute()
}

/** See `EntryRow`. Results change a row once, so half of each page of Postgres stays free for that. */
async function createEntries(db: Kysely<any>, { keyedTable, updatedTable }: SqlDialect) {
  await db.schema
    .createTable('job_entries')
    .addColumn('job', 'integer', (column) => column.notNull())
    .addColumn('idx', 'integer', (column) => column.notNull())
    .addColumn('kind', 'smallint', (column) => column.notNull())
    .addColumn('status', 'smallint')
    .addColumn('rcs', 'smallint')
    .addColumn('source', 'smallint')
    .addColumn('first_idx', 'integer')
    .addColumn('address', 'bigint')
    .addColumn('carrier', 'bigint')
    .addColumn('carrier_status', 'bigint')
    .addColumn('checked_at', 'bigint')
    .addColumn('failure', 'bigint')
    .addColumn('input', 'text')
    .addPrimaryKeyConstraint('job_entries_key', ['job', 'idx'])
    .modifyEnd(keyedTable)
    .modifyEnd(updatedTable)
    .execute()
}

/** Texts that many entries have in common. */
async function createWords(db: Kysely<any>, { keyedTable }: SqlDialect): Promise<void> {
  await db.schema
    .createTable('job_words')
    .addColumn('job', 'integer', (column) => column.notNull())
    .addColumn('no', 'bigint', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('is_failure', 'smallint', (column) => column.notNull())
    .addPrimaryKeyConstraint('job_words_key', ['job', 'no'])
    .modifyEnd(keyedTable)
    .execute()
}

async function createCarriers(db: Kysely<any>, { keyedTable }: SqlDialect): Promise<void> {
  await db.schema
    .createTable('job_carriers')
    .addColumn('job', 'integer', (column) => column.notNull())
    .addColumn('carrier', 'bigint', (column) => column.notNull())
    .addColumn('enabled', 'integer', (column) => column.notNull())
    .addColumn('disabled', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('job_carriers_key', ['job', 'carrier'])
    .modifyEnd(keyedTable)
    .execute()
}

/** Lists of earlier versions have no countries and no examples. */
async function describeLists(db: Kysely<any>): Promise<void> {
  const columns = [
    ['without_plus_count', 'integer', 0],
    ['invalid_examples', 'text', '[]'],
    ['countries', 'text', '[]'],
  ] as const
  for (const [name, type, standard] of columns) {
    await db.schema
      .alterTable('jobs')
      .addColumn(name, type, (column) => column.notNull().defaultTo(standard))
      .execute()
  }
}

/** An empty `region` is that of numbers whose calling code does not tell it. */
async function createCountries(db: Kysely<any>, { keyedTable }: SqlDialect): Promise<void> {
  await db.schema
    .createTable('job_countries')
    .addColumn('job', 'integer', (column) => column.notNull())
    .addColumn('calling_code', 'text', (column) => column.notNull())
    .addColumn('region', 'text', (column) => column.notNull())
    .addColumn('enabled', 'integer', (column) => column.notNull())
    .addColumn('disabled', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('job_countries_key', ['job', 'calling_code', 'region'])
    .modifyEnd(keyedTable)
    .execute()
}
