interface Waiting {
  readonly body: string
  readonly resolve: (response: Response) => void
  readonly reject: (reason: unknown) => void
}

/** A `fetch` for urql that sends the operations of `interval` milliseconds as one JSON array. */
export function createArrayFetch({ max = 500, interval = 10 } = {}): typeof fetch {
  let waiting: Waiting[] = []

  async function send(url: RequestInfo | URL, { headers }: RequestInit): Promise<void> {
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    try {
      const body = `[${batch.map((one) => one.body).join(',')}]`
      const response = await fetch(url, { method: 'POST', headers: headers ?? {}, body })
      const answer: unknown = await response.json()
      batch.forEach(({ resolve }, place) => {
        // If the server rejects the whole request, its answer is one object with `errors`.
        const member: unknown = Array.isArray(answer) ? answer[place] : answer
        resolve(Response.json(member, { status: response.status }))
      })
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }

  return (url, init = {}) =>
    new Promise((resolve, reject) => {
      waiting.push({ body: init.body as string, resolve, reject })
      if (waiting.length === max) void send(url, init)
      else if (waiting.length === 1) setTimeout(() => void send(url, init), interval)
    })
}
