import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { afterTest } from '../support/after-test.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { shipped, startProcess } from '../support/start-process.ts'
import { createClient, startTestSandbox, withCache } from '../support/start-server.ts'

const device = (number: string) => `{ device(address: "${number}") { source } }`

function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'starts-'))
  afterTest(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

async function accountOf(overrides: Record<string, string> = {}) {
  const sandbox = await startTestSandbox()
  const environment = {
    KALEYRA_BASE_URL: sandbox.url,
    KALEYRA_SID: 'hidden-sid',
    KALEYRA_API_KEY: sandbox.apiKey,
    ...overrides,
  }
  return { sandbox, environment }
}

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function start(environment: Record<string, string>) {
  const server = startProcess(shipped, [], { PORT: '0', ...withCache, ...environment })
  const [, url] = await server.prints(/^Open (\S+)$/m)
  return { ...server, url: url!, ...createClient(url!) }
}

async function check(environment: Record<string, string>) {
  const program = startProcess(shipped, ['check'], environment)
  return { ...(await program.ended()), printed: program.printed() }
}

describe('npm run check', () => {
  it('accepts an account that works, with a call that looks up nothing', async () => {
    const { sandbox, environment } = await accountOf()
    const { code, printed } = await check(environment)
    expect({ code, printed }).toEqual({
      code: 0,
      printed: `The account works: ${new URL(sandbox.url).host} accepts it.\n`,
    })
    expect(sandbox.received).toEqual([])
    expect(sandbox.calls().violations).toEqual({})
  })

  it.each([
    ['a wrong key', { KALEYRA_API_KEY: 'wrong-key' }, [], /\(HTTP 401\): KALEYRA_API_KEY is wrong/],
    ['a channel that is off', {}, [{ answer: 'CHANNEL_DISABLED' }], /RCS is not enabled/],
    [
      'another region',
      {},
      [{ status: 404, body: '<html>' }],
      /\(HTTP 404\): KALEYRA_BASE_URL must/,
    ],
    ['a key of other addresses', {}, [{ status: 403, body: '' }], /\(HTTP 403\): the key may be/],
    ['a redirect', {}, [{ status: 302, headers: { location: '/' }, body: '' }], /redirects calls/],
    ['an outage', {}, [{ status: 503, body: '' }], /does not work at present \(HTTP 503\)/],
    [
      'no answer',
      { UPSTREAM_TIMEOUT_MS: '200' },
      [{ hang: true }],
      /cannot be reached \(TIMEOUT\)/,
    ],
  ] as const)('says what is wrong: %s', async (_, overrides, faults, message) => {
    const { sandbox, environment } = await accountOf(overrides)
    sandbox.plan(faults.map((fault) => ({ on: 'CHECK' as const, ...fault })))
    const { code, errors, printed } = await check(environment)
    expect(code).toBe(1)
    expect(errors).toMatch(message)
    expect(errors + printed).not.toMatch(/hidden-sid|wrong-key|sandbox-key/)
  })

  it('names the cause if the host cannot be reached', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`
    const { environment } = await accountOf({ KALEYRA_BASE_URL: url })
    expect((await check(environment)).errors).toContain('cannot be reached (ECONNREFUSED)')
  })

  it('needs an account', async () => {
    expect(await check({})).toMatchObject({ code: 1, errors: /No account is configured/ })
  })
})

describe('the start', () => {
  it('logs a line if the account does not work', async () => {
    const { environment } = await accountOf({ KALEYRA_API_KEY: 'wrong-key' })
    const server = await start({ ...environment, LOG_LEVEL: 'info' })
    await server.prints(/"level":"warn".*\(HTTP 401\): KALEYRA_API_KEY is wrong/)
    expect(server.printed()).not.toMatch(/hidden-sid|wrong-key/)
  })

  it('fails if every user can write to the data directory', async () => {
    const directory = temporaryDirectory()
    chmodSync(directory, 0o777)
    const { environment } = await accountOf({ DATA_DIR: directory })
    const { code, errors } = await startProcess(shipped, [], environment).ended()
    expect(code).toBe(1)
    expect(errors).toContain(`Every user of this machine can write to the data directory`)
    expect(readdirSync(directory)).toEqual([])
  })

  it.each(['answers.sqlite', 'answers.sqlite-wal', 'lock.sqlite'])(
    'does not follow a link in place of %s, and names the cause',
    async (name) => {
      const directory = temporaryDirectory()
      const elsewhere = temporaryDirectory()
      symlinkSync(join(elsewhere, 'target'), join(directory, name))
      const { environment } = await accountOf({ DATA_DIR: directory })
      const server = await start({ ...environment, LOG_LEVEL: 'info' })
      await server.prints(/The answer store fails/)
      expect(server.printed()).toMatch(/"cause":"(NOT_A_FILE|ELOOP)","place":"\/tmp\/starts-/)
      expect(readdirSync(elsewhere)).toEqual([])
      const { data } = await server.send<{ device: object }>(device(address(1)))
      expect(data.device).toEqual({ source: 'SINGLE' })
    },
  )
})

describe('the cause of a failure', () => {
  it('of the vendor’s network is in the log and in a metric', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`
    const { environment } = await accountOf({ KALEYRA_BASE_URL: url, DATA_DIR: 'none' })
    const server = await start({ ...environment, LOG_LEVEL: 'info' })
    await server.send(device(address(1)))
    await server.prints(/"cause":"ECONNREFUSED","host":"127\.0\.0\.1:\d+"/)
    const metrics = await readMetrics(server.url)
    expect(metrics.get('rcs_upstream_unanswered_total{cause="ECONNREFUSED"}')).toBeGreaterThan(0)
    expect(server.printed()).not.toMatch(/hidden-sid|999200000001/)
  })

  it('of a database names host and database, without user and password', async () => {
    const port = await closedPort()
    const databaseUrl = `postgres://hidden-user:hidden-word@127.0.0.1:${port}/rcs`
    const { environment } = await accountOf({ DATABASE_URL: databaseUrl })
    const server = await start({ ...environment, LOG_LEVEL: 'info' })
    await server.prints(/The answer store fails/)
    expect(server.printed()).toContain(`"cause":"ECONNREFUSED","place":"127.0.0.1:${port} rcs"`)
    expect(server.printed()).not.toMatch(/hidden/)
    const metrics = await readMetrics(server.url)
    expect(metrics.get('rcs_store_failures_total{cause="ECONNREFUSED"}')).toBeGreaterThan(0)
  })

  it('of a directory that cannot be created is told', async () => {
    const file = join(temporaryDirectory(), 'file')
    writeFileSync(file, '')
    const { environment } = await accountOf({ DATA_DIR: join(file, 'data') })
    const server = await start({ ...environment, LOG_LEVEL: 'info' })
    await server.prints(/The answer store fails/)
    expect(server.printed()).toContain('"cause":"EEXIST"')
  })
})

