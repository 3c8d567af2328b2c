import { closestMatch } from 'leven'
import type { z } from 'zod'
import { isLoopback } from './hosts.ts'
import type { Environment } from './read-environment.ts'
import { type About, aboutOf } from './rules.ts'
import { type VariableName, variables } from './variables.ts'

/** The faults of single variables, one line each. */
export function valueFaults(error: z.ZodError | undefined, set: Environment): string[] {
  const names = new Set(error?.issues.map((issue) => issue.path[0] as VariableName))
  return [...names].map((name) => {
    const { rule, isSecret } = aboutName(name)
    const got = isSecret ? '' : `, got ${JSON.stringify(set[name])}`
    return `${name} must be ${rule}${got} (${exampleOf(name)})`
  })
}

/** The faults of combinations, one line each. Ignores variables whose own value is not valid. */
export function combinationFaults(set: Environment): string[] {
  return [
    ...accountFaults(set),
    ...sandboxFaults(set),
    ...accessFaults(set),
    ...tokenFaults(set),
    ...erasureFaults(set),
    ...reusePortFaults(set),
    ...jwtFaults(set),
    ...proxyFaults(set),
    ...orderFault(set, 'UPSTREAM_BULK_MIN_SIZE', 'UPSTREAM_BULK_MAX_SIZE'),
    ...orderFault(set, 'MAX_ADDRESSES_PER_OPERATION', 'CLIENT_ADDRESSES_PER_MINUTE'),
    ...orderFault(set, 'MAX_ADDRESSES_PER_OPERATION', 'MAX_PENDING_ADDRESSES'),
    ...orderFault(set, 'UPSTREAM_TIMEOUT_MS', 'UPSTREAM_FLIGHT_TIMEOUT_MS'),
    ...retentionFaults(set),
    ...persistedFaults(set),
    ...removedFaults(set),
    ...unknownFaults(set),
  ]
}

/** The server owns all variables with these prefixes. */
const prefixes = [
  'KALEYRA_',
  'UPSTREAM_',
  'CACHE_',
  'JWT_',
  'SANDBOX_',
  'PERSISTED_OPERATION',
  'CLIENT_ADDRESSES',
  'MAX_ADDRESSES',
  'MAX_PENDING',
  'STALE_IF_ERROR',
]

/** Kubernetes adds such variables for each service, named for the service. */
const serviceLink = /_(SERVICE_HOST|SERVICE_PORT|PORT)(_|$)/

/** A misspelled variable is a fault, because the server would ignore it without a message. */
function unknownFaults(set: Environment): string[] {
  const known = Object.keys(variables.shape)
  return Object.keys(set)
    .filter((name) => prefixes.some((prefix) => name.startsWith(prefix)))
    .filter((name) => !known.includes(name) && !serviceLink.test(name))
    .map((name) => `${name} does not exist: did you mean ${nearest(name, known)}?`)
}

/** Prefers names that only lack the end, or have more of it. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const sameBeginning = known.filter((one) => one.startsWith(name) || name.startsWith(one))
  return closestMatch(name, sameBeginning.length > 0 ? sameBeginning : known)
}

/** In production, invented answers would look like real ones. */
function sandboxFaults(set: Environment): string[] {
  const hasAccount = Boolean(set['KALEYRA_SID'])
  const isSandbox = set['SANDBOX'] === 'true'
  if (hasAccount && isSandbox) return ['SANDBOX=true and an account exclude each other: remove one']
  if (hasAccount || isSandbox || set['NODE_ENV'] !== 'production') return []
  return [
    `NODE_ENV=production requires an account (${exampleOf('KALEYRA_SID')}): without one, the embedded sandbox would answer with invented results. SANDBOX=true allows it`,
  ]
}

/** Variables of earlier versions, with what replaces them. */
const removedVariables = {
  WORKERS: 'start several processes with REUSE_PORT=true, see docs/guides/scaling.md',
  FILL_SHORT_BATCHES: 'use PAD_SHORT_BATCHES',
}

/** A removed variable is a fault, because the server would ignore it without a message. */
function removedFaults(set: Environment): string[] {
  return Object.entries(removedVariables)
    .filter(([name]) => set[name])
    .map(([name, replacement]) => `${name} no longer exists: ${replacement}`)
}

/**
 * An incomplete account is a fault. Otherwise the embedded sandbox would answer, and nobody would
 * notice.
 */
function accountFaults(set: Environment): string[] {
  const names = ['KALEYRA_SID', 'KALEYRA_API_KEY', 'KALEYRA_BASE_URL'] as const
  const secrets = ['KALEYRA_SID', 'KALEYRA_API_KEY'] as const
  const placeholders = secrets
    .filter((name) => set[name] === aboutName(name).example)
    .map((name) => `${name} is the placeholder of .env.example: set the value of your account`)
  return [...missing(set, names, secrets), ...placeholders]
}

/** A token identifies one client, so two clients cannot have the same one. */
function tokenFaults(set: Environment): string[] {
  const tokens = variables.shape.API_TOKENS.safeParse(set['API_TOKENS']).data ?? []
  if (tokens.some(({ name }) => name === 'anonymous')) {
    return ['API_TOKENS must not name a client anonymous: clients without a token have this name']
  }
  const groups = Map.groupBy(tokens, ({ sha256 }) => sha256.toString('hex'))
  return Array.from(groups.values())
    .filter((clients) => clients.length > 1)
    .map((clients) => {
      const names = clients.map(({ name }) => name).join(' and ')
      return `API_TOKENS has the same token for ${names}: give each client its own`
    })
}

