import type { AddressInfo } from 'node:net'
import type { LookupSource } from '../../src/domain/lookup-source.ts'
import { TaskTurns } from '../../src/domain/task-turns.ts'
import { CompiledQueries } from '../../src/execution/compiled-queries.ts'
import { DocumentCache } from '../../src/execution/document-cache.ts'
import { createExecution } from '../../src/execution/execute-operations.ts'
import { documentOfRequest } from '../../src/execution/persisted-operations.ts'
import { schema } from '../../src/graphql/schema.ts'
import { createAuthenticator } from '../../src/http/authenticator.ts'
import { listen, stopListening } from '../../src/http/listen.ts'
import { ByteBudget } from '../../src/http/byte-budget.ts'
import { createRequestHandler } from '../../src/http/request-handler.ts'
import { createNationalNumbers } from '../../src/numbers/national-numbers.ts'
import { noCache } from '../../bench/no-cache.ts'
import { noActivity } from '../../bench/no-activity.ts'
import { noJobs } from '../../bench/no-jobs.ts'
import { afterTest } from './after-test.ts'

/** Starts HTTP and GraphQL over a source, without cache, pool and upstream; ends with the test. */
export async function startFront(source: LookupSource) {
  const unexpected: unknown[] = []
  const onUnexpectedError = (error: unknown) => unexpected.push(error)
  const turns = new TaskTurns()
  const compiledQueries = new CompiledQueries(schema)
  const execute = createExecution({
    schema,
    introspection: true,
    documentCache: new DocumentCache(),
    compiledQueries,
    resolveDocument: documentOfRequest,
    source,
    admin: noCache,
    jobs: noJobs,
    activity: noActivity,
    numbersOf: createNationalNumbers(turns),
    turns,
    maxAddresses: 1000,
    budget: () => Promise.resolve(undefined),
    deadlineMs: 1000,
    onUnexpectedError,
  })
  const { handler } = createRequestHandler({
    execute,
    authenticate: createAuthenticator({
      tokens: [],
      verifyJwt: undefined,
      allowAnonymous: true,
      erasureClients: ['anonymous'],
      isTrustedProxy: () => false,
    }),
    jobs: noJobs,
    maxBodyBytes: 1_000_000,
    budgets: { bodies: new ByteBudget(Infinity), responses: new ByteBudget(Infinity) },
    turns,
    acceptsPersisted: false,
    maxOperations: 10,
    onOperationStart: () => undefined,
    onOperationEnd: () => undefined,
    pageDirectory: undefined,
    graphiql: false,
    loopbackHostsOnly: true,
    corsOrigins: [],
    isUpstreamReady: () => true,
    metrics: () => Promise.resolve(''),
    onRejection: () => undefined,
    onUnexpectedError,
  })
  const server = await listen(handler, { port: 0, host: '127.0.0.1', maxConnections: 100 })
  afterTest(() => stopListening(server))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/graphql`, compiledQueries, unexpected }
}
