import type { Config } from '../config/load-config.ts'
import { graphqlPath } from '../execution/graphql-server.ts'

const everywhere = new Set(['0.0.0.0', '::'])

/** Where a browser on this machine finds it. */
function urlOf({ host }: Pick<Config, 'host'>, port: number): string {
  const name = everywhere.has(host) || host === '127.0.0.1' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}${graphqlPath}`
}

/** What whoever starts it wants to know: where answers come from, and what to open. */
export function startupBanner(
  { host, account, access }: Config,
  port: number,
  sandboxUrl: string | undefined,
): string {
  const upstream = sandboxUrl
    ? `No account is configured: every answer comes from the embedded sandbox at ${sandboxUrl}.\n` +
      'Its carriers are called "Sandbox …"; nothing leaves this machine. Set KALEYRA_SID and KALEYRA_API_KEY for real answers.'
    : `Answers come from ${account?.baseUrl}, with the configured account.`
  const isOpen = everywhere.has(host) && access.allowAnonymous
  const warning = isOpen
    ? `ALLOW_ANONYMOUS=true: whoever reaches this machine can spend the account's lookups.\n`
    : ''
  return `${upstream}\n${warning}Open ${urlOf({ host }, port)}\n`
}

/** Where answers are kept, without what would tell who may read them. */
function placeOf({ cache: { place } }: Config): string {
  if (place === undefined) return 'memory'
  return 'databaseUrl' in place ? 'Postgres' : place.directory
}

/** What is in force, in numbers and words; secrets are told as being set. */
export function settingsOf(config: Config, port: number, nodeVersion: string) {
  const {
    account,
    access,
    tracing,
    persistedOperations,
    bulk,
    totalTimeoutMs: upstream,
    http,
  } = config
  return {
    node: nodeVersion,
    listen: `${config.host}:${port}`,
    url: urlOf(config, port),
    upstream: account?.baseUrl ?? 'the embedded sandbox',
    account: account ? 'set' : 'none',
    clients: {
      tokens: access.tokens.map(({ name }) => name),
      jwtIssuer: access.jwt?.issuer,
      anonymous: access.allowAnonymous || (access.tokens.length === 0 && !access.jwt),
      addressesPerMinute: access.addressesPerMinute,
      corsOrigins: access.corsOrigins,
    },
    graphiql: config.graphiql,
    introspection: config.introspection,
    persistedOperations: persistedOperations && (persistedOperations.only ? 'only' : 'too'),
    tracing: tracing?.endpoint,
    maxAddressesPerOperation: config.maxAddressesPerOperation,
    maxPendingAddresses: config.maxPendingAddresses,
    requestDeadlineMs: config.requestDeadlineMs,
    bulk,
    cache: { ...config.cache, place: placeOf(config) },
    limits: { ...upstream, ...http },
  }
}
