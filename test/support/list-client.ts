import type { CountryCount } from '../../src/domain/country.ts'
import { createClient } from './start-server.ts'

/** A job as the HTTP API shows it. */
export interface JobJson {
  readonly id: string
  readonly nodeId: string
  readonly state: string
  readonly waitReason: string | null
  readonly waitUntil: string | null
  readonly inputCount: number
  readonly uniqueCount: number
  readonly duplicateCount: number
  readonly invalidCount: number
  readonly invalidReasons: readonly { readonly reason: string; readonly count: number }[]
  readonly invalidExamples: readonly {
    readonly index: number
    readonly input: string
    readonly reason: string
    readonly message: string
  }[]
  readonly withoutPlusCount: number
  readonly byCountry: readonly CountryCount[]
  readonly doneCount: number
  readonly failedCount: number
  readonly erasedCount: number
  readonly cachedCount: number
  readonly bulkCalls: number
  readonly singleCalls: number
  readonly reach: { readonly lookedUp: number; readonly rcsEnabled: number }
  readonly plan: { readonly cachedCount: number; readonly bulkCalls: number }
  readonly expiresAt: string
  readonly file: {
    readonly encoding: string
    readonly delimiter: string | null
    readonly hasHeader: boolean
    readonly column: { readonly number: number; readonly name: string | null } | null
    readonly firstRows: readonly (readonly string[])[]
  }
}

interface ErrorJson {
  readonly errors: readonly {
    readonly message: string
    readonly extensions: { readonly code: string; readonly columns?: readonly string[] }
  }[]
}

export interface UploadOptions {
  readonly query?: string
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

let keyCount = 0

/** Sends lists to a server, and reads jobs and results, as one client. `url` is that of GraphQL. */
export function listClient(url: string, headers: Readonly<Record<string, string>> = {}) {
  const at = (path: string) => new URL(path, url)
  const upload = async (
    body: string | Uint8Array<ArrayBuffer> | ReadableStream,
    { query = '', type = 'text/csv', headers: more = {} }: UploadOptions = {},
  ) => {
    const response = await fetch(at(`bulk-lookup-jobs${query}`), {
      method: 'POST',
      headers: {
        'content-type': type,
        'idempotency-key': `key-${(keyCount += 1)}`,
        ...headers,
        ...more,
      },
      body,
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    })
    const json = (await response.json()) as JobJson & ErrorJson
    return { status: response.status, headers: response.headers, json, code: codeOf(json) }
  }
  const get = async (id: string) =>
    (await (await fetch(at(`bulk-lookup-jobs/${id}`), { headers })).json()) as JobJson
  return {
    upload,
    get,
    /** Resolves with the job when it has one of these states. */
    until: async (id: string, ...states: readonly string[]): Promise<JobJson> => {
      for (;;) {
        const job = await get(id)
        if (states.includes(job.state)) return job
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    /** Gets a path below the one of jobs. */
    fetch: (path: string, options: RequestInit = {}) =>
      fetch(at(`bulk-lookup-jobs/${path}`), {
        ...options,
        headers: { ...headers, ...(options.headers as Record<string, string>) },
      }),
    graphql: async <Data>(query: string, variables?: object) =>
      createClient(url).send<Data>(query, variables, { ...headers }),
  }
}

function codeOf({ errors }: Partial<ErrorJson>): string | undefined {
  return errors?.[0]?.extensions.code
}

/** Lines of CSV with a header and this many numbers, from a first one on. */
export function csvOf(count: number, first = 0): string {
  const lines = Array.from(
    { length: count },
    (_, place) => `P${place},+${999_110_000_000 + first + place}`,
  )
  return `name,phone\n${lines.join('\n')}\n`
}
