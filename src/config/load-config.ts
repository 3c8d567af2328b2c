import { commonFaults, valueFaults } from './faults.ts'
import { type Values, variables } from './variables.ts'

/** Environment variables as they come: all text. An empty one counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Everything wrong with a configuration, a line each. Secrets are never in it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`The configuration cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
    this.faults = faults
  }
}

/** The account at the vendor that is asked. */
export interface Account {
  /** Without a slash at the end. */
  readonly baseUrl: string
  readonly sid: string
  readonly apiKey: string
}

export interface Config {
  readonly port: number
  readonly host: string
  readonly isProduction: boolean
  /** `undefined`: the embedded sandbox is the upstream. */
  readonly account: Account | undefined
  /** Who may ask, and how much. */
  readonly access: {
    readonly tokens: readonly { readonly name: string; readonly sha256: Buffer }[]
    readonly jwt:
      | { readonly jwksUri: string; readonly issuer: string; readonly audience: string }
      | undefined
    /** Whoever does not say who they are may ask too. */
    readonly allowAnonymous: boolean
    readonly addressesPerMinute: number
    /** The origins of pages that may ask, beside the server's own. */
    readonly corsOrigins: readonly string[]
  }
  readonly http: { readonly maxBodyBytes: number; readonly maxConnections: number }
  readonly graphiql: boolean
  readonly introspection: boolean
  /** A manifest of operations; `only`: nothing else is executed. */
  readonly persistedOperations: { readonly file: string; readonly only: boolean } | undefined
  readonly logLevel: Values['LOG_LEVEL']
  readonly tracing:
    | {
        /** Without a slash at the end. */
        readonly endpoint: string
        readonly headers: Readonly<Record<string, string>>
        readonly serviceName: string
      }
    | undefined
  readonly bulk: { readonly minSize: number; readonly maxSize: number }
  readonly totalTimeoutMs: {
    readonly maxInFlight: number
    /** HTTP calls a second, retries included. */
    readonly callsPerSecond: number | undefined
    /** Of one attempt, and of all attempts of a call together. */
    readonly timeoutMs: number
    readonly totalTimeoutMs: number
    /** How long a refused account is left alone before one call tries again. */
    readonly lockoutMs: number
    readonly maxResponseBytes: number
  }
  readonly cache: {
    /** How long answers count, in milliseconds. */
    readonly freshness: {
      readonly enabledMs: number
      readonly disabledMs: number
      readonly staleIfErrorMs: number
      readonly retentionMs: number
    }
    /** Answers in this process's memory. */
    readonly maxEntries: number
    /** Where they are kept besides; `undefined`: nowhere. */
    readonly place: { readonly databaseUrl: string } | { readonly directory: string } | undefined
    /** What is too few for a bulk call is filled up with addresses that are worth asking again. */
    readonly padsShortBatches: boolean
    /** Other processes use the same place. */
    readonly isShared: boolean
    /** How long a process that ended without a word keeps others from asking, in milliseconds. */
    readonly claimMs: number
  }
  readonly maxAddressesPerOperation: number
  readonly maxPendingAddresses: number
  readonly requestDeadlineMs: number
  readonly sandbox: {
    readonly singleLatencyMs: number
    readonly bulkLatencyMs: number
  }
}

/**
 * Reads the whole configuration from the environment it is given and from nowhere else.
 * Throws a `ConfigError` that lists every fault at once.
 */
export function loadConfig(environment: Environment): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  const parsed = variables.safeParse(set)
  const faults = [...valueFaults(parsed.error, set), ...commonFaults(set)]
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults)
  return configOf(parsed.data)
}

