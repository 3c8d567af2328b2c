import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { constants, openSync } from 'node:fs'
import { Agent, type IncomingMessage, request } from 'node:http'
import { type AddressInfo, createServer, Socket } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import type { SandboxOptions } from '../../src/sandbox/start-sandbox.ts'
import { address } from '../support/addresses.ts'
import { createDirectory, describePostgres } from '../support/each-store.ts'
import { shipped, startCommand, startProcess, type TestProcess } from '../support/start-process.ts'
import { startTestSandbox } from '../support/start-server.ts'

/** A port that no process uses at the moment. */
async function findPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return String(port)
}

interface LookupOptions {
  readonly number?: string
  /** By default each lookup has a connection of its own. */
  readonly agent?: Agent | false
}

/** Looks up a number. `name` appears in the log of the process. */
async function lookUp(
  url: string,
  name: string,
  { number = '+9991234567', agent = false }: LookupOptions = {},
): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const sent = request(url, { method: 'POST', agent, headers })
  sent.end(JSON.stringify({ query: `query ${name} { device(address: "${number}") { address } }` }))
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return JSON.parse(await text(response))
}

const found = { data: { device: { address: '+9991234567' } } }

/** Names the outcome of a lookup: the code of its error, or FOUND. */
function outcomeOf(result: unknown): string {
  if (result instanceof Error) return (result as NodeJS.ErrnoException).code ?? result.message
  const { data, errors } = result as {
    readonly data?: { readonly device: unknown }
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
  }
  return errors?.[0]?.extensions.code ?? (data?.device ? 'FOUND' : 'NO DEVICE')
}

/** Creates a named pipe, and reads it slowly, so that it is full while the processes write. */
function readPipe() {
  const path = join(createDirectory(), 'pipe')
  execFileSync('mkfifo', [path])
  const reader = new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK) })
  onTestFinished(() => void reader.destroy())
  let printed = ''
  let pauseMs = 200
  reader.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk
    reader.pause()
    setTimeout(() => reader.resume(), pauseMs)
  })
  return {
    path,
    read: () => printed,
    readFast: () => {
      pauseMs = 0
    },
    /** Resolves when all processes have closed the pipe. */
    ended: once(reader, 'end'),
  }
}

