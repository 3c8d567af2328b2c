import { counted, count, duration, percent, relative, timeOfDay } from '../ui/format.ts'
import { ConfirmButton } from '../ui/confirm-button.tsx'
import { Figure } from '../ui/figure.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSlowly } from '../ui/use-slowly.ts'
import { ReachCharts } from './reach-charts.tsx'
import { ReachPicture } from './reach-picture.tsx'
import type { Job } from './use-job.ts'
import type { JobActions } from './use-job-actions.ts'
import { stateWords, waitWords } from './words.ts'

interface LiveProps {
  readonly job: Job
  readonly actions: JobActions
}

interface Speed {
  /** Numbers in a second, if it is known. */
  readonly speed: number | undefined
}

/** A list while its numbers are looked up, or wait for that. */
export function Live({ job, speed, actions }: LiveProps & Speed) {
  const { doneCount, uniqueCount, estimatedSeconds, state } = job
  const done = percent(doneCount, uniqueCount)
  return (
    <>
      <section className="card live" aria-labelledby="live-title">
        <div className="section-head">
          <h2 id="live-title" tabIndex={-1}>
            {count(doneCount)} of {counted(uniqueCount, 'number')} looked up
          </h2>
          <LiveButtons job={job} actions={actions} />
        </div>
        <progress max={100} value={job.donePercent} aria-labelledby="live-title" />
        <WaitNotice job={job} />
        <dl className="figures">
          <Figure label="Done" value={done} />
          <Figure
            label="Speed"
            value={speed === undefined ? '–' : `${count(Math.round(speed))}/s`}
            note="numbers per second"
          />
          <Figure
            label="Time left"
            value={
              state === 'RUNNING' && typeof estimatedSeconds === 'number'
                ? duration(estimatedSeconds)
                : '–'
            }
          />
          <Figure label="Already known" value={count(job.cachedCount)} note="at no cost" />
          <Figure label="Calls to Kaleyra" value={count(job.bulkCalls + job.singleCalls)} />
          <Figure label="Failed" value={count(job.failedCount)} />
        </dl>
        <Announcement text={`${stateWords[state]}. ${done} done.`} />
      </section>
      <ReachPicture job={job} title="Reach so far" />
      <ReachCharts reach={job.reach} />
    </>
  )
}

function LiveButtons({ job, actions: { run, running } }: LiveProps) {
  const isPaused = job.state === 'PAUSED'
  return (
    <div className="row">
      <button
        type="button"
        className={isPaused ? 'primary' : ''}
        disabled={running !== undefined}
        onClick={() => void run(isPaused ? 'resume' : 'pause')}
      >
        {isPaused ? 'Resume' : 'Pause'}
      </button>
      <ConfirmButton
        text="Cancel"
        className="quiet"
        question="Cancel this lookup?"
        explanation="The results so far remain, but the rest is not looked up. To continue later, pause it instead."
        yes="Cancel the lookup"
        no="Continue the lookup"
        onConfirm={() => void run('cancel')}
      />
    </div>
  )
}

function WaitNotice({ job: { state, waitReason, waitUntil } }: { readonly job: Job }) {
  if (state === 'PAUSED') {
    return (
      <Notice kind="info" title="Paused">
        You can resume the lookup at any time. The date above says when a paused list is deleted.
      </Notice>
    )
  }
  if (state !== 'WAITING' || !waitReason) return null
  const { title, text } = waitWords[waitReason]
  return (
    <Notice kind={waitReason === 'OTHER_JOBS' ? 'info' : 'warning'} title={title} isNew>
      {text}
      {waitUntil && ` Next try ${relative(waitUntil)}, at ${timeOfDay(waitUntil)}.`}
    </Notice>
  )
}

/** Tells screen readers how far it is, now and then. */
function Announcement({ text }: { readonly text: string }) {
  return (
    <p className="visually-hidden" role="status">
      {useSlowly(text, 10_000)}
    </p>
  )
}
