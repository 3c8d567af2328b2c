import type { RequestListener } from 'node:http'
import { coalesced } from './batching/coalesced.ts'
import type { Account, Config } from './config.ts'
import { schema } from './graphql/schema.ts'
import { type Sandbox, startSandbox } from './sandbox/start-sandbox.ts'
import { createGraphqlServer } from './server/graphql-server.ts'
import { createUpstream } from './upstream/client.ts'

export interface App {
  readonly handler: RequestListener
  /** The embedded sandbox, where no account is configured. */
  readonly sandbox: Sandbox | undefined
  close(): Promise<void>
}

/** The whole server: what asks what. It does not listen; `main.ts` does. */
export async function createApp(
  config: Config,
  onUnexpectedError: (error: unknown) => void,
): Promise<App> {
  const sandbox = config.account ? undefined : await startEmbeddedSandbox(config)
  const account = config.account ?? accountOf(sandbox!)
  const { maxInFlight } = config.upstream
  const upstream = createUpstream({ ...account, ...config.upstream })
  const source = coalesced(upstream, { bulk: config.bulk, maxInFlight })
  const handler = createGraphqlServer({
    schema,
    source,
    maxAddressesPerOperation: config.maxAddressesPerOperation,
    onUnexpectedError,
  })
  return { handler, sandbox, close: async () => sandbox?.close() }
}

function startEmbeddedSandbox(config: Config): Promise<Sandbox> {
  return startSandbox({
    ...config.sandbox,
    limits: config.bulk,
    maxInFlight: config.upstream.maxInFlight,
  })
}

function accountOf({ url, sid, apiKey }: Sandbox): Account {
  return { baseUrl: url, sid, apiKey }
}
