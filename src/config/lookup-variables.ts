import { z } from 'zod'
import { isDatabaseUrl, isSafeUrl, safeUrlRule } from './hosts.ts'
import { documented, flag, optionalNumber, text, textOr, wholeNumber } from './rules.ts'

function withoutTrailingSlash(value: string): string {
  const { origin, pathname } = new URL(value)
  return origin + pathname.replace(/\/+$/, '')
}

/** The client adds the path of the API. */
function isBaseUrl(value: string): boolean {
  return isSafeUrl(value) && !/\/v1(\/|$)/.test(new URL(value).pathname)
}

export const vendorAccount = {
  KALEYRA_SID: text(/^[\w-]{1,64}$/, {
    description:
      'The SID of the account at Kaleyra. Without an account the server uses its embedded sandbox.',
    rule: 'the account’s SID: 1 to 64 letters, digits, "-" or "_"',
    example: 'XXXXX6913850XXXX',
    isSecret: true,
  }),
  KALEYRA_API_KEY: text(/^[\x21-\x7e]{1,256}$/, {
    description: 'The API key of the account.',
    rule: 'the API key: 1 to 256 visible ASCII characters, no spaces',
    example: 'XXXXX3b8497f58a94e84b671aca43XXXXX',
    isSecret: true,
  }),
  KALEYRA_BASE_URL: documented(
    z
      .string()
      .refine(isBaseUrl)
      .transform(withoutTrailingSlash)
      .default('https://rcs-api.na.kaleyra.io'),
    {
      description:
        'The base URL for the region of the account. Kaleyra documents the regions `na` and `in`.',
      rule: `${safeUrlRule}, and without the path of the API (/v1/…)`,
      example: 'https://rcs-api.na.kaleyra.io',
      isSecret: true, // a URL can contain a password
    },
  ),
}

export const upstream = {
  UPSTREAM_BULK_MIN_SIZE: wholeNumber({
    min: 2,
    max: 10_000,
    default: 100,
    description: 'The minimum number of phone numbers in a bulk call. Kaleyra defines it.',
  }),
  UPSTREAM_BULK_MAX_SIZE: wholeNumber({
    min: 2,
    max: 10_000,
    default: 500,
    description: 'The maximum number of phone numbers in a bulk call. Kaleyra defines it.',
  }),
  UPSTREAM_MAX_IN_FLIGHT: wholeNumber({
    min: 1,
    max: 1000,
    default: 16,
    description:
      'The maximum number of calls to Kaleyra at the same time. The limit applies to each process separately.',
  }),
  UPSTREAM_RATE_PER_SECOND: optionalNumber({
    min: 1,
    max: 10_000,
    example: 50,
    description:
      'The maximum number of HTTP calls to Kaleyra in a second, retries included. All replicas share the limit.',
  }),
  UPSTREAM_TIMEOUT_MS: wholeNumber({
    min: 1,
    max: 600_000,
    default: 5000,
    description: 'The timeout of one HTTP call to Kaleyra, in milliseconds.',
  }),
  UPSTREAM_FLIGHT_TIMEOUT_MS: wholeNumber({
    min: 1,
    max: 600_000,
    default: 15_000,
    description: 'The timeout of a call with all its retries, in milliseconds.',
  }),
  UPSTREAM_LOCKOUT_MS: wholeNumber({
    min: 1,
    max: 3_600_000,
    default: 30_000,
    description:
      'The time without calls after Kaleyra refuses the account (HTTP 401 or `RCS601`), in milliseconds. Then one call probes the account.',
  }),
  UPSTREAM_MAX_RESPONSE_BYTES: wholeNumber({
    min: 1024,
    max: 1_000_000_000,
    default: 1_000_000,
    description: 'The maximum size of a response from Kaleyra, after decompression.',
  }),
  MAX_PENDING_ADDRESSES: wholeNumber({
    min: 1,
    max: 10_000_000,
    default: 100_000,
    description:
      'The maximum number of phone numbers that wait for a call. Further ones fail with `OVERLOADED`.',
  }),
  PAD_SHORT_BATCHES: flag({
    default: false,
    description:
      'If a batch is too short for a bulk call, the server pads it with phone numbers whose cached results are stale. Kaleyra may charge for each of them.',
  }),
}

