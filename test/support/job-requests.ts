import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { expect } from 'vitest'

export interface JobBody {
  readonly id: string
  readonly nodeId: string
  readonly state: string
  readonly inputCount: number
  readonly finishedEntries: number
  readonly paths: { readonly self: string; readonly csv: string; readonly jsonl: string }
}

export interface UploadAnswer {
  readonly status: number
  readonly headers: Headers
  /** A job, or the errors. */
  readonly body: JobBody & {
    readonly errors?: readonly { readonly message: string; readonly extensions: object }[]
  }
}

interface Upload {
  /** Of the URL, without the question mark. */
  readonly query?: string
  readonly headers?: Record<string, string>
}

/** The URL of the uploads of a server, from the URL of its GraphQL API. */
export function jobsUrl(url: string, query = ''): string {
  return new URL(`/bulk-lookup-jobs${query && '?'}${query}`, url).href
}

/** A list, or its pieces, which are sent in chunks. */
type List = string | Uint8Array<ArrayBuffer> | readonly Uint8Array[]

/** Uploads a list, by default as CSV and with a new idempotency key. */
export async function uploadList(
  url: string,
  list: List,
  { query, headers }: Upload = {},
): Promise<UploadAnswer> {
  const response = await fetch(jobsUrl(url, query), {
    method: 'POST',
    headers: { 'content-type': 'text/csv', 'idempotency-key': randomUUID(), ...headers },
    ...(Array.isArray(list)
      ? { body: Readable.toWeb(Readable.from(list)) as ReadableStream, duplex: 'half' }
      : { body: list as string }),
  })
  const body = (await response.json()) as UploadAnswer['body']
  return { status: response.status, headers: response.headers, body }
}

/** Uploads a list, and resolves with its job when that has this state. */
export async function runList(
  url: string,
  list: string,
  { state = 'COMPLETED', ...upload }: Upload & { readonly state?: string } = {},
): Promise<JobBody> {
  const { status, body } = await uploadList(url, list, upload)
  expect({ status, errors: body.errors }).toEqual({ status: 201, errors: undefined })
  const jobUrl = new URL(body.paths.self, url).href
  let job = body
  const reaches = async () => {
    job = (await (
      await fetch(jobUrl, upload.headers && { headers: upload.headers })
    ).json()) as never
    return job.state
  }
  await expect.poll(reaches, { timeout: 20_000 }).toBe(state)
  return job
}
