import type { Config } from '../config/load-config.ts'
import type { GraphQLSchema } from 'graphql'
import type { ActivitySource } from '../domain/activity.ts'
import type { AnswerAdmin } from '../domain/answer-admin.ts'
import type { BulkLookupJobs } from '../domain/bulk-lookup-jobs.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import type { NationalNumbers } from '../domain/national-numbers.ts'
import type { TaskTurns } from '../domain/task-turns.ts'
import { createAddressBudget } from '../execution/address-budget.ts'
import { CompiledQueries } from '../execution/compiled-queries.ts'
import { DocumentCache } from '../execution/document-cache.ts'
import { createExecution } from '../execution/execute-operations.ts'
import { createPersistedOperations, documentOfRequest } from '../execution/persisted-operations.ts'
import { createSubgraphSchema } from '../graphql/federation.ts'
import { schema as ownSchema } from '../graphql/schema.ts'
import { createAuthenticator } from '../http/authenticator.ts'
import { createProxyMatcher } from '../http/client-address.ts'
import { ByteBudget } from '../http/byte-budget.ts'
import type { HttpErrorCode } from '../http/http-error.ts'
import { createJwtVerifier, type JwtVerifier } from '../http/jwt-verifier.ts'
import { builtPage } from '../http/page.ts'
import { createRequestHandler, type RequestHandler } from '../http/request-handler.ts'
import type { Log } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { BufferedBytes, DocumentState } from '../telemetry/state-metrics.ts'
import type { Tracing } from '../telemetry/tracing.ts'
import type { CreateLimiter } from './limiters.ts'

/** The bytes of all bodies that are not parsed yet: at least two bodies of the maximum size fit. */
const minBodiesBytes = 64_000_000

/** The bytes of all responses that are not read. */
const maxUnreadBytes = 128_000_000

export interface HttpApiOptions {
  readonly source: LookupSource
  readonly admin: AnswerAdmin
  readonly jobs: BulkLookupJobs
  readonly activity: ActivitySource
  readonly turns: TaskTurns
  readonly numbersOf: (client: string) => NationalNumbers
  readonly isUpstreamReady: () => boolean
  readonly metrics: Metrics
  readonly tracing: Tracing | undefined
  readonly log: Log
  readonly createLimiter: CreateLimiter
  /** Where the page is, unless it is the built one. */
  readonly pageDirectory?: URL | undefined
}

export interface HttpApi extends RequestHandler {
  /** The bytes of unfinished bodies and unread responses in memory. */
  readonly bufferedBytes: () => BufferedBytes
  readonly documentState: () => DocumentState
  /** Empties the document caches and stops their timers. */
  readonly close: () => void
}

/** Creates the handler of HTTP requests for a source of outcomes. It does not listen. */
export async function createHttpApi(config: Config, options: HttpApiOptions): Promise<HttpApi> {
  const { access, persistedOperations } = config
  const { metrics, tracing, log } = options
  const verifyJwt = access.jwt && (await createJwtVerifier(access.jwt))
  const hasClients = access.tokens.length > 0 || verifyJwt !== undefined
  const documentCache = new DocumentCache()
  const schema = config.execution.federation ? createSubgraphSchema(ownSchema) : ownSchema
  const compiledQueries = new CompiledQueries(schema)
  const { turns } = options
  const parts = { schema, documentCache, compiledQueries, turns }
  const execute = await createOperations(config, options, parts)
  const budgets = createBudgets(config)
  const requestHandler = createRequestHandler({
    execute,
    authenticate: authenticatorOf(config, verifyJwt),
    jobs: options.jobs,
    maxBodyBytes: config.http.maxBodyBytes,
    budgets,
    turns,
    acceptsPersisted: persistedOperations !== undefined,
    maxOperations: config.execution.maxOperations,
    pageDirectory: config.http.page ? (options.pageDirectory ?? builtPage) : undefined,
    graphiql: config.http.graphiql,
    corsOrigins: config.http.corsOrigins,
    loopbackHostsOnly: !hasClients && !access.allowAnonymous,
    isUpstreamReady: options.isUpstreamReady,
    metrics: () => metrics.read(),
    onOperationStart: (record, { headers }) => tracing?.operationStarted(record, headers),
    onOperationEnd: (record, status) => {
      metrics.operationEnded(record)
      tracing?.operationEnded(record, status)
      log.operation(record, status)
    },
    onRejection: (code) => rejected(code, options),
    onUnexpectedError: (error) => log.unexpected(error),
  })
  return {
    ...requestHandler,
    bufferedBytes: () => usedBytesOf(budgets),
    documentState: () => ({ ...documentCache.state, compiled: compiledQueries.count }),
    close: () => {
      documentCache.clear()
      compiledQueries.clear()
    },
  }
}

function authenticatorOf({ access, http }: Config, verifyJwt: JwtVerifier | undefined) {
  return createAuthenticator({
    tokens: access.tokens,
    verifyJwt,
    allowAnonymous: access.allowAnonymous,
    erasureClients: access.erasureClients,
    isTrustedProxy: createProxyMatcher(http.trustedProxies),
  })
}

function rejected(code: HttpErrorCode, { metrics, log }: HttpApiOptions): void {
  metrics.requestRejected(code)
  log.requestRejected(code)
}

function createBudgets({ http }: Config) {
  return {
    bodies: new ByteBudget(Math.max(minBodiesBytes, 4 * http.maxBodyBytes)),
    responses: new ByteBudget(maxUnreadBytes),
  }
}

function usedBytesOf({ bodies, responses }: ReturnType<typeof createBudgets>): BufferedBytes {
  return { bodies: bodies.usedBytes, responses: responses.usedBytes }
}

interface Parts {
  readonly schema: GraphQLSchema
  readonly documentCache: DocumentCache
  readonly compiledQueries: CompiledQueries
  readonly turns: TaskTurns
}

async function createOperations(
  config: Config,
  { source, admin, jobs, activity, numbersOf, createLimiter, log }: HttpApiOptions,
  { schema, documentCache, compiledQueries, turns }: Parts,
) {
  const { access, persistedOperations } = config
  const resolveDocument = persistedOperations
    ? await createPersistedOperations({
        file: persistedOperations.file,
        only: persistedOperations.only,
        schema,
      })
    : documentOfRequest
  return createExecution({
    schema,
    introspection: config.execution.introspection,
    detailedErrors: !config.isProduction,
    documentCache,
    compiledQueries,
    resolveDocument,
    source,
    admin,
    jobs,
    activity,
    numbersOf,
    maxAddresses: config.execution.maxAddresses,
    budget: createAddressBudget(createLimiter('addresses', access.addressesPerMinute, 60)),
    turns,
    deadlineMs: config.execution.requestDeadlineMs,
    onUnexpectedError: (error) => log.unexpected(error),
  })
}
