import { z } from 'zod'

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

interface Rule {
  /** Completes "NAME must be …". */
  readonly rule: string
  readonly example: string
  /** What it holds is never shown. */
  readonly isSecret?: boolean
}

function wholeNumber(min: number, max: number, standard: number) {
  return z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .default(standard)
    .meta({
      rule: `a whole number from ${min} to ${max}`,
      example: String(standard),
    } satisfies Rule)
}

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]'])

function isBaseUrl(value: string): boolean {
  const url = URL.parse(value)
  if (url === null || url.username || url.password || /[\s?#]/.test(value)) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopbackHosts.has(url.hostname))
}

function baseUrlOf(value: string): string {
  const { origin, pathname } = new URL(value)
  return origin + pathname.replace(/\/+$/, '')
}

/**
 * Every variable the server reads, with its rule and its default. `.env.example` documents them.
 */
export const variables = z.object({
  PORT: wholeNumber(0, 65_535, 4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,255}$/)
    .default('127.0.0.1')
    .meta({ rule: 'a host name or IP address', example: '127.0.0.1' } satisfies Rule),
  KALEYRA_SID: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional()
    .meta({
      rule: 'the account’s SID: 1 to 64 letters, digits, "-" or "_"',
      example: 'XXXXX6913850XXXX',
      isSecret: true,
    } satisfies Rule),
  KALEYRA_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,256}$/)
    .optional()
    .meta({
      rule: 'the API key: 1 to 256 visible ASCII characters, no spaces',
      example: 'XXXXX3b8497f58a94e84b671aca43XXXXX',
      isSecret: true,
    } satisfies Rule),
  KALEYRA_BASE_URL: z
    .string()
    .refine(isBaseUrl)
    .transform(baseUrlOf)
    .default('https://rcs-api.na.kaleyra.io')
    .meta({
      rule: 'an https URL without user, query or fragment (plain http for loopback hosts only)',
      example: 'https://rcs-api.na.kaleyra.io',
      isSecret: true, // somebody may have put a password into it
    } satisfies Rule),
  UPSTREAM_BULK_MIN_SIZE: wholeNumber(2, 10_000, 100),
  UPSTREAM_BULK_MAX_SIZE: wholeNumber(2, 10_000, 500),
  UPSTREAM_MAX_IN_FLIGHT: wholeNumber(1, 1000, 16),
  UPSTREAM_TIMEOUT_MS: wholeNumber(1, 600_000, 5000),
  UPSTREAM_FLIGHT_TIMEOUT_MS: wholeNumber(1, 600_000, 15_000),
  UPSTREAM_LOCKOUT_MS: wholeNumber(1, 3_600_000, 30_000),
  UPSTREAM_MAX_RESPONSE_BYTES: wholeNumber(1024, 1_000_000_000, 1_000_000),
  MAX_ADDRESSES_PER_OPERATION: wholeNumber(1, 1_000_000, 10_000),
  MAX_PENDING_ADDRESSES: wholeNumber(1, 10_000_000, 100_000),
  REQUEST_DEADLINE_MS: wholeNumber(1, 600_000, 15_000),
  SANDBOX_SINGLE_LATENCY_MS: wholeNumber(0, 600_000, 120),
  SANDBOX_BULK_LATENCY_MS: wholeNumber(0, 600_000, 250),
})

type VariableName = keyof typeof variables.shape

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
  /** `undefined`: the embedded sandbox is the upstream. */
  readonly account: Account | undefined
  readonly bulk: { readonly minSize: number; readonly maxSize: number }
  readonly upstream: {
    readonly maxInFlight: number
    /** Of one attempt, and of all attempts of a call together. */
    readonly timeoutMs: number
    readonly flightTimeoutMs: number
    /** How long a refused account is left alone before one call tries again. */
    readonly lockoutMs: number
    readonly maxResponseBytes: number
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
  const faults = [...valueFaults(parsed.error, set), ...accountFaults(set), ...sizeFaults(set)]
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults)
  return configOf(parsed.data)
}

function configOf(values: z.output<typeof variables>): Config {
  const { KALEYRA_BASE_URL: baseUrl, KALEYRA_SID: sid, KALEYRA_API_KEY: apiKey } = values
  return {
    port: values.PORT,
    host: values.HOST,
    account: sid === undefined || apiKey === undefined ? undefined : { baseUrl, sid, apiKey },
    bulk: { minSize: values.UPSTREAM_BULK_MIN_SIZE, maxSize: values.UPSTREAM_BULK_MAX_SIZE },
    upstream: {
      maxInFlight: values.UPSTREAM_MAX_IN_FLIGHT,
      timeoutMs: values.UPSTREAM_TIMEOUT_MS,
      flightTimeoutMs: values.UPSTREAM_FLIGHT_TIMEOUT_MS,
      lockoutMs: values.UPSTREAM_LOCKOUT_MS,
      maxResponseBytes: values.UPSTREAM_MAX_RESPONSE_BYTES,
    },
    maxAddressesPerOperation: values.MAX_ADDRESSES_PER_OPERATION,
    maxPendingAddresses: values.MAX_PENDING_ADDRESSES,
    requestDeadlineMs: values.REQUEST_DEADLINE_MS,
    sandbox: {
      singleLatencyMs: values.SANDBOX_SINGLE_LATENCY_MS,
      bulkLatencyMs: values.SANDBOX_BULK_LATENCY_MS,
    },
  }
}

function valueFaults(error: z.ZodError | undefined, set: Environment): string[] {
  const names = new Set(error?.issues.map((issue) => issue.path[0] as VariableName))
  return [...names].map((name) => {
    const { rule, isSecret } = ruleOf(name)
    const got = isSecret ? '' : `, got ${JSON.stringify(set[name])}`
    return `${name} must be ${rule}${got} (${exampleOf(name)})`
  })
}

/** The account is all or nothing: half of one would quietly be the sandbox. */
function accountFaults(set: Environment): string[] {
  const names = ['KALEYRA_SID', 'KALEYRA_API_KEY', 'KALEYRA_BASE_URL'] as const
  const given = names.filter((name) => set[name])
  if (given.length === 0) return []
  return (['KALEYRA_SID', 'KALEYRA_API_KEY'] as const)
    .filter((name) => !set[name])
    .map((name) => `${name} is missing, though ${given.join(' and ')} is set (${exampleOf(name)})`)
}

function sizeFaults(set: Environment): string[] {
  const { UPSTREAM_BULK_MIN_SIZE: minSize, UPSTREAM_BULK_MAX_SIZE: maxSize } = variables.shape
  const min = minSize.safeParse(set['UPSTREAM_BULK_MIN_SIZE']).data
  const max = maxSize.safeParse(set['UPSTREAM_BULK_MAX_SIZE']).data
  if (min === undefined || max === undefined || min <= max) return []
  const rule = 'UPSTREAM_BULK_MIN_SIZE must be at most UPSTREAM_BULK_MAX_SIZE'
  return [`${rule}, got ${min} and ${max} (${exampleOf('UPSTREAM_BULK_MIN_SIZE')})`]
}

function exampleOf(name: VariableName): string {
  return `example: ${name}=${ruleOf(name).example}`
}

function ruleOf(name: VariableName): Rule {
  return variables.shape[name].meta() as unknown as Rule
}
