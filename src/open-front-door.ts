import type { Config } from './config.ts'
import type { LookupSource } from './domain/lookup-source.ts'
import type { RememberedAnswers } from './domain/remembered-answers.ts'
import { schema } from './graphql/schema.ts'
import type { CreateLimiter } from './limiters.ts'
import { createAddressBudget } from './server/address-budget.ts'
import { createAuthenticator } from './server/authenticator.ts'
import { CompiledQueries } from './server/compiled-queries.ts'
import { DocumentCache } from './server/document-cache.ts'
import { createFrontDoor, type FrontDoor } from './server/front-door.ts'
import { createGraphqlServer } from './server/graphql-server.ts'
import { createJwtVerifier } from './server/jwt-verifier.ts'
import type { Log } from './server/log.ts'
import type { Metrics } from './server/metrics.ts'
import { createPersistedOperations } from './server/persisted-operations.ts'
import type { DocumentState } from './server/state-metrics.ts'
import type { Tracing } from './server/tracing.ts'

export interface Behind {
  readonly source: LookupSource
  readonly remembered: RememberedAnswers
  readonly isUpstreamReady: () => boolean
  readonly metrics: Metrics
  readonly tracing: Tracing | undefined
  readonly log: Log
  readonly createLimiter: CreateLimiter
}

export interface OpenFrontDoor extends FrontDoor {
  readonly documentState: () => DocumentState
  /** Forgets what is remembered of documents, and ends the timers that would. */
  readonly close: () => void
}

/** Everything between the network and the source of outcomes. */
export async function openFrontDoor(config: Config, behind: Behind): Promise<OpenFrontDoor> {
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
  const frontDoor = createFrontDoor({
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
      metrics.refused(code)
      log.refused(code)
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
