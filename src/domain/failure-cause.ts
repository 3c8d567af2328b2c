/** Codes of the system, which say enough by themselves. */
const systemCodes = new Set([
  'EACCES',
  'EADDRNOTAVAIL',
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EEXIST',
  'EHOSTUNREACH',
  'EIO',
  'EISDIR',
  'ELOOP',
  'EMFILE',
  'ENETUNREACH',
  'ENFILE',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'ENOTFOUND',
  'EPERM',
  'EPIPE',
  'EROFS',
])

const otherCodes: Readonly<Record<string, string>> = {
  ETIMEDOUT: 'TIMEOUT',
  UND_ERR_CONNECT_TIMEOUT: 'TIMEOUT',
  UND_ERR_HEADERS_TIMEOUT: 'TIMEOUT',
  UND_ERR_BODY_TIMEOUT: 'TIMEOUT',
  UND_ERR_SOCKET: 'ECONNRESET',
  CERT_HAS_EXPIRED: 'CERT_EXPIRED',
  CERT_NOT_YET_VALID: 'CERT_NOT_YET_VALID',
  ERR_TLS_CERT_ALTNAME_INVALID: 'CERT_WRONG_HOST',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'CERT_UNTRUSTED',
  SELF_SIGNED_CERT_IN_CHAIN: 'CERT_UNTRUSTED',
  UNABLE_TO_GET_ISSUER_CERT: 'CERT_UNTRUSTED',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'CERT_UNTRUSTED',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'CERT_UNTRUSTED',
  CERT_UNTRUSTED: 'CERT_UNTRUSTED',
}

/** Primary result codes of SQLite. Source: sqlite.org/rescode.html */
const sqliteCodes: Readonly<Record<number, string>> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
}

/** Errors of libraries without a code. */
const messages: readonly (readonly [RegExp, string])[] = [
  [/time(d )?out|did not reply within|was not open within/i, 'TIMEOUT'],
  [/connection (was )?terminated|other side closed|socket hang up/i, 'ECONNRESET'],
  [/is not a regular file/, 'NOT_A_FILE'],
  [/does not support SSL/i, 'TLS_NOT_SUPPORTED'],
]

/** How many causes of causes are read. */
const maxDepth = 5

/**
 * The cause of a failure of the infrastructure, for logs and metrics, from a fixed vocabulary: codes of
 * the system (`ECONNREFUSED`), `TIMEOUT`, certificates (`CERT_UNTRUSTED`), `SQLITE_…`, `SQLSTATE_…`, or
 * `OTHER`. The message of an error can contain anything, so it is never the cause.
 */
export function failureCause(error: unknown): string {
  let current = error
  for (let depth = 0; depth < maxDepth && current instanceof Error; depth++) {
    const cause = ownCause(current)
    if (cause !== undefined) return cause
    current = current instanceof AggregateError ? current.errors[0] : current.cause
  }
  return 'OTHER'
}

function ownCause(error: Error): string | undefined {
  const { code, errcode, name, message } = error as Error & { code?: unknown; errcode?: unknown }
  if (typeof errcode === 'number') return sqliteCodes[errcode & 0xff] ?? 'SQLITE_ERROR'
  if (typeof code === 'string') {
    if (systemCodes.has(code)) return code
    if (Object.hasOwn(otherCodes, code)) return otherCodes[code]
    if (/^[0-9A-Z]{5}$/.test(code)) return `SQLSTATE_${code}`
  }
  if (name === 'TimeoutError') return 'TIMEOUT'
  return messages.find(([pattern]) => pattern.test(message))?.[1]
}
