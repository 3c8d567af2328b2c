/** Errors whose message is complete and is written for the operator. */
const explained = new Set([
  'ConfigError',
  'ManifestError',
  'DataDirLockedError',
  'UnsafeDataDirError',
])

/** The system calls of a server that cannot listen at its host and port. */
const listenCalls = new Set(['listen', 'getaddrinfo'])

/** Errors of `listen` on a system that cannot share a port between processes. */
const reusePortCodes = new Set(['ENOTSUP', 'EOPNOTSUPP', 'ENOPROTOOPT', 'ENOSYS'])

/** Errors of a file that exists and cannot be read. */
const fileCodes = new Set(['EISDIR', 'EACCES', 'EPERM'])

/**
 * Returns a message for the operator if the cause of a failed start is outside of this program, and
 * `undefined` if the error is a bug.
 */
export function describeStartupError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { name, syscall, code = '', message } = error as NodeJS.ErrnoException
  if (explained.has(name)) return message
  if (syscall !== undefined && listenCalls.has(syscall)) {
    return reusePortCodes.has(code)
      ? `This system cannot share a port between processes (${code}): remove REUSE_PORT, and give each process its own PORT`
      : `HOST and PORT must name an address where this server can listen: ${message} (example: PORT=4001)`
  }
  if (fileCodes.has(code)) return `The start cannot read a file, perhaps .env: ${code}`
  return undefined
}

/** Writes why the start failed: one message for the operator, or the log line of a bug. */
export async function reportStartupError(error: unknown, program: NodeJS.Process): Promise<void> {
  const description = describeStartupError(error)
  if (description !== undefined) {
    program.stderr.write(`${description}\n`)
    return
  }
  const { Log } = await import('../telemetry/log.ts')
  const log = new Log('error')
  log.unexpected(error)
  await log.flush()
}
