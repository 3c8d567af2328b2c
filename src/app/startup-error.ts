/** Errors whose message is for whoever starts the server. */
const explained = new Set(['ConfigError', 'ManifestError'])

/** What fails where the server cannot be where it is to be. */
const placing = new Set(['listen', 'getaddrinfo'])

/** What went wrong outside of this program, in words; `undefined` for what is a bug. */
export function describeStartupError(error: unknown): string | undefined {
  const { name, syscall, code, message } = error as NodeJS.ErrnoException
  if (explained.has(name)) return message
  if (syscall !== undefined && placing.has(syscall)) {
    return `HOST and PORT must name a place where this server can listen: ${message} (example: PORT=4001)`
  }
  if (code === 'EISDIR' || code === 'EACCES') return `A file cannot be read, .env perhaps: ${code}`
  return undefined
}