function configOf(values: Values): Config {
  const { KALEYRA_BASE_URL: baseUrl, KALEYRA_SID: sid, KALEYRA_API_KEY: apiKey } = values
  const isProduction = values.NODE_ENV === 'production'
  return {
    port: values.PORT,
    host: values.HOST,
    isProduction,
    account: sid === undefined || apiKey === undefined ? undefined : { baseUrl, sid, apiKey },
    access: accessOf(values),
    http: { maxBodyBytes: values.MAX_BODY_BYTES, maxConnections: values.MAX_CONNECTIONS },
    graphiql: values.GRAPHIQL ?? !isProduction,
    introspection: values.INTROSPECTION ?? !isProduction,
    persistedOperations:
      values.PERSISTED_OPERATIONS === undefined
        ? undefined
        : { file: values.PERSISTED_OPERATIONS, only: values.PERSISTED_OPERATIONS_ONLY ?? false },
    logLevel: values.LOG_LEVEL,
    tracing: tracingOf(values),
    bulk: { minSize: values.UPSTREAM_BULK_MIN_SIZE, maxSize: values.UPSTREAM_BULK_MAX_SIZE },
    totalTimeoutMs: {
      maxInFlight: values.UPSTREAM_MAX_IN_FLIGHT,
      callsPerSecond: values.UPSTREAM_RATE_PER_SECOND,
      timeoutMs: values.UPSTREAM_TIMEOUT_MS,
      totalTimeoutMs: values.UPSTREAM_FLIGHT_TIMEOUT_MS,
      lockoutMs: values.UPSTREAM_LOCKOUT_MS,
      maxResponseBytes: values.UPSTREAM_MAX_RESPONSE_BYTES,
    },
    cache: cacheOf(values),
    maxAddressesPerOperation: values.MAX_ADDRESSES_PER_OPERATION,
    maxPendingAddresses: values.MAX_PENDING_ADDRESSES,
    requestDeadlineMs: values.REQUEST_DEADLINE_MS,
    sandbox: {
      singleLatencyMs: values.SANDBOX_SINGLE_LATENCY_MS,
      bulkLatencyMs: values.SANDBOX_BULK_LATENCY_MS,
    },
  }
}

function accessOf(values: Values): Config['access'] {
  const { JWT_JWKS_URI: jwksUri, JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = values
  const hasJwt = jwksUri !== undefined && issuer !== undefined && audience !== undefined
  return {
    tokens: values.API_TOKENS ?? [],
    jwt: hasJwt ? { jwksUri, issuer, audience } : undefined,
    allowAnonymous: values.ALLOW_ANONYMOUS ?? false,
    addressesPerMinute: values.CLIENT_ADDRESSES_PER_MINUTE,
    corsOrigins: values.CORS_ORIGINS ?? [],
  }
}

function cacheOf(values: Values): Config['cache'] {
  const secondMs = 1000
  return {
    freshness: {
      enabledMs: values.CACHE_TTL_ENABLED_SECONDS * secondMs,
      disabledMs: values.CACHE_TTL_DISABLED_SECONDS * secondMs,
      staleIfErrorMs: values.STALE_IF_ERROR_SECONDS * secondMs,
      retentionMs: values.RETENTION_DAYS * 86_400 * secondMs,
    },
    maxEntries: values.CACHE_MAX_ENTRIES,
    place: placeOf(values),
    padsShortBatches: values.PAD_SHORT_BATCHES ?? false,
    isShared: values.DATABASE_URL !== undefined,
    claimMs: values.UPSTREAM_FLIGHT_TIMEOUT_MS,
  }
}

/** The answers of the embedded sandbox are not worth a file. */
function placeOf(values: Values): Config['cache']['place'] {
  const { DATABASE_URL: databaseUrl, DATA_DIR: directory, KALEYRA_SID: sid } = values
  if (sid === undefined) return undefined
  if (databaseUrl !== undefined) return { databaseUrl }
  if (directory === 'none') return undefined
  return { directory: directory ?? 'data' }
}

function tracingOf(values: Values): Config['tracing'] {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: serviceName } = values
  if (endpoint === undefined) return undefined
  const headers = Object.fromEntries(values.OTEL_EXPORTER_OTLP_HEADERS ?? [])
  return { endpoint: endpoint.replace(/\/+$/, ''), headers, serviceName }
}
