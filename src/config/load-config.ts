import type { StorePlace } from '../domain/answer-store.ts'
import type { ProxyEnvironment } from '../domain/proxy-environment.ts'
import { combinationFaults, valueFaults } from './faults.ts'
import type { Environment } from './read-environment.ts'
import type { ByMode } from './rules.ts'
import { type Values, variables } from './variables.ts'

/** All faults of a configuration, one line each, without secrets. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`The configuration cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
    this.faults = faults
  }
}

/** The account at the vendor. */
export interface Account {
  /** Without a slash at the end. */
  readonly baseUrl: string
  readonly sid: string
  readonly apiKey: string
}

/** The configuration, grouped by the part of the server that uses it. */
export interface Config extends Readonly<ReturnType<typeof configOf>> {}

/**
 * Reads the whole configuration from the given environment only. Throws a `ConfigError` that lists
 * all faults.
 */
export function loadConfig(environment: Environment): Config {
  const named = { ...environment, ...proxyNames(environment) }
  const set = Object.fromEntries(Object.entries(named).filter(([, value]) => value))
  const parsed = variables.safeParse(set)
  const faults = [...valueFaults(parsed.error, set), ...combinationFaults(set)]
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults)
  return configOf(parsed.data)
}

function configOf(values: Values) {
  return {
    isProduction: modeOf(values) === 'production',
    /** `undefined`: the embedded sandbox is the upstream. */
    account: accountOf(values),
    http: httpOf(values),
    /** `undefined`: no proxies. */
    proxy: proxyOf(values),
    access: accessOf(values),
    execution: executionOf(values),
    persistedOperations: persistedOperationsOf(values),
    upstream: upstreamOf(values),
    /** The sizes of a bulk call. */
    bulk: { minSize: values.UPSTREAM_BULK_MIN_SIZE, maxSize: values.UPSTREAM_BULK_MAX_SIZE },
    cache: cacheOf(values),
    store: storeOf(values),
    jobs: jobsOf(values),
    logLevel: values.LOG_LEVEL,
    /** `undefined`: no traces. */
    tracing: tracingOf(values),
    sandbox: {
      singleLatencyMs: values.SANDBOX_SINGLE_LATENCY_MS,
      bulkLatencyMs: values.SANDBOX_BULK_LATENCY_MS,
    },
  } as const
}

/** With `test`, the server works as with `development`. */
function modeOf({ NODE_ENV }: Values): keyof ByMode<unknown> {
  return NODE_ENV === 'production' ? 'production' : 'development'
}

function accountOf(values: Values): Account | undefined {
  const { KALEYRA_BASE_URL: baseUrl, KALEYRA_SID: sid, KALEYRA_API_KEY: apiKey } = values
  return sid === undefined || apiKey === undefined ? undefined : { baseUrl, sid, apiKey }
}

function httpOf(values: Values) {
  return {
    host: values.HOST,
    /** 0: any free port. */
    port: values.PORT,
    /** Other processes listen on the same port. */
    reusePort: values.REUSE_PORT,
    maxConnections: values.MAX_CONNECTIONS,
    maxBodyBytes: values.MAX_BODY_BYTES,
    /** The time between the first signal and the shutdown. */
    shutdownDelayMs: values.SHUTDOWN_DELAY_MS,
    /** IP addresses and ranges of proxies whose `X-Forwarded-For` counts. */
    trustedProxies: values.TRUSTED_PROXIES ?? [],
    /** Origins of pages that can use the API, besides the server's own. */
    corsOrigins: values.CORS_ORIGINS ?? [],
    /** Whether `/` is the page for people. */
    page: values.PAGE[modeOf(values)],
    /** Whether browsers get the GraphiQL page. */
    graphiql: values.GRAPHIQL[modeOf(values)],
  } as const
}

/** The variables of proxies whose names are in lower case: other programs prefer them too. */
function proxyNames(environment: Environment): Environment {
  const lowerCase = ['http_proxy', 'https_proxy', 'no_proxy'].filter(
    (name) => environment[name] !== undefined,
  )
  return Object.fromEntries(lowerCase.map((name) => [name.toUpperCase(), environment[name]]))
}

function proxyOf(values: Values): ProxyEnvironment | undefined {
  const { NODE_USE_ENV_PROXY: isUsed, HTTP_PROXY, NO_PROXY } = values
  if (isUsed === '0') return undefined
  // undici uses HTTP_PROXY in place of a missing HTTPS_PROXY, and Node's agents do not.
  const HTTPS_PROXY = values.HTTPS_PROXY ?? HTTP_PROXY
  return {
    ...(HTTP_PROXY !== undefined && { HTTP_PROXY }),
    ...(HTTPS_PROXY !== undefined && { HTTPS_PROXY }),
    ...(NO_PROXY !== undefined && { NO_PROXY }),
  }
}

