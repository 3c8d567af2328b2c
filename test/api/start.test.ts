import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { shipped, startProcess } from '../support/start-process.ts'
import { startTestSandbox } from '../support/start-server.ts'

const startServer = (environment: Record<string, string>) =>
  startProcess(shipped, [], { PORT: '0', ...environment })

async function deviceFrom(url: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ device(address: "+9991234567") { carrierId } }' }),
  })
  return ((await response.json()) as { data: { device: { carrierId: string } } }).data.device
}

describe('the start', () => {
  it('prints that the sandbox answers and the URL to open, without an account; ends on SIGTERM', async () => {
    const server = startServer({})
    const [, url] = await server.prints(/^Open (http:\/\/localhost:\d+\/graphql)$/m)
    expect(server.printed()).toMatch(
      /every answer comes from the embedded sandbox at http:\/\/127\.0\.0\.1:\d+/,
    )
    expect(await deviceFrom(url!)).toEqual({ carrierId: expect.stringMatching(/^Sandbox /) })
    server.child.kill('SIGTERM')
    expect(await server.exited).toBe(0)
  })

  it('uses the configured upstream and prints no part of the account, with an account', async () => {
    const sandbox = await startTestSandbox()
    const server = startServer({
      KALEYRA_BASE_URL: sandbox.url,
      KALEYRA_SID: 'hidden-sid',
      KALEYRA_API_KEY: 'sandbox-hidden-key',
    })
    const [, url] = await server.prints(/^Open (.*)$/m)
    await deviceFrom(url!)
    expect(sandbox.received).toMatchObject([{ sid: 'hidden-sid' }])
    expect(server.printed()).toContain(
      `Answers come from ${sandbox.url}, with the configured account.`,
    )
    expect(server.printed()).not.toContain('hidden')
  })

  it('lists all faults of a wrong configuration and ends with 1', async () => {
    const server = startServer({ PORT: 'x', KALEYRA_API_KEY: 'hidden key', HOST: ' ' })
    expect(await server.exited).toBe(1)
    for (const name of [
      'PORT must be',
      'HOST must be',
      'KALEYRA_SID is missing',
      'KALEYRA_API_KEY must be',
    ]) {
      expect(server.printed()).toContain(`  - ${name}`)
    }
    expect(server.printed()).not.toContain('hidden')
    expect(server.printed()).not.toContain('    at ')
  })

  it('names HOST and PORT when the port is in use', async () => {
    const sandbox = await startTestSandbox()
    const server = startServer({ PORT: new URL(sandbox.url).port })
    expect(await server.exited).toBe(1)
    expect(server.printed()).toMatch(/^HOST and PORT must .* address already in use .*PORT=4001/)
    expect(server.printed()).not.toContain('    at ')
  })
})

describe('an older Node', () => {
  const pretend = (version: string) =>
    `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`

  it.each([shipped, 'src/main.ts'])('gets one line about the right Node from %s', async (file) => {
    const server = startProcess('--import', [pretend('24.11.1'), file], { PORT: '0' })
    expect(await server.exited).toBe(1)
    expect(server.printed()).toMatch(/^This server needs Node .* this is Node 24\.11\.1\. .*\n$/)
  })
})

describe('SIGTERM', () => {
  const lookUp = (url: string, addresses: readonly string[]) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query ($list: [String!]!) { bulkLookup(addresses: $list) { devices { address } } }',
        variables: { list: addresses },
      }),
    })

  async function startBusy() {
    const sandbox = await startTestSandbox({ singleLatencyMs: 300, bulkLatencyMs: 1000 })
    const server = startServer({
      KALEYRA_BASE_URL: sandbox.url,
      KALEYRA_SID: sandbox.sid,
      KALEYRA_API_KEY: sandbox.apiKey,
      UPSTREAM_MAX_IN_FLIGHT: '2',
    })
    const [, url] = await server.prints(/^Open (.*)$/m)
    return { sandbox, server, url: url! }
  }

  it('answers lookups in flight and pending, rejects new operations, and ends with 0', async () => {
    const { sandbox, server, url } = await startBusy()
    const bulk = lookUp(url, addressList(100))
    await expect.poll(() => sandbox.received.length).toBe(1)
    const singles = lookUp(url, addressList(5, 200))
    await expect.poll(() => sandbox.received.length).toBe(2)
    server.child.kill('SIGTERM')
    await server.prints(/Stopping when/)

    const rejected = await lookUp(url, ['+9991234567'])
    expect(rejected.status).toBe(503)
    expect(rejected.headers.get('connection')).toBe('close')
    expect(await rejected.json()).toMatchObject({
      errors: [{ extensions: { code: 'SHUTTING_DOWN' } }],
    })
    expect((await fetch(new URL('/ready', url))).status).toBe(503)
    expect((await fetch(new URL('/health', url))).status).toBe(200)

    for (const [answer, count] of [
      [bulk, 100],
      [singles, 5],
    ] as const) {
      const { data } = (await (await answer).json()) as {
        data: { bulkLookup: { devices: object[] } }
      }
      expect(data.bulkLookup.devices).toHaveLength(count)
    }
    expect(await server.exited).toBe(0)
    expect(sandbox.calls().violations).toEqual({})
  })

  it('closes idle connections', async () => {
    const { server, url } = await startBusy()
    const idle = connect(Number(new URL(url).port), '127.0.0.1')
    const closed = once(idle, 'close')
    await once(idle, 'connect')
    server.child.kill('SIGTERM')
    await closed
    expect(await server.exited).toBe(0)
  })

  it('ends at once at the second signal', async () => {
    const { sandbox, server, url } = await startBusy()
    sandbox.plan([{ hang: true }])
    const answer = lookUp(url, addressList(100)).catch(() => 'aborted')
    await expect.poll(() => sandbox.received.length).toBe(1)
    server.child.kill('SIGTERM')
    await server.prints(/Stopping when/)
    server.child.kill('SIGTERM')
    expect(await server.exited).toBe(1)
    expect(await answer).toBe('aborted')
  })
})

describe('npm run sandbox', () => {
  const startSandbox = (...args: string[]) => startProcess('src/sandbox/main.ts', args, {})

  it('runs alone and prints how a server can use it', async () => {
    const sandbox = startSandbox('--port', '0', '--single-latency-ms', '0')
    const [, url, sid, key] = await sandbox.prints(
      /KALEYRA_BASE_URL=(\S+) KALEYRA_SID=(\S+) KALEYRA_API_KEY=(\S+) npm start/,
    )
    const server = startServer({ KALEYRA_BASE_URL: url!, KALEYRA_SID: sid!, KALEYRA_API_KEY: key! })
    const [, graphql] = await server.prints(/^Open (.*)$/m)
    expect(await deviceFrom(graphql!)).toEqual({ carrierId: expect.stringMatching(/^Sandbox /) })
    const calls = await (await fetch(`${url}/sandbox/calls`)).json()
    expect(calls).toMatchObject({ singleCalls: 1, violations: {} })
    sandbox.child.kill('SIGTERM')
    expect(await sandbox.exited).toBe(0)
  })

  it.each([[['--port', 'x']], [['--nonsense']]])(
    'rejects %j and prints its usage',
    async (args) => {
      const sandbox = startSandbox(...args)
      expect(await sandbox.exited).toBe(1)
      expect(sandbox.printed()).toContain('Usage: npm run sandbox --')
    },
  )
})
