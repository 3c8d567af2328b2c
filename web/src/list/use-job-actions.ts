import { useState } from 'react'
import { type TypedDocumentNode, useClient } from 'urql'
import {
  CancelJobDocument,
  DeleteJobDocument,
  PauseJobDocument,
  ResumeJobDocument,
  RetryJobDocument,
  StartJobDocument,
} from '../../generated/graphql.ts'
import { documentText } from '../api/document-text.ts'
import { type Failure, failureOf } from '../api/failure.ts'

const documents = {
  start: documentText(StartJobDocument),
  pause: documentText(PauseJobDocument),
  resume: documentText(ResumeJobDocument),
  cancel: documentText(CancelJobDocument),
  retry: documentText(RetryJobDocument),
  delete: documentText(DeleteJobDocument),
} satisfies Record<string, TypedDocumentNode<object, { id: string }>>

type JobAction = keyof typeof documents

export interface JobActions {
  /** Resolves with whether it succeeded. */
  readonly run: (action: JobAction) => Promise<boolean>
  readonly running: JobAction | undefined
  readonly failure: Failure | undefined
}

/** Changes a job. The change itself arrives with what watches the job. */
export function useJobActions(id: string): JobActions {
  const client = useClient()
  const [running, setRunning] = useState<JobAction>()
  const [failure, setFailure] = useState<Failure>()
  const run = async (action: JobAction) => {
    setRunning(action)
    setFailure(undefined)
    const { error } = await client
      .mutation<object, { id: string }>(documents[action], { id })
      .toPromise()
    setRunning(undefined)
    if (error !== undefined) setFailure(failureOfAction(action, failureOf(error)))
    return error === undefined
  }
  return { run, running, failure }
}

/** A retry needs a list that has ended, and it is offered only then. So the state is not the cause. */
function failureOfAction(action: JobAction, failure: Failure): Failure {
  return action === 'retry' && failure.code === 'JOB_STATE'
    ? { ...failure, code: 'NOT_RETRYABLE' }
    : failure
}
