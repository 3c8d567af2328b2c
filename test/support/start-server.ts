import type { AddressInfo } from 'node:net'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type GraphQLFormattedError, print } from 'graphql'
import { createApp } from '../../src/app/app.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import type { Environment } from '../../src/config/read-environment.ts'
import type { LookupCounts } from '../../src/domain/lookup-stats.ts'
import { type SandboxOptions, startSandbox } from '../../src/sandbox/start-sandbox.ts'
import type { SandboxCall } from '../../src/sandbox/vendor-endpoint.ts'
import { isUpload } from '../../src/http/job-routes.ts'
import { listen, stopListening } from '../../src/http/listen.ts'
import { afterTest } from './after-test.ts'
import { captureLog } from './capture-log.ts'

interface GraphqlAnswer<Data> {
  readonly status: number
  readonly headers: Headers
  readonly data: Data
  readonly errors?: readonly GraphQLFormattedError[]
  readonly extensions?: { readonly lookup?: LookupCounts }
}

/** Starts a sandbox without latency. It records the lookups that it receives, and ends with the test. */
export async function startTestSandbox(options: SandboxOptions = {}) {
  const received: (SandboxCall & { readonly at: number })[] = []
  const sandbox = await startSandbox({
    singleLatencyMs: 0,
    bulkLatencyMs: 0,
    maxInFlight: 16,
    onCall: (call) => received.push({ ...call, at: performance.now() }),
    ...options,
  })
  afterTest(() => sandbox.close())
  return Object.assign(sandbox, { received })
}

export type TestSandbox = Awaited<ReturnType<typeof startTestSandbox>>

/** The default TTLs of the cache. Without this, the servers of tests have no cache. */
export const withCache = { CACHE_TTL_ENABLED_SECONDS: '', CACHE_TTL_DISABLED_SECONDS: '' }

/** Switches the cache off. */
export const withoutCache = {
  CACHE_TTL_ENABLED_SECONDS: '0',
  CACHE_TTL_DISABLED_SECONDS: '0',
  DATA_DIR: 'none',
}

/** Starts a server in front of the sandbox; ends with the test. */
export async function startServer(
  sandbox: TestSandbox,
  environment: Environment = {},
  options: { readonly pageDirectory?: URL } = {},
) {
  const { log, lines, notices, unexpected } = captureLog()
  const config = loadConfig({
    KALEYRA_BASE_URL: sandbox.url,
    KALEYRA_SID: sandbox.sid,
    KALEYRA_API_KEY: sandbox.apiKey,
    ...withoutCache,
    ...environment,
  })
  const app = await createApp(config, log, options)
  const server = await listen(app.handler, {
    ...config.http,
    port: 0,
    host: '127.0.0.1',
    isUpload,
  })
  const closeAll = async () => {
    await stopListening(server)
    await app.close()
  }
  let closed: Promise<void> | undefined
  const close = () => (closed ??= closeAll())
  afterTest(close)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  return { url, app, lines, notices, unexpected, close, ...createClient(url) }
}

/** Whether the server has a document in its cache when a test sends it. */
const documentsAreCached = process.env['TEST_DOCUMENTS'] === 'CACHED'

/** Sends a document until the server has cached it, with an unknown name, so that no operation runs. */
async function cacheDocument(url: string, query: string): Promise<void> {
  for (let time = 0; time < 2; time++) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName: 'NoSuchOperation' }),
    })
    await response.text()
  }
}

export function createClient(url: string) {
  async function send<Data>(
    query: string,
    variables?: object,
    headers: Record<string, string> = {},
  ): Promise<GraphqlAnswer<Data>> {
    if (documentsAreCached) await cacheDocument(url, query)
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const body = (await response.json()) as Omit<GraphqlAnswer<Data>, 'status' | 'headers'>
    return { ...body, status: response.status, headers: response.headers }
  }
  return {
    /** Sends the text of an operation. */
    send,
    /** Sends a typed document. The document determines the type of the result. */
    execute: <Data, Variables extends object>(
      document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ) => send<Data>(print(document), variables),
  }
}

/** Starts a sandbox and a server in front of it. */
export async function startBoth(options: SandboxOptions = {}, environment: Environment = {}) {
  const sandbox = await startTestSandbox(options)
  const server = await startServer(sandbox, environment)
  const close = async () => {
    await server.close()
    await sandbox.close()
  }
  return { sandbox, ...server, close }
}
