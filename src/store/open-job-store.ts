import { Kysely, sql } from 'kysely'
import type { StorePlace } from '../domain/answer-store.ts'
import type { JobStore } from '../domain/job-store.ts'
import { atomicInPostgres, atomicInThread } from './atomic.ts'
import { deleteExpiredJobs, deleteJob } from './delete-jobs.ts'
import { eraseInJobs } from './erase-in-jobs.ts'
import { addInputs } from './job-inputs.ts'
import type { JobScope } from './job-scope.ts'
import { createJobMigrations } from './job-migrations.ts'
import { readInvalidInputs } from './read-invalid-inputs.ts'
import { readEntries } from './read-job-entries.ts'
import { readPending, readSample } from './read-pending.ts'
import {
  beginRun,
  recordResults,
  storeResultsInPostgres,
  storeResultsInSqlite,
} from './record-results.ts'
import { rewriteAround } from './rewrite-entries.ts'
import { reopenFailures } from './reopen-failures.ts'
import {
  changeJob,
  createJob,
  listJobs,
  publishJob,
  readActive,
  readJobs,
  readUsage,
} from './write-jobs.ts'
import { migrate } from './migrations.ts'
import { postgresDialect, sqliteDialect } from './sql-dialect.ts'
import { createSqliteDialect } from './sqlite-dialect.ts'
import type { SqlitePlace } from './sqlite-statement.ts'
import { type LockWait, SqliteThread } from './sqlite-thread.ts'

/** Measured with a million entries of plain numbers. */
const bytesPerEntry = { sqlite: 50, postgres: 170 }

/**
 * Opens the jobs of one credential and updates their tables. `credential` is stored as it is, so it must
 * not reveal an account. In a directory, the jobs have a file of their own, which is locked while it is
 * open. Rejects like `openStore`.
 */
export async function openJobStore(
  place: StorePlace | 'MEMORY',
  credential: string,
  lockWait: LockWait = {},
) {
  const { isOpen, ...database } = await openJobDatabase(place, lockWait)
  const { db, dialect } = database
  try {
    await migrate(db, dialect, { create: createJobMigrations, table: 'job_migration' })
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    jobs: createJobStore({ ...database, credential, numbers: new Map() }),
    isOpen,
    close: () => db.destroy(),
  }
}

type JobDatabase = Omit<JobScope, 'credential' | 'numbers'> & { readonly isOpen: () => boolean }

async function openJobDatabase(
  place: StorePlace | 'MEMORY',
  lockWait: LockWait,
): Promise<JobDatabase> {
  if (place === 'MEMORY' || 'directory' in place) {
    const { directory } = place === 'MEMORY' ? { directory: undefined } : place
    return openInThread(
      directory === undefined ? 'MEMORY' : { directory, contents: 'JOBS' },
      lockWait,
    )
  }
  const { openPostgres } = await import('./open-postgres.ts')
  const { db, pool } = openPostgres(place.databaseUrl)
  return {
    db,
    dialect: postgresDialect,
    atomic: atomicInPostgres(db, pool),
    storeResults: storeResultsInPostgres(postgresDialect),
    rewriteAround: undefined,
    removeCopies: async () => undefined,
    bytesPerEntry: bytesPerEntry.postgres,
    isOpen: () => true,
  }
}

async function openInThread(place: SqlitePlace, lockWait: LockWait): Promise<JobDatabase> {
  const thread = new SqliteThread(place, lockWait)
  try {
    await thread.opened
  } catch (error) {
    await thread.close()
    throw error
  }
  const db = new Kysely<any>({ dialect: createSqliteDialect(thread) })
  return {
    db,
    dialect: sqliteDialect,
    atomic: atomicInThread(db, thread),
    storeResults: storeResultsInSqlite,
    rewriteAround: place === 'MEMORY' ? undefined : rewriteAround,
    removeCopies: () => truncateLog(db),
    bytesPerEntry: bytesPerEntry.sqlite,
    isOpen: () => thread.isOpen,
  }
}

/** Empties the file of SQLite's write-ahead log. Rejects while another program reads the database. */
async function truncateLog(db: Kysely<any>): Promise<void> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
  if (rows[0]?.busy === 1) throw new Error('another program uses the database')
}

function createJobStore(scope: JobScope): JobStore {
  return {
    create: (job) => createJob(scope, job),
    addInputs: (id, firstIndex, inputs, at) => addInputs(scope, { id, firstIndex, inputs, at }),
    publish: (id, options) => publishJob(scope, id, options),
    get: (ids) => readJobs(scope, ids),
    list: (page) => listJobs(scope, page),
    active: () => readActive(scope),
    change: (id, change) => changeJob(scope, id, change),
    delete: (id) => deleteJob(scope, id),
    beginRun: (id, at) => beginRun(scope, id, at),
    pending: (id, page) => readPending(scope, id, page),
    record: (run, results) => recordResults(scope, run, results),
    changeRun: (run, change) => changeJob(scope, run.id, change, run.epoch),
    reopenFailures: (id, change) => reopenFailures(scope, id, change),
    entries: (id, page) => readEntries(scope, id, page),
    invalidInputs: (id, indexes) => readInvalidInputs(scope, id, indexes),
    sample: (id, count) => readSample(scope, id, count),
    erase: (addresses) => eraseInJobs(scope, addresses),
    deleteExpired: (moments) => deleteExpiredJobs(scope, moments),
    usage: () => readUsage(scope),
  }
}
