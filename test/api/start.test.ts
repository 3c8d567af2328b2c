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

describe('npm start', () => {
  it('without an account says that the sandbox answers, prints the URL to open, and ends on SIGTERM', async () => {
    const server = startServer({})
    const [, url] = await server.prints(/^Open (http:\/\/localhost:\d+\/graphql)$/m)
    expect(server.printed()).toMatch(
      /every answer comes from the embedded sandbox at http:\/\/127\.0\.0\.1:\d+/,
    )
    expect(await deviceFrom(url!)).toEqual({ carrierId: expect.stringMatching(/^Sandbox /) })
    server.child.kill('SIGTERM')
    expect(await server.exited).toBe(0)
  })

  it('with an account asks the configured upstream, and prints no part of the account', async () => {
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

  it('with a wrong configuration lists every fault and ends with 1', async () => {
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

  it('says so when its port is taken', async () => {
    const sandbox = await startTestSandbox()
    const server = startServer({ PORT: new URL(sandbox.url).port })
    expect(await server.exited).toBe(1)
    expect(server.printed()).toMatch(/^HOST and PORT must .* address already in use .*PORT=4001/)
    expect(server.printed()).not.toContain('    at ')
  })
})

describe('SIGTERM', () => {
  const ask = (url: string, addresses: readonly string[]) =>
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

  it('answers what is in flight and what is pending, refuses what is new, and ends with 0', async () => {
    const { sandbox, server, url } = await startBusy()
    const bulk = ask(url, addressList(100))
    await expect.poll(() => sandbox.received.length).toBe(1)
    const singles = ask(url, addressList(5, 200))
    await expect.poll(() => sandbox.received.length).toBe(2)
    server.child.kill('SIGTERM')
    await server.prints(/Ending when/)

    const refused = await ask(url, ['+9991234567'])
    expect(refused.status).toBe(503)
    expect(refused.headers.get('connection')).toBe('close')
    expect(await refused.json()).toMatchObject({
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

  it('closes connections on which nothing is asked', async () => {
    const { server, url } = await startBusy()
    const idle = connect(Number(new URL(url).port), '127.0.0.1')
    const closed = once(idle, 'close')
    await once(idle, 'connect')
    server.child.kill('SIGTERM')
    await closed
    expect(await server.exited).toBe(0)
  })

  it('ends at once the second time', async () => {
    const { sandbox, server, url } = await startBusy()
    sandbox.plan([{ hang: true }])
    const answer = ask(url, addressList(100)).catch(() => 'broken off')
    await expect.poll(() => sandbox.received.length).toBe(1)
    server.child.kill('SIGTERM')
    await server.prints(/Ending when/)
    server.child.kill('SIGTERM')
    expect(await server.exited).toBe(1)
    expect(await answer).toBe('broken off')
  })
})

describe('npm run sandbox', () => {
  const startSandbox = (...args: string[]) => startProcess('src/sandbox/main.ts', args, {})

  it('runs alone, and prints how to point a server at it', async () => {
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

  it.each([[['--port', 'x']], [['--nonsense']]])('refuses %j with its usage', async (args) => {
    const sandbox = startSandbox(...args)
    expect(await sandbox.exited).toBe(1)
    expect(sandbox.printed()).toContain('Usage: npm run sandbox --')
  })
})
