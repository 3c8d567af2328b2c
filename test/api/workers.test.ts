import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, it, vi } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { createDirectory } from '../support/each-store.ts'
import { readMetrics } from '../support/read-metrics.ts'
import { startMain } from '../support/start-main.ts'
import { shipped, startProcess } from '../support/start-process.ts'
import { createClient, startTestSandbox } from '../support/start-server.ts'

interface Answer {
  readonly data?: { readonly bulkLookup: { readonly devices: readonly { carrierId: string }[] } }
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
}

/** Asks over a connection of its own: each goes to the next process. */
async function ask(url: string, addresses: readonly string[]): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const options = {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json' },
  }
  const query = `query List($list: [String!]!) { bulkLookup(addresses: $list) { devices { carrierId } } }`
  request(url, options, (response) => {
    text(response).then((body) => resolve(JSON.parse(body) as Answer), reject)
  })
    .on('error', reject)
    .end(JSON.stringify({ query, variables: { list: addresses } }))
  return promise
}

const askMany = (url: string, count: number, size = 1) =>
  Promise.all(
    Array.from({ length: count }, (_, place) => ask(url, addressList(size, place * size))),
  )

/** How many answers came with all devices. */
const foundIn = (answers: readonly Answer[]) =>
  answers.filter(({ data, errors }) => data && !errors).length

const workersOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)

const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Counts by both, whichever is asked. */
const sumOf = async (url: string, name: string) => (await readMetrics(url)).get(name)

const linesOf = (printed: string) =>
  printed
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { msg: string })

describe.skipIf(process.platform !== 'linux')('WORKERS with a file of answers', () => {
  it('ask once for what many ask for at once, and remember and forget it together', async () => {
    const { url, sandbox } = await startMain({
      WORKERS: '2',
      CACHE_TTL_ENABLED_SECONDS: '',
      CACHE_TTL_DISABLED_SECONDS: '',
      DATA_DIR: createDirectory(),
    })
    sandbox.plan([{ delayMs: 300 }])
    const asked = addressList(1)
    const askAll = () => Promise.all(Array.from({ length: 20 }, () => ask(url, asked)))
    expect(foundIn(await askAll())).toBe(20)
    expect(foundIn(await askAll())).toBe(20)
    expect(sandbox.received).toHaveLength(1)
    const { send } = createClient(url)
    const forgotten = await send(`mutation { forgetDevice(address: "${asked[0]}") }`)
    expect(forgotten.data).toEqual({ forgetDevice: true })
    // One of them was told; the other reads it in the store.
    await vi.waitFor(
      async () => {
        expect(foundIn(await askAll())).toBe(20)
        expect(sandbox.received.length).toBeGreaterThan(1)
      },
      { timeout: 3000 },
    )
  })
})

