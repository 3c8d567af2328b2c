import { useCallback, useEffect, useRef, useState } from 'react'
import { type Client, useClient } from 'urql'
import { type JobFieldsFragment, JobDocument, WatchJobDocument } from '../../generated/graphql.ts'
import { documentText } from '../api/document-text.ts'
import { type Failure, failureOf } from '../api/failure.ts'
import { type Connection, watch } from '../api/watch.ts'
import { createSpeedometer } from './speed.ts'

export type Job = JobFieldsFragment

export interface JobView {
  readonly job?: Job
  /** Numbers in a second. */
  readonly speed?: number | undefined
  readonly failure?: Failure
  readonly connection: Connection
}

const gone: Failure = { code: 'JOB_NOT_FOUND', message: 'There is no such list.' }

export function hasEnded({ state }: Pick<Job, 'state'>): boolean {
  return state === 'COMPLETED' || state === 'CANCELED' || state === 'FAILED'
}

/** Watches a job. `watchAgain` begins anew, after a change of a job that had ended. */
export function useJob(id: string): JobView & { readonly watchAgain: () => void } {
  const client = useClient()
  const [view, setView] = useState<JobView>({ connection: 'CONNECTING' })
  const stop = useRef<() => void>(undefined)
  const start = useCallback(() => {
    stop.current?.()
    stop.current = watchJob(client, id, (change) => setView((last) => ({ ...last, ...change })))
  }, [client, id])
  useEffect(() => {
    start()
    return () => stop.current?.()
  }, [start])
  return { ...view, watchAgain: start }
}

function watchJob(client: Client, id: string, onChange: (change: Partial<JobView>) => void) {
  const measure = createSpeedometer()
  return watch<{ readonly bulkLookupJob?: Job | null }, { id: string }>({
    document: WatchJobDocument,
    variables: { id },
    poll: () => readJob(client, id),
    isLast: ({ bulkLookupJob: job }) => !job || hasEnded(job),
    onConnection: (connection) => onChange({ connection }),
    onFailure: (failure) => onChange({ failure }),
    onData: ({ bulkLookupJob: job }) =>
      onChange(job ? { job, speed: measure(job) } : { failure: gone }),
  })
}

async function readJob(client: Client, id: string) {
  const { data, error } = await client.query(documentText(JobDocument), { id }).toPromise()
  return error === undefined ? data! : failureOf(error)
}
