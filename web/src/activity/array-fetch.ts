interface Waiting {
  readonly body: string
  readonly resolve: (response: Response) => void
  readonly reject: (reason: unknown) => void
}

/** How long operations are collected. React mounts components together, so a short time is enough. */
const intervalMs = 10

/**
 * A `fetch` for urql that sends the operations of some milliseconds as one JSON array. Over HTTP/1.1 a
 * browser has only six connections to a server, so operations in requests of their own cannot share a call.
 * `onRequest` is called for each request.
 */
export function createArrayFetch(onRequest: () => void): typeof fetch {
  let waiting: Waiting[] = []

  async function send(url: RequestInfo | URL, { headers }: RequestInit): Promise<void> {
    const batch = waiting
    waiting = []
    onRequest()
    try {
      const body = `[${batch.map((one) => one.body).join(',')}]`
      const response = await fetch(url, { method: 'POST', headers: headers ?? {}, body })
      const answer: unknown = await response.json()
      for (const [place, { resolve }] of batch.entries()) {
        // If the server rejects the whole request, its answer is one object with `errors`.
        const member: unknown = Array.isArray(answer) ? answer[place] : answer
        resolve(Response.json(member, { status: response.status }))
      }
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }

  return (url, init = {}) =>
    new Promise((resolve, reject) => {
      waiting.push({ body: init.body as string, resolve, reject })
      if (waiting.length === 1) setTimeout(() => void send(url, init), intervalMs)
    })
}