describe.skipIf(process.platform !== 'linux')('WORKERS=2', () => {
  it('is one server: one greeting, one sandbox, sums in /metrics; and ends with 0 on SIGTERM', async () => {
    const server = startProcess(shipped, [], { PORT: '0', WORKERS: '2' })
    const [, url] = await server.prints(/^Open (\S+)$/m)
    await server.prints(/"Started\."/)
    const workers = workersOf(server.child.pid!)
    expect(workers).toHaveLength(2)
    const answers = await askMany(url!, 20)
    expect(foundIn(answers)).toBe(20)
    for (const { data } of answers) {
      expect(data?.bulkLookup.devices[0]?.carrierId).toMatch(/^Sandbox /)
    }
    for (let time = 0; time < 4; time++) {
      expect(await sumOf(url!, 'rcs_workers')).toBe(2)
      expect(await sumOf(url!, 'rcs_operations_total{type="query",result="ok"}')).toBe(20)
      expect(await sumOf(url!, 'rcs_pool_batch_size_max')).toBe(500)
    }
    server.child.kill('SIGTERM')
    expect(await server.exited).toBe(0)
    expect(workers.filter(isRunning)).toEqual([])
    const lines = linesOf(server.printed()).map(({ msg }) => msg)
    const count = (msg: string) => lines.filter((line) => line.startsWith(msg)).length
    expect([count('Started.'), count('Operation.'), count('Ending')]).toEqual([1, 20, 1])
    expect(server.printed().match(/^Open /gm)).toHaveLength(1)
    expect(server.printed()).toMatch(/every answer comes from the embedded sandbox at http/)
  })

  it('goes on with one when the other is killed, and replaces it', async () => {
    const server = await startMain({ WORKERS: '2' })
    const { url, child } = server
    const [killed, other] = workersOf(child.pid!) as [number, number]
    process.kill(killed, 'SIGKILL')
    await server.prints(/A process of this server ended \(SIGKILL\)/)
    expect(foundIn(await askMany(url, 20))).toBe(20)
    await expect.poll(() => sumOf(url, 'rcs_workers')).toBe(2)
    const workers = workersOf(child.pid!)
    expect(workers).toContain(other)
    expect(workers).not.toContain(killed)
    child.kill('SIGTERM')
    expect(await server.exited).toBe(0)
  })

  it('answers what is under way in every process when a signal comes to all of them', async () => {
    const sandbox = await startTestSandbox({ bulkLatencyMs: 1000 })
    const server = startProcess(shipped, [], {
      PORT: '0',
      WORKERS: '2',
      KALEYRA_BASE_URL: sandbox.url,
      KALEYRA_SID: sandbox.sid,
      KALEYRA_API_KEY: sandbox.apiKey,
    })
    const [, url] = await server.prints(/^Open (\S+)$/m)
    const answers = askMany(url!, 2, 100)
    await expect.poll(() => sandbox.received.length).toBe(2)
    for (const pid of [...workersOf(server.child.pid!), server.child.pid!]) {
      process.kill(pid, 'SIGINT')
    }
    expect(foundIn(await answers)).toBe(2)
    expect(await server.exited).toBe(0)
  })

  it('counts what a client asks for in all processes', async () => {
    const { url } = await startMain({
      WORKERS: '2',
      CLIENT_ADDRESSES_PER_MINUTE: '100',
      MAX_ADDRESSES_PER_OPERATION: '100',
    })
    const answers = await askMany(url, 4, 50)
    expect(foundIn(answers)).toBe(2)
    const codes = answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions))
    expect(codes).toMatchObject([{ code: 'RATE_LIMITED' }, { code: 'RATE_LIMITED' }])
  })

  it('counts calls to the vendor in all processes', async () => {
    const { url, sandbox } = await startMain({ WORKERS: '2', UPSTREAM_RATE_PER_SECOND: '3' })
    const startedAt = performance.now()
    expect(foundIn(await askMany(url, 12))).toBe(12)
    expect(sandbox.received).toHaveLength(12)
    expect(performance.now() - startedAt).toBeGreaterThan(2900)
  })

  it('is throttled as a whole', async () => {
    const { url, sandbox } = await startMain({ WORKERS: '2' })
    sandbox.plan([{ times: 1, status: 429, headers: { 'retry-after': '2' }, body: '' }])
    const first = ask(url, addressList(1))
    // The largest of both: nobody's is open.
    await expect.poll(() => sumOf(url, 'rcs_gate_state{state="OPEN"}'), { interval: 100 }).toBe(0)
    expect(foundIn([...(await askMany(url, 4)), await first])).toBe(5)
    expect(sandbox.received[1]!.at - sandbox.received[0]!.at).toBeGreaterThan(1900)
  })

  it('keeps every line of the log in one piece', async () => {
    const server = await startMain({ WORKERS: '2' })
    for (let round = 0; round < 10; round++) {
      expect(foundIn(await askMany(server.url, 100))).toBe(100)
    }
    server.child.kill('SIGTERM')
    expect(await server.exited).toBe(0)
    const rest = server.printed().slice(server.printed().indexOf('\n{') + 1)
    const lines = rest.trimEnd().split('\n')
    expect(lines.filter((line) => !/^\{"level".*\}$/.test(line))).toEqual([])
    expect(lines.filter((line) => line.includes('"Operation."'))).toHaveLength(1000)
  })

  it('says once why it does not start', async () => {
    const sandbox = await startTestSandbox()
    const { port } = new URL(sandbox.url)
    for (const [environment, says] of [
      [{ PORT: port }, /^HOST and PORT must .* EADDRINUSE.*PORT=4001.*\n$/],
      [{ PORT: '0', PERSISTED_OPERATIONS: 'no-such-file' }, /^PERSISTED_OPERATIONS cannot.*\n$/],
      [{ PORT: '0', MAX_BODY_BYTES: '1' }, /^The configuration cannot be used:\n {2}- MAX.*\n$/],
      [
        { PORT: '0', UPSTREAM_MAX_IN_FLIGHT: '1' },
        /^The configuration cannot be used:\n {2}- WORKERS must be at most UPSTREAM_MAX.*\n$/,
      ],
    ] as const) {
      const server = startProcess(shipped, [], { WORKERS: '2', ...environment })
      expect(await server.exited).toBe(1)
      expect(server.printed()).toMatch(says)
    }
  })
})
