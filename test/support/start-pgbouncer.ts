import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterTest } from './after-test.ts'
import { unprivileged } from './start-postgres.ts'

const directories = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin']

/** The program PgBouncer; `undefined` if it is not installed. */
export const pgbouncerPath = directories
  .map((path) => join(path, 'pgbouncer'))
  .find((path) => existsSync(path))

/**
 * Starts PgBouncer in transaction mode in front of a database of `startPostgres`, until the test
 * ends. Returns the URL of the database behind PgBouncer, and the lines that PgBouncer logs.
 *
 * It has fewer connections to Postgres than one server has to it, so the transactions of a connection
 * run in different sessions of Postgres.
 */
export async function startPgbouncer(databaseUrl: string) {
  const directory = mkdtempSync(join(tmpdir(), 'pgbouncer-'))
  const identity = unprivileged()
  const url = new URL(databaseUrl)
  const settings = join(directory, 'pgbouncer.ini')
  writeFileSync(join(directory, 'users.txt'), '"postgres" ""\n')
  writeFileSync(
    settings,
    `[databases]
* = host=${url.searchParams.get('host')}
[pgbouncer]
listen_port = 6432
unix_socket_dir = ${directory}
auth_type = trust
auth_file = ${directory}/users.txt
pool_mode = transaction
default_pool_size = 2
`,
  )
  if (identity) chownSync(directory, identity.uid, identity.gid)
  const program = spawn(pgbouncerPath!, [settings], {
    ...identity,
    cwd: directory,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const exited = once(program, 'exit')
  afterTest(async () => {
    program.kill('SIGKILL')
    await exited
    rmSync(directory, { recursive: true, force: true })
  })
  let log = ''
  await new Promise<void>((resolve, reject) => {
    program.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text
      if (log.includes('process up')) resolve()
    })
    void exited.then(() => reject(new Error(`PgBouncer ended while it started:\n${log}`)))
  })
  url.port = '6432'
  url.searchParams.set('host', directory)
  return { url: url.href, log: () => log }
}