/** A misspelled name would forbid the erasure to the client that has the right to it. */
function erasureFaults(set: Environment): string[] {
  const clients = variables.shape.ERASURE_CLIENTS.safeParse(set['ERASURE_CLIENTS']).data ?? []
  const tokens = variables.shape.API_TOKENS.safeParse(set['API_TOKENS']).data ?? []
  const known = new Set(['anonymous', ...tokens.map(({ name }) => name)])
  return clients
    .filter((client) => !client.startsWith('jwt:') && !known.has(client))
    .map((client) => `ERASURE_CLIENTS names ${client}, which API_TOKENS does not have`)
    .concat(
      clients.some((client) => client.startsWith('jwt:')) && !set['JWT_JWKS_URI']
        ? ['ERASURE_CLIENTS names the subject of a JWT, but JWT_JWKS_URI is missing']
        : [],
    )
}

/** Without issuer and audience the server would accept JWTs made for other applications. */
function jwtFaults(set: Environment): string[] {
  const names = ['JWT_JWKS_URI', 'JWT_ISSUER', 'JWT_AUDIENCE'] as const
  return missing(set, names, names)
}

function proxyFaults(set: Environment): string[] {
  if (set['NODE_USE_ENV_PROXY'] !== '1') return []
  return (['HTTPS_PROXY', 'HTTP_PROXY'] as const)
    .filter((name) => set[name] && !/^https?:$/.test(URL.parse(set[name])?.protocol ?? ''))
    .map((name) => `${name} must be ${aboutName(name).rule} (${exampleOf(name)})`)
}

function persistedFaults(set: Environment): string[] {
  if (set['PERSISTED_OPERATIONS_ONLY'] === 'false') return []
  return missing(set, ['PERSISTED_OPERATIONS_ONLY'], ['PERSISTED_OPERATIONS'])
}

function missing(
  set: Environment,
  given: readonly VariableName[],
  needed: readonly VariableName[],
): string[] {
  const present = given.filter((name) => set[name])
  if (present.length === 0) return []
  const verb = present.length === 1 ? 'is' : 'are'
  return needed
    .filter((name) => !set[name])
    .map(
      (name) =>
        `${name} is missing, though ${present.join(' and ')} ${verb} set (${exampleOf(name)})`,
    )
}

/**
 * Every client can use up the lookups of the account, so a host that other machines reach needs
 * known clients.
 */
function accessFaults(set: Environment): string[] {
  const host = variables.shape.HOST.safeParse(set['HOST']).data
  const knowsClients = Boolean(set['API_TOKENS'] ?? set['JWT_JWKS_URI'])
  if (host === undefined || isLoopback(host) || knowsClients || set['ALLOW_ANONYMOUS'] === 'true')
    return []
  return [
    `HOST=${host} accepts connections from other machines, so clients must identify themselves: set API_TOKENS (${exampleOf('API_TOKENS')}) or JWT_JWKS_URI, or accept everybody with ALLOW_ANONYMOUS=true`,
  ]
}

/** Processes on one port share their results, limits and outages through Postgres. */
function reusePortFaults(set: Environment): string[] {
  if (set['REUSE_PORT'] !== 'true') return []
  const reasons = {
    KALEYRA_SID: 'an account: the embedded sandbox belongs to one process',
    DATABASE_URL: 'DATABASE_URL: the processes on one port share their results through Postgres',
  } as const
  const faults = (['KALEYRA_SID', 'DATABASE_URL'] as const)
    .filter((name) => !set[name])
    .map((name) => `REUSE_PORT=true requires ${reasons[name]} (${exampleOf(name)})`)
  const port = variables.shape.PORT.safeParse(set['PORT']).data
  if (port === 0) faults.push(`REUSE_PORT=true requires a fixed PORT, got 0 (${exampleOf('PORT')})`)
  return faults
}

type NumberName = {
  [Name in VariableName]: z.output<(typeof variables.shape)[Name]> extends number ? Name : never
}[VariableName]

function orderFault(set: Environment, lesser: NumberName, greater: NumberName): string[] {
  const low = variables.shape[lesser].safeParse(set[lesser]).data
  const high = variables.shape[greater].safeParse(set[greater]).data
  if (low === undefined || high === undefined || low <= high) return []
  return [`${lesser} must be at most ${greater}, got ${low} and ${high} (${exampleOf(lesser)})`]
}

/** An older result is deleted, so a longer TTL has no effect. */
function retentionFaults(set: Environment): string[] {
  const days = variables.shape.RETENTION_DAYS.safeParse(set['RETENTION_DAYS']).data
  if (days === undefined) return []
  const names = ['CACHE_TTL_ENABLED_SECONDS', 'CACHE_TTL_DISABLED_SECONDS'] as const
  return names.flatMap((name) => {
    const seconds = variables.shape[name].safeParse(set[name]).data
    if (seconds === undefined || seconds <= days * secondsPerDay) return []
    return `${name} must be at most RETENTION_DAYS (${days * secondsPerDay} seconds), got ${seconds} (${exampleOf(name)})`
  })
}

const secondsPerDay = 86_400

function exampleOf(name: VariableName): string {
  return `example: ${name}=${aboutName(name).example}`
}

function aboutName(name: VariableName): About {
  return aboutOf(variables.shape[name])
}
