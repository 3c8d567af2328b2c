import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BulkLookupJobs } from '../domain/bulk-lookup-jobs.ts'
import type { TaskTurns } from '../domain/task-turns.ts'
import type { Authenticator } from './authenticator.ts'
import { ConcurrencyLimit } from './concurrency-limit.ts'
import { HttpError, sendJson } from './http-error.ts'
import { type DownloadFormat, downloadLimits, sendDownload } from './job-download.ts'
import { asHttpError } from './job-errors.ts'
import { jobJson } from './job-json.ts'
import { downloadParameters, readParameters } from './job-options.ts'
import { createJobUpload } from './job-upload.ts'
import { normalizeTarget } from './request-target.ts'
import { checkReadOnly } from './request-rules.ts'

export const jobsPath = '/bulk-lookup-jobs'

export interface JobRoutesOptions {
  readonly jobs: BulkLookupJobs
  readonly authenticate: Authenticator
  readonly turns: TaskTurns
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal
}

/** Whether a request can take longer than others, because its body is a list of any length. */
export function isUpload(request: IncomingMessage): boolean {
  normalizeTarget(request)
  return request.method === 'POST' && request.url!.split('?', 1)[0] === jobsPath
}

/** Handles uploads of lists, and downloads of their results. Rejects with an `HttpError`. */
export function createJobRoutes(options: JobRoutesOptions) {
  const { jobs, authenticate, turns } = options
  const handleUpload = createJobUpload(options)
  const limit = new ConcurrencyLimit('downloads', downloadLimits)

  const download = async (request: IncomingMessage, response: ServerResponse) => {
    checkReadOnly(request)
    const { id, format } = targetOf(request)
    const { signature } = readParameters(request, downloadParameters)
    const client = signature === undefined ? await authenticate(request) : undefined
    try {
      const job =
        client === undefined ? await jobs.getSigned(id, signature!) : await jobs.get(client, id)
      if (format === undefined) return sendJson(response, 200, await jobJson(job, { jobs }))
      const key = client?.key ?? `job:${id}`
      const end = limit.begin(key)
      try {
        await sendDownload(request, response, job, { jobs, turns, client: key, format })
      } finally {
        end()
      }
    } catch (error) {
      throw asHttpError(error)
    }
  }

  return {
    [jobsPath]: async (request: IncomingMessage, response: ServerResponse) => {
      if (request.method !== 'POST') throw methodNotAllowed()
      await handleUpload(request, response, await authenticate(request))
    },
    [`${jobsPath}/`]: download,
  }
}

const target = /^\/bulk-lookup-jobs\/([\w-]{22})(?:\.(csv|jsonl))?$/

function targetOf({ url = '' }: IncomingMessage): {
  readonly id: string
  readonly format: DownloadFormat | undefined
} {
  const [, id, format] = target.exec(url.split('?', 1)[0]!) ?? []
  if (id !== undefined) return { id, format: format as DownloadFormat | undefined }
  throw new HttpError({
    status: 404,
    code: 'JOB_NOT_FOUND',
    message:
      'The path of a job is /bulk-lookup-jobs/ and its id, with .csv or .jsonl for its results.',
  })
}

function methodNotAllowed(): HttpError {
  const message = 'Lists are sent by POST. GraphQL shows the jobs of a client.'
  const headers = { allow: 'POST' }
  return new HttpError({ status: 405, code: 'METHOD_NOT_ALLOWED', message, headers })
}
