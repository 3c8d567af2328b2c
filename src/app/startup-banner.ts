import type { Config } from '../config/load-config.ts'
import { graphqlPath } from '../http/operation-endpoint.ts'

const wildcardHosts = new Set(['0.0.0.0', '::'])

/** The URL that a browser on this machine can open. */
function urlOf(host: string, port: number, path = graphqlPath): string {
  const name = wildcardHosts.has(host) || host === '127.0.0.1' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}${path}`
}

/** The text that a developer sees after the start: the source of answers and the URL to open. */
export function startupBanner(
  { http, account, access }: Config,
  port: number,
  sandboxUrl: string | undefined,
): string {
  const upstream = sandboxUrl
    ? `No account is configured: every answer comes from the embedded sandbox at ${sandboxUrl}.\n` +
      'Its carriers are called "Sandbox …"; nothing leaves this machine. Set KALEYRA_SID and KALEYRA_API_KEY for real answers.'
    : `Answers come from ${account?.baseUrl}, with the configured account.`
  const isOpen = wildcardHosts.has(http.host) && access.allowAnonymous
  const warning = isOpen
    ? 'ALLOW_ANONYMOUS=true: every machine that can reach this one can spend the lookups of the account.\n'
    : ''
  const page = http.page ? `The page for lists is at ${urlOf(http.host, port, '/')}\n` : ''
  return `${upstream}\n${warning}${page}Open ${urlOf(http.host, port)}\n`
}

/**
 * The configuration in force, for the first line of the log. For a secret it contains only whether
 * it is set.
 */
export function settingsOf(config: Config, port: number, nodeVersion: string) {
  const { http, access, execution, upstream, cache } = config
  return {
    node: nodeVersion,
    listen: `${http.host}:${port}`,
    url: urlOf(http.host, port),
    reusePort: http.reusePort,
    maxConnections: http.maxConnections,
    maxBodyBytes: http.maxBodyBytes,
    shutdownDelayMs: http.shutdownDelayMs,
    trustedProxies: http.trustedProxies,
    page: http.page,
    graphiql: http.graphiql,
    clients: {
      tokens: access.tokens.map(({ name }) => name),
      jwtIssuer: access.jwt?.issuer,
      anonymous: access.allowAnonymous || (access.tokens.length === 0 && !access.jwt),
      erasureClients: access.erasureClients.length,
      addressesPerMinute: access.addressesPerMinute,
      corsOrigins: http.corsOrigins,
    },
    introspection: execution.introspection,
    persistedOperations: persistedOf(config),
    maxAddressesPerOperation: execution.maxAddresses,
    requestDeadlineMs: execution.requestDeadlineMs,
    account: config.account ? 'set' : 'none',
    upstream: {
      url: config.account?.baseUrl ?? 'the embedded sandbox',
      maxInFlight: upstream.maxInFlight,
      maxPendingAddresses: upstream.maxPending,
      callsPerSecond: upstream.callsPerSecond,
      timeoutMs: upstream.timeoutMs,
      totalTimeoutMs: upstream.totalTimeoutMs,
      lockoutMs: upstream.lockoutMs,
      maxResponseBytes: upstream.maxResponseBytes,
    },
    bulk: { minSize: config.bulk.minSize, maxSize: config.bulk.maxSize },
    cache: {
      store: storeOf(config),
      maxEntries: cache.maxEntries,
      padsShortBatches: cache.padsShortBatches,
      enabledMs: cache.freshness.enabledMs,
      disabledMs: cache.freshness.disabledMs,
      staleIfErrorMs: cache.freshness.staleIfErrorMs,
      retentionMs: cache.freshness.retentionMs,
    },
    tracing: config.tracing?.endpoint,
  }
}

function persistedOf({ persistedOperations }: Config): 'none' | 'allowed' | 'only' {
  if (persistedOperations === undefined) return 'none'
  return persistedOperations.only ? 'only' : 'allowed'
}

/** The kind of store, without the URL of a database: it can contain a password. */
function storeOf({ store: { place } }: Config): string {
  if (place === undefined) return 'none'
  return 'databaseUrl' in place ? 'Postgres' : place.directory
}
