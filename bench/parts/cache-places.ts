import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgresPath, startPostgres } from '../../test/support/start-postgres.ts'
import type { Contestant } from '../server-under-test.ts'
import { ours, shipped } from '../server-under-test.ts'

/** Where answers are kept, as contestants of each other. */
export interface Place {
  readonly name: 'memory' | 'SQLite' | 'Postgres'
  readonly environment: Readonly<Record<string, string>>
}

/** Answers count for a day here, as shipped. */
const remembers = { CACHE_TTL_ENABLED_SECONDS: '', CACHE_TTL_DISABLED_SECONDS: '' }

/** Hands over memory alone, SQLite, and Postgres where its programs are; all gone afterwards. */
export async function withPlaces<Result>(
  use: (places: readonly Place[]) => Promise<Result>,
): Promise<Result> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-cache-'))
  const postgres = postgresPath === undefined ? undefined : await startPostgres()
  const places: Place[] = [
    { name: 'memory', environment: { ...remembers, DATA_DIR: 'none' } },
    { name: 'SQLite', environment: { ...remembers, DATA_DIR: directory } },
  ]
  if (postgres) {
    const environment = { ...remembers, DATABASE_URL: await postgres.createDatabase() }
    places.push({ name: 'Postgres', environment })
  }
  try {
    return await use(places)
  } finally {
    await postgres?.stop()
    rmSync(directory, { recursive: true })
  }
}

/** This server with a place for its answers, and so many of them in memory. */
export function serverWith({ name, environment }: Place, maxEntries: number): Contestant {
  return {
    name: `${ours}, ${name}`,
    program: shipped,
    environment: { ...environment, CACHE_MAX_ENTRIES: String(maxEntries) },
  }
}
