import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, copyFileSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'

const directories = [
  ...(process.env['PATH'] ?? '').split(':'),
  ...globSync('/usr/lib/postgresql/*/bin').toSorted().toReversed(),
]

/** The directory of the programs of Postgres; `undefined` if it is not installed. */
export const postgresPath = directories.find((path) => existsSync(join(path, 'initdb')))

interface PostgresOptions {
  /** The files of a certificate and its key. With them, Postgres also listens on a TCP port with TLS. */
  readonly tls?: { readonly certificate: string; readonly key: string }
}

/** Starts an empty Postgres server that listens on a Unix socket in its directory. */
export async function startPostgres({ tls }: PostgresOptions = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'postgres-'))
  const identity = unprivileged()
  if (identity) chownSync(directory, identity.uid, identity.gid)
  const data = join(directory, 'data')
  const initdb = ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '-E', 'UTF8']
  const options = { ...identity, cwd: directory }
  // Takes seconds on a busy machine, in which the servers of other tests must answer.
  await promisify(execFile)(join(postgresPath!, 'initdb'), initdb, options)

  const port = tls ? await freePort() : 5432
  const settings = [
    'fsync=off',
    `unix_socket_directories=${directory}`,
    `port=${port}`,
    `listen_addresses=${tls ? 'localhost' : ''}`,
  ]
  if (tls) {
    for (const file of ['certificate', 'key'] as const) {
      copyFileSync(tls[file], join(data, file))
      if (identity) chownSync(join(data, file), identity.uid, identity.gid)
    }
    settings.push('ssl=on', 'ssl_cert_file=certificate', 'ssl_key_file=key')
  }
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
    `postgres://postgres@localhost:${port}/${database}?host=${encodeURIComponent(directory)}`
  /** The processes of the server: the first one, and one for each connection. */
  const processes = () => {
    const { stdout } = spawnSync('pgrep', ['-P', String(server.pid)], { encoding: 'utf8' })
    return [server.pid!, ...stdout.split('\n').filter(Boolean).map(Number)]
  }
  const signalled = (signal: 'SIGSTOP' | 'SIGCONT') => {
    for (const id of processes()) {
      try {
        process.kill(id, signal)
      } catch {
        continue // the process ended meanwhile
      }
    }
  }
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
    /** Suspends the server: it accepts connections and never answers. */
    suspend: () => signalled('SIGSTOP'),
    resume: () => signalled('SIGCONT'),
    /** Stops the server at once and removes its directory. */
    async stop() {
      server.kill('SIGQUIT')
      if (server.exitCode === null) signalled('SIGCONT')
      await exited
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Postgres cannot choose a free port itself. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
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
