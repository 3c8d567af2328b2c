import { useEffect, useRef } from 'react'
import { wordsOf } from '../api/failure.ts'
import { goTo, links } from '../route.ts'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { ConnectionNotice } from './connection-notice.tsx'
import { ListGone } from './list-gone.tsx'
import { ListHeader } from './list-header.tsx'
import { Live } from './live.tsx'
import { Results } from './results.tsx'
import { Review } from './review.tsx'
import { hasEnded, type Job, useJob } from './use-job.ts'
import { useJobActions } from './use-job-actions.ts'

type Phase = 'review' | 'live' | 'results'

/** One list: its review, then its progress, then its results. */
export function ListPage({ id }: { readonly id: string }) {
  const { job, speed, failure, connection, watchAgain } = useJob(id)
  const actions = useJobActions(id)
  const phase = job && phaseOf(job)
  useFocusOnPhase(phase)

  if (failure?.code === 'JOB_NOT_FOUND') return <ListGone />
  if (job === undefined || phase === undefined) {
    return (
      <div>
        <h1 className="visually-hidden">A list</h1>
        {failure !== undefined && <Notice kind="problem" title={wordsOf(failure)} isNew />}
        <ConnectionNotice connection={connection} />
        {failure === undefined && connection !== 'LOST' && <Loading what="the list" />}
      </div>
    )
  }
  const retry = async () => {
    if (await actions.run('retry')) watchAgain()
  }
  const remove = async () => {
    if (await actions.run('delete')) goTo(links.lists)
  }
  return (
    <article className="list-page" data-phase={phase} data-state={job.state}>
      <ListHeader job={job} onDelete={() => void remove()} />
      {phase !== 'results' && <ConnectionNotice connection={connection} />}
      {failure !== undefined && <Notice kind="problem" title={wordsOf(failure)} isNew />}
      {actions.failure !== undefined && (
        <Notice kind="problem" title={wordsOf(actions.failure)} isNew />
      )}
      {phase === 'review' && <Review job={job} actions={actions} />}
      {phase === 'live' && <Live job={job} speed={speed} actions={actions} />}
      {phase === 'results' && <Results job={job} actions={actions} onRetry={() => void retry()} />}
    </article>
  )
}

function phaseOf(job: Job): Phase {
  if (job.state === 'READY') return 'review'
  return hasEnded(job) ? 'results' : 'live'
}

/** When a step replaces another, the button that had the focus is often gone: the new step gets it. */
function useFocusOnPhase(phase: Phase | undefined): void {
  const last = useRef(phase)
  useEffect(() => {
    const isNext = last.current !== undefined && last.current !== phase
    if (isNext && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('.list-page h2[tabindex]')?.focus()
    }
    last.current = phase
  }, [phase])
}
