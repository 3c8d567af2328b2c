interface RecordedRequest {
  readonly method: string
  readonly query: string | undefined
  /** What a client of persisted operations sends. */
  readonly sha256Hash: string | undefined
  readonly status: number
}

interface Body {
  readonly query?: string
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: string } }
}

/** A `fetch` for a client, and the requests that the client made with it. */
export function recordRequests() {
  const requests: RecordedRequest[] = []
  const recordingFetch: typeof fetch = async (input, init) => {
    const response = await fetch(input, init)
    const { query, extensions } = JSON.parse((init?.body as string | undefined) ?? '{}') as Body
    const sha256Hash = extensions?.persistedQuery?.sha256Hash
    requests.push({ method: init?.method ?? 'GET', query, sha256Hash, status: response.status })
    return response
  }
  return { requests, fetch: recordingFetch }
}
