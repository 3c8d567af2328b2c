import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Writable } from 'node:stream'
import { constants, createGzip } from 'node:zlib'
import type { BulkLookupJob, JobEntry } from '../domain/bulk-lookup-job.ts'
import type { BulkLookupJobs } from '../domain/bulk-lookup-jobs.ts'
import type { TaskTurns } from '../domain/task-turns.ts'
import { csvHeader, csvRows, excelRows, jsonlRows } from '../files/write-entries.ts'
import { safeHeaders } from './http-error.ts'
import { downloadParameters, filterOf, readParameters } from './job-options.ts'
import { readPreferences } from './preferences.ts'

/** Entries that are read and written at once. */
const pageSize = 2000

/** Downloads at the same time. */
export const downloadLimits = { perClient: 4, ofServer: 64 } as const

const formats = {
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    header: csvHeader,
    rows: csvRows,
  },
  jsonl: { type: 'application/x-ndjson; charset=utf-8', header: () => '', rows: jsonlRows },
} as const

export type DownloadFormat = keyof typeof formats

export interface JobDownloadOptions {
  readonly jobs: BulkLookupJobs
  readonly turns: TaskTurns
  readonly client: string
  readonly format: DownloadFormat
}

/**
 * Sends the finished entries of a job. If it fails in the middle, it destroys the connection, so that the
 * client does not take a part for the whole.
 */
export async function sendDownload(
  request: IncomingMessage,
  response: ServerResponse,
  job: BulkLookupJob,
  { jobs, turns, client, format }: JobDownloadOptions,
): Promise<void> {
  const parameters = readParameters(request, downloadParameters)
  const { type, header, rows: usualRows } = formats[format]
  const rows = format === 'csv' && parameters.forExcel === true ? excelRows : usualRows
  const isGzip = acceptsGzip(request)
  response.writeHead(200, {
    ...safeHeaders,
    'content-type': type,
    'content-disposition': `attachment; filename="bulk-lookup-${job.id}.${format}"`,
    vary: 'accept-encoding',
    ...(isGzip && { 'content-encoding': 'gzip' }),
    'rcs-job-state': job.state,
    'rcs-finished-entries': `${job.finishedIndex}/${job.list.inputCount}`,
  })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  const output: Writable = isGzip ? gzipInto(response) : response
  const { after = -1 } = parameters
  if (after === -1) output.write(header())
  const page = (from: number) =>
    jobs.entries(job, { after: from, limit: pageSize, filter: filterOf(parameters) })
  for await (const entries of pagesOf(page, after, job.finishedIndex)) {
    await turns.enter(client)
    if (response.destroyed) return
    if (!output.write(rows(entries))) await Promise.race([once(output, 'drain'), closeOf(response)])
  }
  output.end()
}

/** The pages up to an index. The next one is read while one is written. */
async function* pagesOf(
  read: (after: number) => Promise<readonly JobEntry[]>,
  after: number,
  end: number,
): AsyncGenerator<readonly JobEntry[], void> {
  let next = read(after)
  for (;;) {
    const entries = await next
    const last = entries.at(-1)
    if (last === undefined) return
    const isLast = entries.length < pageSize || last.index >= end - 1
    if (!isLast) {
      next = read(last.index)
      next.catch(() => undefined) // the next turn of the loop rejects
    }
    yield last.index < end ? entries : entries.filter(({ index }) => index < end)
    if (isLast) return
  }
}

function gzipInto(response: ServerResponse): Writable {
  const gzip = createGzip({ level: 1, strategy: constants.Z_DEFAULT_STRATEGY })
  gzip.pipe(response)
  response.on('close', () => gzip.destroy())
  return gzip
}

function closeOf(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (response.closed) resolve()
    else response.once('close', resolve)
  })
}

function acceptsGzip({ headers }: IncomingMessage): boolean {
  return readPreferences(headers['accept-encoding']?.toString() ?? '').some(
    ({ value, quality }) => (value === 'gzip' || value === '*') && quality > 0,
  )
}
