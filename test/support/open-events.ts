interface OpenOptions {
  readonly variables?: object
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** One event of a stream. The data of `complete` is empty. */
export interface StreamEvent<Data> {
  readonly event: string
  readonly data?: { readonly data?: Data; readonly errors?: readonly StreamError[] }
}

interface StreamError {
  readonly message: string
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** Sends an operation, and reads its result as an event stream. */
export async function openEvents<Data>(
  url: string,
  query: string,
  { variables, headers, signal }: OpenOptions = {},
) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: signal ?? null,
  })
  const stream = readEvents<Data>(response)
  return {
    response,
    /** The next event; `undefined` at the end of the response. */
    next: async () => (await stream.next()).value ?? undefined,
    /** All further events, to the end of the response. */
    rest: () => Array.fromAsync(stream),
  }
}

async function* readEvents<Data>({ body }: Response): AsyncGenerator<StreamEvent<Data>, void> {
  let text = ''
  for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
    const parts = (text + chunk).split('\n\n')
    text = parts.pop()!
    for (const part of parts) {
      const [, event, json] = /^event: (\w+)\ndata:(.*)$/.exec(part) ?? []
      if (event === undefined) continue // a ping
      yield { event, ...(json && { data: JSON.parse(json) as StreamEvent<Data>['data'] & object }) }
    }
  }
}
