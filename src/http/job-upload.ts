import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BulkLookupJobs, JobUpload } from '../domain/bulk-lookup-jobs.ts'
import type { Client } from '../domain/client.ts'
import type { TaskTurns } from '../domain/task-turns.ts'
import { FileError } from '../files/file-error.ts'
import { type FileSummary, type FileType, readNumbers } from '../files/read-numbers.ts'
import { ConcurrencyLimit } from './concurrency-limit.ts'
import { HttpError, sendJson, writeError } from './http-error.ts'
import { asHttpError } from './job-errors.ts'
import { jobJson, jobPath } from './job-json.ts'
import { jobOptionsOf } from './job-options.ts'
import { dropRest, readUpload, UploadAborted } from './upload-body.ts'

/** The maximum size of a file for each number that a list can have, after decompression. */
const maxBytesPerNumber = 1000

/** Uploads at the same time. */
export const uploadLimits = { perClient: 2, ofServer: 16 } as const

const fileTypes: Readonly<Record<string, FileType>> = {
  'text/csv': 'CSV',
  'text/tab-separated-values': 'CSV',
  'application/x-ndjson': 'JSONL',
  'application/jsonl': 'JSONL',
  'text/plain': 'TEXT',
}

export interface JobUploadOptions {
  readonly jobs: BulkLookupJobs
  readonly turns: TaskTurns
  /** Aborts uploads that have not ended when the server stops. */
  readonly stopping: AbortSignal
}

type HandleUpload = (
  request: IncomingMessage,
  response: ServerResponse,
  client: Client,
) => Promise<void>

/** Creates the handler of uploads. It rejects with an `HttpError`: answer it with `rejectUpload`. */
export function createJobUpload({ jobs, turns, stopping }: JobUploadOptions): HandleUpload {
  const limit = new ConcurrencyLimit('uploads', uploadLimits)
  return async (request, response, client) => {
    const { column, ...options } = jobOptionsOf(request)
    const type = fileTypeOf(request)
    const isGzip = isGzipped(request)
    const maxBytes = maxBytesPerNumber * jobs.maxAddresses
    if (Number(request.headers['content-length']) > maxBytes) {
      throw asHttpError(new FileError('FILE_TOO_LARGE'))
    }
    const end = limit.begin(client.key)
    let upload: JobUpload | undefined
    const bytes = readUpload(request, response, stopping)
    try {
      upload = await jobs.upload(client, options)
      const file = await readNumbers(
        bytes,
        {
          type,
          isGzip,
          column,
          maxBytes,
          pause: () => turns.enter(client.key),
        },
        (inputs) => upload!.add(inputs),
      )
      const { job, isNew } = await upload.finish()
      upload = undefined
      const plan = await jobs.plan(job)
      const body = { ...(await jobJson(job, { jobs, plan })), file: fileJson(file) }
      const headers = { location: jobPath(job.id) }
      sendJson(response, isNew ? 201 : 200, body, headers)
    } catch (error) {
      if (error instanceof UploadAborted) request.destroy()
      else throw asHttpError(error)
    } finally {
      void bytes.return() // a file that is refused early is not read to its end
      await upload?.abort().catch(() => undefined) // it is deleted later
      end()
    }
  }
}

/** How the file was understood. The number of the column is from 1, as in the parameter `column`. */
function fileJson({ encoding, delimiter, hasHeader, column, firstRows }: FileSummary): object {
  const named = column && { number: column.index + 1, name: column.name }
  return { encoding, delimiter, hasHeader, column: named, firstRows }
}

/** Answers an upload with an error, even if the client has not sent all of it. */
export async function rejectUpload(
  request: IncomingMessage,
  response: ServerResponse,
  error: HttpError,
): Promise<void> {
  // Without a `100 Continue`, the client may send its body or not, so the connection ends.
  if (request.headers.expect !== undefined) response.setHeader('connection', 'close')
  writeError(response, error, 'application/json')
  // If the connection ends before the client has sent its body, the client may lose the response.
  await dropRest(request)
  response.end()
}

function fileTypeOf({ headers }: IncomingMessage): FileType {
  const [type = ''] = (headers['content-type'] ?? '').split(';', 1)
  const fileType = fileTypes[type.trim().toLowerCase()]
  if (fileType !== undefined) return fileType
  throw new HttpError({
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: `The Content-Type of a list must be one of ${Object.keys(fileTypes).join(', ')}.`,
    headers: { accept: Object.keys(fileTypes).join(', ') },
  })
}

function isGzipped({ headers }: IncomingMessage): boolean {
  const encoding = (headers['content-encoding'] ?? 'identity').toLowerCase()
  if (encoding === 'gzip' || encoding === 'x-gzip') return true
  if (encoding === 'identity') return false
  throw new HttpError({
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'The Content-Encoding of a list must be gzip, or missing.',
    headers: { 'accept-encoding': 'gzip' },
  })
}