export const cache = {
  CACHE_TTL_ENABLED_SECONDS: wholeNumber({
    min: 0,
    max: 31_536_000,
    default: 86_400,
    description:
      'The time for which a cached result with `rcsEnabled: true` is valid, in seconds. With 0 such a result is used only for a lookup with `maxAgeSeconds`, and by STALE_IF_ERROR_SECONDS.',
  }),
  CACHE_TTL_DISABLED_SECONDS: wholeNumber({
    min: 0,
    max: 31_536_000,
    default: 3600,
    description:
      'The time for which a cached result with `rcsEnabled: false` is valid, in seconds. With 0 such a result is used only for a lookup with `maxAgeSeconds`, and by STALE_IF_ERROR_SECONDS.',
  }),
  STALE_IF_ERROR_SECONDS: wholeNumber({
    min: 0,
    max: 31_536_000,
    default: 0,
    description:
      'The time after its TTL in which a cached result can replace a failed lookup, in seconds.',
  }),
  RETENTION_DAYS: wholeNumber({
    min: 1,
    max: 365,
    default: 30,
    description:
      'The maximum age of a result, in days. The server deletes older results from the cache and the store.',
  }),
  CACHE_MAX_ENTRIES: wholeNumber({
    min: 1,
    max: 10_000_000,
    default: 200_000,
    description: 'The maximum number of results in the memory of a process.',
  }),
}

export const store = {
  DATA_DIR: textOr('data', /^[^\0]{1,1024}$/, {
    description:
      'The directory of the SQLite file with stored results, or `none` to store nothing; results of the embedded sandbox are never stored. Each process needs its own directory.',
    rule: 'the path of a directory, or none',
  }),
  DATABASE_URL: documented(z.string().max(1024).refine(isDatabaseUrl).optional(), {
    description:
      'A Postgres database that replaces DATA_DIR. Servers with the same database act as replicas.',
    rule: 'the URL of a Postgres database on one host or Unix socket (the driver does not support several hosts)',
    example: 'postgres://rcs:secret@localhost:5432/rcs',
    isSecret: true,
  }),
}

export const jobs = {
  MAX_JOB_ADDRESSES: wholeNumber({
    min: 1,
    max: 20_000_000,
    default: 2_000_000,
    description: 'The maximum number of inputs in the list of a bulk lookup job.',
  }),
  MAX_OPEN_JOBS: wholeNumber({
    min: 1,
    max: 1000,
    default: 10,
    description: 'The maximum number of jobs of one client that have not ended.',
  }),
  MAX_JOB_STORAGE_BYTES: wholeNumber({
    min: 1_000_000,
    max: 1_000_000_000_000,
    default: 2_000_000_000,
    description:
      'While the lists and results of all jobs take more bytes, the server accepts no new list. Without a store (DATA_DIR is `none`, or the embedded sandbox) they are in memory, and a tenth of it applies.',
  }),
  JOB_RETENTION_DAYS: wholeNumber({
    min: 1,
    max: 365,
    default: 7,
    description:
      'How long the server keeps a job and its results after its end, in days. A job can have a shorter time.',
  }),
}

export const sandbox = {
  SANDBOX: flag({
    default: false,
    description:
      'The embedded sandbox answers although NODE_ENV is `production`. Its answers are invented.',
  }),
  SANDBOX_SINGLE_LATENCY_MS: wholeNumber({
    min: 0,
    max: 600_000,
    default: 120,
    description: 'The time that the embedded sandbox takes for a single call, in milliseconds.',
  }),
  SANDBOX_BULK_LATENCY_MS: wholeNumber({
    min: 0,
    max: 600_000,
    default: 250,
    description: 'The time that the embedded sandbox takes for a bulk call, in milliseconds.',
  }),
}
