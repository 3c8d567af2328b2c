import { useCallback, useState } from 'react'
import { count, counted } from '../ui/format.ts'
import { Notice } from '../ui/notice.tsx'
import { DownloadCard } from './download-card.tsx'
import { type EntryView, viewsOf } from './entry-views.ts'
import { ReachCharts } from './reach-charts.tsx'
import { ReachPicture } from './reach-picture.tsx'
import { ResultsTable } from './results-table.tsx'
import type { Job } from './use-job.ts'
import type { JobActions } from './use-job-actions.ts'
import { ViewChips } from './view-chips.tsx'

interface ResultsProps {
  readonly job: Job
  readonly actions: JobActions
  readonly onRetry: () => void
}

/** A list that has ended: its reach, its files, and each of its rows. */
export function Results({ job, actions, onRetry }: ResultsProps) {
  const [viewKey, setViewKey] = useState('all')
  const views = viewsOf(job)
  const view = views.find(({ key }) => key === viewKey) ?? views[0]!
  const tableKey = `${view.key}/${job.endedAt}`
  const [exact, setExact] = useState<{ readonly of: string; readonly size: number }>()
  const onExactSize = useCallback((size: number) => setExact({ of: tableKey, size }), [tableKey])
  const exactSize = exact?.of === tableKey ? exact.size : undefined
  return (
    <>
      <EndNotice job={job} actions={actions} onRetry={onRetry} />
      <div className="results-top">
        <ReachPicture job={job} title="Reach" />
        <DownloadCard job={job} />
      </div>
      <ReachCharts reach={job.reach} />
      <section className="card rows" aria-labelledby="rows-title">
        <h2 id="rows-title">Rows</h2>
        <ViewChips views={views} chosen={view.key} chosenSize={exactSize} onChoose={setViewKey} />
        {(exactSize ?? view.maxSize) === 0 ? (
          <NoRows view={view} />
        ) : (
          <ResultsTable key={tableKey} id={job.id} view={view} onExactSize={onExactSize} />
        )}
      </section>
    </>
  )
}

function NoRows({ view }: { readonly view: EntryView }) {
  return (
    <div className="empty">
      <p className="empty-title">No rows here</p>
      <p className="muted">{view.empty}</p>
    </div>
  )
}

function EndNotice({ job, actions, onRetry }: ResultsProps) {
  const { state, failedCount, uniqueCount, doneCount } = job
  const left = uniqueCount - doneCount
  const retry = failedCount > 0 && (
    <button type="button" disabled={actions.running !== undefined} onClick={onRetry}>
      {actions.running === 'retry' ? 'Trying again…' : 'Try the failed ones again'}
    </button>
  )
  if (state === 'FAILED') {
    return (
      <Notice kind="problem" title="Stopped, because too many lookups failed">
        <p>
          {counted(failedCount, 'number')} failed. Not looked up: {count(left)}. The results so far
          remain.
        </p>
        {retry}
      </Notice>
    )
  }
  if (state === 'CANCELED') {
    return (
      <Notice kind="info" title="Canceled">
        <p>
          {counted(left, 'number was', 'numbers were')} not looked up. The results so far remain.
        </p>
        {retry}
      </Notice>
    )
  }
  if (failedCount === 0) return null
  return (
    <Notice kind="warning" title={`${counted(failedCount, 'lookup')} failed`}>
      <p>
        We do not know whether these numbers can receive RCS. All other valid numbers were looked
        up.
      </p>
      {retry}
    </Notice>
  )
}
