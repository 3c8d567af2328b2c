import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openPostgres } from '../../src/store/open-postgres.ts'
import { address } from '../support/addresses.ts'
import { answer } from '../support/answers.ts'
import { createCertificate, hasOpenssl } from '../support/create-certificate.ts'
import { createDirectory, describePostgres, openTestStore } from '../support/each-store.ts'
import { startMain } from '../support/start-main.ts'
import { startPostgres } from '../support/start-postgres.ts'
import { startServer, startTestSandbox, withCache } from '../support/start-server.ts'

if (!hasOpenssl) {
  process.stderr.write('\nNO OPENSSL FOUND: the tests of Postgres with TLS are SKIPPED.\n\n')
}

const fails = 'The answer store fails or is slow: lookups continue without it.'

/** Starts a server on a database, and looks up a number. */
async function lookUp(databaseUrl: string) {
  const sandbox = await startTestSandbox()
  const server = await startServer(sandbox, { ...withCache, DATABASE_URL: databaseUrl })
  const { data } = await server.send<{ device: { source: string } }>(
    `{ device(address: "${address(1)}") { source } }`,
  )
  // The job store reports its own failures.
  const notices = server.notices.filter((notice) => notice.startsWith('The answer store'))
  return { source: data.device.source, notices }
}

describePostgres((createDatabase) => {
  it.each([
    [
      'a host',
      (directory: string, name: string) => `postgres:///${name}?host=${directory}&user=postgres`,
    ],
    [
      'a host in brackets',
      (directory: string, name: string) => `postgres://postgres@/${name}?host=${directory}`,
    ],
    [
      'an escaped host',
      (directory: string, name: string) =>
        `postgresql://postgres@${encodeURIComponent(directory)}/${name}`,
    ],
    [
      'a URL of a socket',
      (directory: string, name: string) => `socket:${directory}?db=${name}&user=postgres`,
    ],
  ])('opens a database on a Unix socket that is given as %s', async (_, urlOf) => {
    const url = new URL(await createDatabase())
    const databaseUrl = urlOf(url.searchParams.get('host')!, url.pathname.slice(1))
    expect(await lookUp(databaseUrl)).toEqual({ source: 'SINGLE', notices: [] })
    const { answers } = await openTestStore({ databaseUrl })
    await answers.write([answer(address(1), 1)])
    expect(await answers.read([address(1)])).toHaveLength(1)
  })

  describe.skipIf(!hasOpenssl)('with TLS', () => {
    /** Starts Postgres with a certificate for `hostName`, and returns URLs of a database there. */
    async function start(hostName: string) {
      const directory = createDirectory()
      const tls = createCertificate(directory, hostName)
      const postgres = await startPostgres({ tls })
      onTestFinished(() => postgres.stop())
      const { port, pathname } = new URL(await postgres.createDatabase())
      const urlWith = (parameters: Record<string, string>) =>
        `postgres://postgres@localhost:${port}${pathname}?${new URLSearchParams(parameters)}`
      return { urlWith, directory, sslrootcert: tls.certificate }
    }

    async function isEncrypted(databaseUrl: string) {
      const { pool } = openPostgres(databaseUrl)
      onTestFinished(() => pool.end())
      const { rows } = await pool.query('select ssl from pg_stat_ssl where pid = pg_backend_pid()')
      return (rows as { ssl: boolean }[])[0]!.ssl
    }

    it('uses a database whose certificate is trusted, and no other', async () => {
      const { urlWith, directory, sslrootcert } = await start('localhost')
      const trusted = urlWith({ sslmode: 'verify-full', sslrootcert })
      expect(await isEncrypted(trusted)).toBe(true)
      expect(await lookUp(trusted)).toEqual({ source: 'SINGLE', notices: [] })

      const other = createCertificate(directory, 'other.example').certificate
      for (const parameters of [
        { sslmode: 'verify-full', sslrootcert: other },
        { sslmode: 'verify-full', sslrootcert: join(directory, 'missing.pem') },
        { sslmode: 'verify-full' },
        { sslmode: 'require' },
      ]) {
        expect(await lookUp(urlWith(parameters))).toEqual({ source: 'SINGLE', notices: [fails] })
      }
    })

    it('checks the name of the host, unless the mode is one of libpq without this check', async () => {
      const { urlWith, sslrootcert } = await start('other.example')
      for (const sslmode of ['verify-full', 'verify-ca', 'require', 'prefer']) {
        await expect(isEncrypted(urlWith({ sslmode, sslrootcert }))).rejects.toMatchObject({
          code: 'ERR_TLS_CERT_ALTNAME_INVALID',
        })
      }
      const compatible = { sslmode: 'verify-ca', sslrootcert, uselibpqcompat: 'true' }
      expect(await isEncrypted(urlWith(compatible))).toBe(true)
      expect(await isEncrypted(urlWith({ sslmode: 'no-verify' }))).toBe(true)
      expect(await isEncrypted(urlWith({ sslmode: 'disable' }))).toBe(false)
      expect(await isEncrypted(urlWith({}))).toBe(false)
    })

    it('prints no warning about the mode', async () => {
      const { urlWith, sslrootcert } = await start('localhost')
      const server = await startMain({
        DATABASE_URL: urlWith({ sslmode: 'require', sslrootcert }),
        CACHE_TTL_ENABLED_SECONDS: '',
      })
      server.child.kill('SIGTERM')
      expect((await server.ended()).errors).toBe('')
      expect(server.printed()).not.toContain(fails)
    })
  })
})
