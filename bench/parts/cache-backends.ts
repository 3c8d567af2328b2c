import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgresPath, startPostgres } from '../../test/support/start-postgres.ts'
import { builtServer, type Contestant, thisServer } from '../servers/contestant.ts'

/** Where a server caches answers: in memory only, or in memory and a store. */
export interface Backend {
  readonly name: 'memory' | 'SQLite' | 'Postgres'
  readonly environment: Readonly<Record<string, string>>
}

/** The TTLs have their defaults: answers are valid for a day. */
const defaultTtls = { CACHE_TTL_ENABLED_SECONDS: '', CACHE_TTL_DISABLED_SECONDS: '' }

/** Creates all backends for `use` and removes them afterwards. Postgres is absent if not installed. */
export async function withBackends<Result>(
  use: (backends: readonly Backend[]) => Promise<Result>,
): Promise<Result> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-cache-'))
  const postgres = postgresPath === undefined ? undefined : await startPostgres()
  const backends: Backend[] = [
    { name: 'memory', environment: { ...defaultTtls, DATA_DIR: 'none' } },
    { name: 'SQLite', environment: { ...defaultTtls, DATA_DIR: directory } },
  ]
  if (postgres) {
    const environment = { ...defaultTtls, DATABASE_URL: await postgres.createDatabase() }
    backends.push({ name: 'Postgres', environment })
  }
  try {
    return await use(backends)
  } finally {
    await postgres?.stop()
    rmSync(directory, { recursive: true })
  }
}

/** This server with a backend, and with at most `maxEntries` answers in memory. */
export function serverWith({ name, environment }: Backend, maxEntries: number): Contestant {
  return {
    name: `${thisServer}, ${name}`,
    program: builtServer,
    environment: { ...environment, CACHE_MAX_ENTRIES: String(maxEntries) },
  }
}
