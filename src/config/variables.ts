import { createHash } from 'node:crypto'
import { unescape } from 'node:querystring'
import { z } from 'zod'
import {
  flag,
  isOrigin,
  isSafeUrl,
  list,
  oneOf,
  optionalNumber,
  type Rule,
  text,
  wholeNumber,
} from './rules.ts'

function withoutSlash(value: string): string {
  const { origin, pathname } = new URL(value)
  return origin + pathname.replace(/\/+$/, '')
}

/** `name:token`, or `name:sha256:` and the token's SHA-256 in hexadecimal. */
const apiToken = z
  .string()
  .regex(/^[\w.-]{1,64}:(sha256:[0-9a-fA-F]{64}|[\w.~+/-]{16,256}=*)$/)
  .transform((value) => {
    const [name, kind, hex] = value.split(':') as [string, string, string?]
    const sha256 = hex === undefined ? createHash('sha256').update(kind).digest() : undefined
    return { name, sha256: sha256 ?? Buffer.from(hex!, 'hex') }
  })

/** `name=value`, as OpenTelemetry's own variable has it. */
const header = z
  .string()
  .regex(/^[\w.-]+=[\x20-\x7e]*$/)
  .transform((value): [string, string] => {
    const place = value.indexOf('=')
    return [value.slice(0, place), unescape(value.slice(place + 1))]
  })

const urlRule = 'an https URL without user, query or fragment (plain http for loopback hosts only)'

/**
 * Every variable the server reads, with its rule and its default. `.env.example` documents them.
 */