describe('a corrupt database file', () => {
  const asideOf = (directory: string) =>
    readdirSync(directory).filter((name) => /^answers\.sqlite\.corrupt-[\dTZ-]+$/.test(name))

  it('is moved aside at the start, and a new one begins', async () => {
    const directory = temporaryDirectory()
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, 'answers.sqlite'), 'not a database '.repeat(1000))
    const { environment } = await accountOf({ DATA_DIR: directory })
    const server = await start({ ...environment, LOG_LEVEL: 'info' })
    await server.prints(/The answer store was corrupt: it was moved to .*, and a new one begins\./)
    const [aside] = asideOf(directory)
    expect(readFileSync(join(directory, aside!), 'utf8')).toMatch(/^not a database/)
    await server.send(device(address(1)))
    const { data } = await server.send<{ device: object }>(device(address(1)))
    expect(data.device).toEqual({ source: 'CACHE' })
    expect((await readMetrics(server.url)).get('rcs_store_up')).toBe(1)
  })

  it('is moved aside when a page is found to be damaged later', async () => {
    const directory = temporaryDirectory()
    const { environment } = await accountOf({ DATA_DIR: directory, CACHE_MAX_ENTRIES: '1' })
    const list = 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total } }'
    const first = await start({ ...environment, LOG_LEVEL: 'info' })
    await first.send(list, { a: addressList(2000) })
    first.child.kill('SIGTERM')
    expect(await first.exited).toBe(0)
    // Damages the pages of the answers, but neither the header nor the schema.
    const file = join(directory, 'answers.sqlite')
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 16_384 * 2)
    writeFileSync(file, bytes)

    const second = await start({ ...environment, LOG_LEVEL: 'info' })
    const answer = second.send(list, { a: addressList(2000) })
    await second.prints(/The answer store was corrupt: it was moved to/)
    expect((await answer).errors).toBeUndefined()
    expect(asideOf(directory)).toHaveLength(1)
    const isUp = async () => {
      await second.send(list, { a: addressList(100, 5000) })
      return (await readMetrics(second.url)).get('rcs_store_up')
    }
    await expect.poll(isUp, { timeout: 15_000, interval: 500 }).toBe(1)
  })
})

describe('LOG_LEVEL=debug', () => {
  it('explains batches, retries, the circuit breaker and the cache, without numbers', async () => {
    const { sandbox, environment } = await accountOf({ DATA_DIR: 'none' })
    sandbox.plan([
      { on: 'BULK', times: 1, status: 503, body: '' },
      { on: 'SINGLE', status: 401 },
    ])
    const server = await start({ ...environment, LOG_LEVEL: 'debug', UPSTREAM_LOCKOUT_MS: '100' })
    const list = 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total } }'
    await server.send(list, { a: addressList(150) })
    await server.send(device(address(900)))
    await server.prints(/"why":"BULK","size":150,.*A batch was chosen\./)
    await server.prints(/"why":"SINGLE","size":1,.*A batch was chosen\./)
    await server.prints(/"remedy":"RETRY","code":"UNAVAILABLE","size":150,.*A call is repeated\./)
    await server.prints(/"state":"LOCKED_OUT",.*The circuit breaker changed\./)
    await server.prints(/"asked":150,"fresh":0,"stale":0,.*The cache was read\./)
    expect(server.printed()).not.toMatch(/999200000/)
  })
})
