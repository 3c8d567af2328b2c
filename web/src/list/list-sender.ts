import type { Client } from 'urql'
import { DeleteJobDocument } from '../../generated/graphql.ts'
import { documentText } from '../api/document-text.ts'
import {
  type FileSummary,
  isUploadFailure,
  upload,
  type UploadFailure,
  type UploadOptions,
} from '../api/upload.ts'
import { goTo, links } from '../route.ts'
import type { ListSource } from './file-kind.ts'

/** A list that this tab has sent. It is needed to read the same file in another way. */
interface SentList {
  readonly source: ListSource
  readonly options: UploadOptions
  readonly summary: FileSummary
}

export interface Sending {
  readonly source: ListSource
  readonly options: UploadOptions
  /** The `id` of the list that this one replaces. */
  readonly replaces?: string | undefined
}

export type UploadState =
  | { readonly name: 'IDLE' }
  | { readonly name: 'SENDING'; readonly sending: Sending; readonly sentBytes: number }
  | { readonly name: 'FAILED'; readonly sending: Sending; readonly failure: UploadFailure }

/** An upload that is under way. */
interface Run {
  readonly abort: AbortController
  /** The file has left the browser, so the server may make a list of it. */
  isSent: boolean
  /** The list is deleted as soon as its `id` is known. */
  isUnwanted: boolean
}

/** Each one holds its file. */
const maxSentLists = 3

/** Sends lists, one at a time. */
export class ListSender {
  readonly #client: Client
  readonly #onState: (state: UploadState) => void
  readonly #sent = new Map<string, SentList>()
  #current: Run | undefined
  #last: { readonly of: string; readonly source: ListSource; readonly key: string } | undefined

  constructor(client: Client, onState: (state: UploadState) => void) {
    this.#client = client
    this.#onState = onState
  }

  /** Sends a list, and then shows it. After a failure, the same list has the same key. */
  readonly send = (sending: Sending): void => void this.#run(sending)

  readonly cancel = (): void => {
    if (this.#current?.isSent) {
      this.#current.isUnwanted = true
      this.#last = undefined // with the same key, the same file would get the deleted list
    } else this.#current?.abort.abort()
    this.#end({ name: 'IDLE' })
  }

  /** Cancels, and drops all files. The next person at this tab may be another one. */
  readonly clear = (): void => {
    this.#current?.abort.abort()
    this.#last = undefined
    this.#sent.clear()
    this.#end({ name: 'IDLE' })
  }

  readonly sentList = (id: string): SentList | undefined => this.#sent.get(id)

  async #run(sending: Sending): Promise<void> {
    const { source, options, replaces } = sending
    this.cancel()
    const run: Run = { abort: new AbortController(), isSent: false, isUnwanted: false }
    this.#current = run
    this.#onState({ name: 'SENDING', sending, sentBytes: 0 })
    const answer = await upload({
      file: source.content,
      type: source.type,
      key: this.#keyOf(sending),
      options: { name: source.name.slice(0, 100), ...options },
      onProgress: (sentBytes) => {
        run.isSent = sentBytes >= source.content.size
        if (this.#current === run) this.#onState({ name: 'SENDING', sending, sentBytes })
      },
      signal: run.abort.signal,
    })
    const isFailed = isUploadFailure(answer)
    if (run.isUnwanted && !isFailed) this.#delete(answer.nodeId)
    if (this.#current !== run) return
    if (isFailed) return this.#end({ name: 'FAILED', sending, failure: answer })
    this.#last = undefined
    this.#keep(answer.nodeId, { source, options, summary: answer.file })
    if (replaces !== undefined && replaces !== answer.nodeId) this.#delete(replaces)
    this.#end({ name: 'IDLE' })
    goTo(links.list(answer.nodeId))
  }

  #end(state: UploadState): void {
    this.#current = undefined
    this.#onState(state)
  }

  /** A repeated list must have the same key, so that a lost response makes no second list. */
  #keyOf({ source, options }: Sending): string {
    const of = JSON.stringify(options)
    if (this.#last?.source !== source || this.#last.of !== of) {
      this.#last = { of, source, key: crypto.randomUUID() }
    }
    return this.#last.key
  }

  #keep(id: string, list: SentList): void {
    this.#sent.set(id, list)
    const [oldest] = this.#sent.keys()
    if (this.#sent.size > maxSentLists && oldest !== undefined) this.#sent.delete(oldest)
  }

  #delete(id: string): void {
    void this.#client.mutation(documentText(DeleteJobDocument), { id }).toPromise()
  }
}
