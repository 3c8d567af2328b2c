import type { Config } from '../config/load-config.ts'
import type { LookupSource } from '../domain/lookup-source.ts'
import type { AnswerAdmin } from '../domain/answer-admin.ts'
import { schema } from '../graphql/schema.ts'
import type { CreateLimiter } from './limiters.ts'
import { createAddressBudget } from '../execution/address-budget.ts'
import { createAuthenticator } from '../http/authenticator.ts'
import { CompiledQueries } from '../execution/compiled-queries.ts'
import { DocumentCache } from '../execution/document-cache.ts'
import { createRequestHandler, type RequestHandler } from '../http/request-handler.ts'
import { createGraphqlServer } from '../execution/graphql-server.ts'
import { createJwtVerifier } from '../http/jwt-verifier.ts'
import type { Log } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { createPersistedOperations } from '../execution/persisted-operations.ts'
import type { DocumentState } from '../telemetry/state-metrics.ts'
import type { Tracing } from '../telemetry/tracing.ts'

export interface Behind {
  readonly source: LookupSource
  readonly admin: AnswerAdmin
  readonly isUpstreamReady: () => boolean
  readonly metrics: Metrics
  readonly tracing: Tracing | undefined
  readonly log: Log
  readonly createLimiter: CreateLimiter
}

export interface OpenFrontDoor extends RequestHandler {
  readonly documentState: () => DocumentState
  /** Forgets what is remembered of documents, and ends the timers that would. */
  readonly close: () => void
}

/** Everything between the network and the source of outcomes. */
export async function createHttpServer(config: Config, behind: Behind): Promise<OpenFrontDoor> {
  const { access, persistedOperations } = config
  const { log, metrics, tracing, createLimiter } = behind
  const verifyJwt = access.jwt && (await createJwtVerifier(access.jwt))
  const persisted =
    persistedOperations && createPersistedOperations({ ...persistedOperations, schema })
  const onUnexpectedError = (error: unknown) => log.unexpected(error)
  const memory = rememberDocuments()
  const graphql = createGraphqlServer({
    ...config,
    ...behind,
    schema,
    ...memory,
    persisted,
    maxAddresses: config.maxAddressesPerOperation,
    budget: createAddressBudget(createLimiter('addresses', access.addressesPerMinute, 60)),
    onUnexpectedError,
  })
  const knowsClients = access.tokens.length > 0 || verifyJwt !== undefined
  const frontDoor = createRequestHandler({
    ...config,
    ...config.http,
    ...behind,
    graphql,
    corsOrigins: access.corsOrigins,
    loopbackHostsOnly: !knowsClients && !access.allowAnonymous,
    authenticate: createAuthenticator({ ...access, verifyJwt }),
    takesPersisted: persisted !== undefined,
    metrics: () => metrics.read(),
    onOperationStart: (record, { headers }) => tracing?.operationStarted(record, headers),
    onOperationEnd: (record, status) => {
      metrics.operationEnded(record)
      tracing?.operationEnded(record, status)
      log.operation(record, status)
    },
    onRefusal: (code) => {
      metrics.requestRejected(code)
      log.requestRejected(code)
    },
    onUnexpectedError,
  })
  return { ...frontDoor, documentState: memory.state, close: memory.close }
}

/** What comes of documents that come again. */
function rememberDocuments() {
  const documents = new DocumentCache()
  const queries = new CompiledQueries(schema)
  return {
    documents,
    queries,
    state: (): DocumentState => ({ ...documents.state, compiled: queries.count }),
    close: () => {
      documents.clear()
      queries.clear()
    },
  }
}
