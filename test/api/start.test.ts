import { describe, expect, it } from 'vitest'
import { startProcess } from '../support/start-process.ts'
import { startTestSandbox } from '../support/start-server.ts'

const startServer = (environment: Record<string, string>) =>
  startProcess('src/main.ts', [], { PORT: '0', ...environment })

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
    expect(server.printed()).toContain('Answers come from the vendor')
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
    expect(server.printed()).toContain('address already in use')
    expect(server.printed()).not.toContain('    at ')
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
