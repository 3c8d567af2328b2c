import { openAsBlob } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { request } from 'undici'

/** What the benchmark reads of a job. */
export interface JobState {
  readonly id: string
  readonly state: string
  readonly doneCount: number
  readonly failedCount: number
  readonly cachedCount: number
  readonly uniqueCount: number
  readonly bulkCalls: number
  readonly singleCalls: number
  readonly reach: { readonly lookedUp: number }
}

export const entriesPerPage = 500

/** Sends files and reads jobs as one client of a server. */
export class JobClient {
  readonly #url: string
  readonly #headers: Readonly<Record<string, string>>
  #keyCount = 0

  /** `url` is that of GraphQL. */
  constructor(url: string, token: string) {
    this.#url = url
    this.#headers = { authorization: `Bearer ${token}` }
  }

  /** Sends a file as a list. Resolves with the job, and how long it took until the 201. */
  async upload(file: string, start: boolean): Promise<JobState & { readonly tookMs: number }> {
    const startedAt = performance.now()
    this.#keyCount += 1
    const response = await fetch(new URL(`bulk-lookup-jobs?start=${start}`, this.#url), {
      method: 'POST',
      headers: {
        ...this.#headers,
        'content-type': 'text/csv',
        'idempotency-key': `bench-${process.pid}-${performance.now()}-${this.#keyCount}`,
      },
      body: await openAsBlob(file),
    })
    const text = await response.text()
    if (response.status !== 201) throw new Error(`upload: HTTP ${response.status} ${text}`)
    return { ...(JSON.parse(text) as JobState), tookMs: performance.now() - startedAt }
  }

  async graphql<Data>(query: string, variables: object): Promise<Data> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: { ...this.#headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    return data
  }

  async start(id: string): Promise<void> {
    await this.graphql('mutation ($id: ID!) { startBulkLookupJob(id: $id) { state } }', { id })
  }

  async get(id: string): Promise<JobState> {
    const url = new URL(`bulk-lookup-jobs/${id}`, this.#url)
    return (await (await fetch(url, { headers: this.#headers })).json()) as JobState
  }

  /** Resolves with the job once `isReached` is true. */
  async until(id: string, isReached: (job: JobState) => boolean): Promise<JobState> {
    for (;;) {
      const job = await this.get(id)
      if (isReached(job)) return job
      if (job.state === 'FAILED') throw new Error('the job failed')
      await wait(50)
    }
  }

  async completed(id: string): Promise<JobState> {
    return this.until(id, ({ state }) => state === 'COMPLETED')
  }

  /** Reads the results as CSV. Resolves with the number of rows and the time. */
  async download(id: string): Promise<{ readonly rowCount: number; readonly tookMs: number }> {
    const startedAt = performance.now()
    const url = new URL(`bulk-lookup-jobs/${id}.csv`, this.#url)
    const response = await fetch(url, {
      headers: { ...this.#headers, 'accept-encoding': 'identity' },
    })
    let rowCount = -1 // the header
    for await (const chunk of response.body!) {
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rowCount += 1
    }
    return { rowCount, tookMs: performance.now() - startedAt }
  }

  /**
   * Reads a page of entries without compression. Resolves with the time until the last byte, in ms. `fetch`
   * allocates so much that the garbage collection of this process would be a large part of the time.
   */
  async page(id: string, after: number): Promise<number> {
    const query = `query ($id: ID!, $after: String) { bulkLookupJob(id: $id) { entries(first: ${entriesPerPage}, after: $after) {
      nodes { index address status device { rcsEnabled carrierId } } pageInfo { hasNextPage endCursor } } } }`
    const options = {
      method: 'POST',
      headers: { ...this.#headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { id, after: String(after) } }),
    } as const
    const startedAt = performance.now()
    const { body } = await request(this.#url, options)
    const chunks: Buffer[] = []
    for await (const chunk of body) chunks.push(chunk as Buffer)
    const tookMs = performance.now() - startedAt
    const entryCount = Buffer.concat(chunks).toString('latin1').split('"index":').length - 1
    if (entryCount !== entriesPerPage) throw new Error(`the page has ${entryCount} entries`)
    return tookMs
  }

  /** Looks up one device. Resolves with the time. */
  async device(address: string): Promise<number> {
    const startedAt = performance.now()
    const query = 'query ($address: String!) { device(address: $address) { rcsEnabled } }'
    await this.graphql(query, { address })
    return performance.now() - startedAt
  }
}