function accessOf(values: Values) {
  const { JWT_JWKS_URI: jwksUri, JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = values
  const hasJwt = jwksUri !== undefined && issuer !== undefined && audience !== undefined
  return {
    tokens: values.API_TOKENS ?? [],
    jwt: hasJwt ? { jwksUri, issuer, audience } : undefined,
    allowAnonymous: values.ALLOW_ANONYMOUS,
    /** The clients that can erase cached answers. */
    erasureClients: values.ERASURE_CLIENTS ?? [],
    /** Phone numbers that one client can look up in a minute. */
    addressesPerMinute: values.CLIENT_ADDRESSES_PER_MINUTE,
  } as const
}

function executionOf(values: Values) {
  return {
    introspection: values.INTROSPECTION[modeOf(values)],
    federation: values.FEDERATION,
    maxAddresses: values.MAX_ADDRESSES_PER_OPERATION,
    maxOperations: values.MAX_OPERATIONS_PER_REQUEST,
    requestDeadlineMs: values.REQUEST_DEADLINE_MS,
  } as const
}

/** `only`: the server runs no other operations. */
function persistedOperationsOf(values: Values) {
  const { PERSISTED_OPERATIONS: file, PERSISTED_OPERATIONS_ONLY: only } = values
  return file === undefined ? undefined : ({ file, only } as const)
}

function upstreamOf(values: Values) {
  return {
    maxInFlight: values.UPSTREAM_MAX_IN_FLIGHT,
    /** Addresses that can wait for a call. */
    maxPending: values.MAX_PENDING_ADDRESSES,
    /** HTTP calls in a second, retries included. `undefined`: no limit. */
    callsPerSecond: values.UPSTREAM_RATE_PER_SECOND,
    /** The timeout of one attempt. */
    timeoutMs: values.UPSTREAM_TIMEOUT_MS,
    /** The timeout of a call with all its attempts. */
    totalTimeoutMs: values.UPSTREAM_FLIGHT_TIMEOUT_MS,
    /** The time between HTTP 401 and the next attempt. */
    lockoutMs: values.UPSTREAM_LOCKOUT_MS,
    maxResponseBytes: values.UPSTREAM_MAX_RESPONSE_BYTES,
  } as const
}

function cacheOf(values: Values) {
  const secondMs = 1000
  return {
    /** How long answers are valid, in milliseconds. */
    freshness: {
      enabledMs: values.CACHE_TTL_ENABLED_SECONDS * secondMs,
      disabledMs: values.CACHE_TTL_DISABLED_SECONDS * secondMs,
      staleIfErrorMs: values.STALE_IF_ERROR_SECONDS * secondMs,
      retentionMs: values.RETENTION_DAYS * 86_400 * secondMs,
    },
    /** Answers in the memory of this process. */
    maxEntries: values.CACHE_MAX_ENTRIES,
    /** Whether addresses with stale answers pad a batch that is too short for a bulk call. */
    padsShortBatches: values.PAD_SHORT_BATCHES,
  } as const
}

function storeOf(values: Values) {
  return {
    /** `undefined`: answers are in memory only. */
    place: storePlaceOf(values),
    /** Other processes use the same database. */
    isShared: values.DATABASE_URL !== undefined,
    /**
     * The duration of a lease. After a crash, the leases of the process block other processes for
     * this time.
     */
    leaseMs: values.UPSTREAM_FLIGHT_TIMEOUT_MS,
  } as const
}

function jobsOf(values: Values) {
  return {
    /** The inputs of one list. */
    maxAddresses: values.MAX_JOB_ADDRESSES,
    /** The jobs of one client that have not ended. */
    maxOpenJobs: values.MAX_OPEN_JOBS,
    maxStoredBytes: values.MAX_JOB_STORAGE_BYTES,
    retentionMs: values.JOB_RETENTION_DAYS * 86_400_000,
  } as const
}

/** The answers of the embedded sandbox are not stored. */
function storePlaceOf(values: Values): StorePlace | undefined {
  const { DATABASE_URL: databaseUrl, DATA_DIR: directory, KALEYRA_SID: sid } = values
  if (sid === undefined) return undefined
  if (databaseUrl !== undefined) return { databaseUrl }
  return directory === 'none' ? undefined : { directory }
}

function tracingOf(values: Values) {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: serviceName } = values
  if (endpoint === undefined) return undefined
  const headers = Object.fromEntries(values.OTEL_EXPORTER_OTLP_HEADERS ?? [])
  return {
    endpoint: endpoint.replace(/\/+$/, ''),
    headers,
    serviceName,
    proxy: proxyOf(values),
  } as const
}
