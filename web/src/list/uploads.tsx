import { createContext, type ReactNode, use, useMemo, useState } from 'react'
import { type Client, useClient } from 'urql'
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

interface Uploads {
  readonly state: UploadState
  /** Sends a list, and then shows it. After a failure, the same list has the same key. */
  readonly send: (sending: Sending) => void
  readonly cancel: () => void
  readonly sentList: (id: string) => SentList | undefined
}

const UploadsContext = createContext<Uploads | undefined>(undefined)

export function useUploads(): Uploads {
  return use(UploadsContext)!
}

export function UploadsProvider({ children }: { readonly children: ReactNode }) {
  const client = useClient()
  const [state, setState] = useState<UploadState>({ name: 'IDLE' })
  const [sender] = useState(() => createSender(client, setState))
  const uploads = useMemo(() => ({ state, ...sender }), [state, sender])
  return <UploadsContext value={uploads}>{children}</UploadsContext>
}

type Sender = Omit<Uploads, 'state'>

function createSender(client: Client, setState: (state: UploadState) => void): Sender {
  /** Only the last lists: each one holds its file. */
  const sent = new Map<string, SentList>()
  let abort = new AbortController()
  let last: { readonly of: string; readonly source: ListSource; readonly key: string } | undefined

  /** A repeated list must have the same key, so that a lost response makes no second list. */
  const keyOf = ({ source, options }: Sending) => {
    const of = JSON.stringify(options)
    if (last?.source !== source || last.of !== of) last = { of, source, key: crypto.randomUUID() }
    return last.key
  }
  const run = async (sending: Sending) => {
    const { source, options, replaces } = sending
    abort.abort()
    const { signal } = (abort = new AbortController())
    const show = (state: UploadState) => {
      if (!signal.aborted) setState(state)
    }
    setState({ name: 'SENDING', sending, sentBytes: 0 })
    const answer = await upload({
      file: source.content,
      type: source.type,
      key: keyOf(sending),
      options: { name: source.name.slice(0, 100), ...options },
      onProgress: (sentBytes) => show({ name: 'SENDING', sending, sentBytes }),
      signal,
    })
    if (isUploadFailure(answer)) return show({ name: 'FAILED', sending, failure: answer })
    last = undefined
    sent.set(answer.nodeId, { source, options, summary: answer.file })
    const [oldest] = sent.keys()
    if (sent.size > 3 && oldest !== undefined) sent.delete(oldest)
    if (replaces !== undefined && replaces !== answer.nodeId) {
      void client.mutation(documentText(DeleteJobDocument), { id: replaces }).toPromise()
    }
    show({ name: 'IDLE' })
    goTo(links.list(answer.nodeId))
  }
  return {
    send: (sending) => void run(sending),
    cancel: () => {
      abort.abort()
      setState({ name: 'IDLE' })
    },
    sentList: (id) => sent.get(id),
  }
}
