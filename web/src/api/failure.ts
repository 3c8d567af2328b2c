import type { CombinedError } from 'urql'

/** A failure of a request, with the code that the server gives it. */
export interface Failure {
  /** `OFFLINE`: no response arrived. */
  readonly code: string
  /** The server’s own words. */
  readonly message: string
}

/** What a campaign manager can do about a failure. The server’s own message is shown otherwise. */
const words: Readonly<Record<string, string>> = {
  OFFLINE: 'The server does not answer. Check your connection, then try again.',
  UNAUTHENTICATED: 'The server needs a valid access token.',
  FORBIDDEN: 'Your access token does not allow this.',
  JOB_NOT_FOUND:
    'This list is not available. It expired, was deleted, or belongs to somebody else.',
  JOB_STATE: 'The list has changed in the meantime, so this is not possible now.',
  NOT_RETRYABLE: 'Another try would not help: none of these failures is temporary.',
  JOB_LIMIT:
    'You have as many unfinished lists as the server allows. Finish, cancel or delete one, then try again.',
  JOBS_UNAVAILABLE: 'The server has a problem with its storage. Try again in a minute.',
  RATE_LIMITED: 'Too many numbers in a short time. Wait a minute, then try again.',
  TOO_MANY_REQUESTS: 'Two of your uploads are under way already. Wait until one ends.',
  LIST_TOO_LONG:
    'The list has more numbers than the server takes. Split the file into smaller ones.',
  FILE_TOO_LARGE: 'The file is too large. Remove columns that are not needed, or split it.',
  BINARY_FILE: 'This is not a text file. Save your spreadsheet as CSV, then choose that file.',
  EMPTY_FILE: 'There is no number in this list.',
  SHUTTING_DOWN: 'The server is restarting. Try again in a minute.',
  UNAVAILABLE: 'The server is busy. Try again in a minute.',
  REQUEST_TIMEOUT: 'The upload took too long. Try again.',
}

export function failureOf({ graphQLErrors, networkError }: CombinedError): Failure {
  const [first] = graphQLErrors
  if (first === undefined) return offline(networkError?.message)
  const code = first.extensions['code']
  return { code: typeof code === 'string' ? code : 'UNKNOWN', message: first.message }
}

export function offline(message = 'no response'): Failure {
  return { code: 'OFFLINE', message }
}

export function codeOf(error: CombinedError): string {
  return failureOf(error).code
}

/** A failure in words for people. */
export function wordsOf({ code, message }: Failure): string {
  return words[code] ?? message
}
