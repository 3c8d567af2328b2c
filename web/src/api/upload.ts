import { type Failure, offline } from './failure.ts'
import { authorization, denySession } from './session.ts'

export interface UploadOptions {
  readonly name?: string | undefined
  /** From 1. */
  readonly columnNumber?: number | undefined
  readonly defaultCountry?: string | undefined
}

/** How the server understood a file. */
export interface FileSummary {
  readonly encoding: string
  readonly delimiter: string | null
  readonly hasHeader: boolean
  /** `number` is from 1. */
  readonly column: { readonly number: number; readonly name: string | null } | null
  readonly firstRows: readonly (readonly string[])[]
}

interface UploadAnswer {
  readonly nodeId: string
  readonly file: FileSummary
}

export interface UploadFailure extends Failure {
  /** The columns to choose from, if the server does not know which one has the numbers. */
  readonly columns?: readonly ColumnChoice[] | undefined
}

interface ColumnChoice {
  /** From 1. */
  readonly number: number
  readonly name: string
}

interface Upload {
  readonly file: Blob
  readonly type: string
  /** The same for another try with the same file, so that it makes no second list. */
  readonly key: string
  readonly options: UploadOptions
  readonly onProgress: (sentBytes: number) => void
  readonly signal: AbortSignal
}

/** Sends a file. The browser reads it while it sends it. Nothing is looked up yet. */
export function upload(one: Upload): Promise<UploadAnswer | UploadFailure> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `bulk-lookup-jobs?${parametersOf(one.options)}`)
    request.setRequestHeader('Content-Type', one.type)
    request.setRequestHeader('Idempotency-Key', one.key)
    for (const [name, value] of Object.entries(authorization()))
      request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded }) => one.onProgress(loaded))
    request.addEventListener('load', () => resolve(answerOf(request)))
    request.addEventListener('error', () => resolve(offline('the upload broke off')))
    request.addEventListener('abort', () => resolve({ code: 'ABORTED', message: 'canceled' }))
    one.signal.addEventListener('abort', () => request.abort())
    request.send(one.file)
  })
}

function parametersOf(options: UploadOptions): string {
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== '')
  const texts = given.map(([name, value]): [string, string] => [name, String(value)])
  return new URLSearchParams([['start', 'false'], ...texts]).toString()
}

interface ErrorBody {
  readonly errors?: readonly {
    readonly message: string
    readonly extensions: {
      readonly code: string
      readonly columnChoices?: readonly ColumnChoice[]
    }
  }[]
}

function answerOf({ status, response }: XMLHttpRequest): UploadAnswer | UploadFailure {
  if (status === 401) denySession()
  if (status === 200 || status === 201) return response as UploadAnswer
  const [error] = (response as ErrorBody | null)?.errors ?? []
  if (error === undefined) {
    // For example of a proxy that limits the size of uploads.
    const message = `The server rejected the upload (HTTP ${status}). Ask the people who run it.`
    return { code: 'UNKNOWN', message }
  }
  const { code, columnChoices: columns } = error.extensions
  return { code, columns, message: error.message }
}

export function isUploadFailure(answer: UploadAnswer | UploadFailure): answer is UploadFailure {
  return 'code' in answer
}
