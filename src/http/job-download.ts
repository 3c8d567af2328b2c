import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { BulkLookupJob, JobEntry } from '../domain/bulk-lookup-job.ts'
import type { BulkLookupJobs } from '../domain/bulk-lookup-jobs.ts'
import type { TaskTurns } from '../domain/task-turns.ts'
import { csvHeader, csvRows, excelRows, jsonlRows } from '../files/write-entries.ts'
import { acceptsGzip } from './content-coding.ts'
import { safeHeaders } from './http-error.ts'
import { downloadParameters, filterOf, readParameters } from './job-options.ts'

/** The maximum number of entries that are read and written at once. */
const pageSize = 4000

/** The store reads one page while the server parses and writes another one. */
const pagesAhead = 2

/** Downloads at the same time. */
export const downloadLimits = { perClient: 4, ofServer: 64 } as const

/** Higher levels save little, and take longer than the rest of a download. */
const gzipLevel = 1

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
 * Sends the finished entries of a job. Resolves when the response is written, or the client has closed the
 * connection. If the entries cannot be read, it destroys the connection, so that the client does not take a
 * part for the whole, and rejects.
 */
export async function sendDownload(
  request: IncomingMessage,
  response: ServerResponse,
  job: BulkLookupJob,
  options: JobDownloadOptions,
): Promise<void> {
  const { after = -1, ...filter } = readParameters(request, downloadParameters)
  const isGzip = acceptsGzip(request.headers['accept-encoding'])
  response.appendHeader('vary', 'accept-encoding') // besides that of CORS
  response.writeHead(200, {
    ...safeHeaders,
    'content-type': formats[options.format].type,
    'content-disposition': `attachment; filename="bulk-lookup-${job.id}.${options.format}"`,
    ...(isGzip && { 'content-encoding': 'gzip' }),
    'rcs-job-state': job.state,
    'rcs-finished-entries': `${job.finishedIndex}/${job.list.inputCount}`,
  })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  const read: ReadPage = (range) =>
    options.jobs.entries(job, { ...range, limit: pageSize, filter: filterOf(filter) })
  const { header, rows } = formats[options.format]
  const isForExcel = filter.forExcel === true && options.format === 'csv'
  const writer = { header: after === -1 ? header() : '', rows: isForExcel ? excelRows : rows }
  const pages = pagesOf(read, after, job.finishedIndex)
  const text = Readable.from(textOf(pages, writer, options))
  try {
    if (isGzip) await pipeline(text, createGzip({ level: gzipLevel }), response)
    else await pipeline(text, response)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}

interface Writer {
  /** Empty if there is none. */
  readonly header: string
  readonly rows: (entries: readonly JobEntry[]) => string
}

async function* textOf(
  pages: AsyncIterable<readonly JobEntry[]>,
  { header, rows }: Writer,
  { turns, client }: JobDownloadOptions,
): AsyncGenerator<string, void> {
  if (header !== '') yield header
  for await (const entries of pages) {
    if (entries.length === 0) continue
    await turns.enter(client)
    yield rows(entries)
  }
}

type ReadPage = (range: {
  readonly after: number
  readonly before: number
}) => Promise<readonly JobEntry[]>

/** The entries between two indexes in pages. With a filter, pages can be short or empty. */
async function* pagesOf(
  read: ReadPage,
  after: number,
  end: number,
): AsyncGenerator<readonly JobEntry[], void> {
  const reading: Promise<readonly JobEntry[]>[] = []
  let from = after + 1
  for (;;) {
    while (from < end && reading.length < pagesAhead) {
      const before = Math.min(from + pageSize, end)
      const page = read({ after: from - 1, before })
      page.catch(() => undefined) // the loop rejects when it comes to this page
      reading.push(page)
      from = before
    }
    const next = reading.shift()
    if (next === undefined) return
    yield await next
  }
}
