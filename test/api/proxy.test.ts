import { once } from 'node:events'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { afterTest } from '../support/after-test.ts'
import { createCertificate, hasOpenssl } from '../support/create-certificate.ts'
import { createDirectory } from '../support/each-store.ts'
import { startCollector } from '../support/start-collector.ts'
import { startIssuer } from '../support/start-issuer.ts'
import { startMain } from '../support/start-main.ts'
import { root, shipped, startCommand, startProcess } from '../support/start-process.ts'
import { startProxy } from '../support/start-proxy.ts'
import { createClient, startBoth, startTestSandbox } from '../support/start-server.ts'

const lookUp = `{ device(address: "${address(1)}") { source } }`
const found = { device: { source: 'SINGLE' } }

/** Without the check of the account after the start. */
const withoutCheck = (received: readonly string[]) => {
  const check = received.find((request) => request.startsWith('POST '))
  return received.filter((request) => request !== check)
}

const hostOf = (url: string) => new URL(url).host

/** Starts a server as a process, and looks up a number. */
async function lookUpWith(environment: Record<string, string>) {
  const server = await startMain(environment)
  const { data } = await createClient(server.url).send(lookUp)
  expect(data).toEqual(found)
  return { ...server, host: hostOf(server.sandbox.url) }
}

/** Starts a TLS server that decrypts for a local port, until the test ends. Returns its port. */
async function startTls(files: { certificate: string; key: string }, toPort: number) {
  const identity = { cert: readFileSync(files.certificate), key: readFileSync(files.key) }
  const server = createServer(identity, (socket) => {
    const target = connect(toPort, '127.0.0.1')
    for (const end of [socket, target]) end.on('error', () => undefined)
    target.pipe(socket).pipe(target)
    socket.on('close', () => target.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterTest(() => void server.close())
  return (server.address() as AddressInfo).port
}

describe('the variables of proxies', () => {
  it('hold for calls to the vendor', async () => {
    const proxy = await startProxy()
    const { host } = await lookUpWith({ NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.url })
    expect(withoutCheck(proxy.received)).toEqual([`GET ${host}`])
  })

  it.each([
    ['in lower case', { NODE_USE_ENV_PROXY: '1' }, 'http_proxy'],
    ['with the flag of Node', { NODE_OPTIONS: '--use-env-proxy' }, 'HTTP_PROXY'],
  ])('hold %s', async (_, environment, name) => {
    const proxy = await startProxy()
    const { host } = await lookUpWith({ ...environment, [name]: proxy.url })
    expect(withoutCheck(proxy.received)).toEqual([`GET ${host}`])
  })

  it('do not hold for the hosts of NO_PROXY', async () => {
    const proxy = await startProxy()
    const { sandbox } = await lookUpWith({
      NODE_USE_ENV_PROXY: '1',
      HTTP_PROXY: proxy.url,
      NO_PROXY: 'other.example,127.0.0.1',
    })
    expect(sandbox.received).toHaveLength(1)
    expect(proxy.received).toEqual([])
  })

  it.each([{}, { NODE_USE_ENV_PROXY: '0' }])('do not hold with %j', async (environment) => {
    const proxy = await startProxy()
    const { sandbox } = await lookUpWith({
      ...environment,
      HTTP_PROXY: proxy.url,
      HTTPS_PROXY: 'socks5://not.used',
    })
    expect(sandbox.received).toHaveLength(1)
    expect(proxy.received).toEqual([])
  })

  it('do not hold for the embedded sandbox', async () => {
    const proxy = await startProxy()
    const environment = { PORT: '0', NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.url }
    const [, url] = await startProcess(shipped, [], environment).prints(/^Open (\S+)$/m)
    expect((await createClient(url!).send(lookUp)).data).toEqual(found)
    expect(proxy.received).toEqual([])
  })

  it.skipIf(!hasOpenssl)('hold for https, with a tunnel that the proxy cannot read', async () => {
    const directory = createDirectory()
    const files = createCertificate(directory, 'vendor.example')
    const sandbox = await startTestSandbox()
    const port = await startTls(files, Number(new URL(sandbox.url).port))
    const proxy = await startProxy({ ports: { 'vendor.example:443': port } })
    const server = await startMain({
      NODE_USE_ENV_PROXY: '1',
      HTTPS_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: files.certificate,
      KALEYRA_BASE_URL: 'https://vendor.example',
      KALEYRA_SID: sandbox.sid,
      KALEYRA_API_KEY: sandbox.apiKey,
    })
    const { send } = createClient(server.url)
    expect((await send(lookUp)).data).toEqual(found)
    const { errors } = await send(
      'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { failures { code } } }',
      { addresses: addressList(1000, 100) },
    )
    expect(errors).toBeUndefined()
    expect(sandbox.calls().bulkSizes).toEqual([500, 500])
    expect(new Set(proxy.received)).toEqual(new Set(['CONNECT vendor.example:443']))
  })

  it('hold for the keys of JWTs and for traces', async () => {
    const proxy = await startProxy()
    const issuer = await startIssuer()
    const collector = await startCollector()
    const server = await startMain({
      NODE_USE_ENV_PROXY: '1',
      HTTP_PROXY: proxy.url,
      ...issuer.environment,
      ...collector.environment,
    })
    const headers = { authorization: `Bearer ${await issuer.sign({})}` }
    expect((await createClient(server.url).send(lookUp, {}, headers)).data).toEqual(found)
    server.child.kill('SIGTERM') // sends the pending spans
    await server.exited
    expect(collector.spans().length).toBeGreaterThan(0)
    expect(withoutCheck(proxy.received)).toEqual([
      `GET ${hostOf(issuer.environment.JWT_JWKS_URI)}`,
      `GET ${hostOf(server.sandbox.url)}`,
      `POST ${hostOf(collector.environment.OTEL_EXPORTER_OTLP_ENDPOINT)}`,
    ])
  })

  it('can be in a file, and then hold for the keys of JWTs too', async () => {
    const proxy = await startProxy()
    const issuer = await startIssuer()
    const sandbox = await startTestSandbox()
    const folder = createDirectory()
    cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
    writeFileSync(join(folder, '.env'), `NODE_USE_ENV_PROXY=1\nHTTP_PROXY=${proxy.url}\n`)
    const { prints } = startCommand(process.execPath, {
      args: [shipped],
      cwd: folder,
      environment: {
        ...issuer.environment,
        PORT: '0',
        KALEYRA_BASE_URL: sandbox.url,
        KALEYRA_SID: sandbox.sid,
        KALEYRA_API_KEY: sandbox.apiKey,
        NODE_USE_ENV_PROXY: undefined,
        HTTP_PROXY: undefined,
      },
    })
    const [, url] = await prints(/^Open (\S+)$/m)
    const headers = { authorization: `Bearer ${await issuer.sign({})}` }
    expect((await createClient(url!).send(lookUp, {}, headers)).data).toEqual(found)
    expect(withoutCheck(proxy.received)).toEqual([
      `GET ${hostOf(issuer.environment.JWT_JWKS_URI)}`,
      `GET ${hostOf(sandbox.url)}`,
    ])
  })

  it('hold for a server within a process that has none', async () => {
    const proxy = await startProxy()
    const collector = await startCollector()
    const { sandbox, send, close } = await startBoth(
      {},
      { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.url, ...collector.environment },
    )
    expect((await send(lookUp)).data).toEqual(found)
    await close()
    expect(proxy.received).toContain(`GET ${hostOf(sandbox.url)}`)
    expect(proxy.received).toContain(
      `POST ${hostOf(collector.environment.OTEL_EXPORTER_OTLP_ENDPOINT)}`,
    )
  })

  it('make a lookup fail while the proxy cannot be reached', async () => {
    const proxy = 'http://127.0.0.1:1'
    const { send } = await startBoth({}, { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy })
    const { errors } = await send(lookUp)
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }])
  })
})
