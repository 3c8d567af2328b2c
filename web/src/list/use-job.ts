import { useEffect, useState } from 'react'
import { type Client, useClient } from 'urql'
import { type JobFieldsFragment, JobDocument, WatchJobDocument } from '../../generated/graphql.ts'
import { documentText } from '../api/document-text.ts'
import { type Failure, failureOf } from '../api/failure.ts'
import { type Connection, watch } from '../api/watch.ts'

export type Job = JobFieldsFragment

export interface JobView {
  readonly job?: Job
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
  const [round, setRound] = useState(0)
  useEffect(
    () =>
      watch<{ readonly bulkLookupJob?: Job | null }, { id: string }>({
        document: WatchJobDocument,
        variables: { id },
        poll: () => readJob(client, id),
        isLast: ({ bulkLookupJob: job }) => !job || hasEnded(job),
        onConnection: (connection) =>
          setView((last) => (last.connection === connection ? last : { ...last, connection })),
        onFailure: (failure) => setView((last) => ({ ...last, failure })),
        onData: ({ bulkLookupJob: job }) =>
          setView((last) =>
            job ? { connection: last.connection, job } : { ...last, failure: gone },
          ),
      }),
    [client, id, round],
  )
  return { ...view, watchAgain: () => setRound((last) => last + 1) }
}

async function readJob(client: Client, id: string) {
  const { data, error } = await client.query(documentText(JobDocument), { id }).toPromise()
  return error === undefined ? data! : failureOf(error)
}
