import { createClient, NetworkError } from 'graphql-sse'
import type { TypedDocumentString } from '../../generated/graphql.ts'
import { apiPath } from './client.ts'
import type { Failure } from './failure.ts'
import { authorization, denySession } from './session.ts'

interface StreamEvents<Data> {
  readonly onData: (data: Data) => void
  /** The server refused the subscription, or a field of it. No other event follows. */
  readonly onFailure: (failure: Failure) => void
  /** The stream has ended, or broke off. No other event follows. */
  readonly onEnd: () => void
}

/**
 * Opens a subscription as an event stream. It does not retry: its users show a lost connection, and
 * poll meanwhile. Returns a function that closes it; no event follows.
 */
export function openStream<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { onData, onFailure, onEnd }: StreamEvents<Data>,
): () => void {
  const client = createClient({ url: apiPath, headers: () => authorization(), retryAttempts: 0 })
  let isOpen = true
  const end = (tell: () => void) => {
    if (!isOpen) return
    isOpen = false
    tell()
    client.dispose()
  }
  client.subscribe<Data>(
    { query: document.toString(), variables },
    {
      next: ({ data, errors }) => {
        const [error] = errors ?? []
        if (error !== undefined) {
          const code = error.extensions?.['code']
          end(() =>
            onFailure({
              code: typeof code === 'string' ? code : 'UNKNOWN',
              message: error.message,
            }),
          )
        } else if (isOpen && data) onData(data)
      },
      error: (error) => {
        const status = error instanceof NetworkError ? statusOf(error) : undefined
        if (status === 401) denySession()
        if (status === 403) end(() => onFailure({ code: 'FORBIDDEN', message: 'not allowed' }))
        else end(onEnd)
      },
      complete: () => end(onEnd),
    },
  )
  return () => end(() => {})
}

function statusOf({ response }: NetworkError): number | undefined {
  return (response as Response | undefined)?.status
}