export const variables = z.object({
  NODE_ENV: text(/^[\w-]{1,32}$/, { rule: 'a word like production', example: 'development' }),
  PORT: wholeNumber(0, 65_535, 4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,255}$/)
    .default('127.0.0.1')
    .meta({ rule: 'a host name or IP address', example: '127.0.0.1' } satisfies Rule),
  KALEYRA_SID: text(/^[\w-]{1,64}$/, {
    rule: 'the account’s SID: 1 to 64 letters, digits, "-" or "_"',
    example: 'XXXXX6913850XXXX',
    isSecret: true,
  }),
  KALEYRA_API_KEY: text(/^[\x21-\x7e]{1,256}$/, {
    rule: 'the API key: 1 to 256 visible ASCII characters, no spaces',
    example: 'XXXXX3b8497f58a94e84b671aca43XXXXX',
    isSecret: true,
  }),
  KALEYRA_BASE_URL: z
    .string()
    .refine(isSafeUrl)
    .transform(withoutSlash)
    .default('https://rcs-api.na.kaleyra.io')
    .meta({
      rule: urlRule,
      example: 'https://rcs-api.na.kaleyra.io',
      isSecret: true, // somebody may have put a password into it
    } satisfies Rule),
  API_TOKENS: list(apiToken, {
    rule: 'a list of name:token with commas between: the name up to 64 letters, digits, ".", "-" or "_", the token at least 16 letters, digits or -._~+/, or sha256: and its 64 hexadecimal digits',
    example: 'shop:0123456789abcdef0123456789abcdef',
    isSecret: true,
  }),
  JWT_JWKS_URI: z
    .string()
    .refine(isSafeUrl)
    .optional()
    .meta({ rule: urlRule, example: 'https://login.example.org/jwks.json' } satisfies Rule),
  JWT_ISSUER: text(/^[\x21-\x7e]{1,256}$/, {
    rule: 'the `iss` of accepted tokens, visible ASCII characters',
    example: 'https://login.example.org/',
  }),
  JWT_AUDIENCE: text(/^[\x21-\x7e]{1,256}$/, {
    rule: 'the `aud` of accepted tokens, visible ASCII characters',
    example: 'rcs-lookup',
  }),
  ALLOW_ANONYMOUS: flag(false),
  CLIENT_ADDRESSES_PER_MINUTE: wholeNumber(1, 1_000_000_000, 100_000),
  CORS_ORIGINS: list(z.string().refine(isOrigin), {
    rule: 'a list of origins (scheme, host and port, no path) with commas between',
    example: 'https://shop.example.org',
  }),
  GRAPHIQL: flag(true),
  INTROSPECTION: flag(true),
  PERSISTED_OPERATIONS: text(/^[^\0]{1,1024}$/, {
    rule: 'the path of a manifest: a JSON object of operations by their hashes',
    example: 'persisted-documents.json',
  }),
  PERSISTED_OPERATIONS_ONLY: flag(false),
  MAX_BODY_BYTES: wholeNumber(1024, 100_000_000, 1_000_000),
  MAX_CONNECTIONS: wholeNumber(1, 1_000_000, 5000),
  LOG_LEVEL: oneOf(['debug', 'info', 'warn', 'error', 'silent'], 'info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: text(/^https?:\/\/[^\s?#@]{1,512}$/, {
    rule: 'an http or https URL without user, query or fragment',
    example: 'http://localhost:4318',
  }),
  OTEL_EXPORTER_OTLP_HEADERS: list(header, {
    rule: 'a list of name=value with commas between',
    example: 'api-key=XXXXX',
    isSecret: true,
  }),
  OTEL_SERVICE_NAME: z
    .string()
    .regex(/^[\w .-]{1,64}$/)
    .default('rcs-lookup-server')
    .meta({
      rule: '1 to 64 letters, digits, spaces, ".", "-" or "_"',
      example: 'rcs-lookup-server',
    } satisfies Rule),
  UPSTREAM_BULK_MIN_SIZE: wholeNumber(2, 10_000, 100),
  UPSTREAM_BULK_MAX_SIZE: wholeNumber(2, 10_000, 500),
  UPSTREAM_MAX_IN_FLIGHT: wholeNumber(1, 1000, 16),
  UPSTREAM_RATE_PER_SECOND: optionalNumber(1, 10_000, 50),
  UPSTREAM_TIMEOUT_MS: wholeNumber(1, 600_000, 5000),
  UPSTREAM_FLIGHT_TIMEOUT_MS: wholeNumber(1, 600_000, 15_000),
  UPSTREAM_LOCKOUT_MS: wholeNumber(1, 3_600_000, 30_000),
  UPSTREAM_MAX_RESPONSE_BYTES: wholeNumber(1024, 1_000_000_000, 1_000_000),
  MAX_ADDRESSES_PER_OPERATION: wholeNumber(1, 1_000_000, 10_000),
  MAX_PENDING_ADDRESSES: wholeNumber(1, 10_000_000, 100_000),
  REQUEST_DEADLINE_MS: wholeNumber(1, 600_000, 15_000),
  CACHE_TTL_ENABLED_SECONDS: wholeNumber(0, 31_536_000, 86_400),
  CACHE_TTL_DISABLED_SECONDS: wholeNumber(0, 31_536_000, 3600),
  STALE_IF_ERROR_SECONDS: wholeNumber(0, 31_536_000, 0),
  RETENTION_DAYS: wholeNumber(1, 365, 30),
  CACHE_MAX_ENTRIES: wholeNumber(1, 10_000_000, 200_000),
  PAD_SHORT_BATCHES: flag(false),
  DATA_DIR: text(/^[^\0]{1,1024}$/, {
    rule: 'the path of a directory, or none',
    example: 'data',
  }),
  DATABASE_URL: z
    .string()
    .max(1024)
    .refine((value) => /^postgres(ql)?:\/\/\S+$/.test(value) && URL.canParse(value))
    .optional()
    .meta({
      rule: 'the URL of a Postgres database',
      example: 'postgres://rcs:secret@localhost:5432/rcs',
      isSecret: true,
    } satisfies Rule),
  SANDBOX_SINGLE_LATENCY_MS: wholeNumber(0, 600_000, 120),
  SANDBOX_BULK_LATENCY_MS: wholeNumber(0, 600_000, 250),
})

export type VariableName = keyof typeof variables.shape
export type Values = z.output<typeof variables>