describePostgres((createDatabase) => {
  async function prepare(options: SandboxOptions = {}) {
    const sandbox = await startTestSandbox(options)
    const environment = {
      KALEYRA_BASE_URL: sandbox.url,
      KALEYRA_SID: sandbox.sid,
      KALEYRA_API_KEY: sandbox.apiKey,
      DATABASE_URL: await createDatabase(),
      PORT: await findPort(),
      REUSE_PORT: 'true',
    }
    return { sandbox, environment }
  }

  /** Sends operations over fresh connections until every process has logged one. */
  async function lookUpUntilAllAnswer(
    url: string,
    servers: readonly TestProcess[],
  ): Promise<number> {
    let count = 0
    await expect
      .poll(
        async () => {
          expect(await lookUp(url, `Lookup${count++}`)).toMatchObject(found)
          return servers.every(({ printed }) => /"operation":"Lookup\d+"/.test(printed()))
        },
        { timeout: 20_000, interval: 10 },
      )
      .toBe(true)
    return count
  }

  it('serves one port with several processes, and goes on when one of them is killed', async () => {
    const { environment } = await prepare()
    const servers = [0, 1].map(() => startProcess(shipped, [], environment))
    const started = servers.map(({ prints }) => prints(/"reusePort":true.*"Started\."/))
    await Promise.all(started)
    const url = `http://127.0.0.1:${environment.PORT}/graphql`
    const before = await lookUpUntilAllAnswer(url, servers)

    const [killed, living] = servers as [TestProcess, TestProcess]
    killed.child.kill('SIGKILL')
    await killed.exited
    const after = before + 20
    for (let count = before; count < after; count++) {
      expect(await lookUp(url, `Lookup${count}`)).toMatchObject(found)
    }
    await living.prints(new RegExp(`"operation":"Lookup${after - 1}"`))
  })

  it('leaves new connections to the other process while one shuts down', async () => {
    const { sandbox, environment } = await prepare({ singleLatencyMs: 1500 })
    const servers = [0, 1].map(() => startProcess(shipped, [], environment))
    await Promise.all(servers.map(({ prints }) => prints(/"Started\."/)))
    const url = `http://127.0.0.1:${environment.PORT}/graphql`
    await lookUp(url, 'Cached')
    const slow = Array.from({ length: 16 }, (_, place) =>
      lookUp(url, 'Slow', { number: address(place) }),
    )
    await expect.poll(() => sandbox.received.length).toBe(1 + slow.length)

    const ending = servers[0]!
    ending.child.kill('SIGTERM')
    await ending.prints(/Stopping when/)
    for (let count = 0; count < 20; count++) {
      expect(await lookUp(url, 'New')).toMatchObject(found)
    }
    expect(ending.printed()).not.toContain('"operation":"New"')
    for (const body of await Promise.all(slow)) expect(body).not.toHaveProperty('errors')
    expect(await ending.exited).toBe(0)
    expect(ending.printed()).toContain('"operation":"Slow"')
  })

  it('closes idle connections at the shutdown, and the next request reaches the other process', async () => {
    const { environment } = await prepare()
    const servers = [0, 1].map(() => startProcess(shipped, [], environment))
    await Promise.all(servers.map(({ prints }) => prints(/"Started\."/)))
    const url = `http://127.0.0.1:${environment.PORT}/graphql`
    const agents = Array.from({ length: 20 }, () => new Agent({ keepAlive: true, maxSockets: 1 }))
    onTestFinished(() => agents.forEach((agent) => agent.destroy()))
    const lookUpWithAll = (name: string) =>
      Promise.all(agents.map((agent, place) => lookUp(url, `${name}${place}`, { agent })))
    await lookUpWithAll('Before')
    const ending = servers[0]!
    for (const { prints } of servers) await prints(/"operation":"Before\d+"/)

    ending.child.kill('SIGTERM')
    expect(await ending.exited).toBe(0)
    expect(await lookUpWithAll('After')).toMatchObject(agents.map(() => found))
  })

  it('answers or closes every connection that is opened during a shutdown', async () => {
    const { environment } = await prepare()
    const servers = [0, 1].map(() => startProcess(shipped, [], environment))
    await Promise.all(servers.map(({ prints }) => prints(/"Started\."/)))
    const url = `http://127.0.0.1:${environment.PORT}/graphql`
    const ending = servers[0]!
    const over = new AbortController()
    const outcomes: string[] = []
    const client = async () => {
      while (!over.signal.aborted)
        outcomes.push(await lookUp(url, 'Load').then(outcomeOf, outcomeOf))
    }
    const clients = Array.from({ length: 8 }, client)
    await ending.prints(/"operation":"Load"/)
    ending.child.kill('SIGTERM')
    expect(await ending.exited).toBe(0)
    await lookUp(url, 'Last')
    over.abort()
    await Promise.all(clients)
    // The kernel resets connections that the process has not accepted. Each client has at most one
    // connection to the process when it stops accepting.
    const failed = outcomes.filter((outcome) => outcome !== 'FOUND')
    expect(new Set(failed).difference(new Set(['SHUTTING_DOWN', 'ECONNRESET']))).toEqual(new Set())
    expect(failed.length).toBeLessThanOrEqual(clients.length)
    expect(outcomes).toContain('FOUND')
  })

  it('keeps log lines whole when the processes share one output', async () => {
    const { environment } = await prepare()
    const output = readPipe()
    const servers = [0, 1].map(() =>
      startCommand('sh', {
        args: ['-c', 'exec "$0" "$1" > "$2"', process.execPath, shipped, output.path],
        environment: { ...environment, NODE_ENV: 'production' },
      }),
    )
    await expect
      .poll(() => output.read().match(/"Started\."/g)?.length, { timeout: 20_000 })
      .toBe(2)
    const url = `http://127.0.0.1:${environment.PORT}/graphql`
    const agent = new Agent({ keepAlive: true, maxSockets: 32 })
    onTestFinished(() => agent.destroy())
    const name = 'ANameThatMakesTheLineLonger'
    for (let round = 0; round < 200; round++) {
      await Promise.all(Array.from({ length: 32 }, () => lookUp(url, name, { agent })))
    }
    output.readFast()
    for (const { child, exited } of servers) {
      child.kill('SIGTERM')
      expect(await exited).toBe(0)
    }
    await output.ended
    const lines = output.read().trimEnd().split('\n')
    expect(lines.filter((line) => !/^\{"level":.*"\}$/.test(line))).toEqual([])
    expect(lines.filter((line) => line.includes(name))).toHaveLength(32 * 200)
  }, 60_000)

  it('does not share a port with a process that has no REUSE_PORT', async () => {
    const { environment } = await prepare()
    const alone = startProcess(shipped, [], { ...environment, REUSE_PORT: 'false' })
    await alone.prints(/"Started\."/)
    const second = startProcess(shipped, [], environment)
    expect(await second.exited).toBe(1)
    expect(second.printed()).toMatch(/^HOST and PORT must .* address already in use/m)
  })
})

it('ends the start with all faults without an account, a database and a fixed port', async () => {
  const server = startProcess(shipped, [], { REUSE_PORT: 'true', PORT: '0' })
  expect(await server.exited).toBe(1)
  expect(
    server.printed().match(/REUSE_PORT=true requires (an account|DATABASE_URL|a fixed PORT)/g),
  ).toHaveLength(3)
})
