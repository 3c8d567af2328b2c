import type { AddressInfo } from 'node:net'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { onTestFinished } from 'vitest'
import type { LookupSource } from '../../src/domain/lookup-source.ts'
import { schema } from '../../src/graphql/schema.ts'
import { createAddressBudget } from '../../src/execution/address-budget.ts'
import { createAuthenticator } from '../../src/http/authenticator.ts'
import { CompiledQueries } from '../../src/execution/compiled-queries.ts'
import { DocumentCache } from '../../src/execution/document-cache.ts'
import { createRequestHandler } from '../../src/http/request-handler.ts'
import { createGraphqlServer } from '../../src/execution/graphql-server.ts'
import { listen, stopListening } from '../../src/http/listen.ts'
import { noCache } from '../../bench/no-cache.ts'

/** The way from the network to a source, without what is usually behind it; ends with the test. */
export async function startFront(source: LookupSource) {
  const unexpected: unknown[] = []
  const onUnexpectedError = (error: unknown) => unexpected.push(error)
  const graphql = createGraphqlServer({
    schema,
    source,
    admin: noCache,
    documents: new DocumentCache(),
    queries: new CompiledQueries(schema),
    requestDeadlineMs: 1000,
    introspection: true,
    persisted: undefined,
    maxAddresses: 1000,
    budget: createAddressBudget(new RateLimiterMemory({ points: 1_000_000, duration: 60 })),
    onUnexpectedError,
  })
  const { handler } = createRequestHandler({
    graphql,
    authenticate: createAuthenticator({ tokens: [], verifyJwt: undefined, allowAnonymous: true }),
    maxBodyBytes: 1_000_000,
    takesPersisted: false,
    onOperationStart: () => undefined,
    onOperationEnd: () => undefined,
    graphiql: false,
    loopbackHostsOnly: true,
    corsOrigins: [],
    isUpstreamReady: () => true,
    metrics: () => Promise.resolve(''),
    onRefusal: () => undefined,
    onUnexpectedError,
  })
  const server = await listen(handler, { port: 0, host: '127.0.0.1', maxConnections: 100 })
  onTestFinished(() => stopListening(server))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/graphql`, unexpected }
}
