import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

const directories = [
  ...(process.env['PATH'] ?? '').split(':'),
  ...globSync('/usr/lib/postgresql/*/bin').toSorted().toReversed(),
]

/** The directory of the programs of Postgres; `undefined` if it is not installed. */
export const postgresPath = directories.find((path) => existsSync(join(path, 'initdb')))

/** Starts an empty Postgres server that listens only on a Unix socket in its directory. */
export async function startPostgres() {
  const directory = mkdtempSync(join(tmpdir(), 'postgres-'))
  const identity = unprivileged()
  if (identity) chownSync(directory, identity.uid, identity.gid)
  const data = join(directory, 'data')
  const initdb = ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '-E', 'UTF8']
  const options = { ...identity, cwd: directory }
  execFileSync(join(postgresPath!, 'initdb'), initdb, { ...options, stdio: 'ignore' })

  const settings = ['listen_addresses=', 'fsync=off', `unix_socket_directories=${directory}`]
  const server = spawn(
    join(postgresPath!, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const exited = once(server, 'exit')
  await new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('ready to accept connections')) resolve()
    })
    void exited.then(() => reject(new Error('Postgres ended while it started.')))
  })

  const urlOf = (database: string) =>
    `postgres://postgres@localhost/${database}?host=${encodeURIComponent(directory)}`
  let databaseCount = 0
  return {
    /** Creates an empty database and returns its URL. */
    async createDatabase() {
      const name = `test_${++databaseCount}`
      const client = new Client(urlOf('postgres'))
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      return urlOf(name)
    },
    /** Stops the server at once and removes its directory. */
    async stop() {
      server.kill('SIGQUIT')
      await exited
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** The user and group to run Postgres or PgBouncer as: they do not run as root. */
export function unprivileged() {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (option: string) => {
    for (const user of ['postgres', 'nobody']) {
      try {
        return Number(execFileSync('id', [option, user], { encoding: 'utf8', stdio: 'pipe' }))
      } catch {
        continue // this machine has no such user
      }
    }
    throw new Error('Postgres and PgBouncer need a user other than root.')
  }
  return { uid: idOf('-u'), gid: idOf('-g') }
}
