import { useQuery } from 'urql'
import { ReviewDocument } from '../../generated/graphql.ts'
import { documentText } from '../api/document-text.ts'
import { failureOf, wordsOf } from '../api/failure.ts'
import { counted } from '../ui/format.ts'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { ReviewColumn } from './review-column.tsx'
import { ReviewCountries } from './review-countries.tsx'
import { ReviewInvalid } from './review-invalid.tsx'
import { ReviewPlan } from './review-plan.tsx'
import { UploadFailed } from './upload-failed.tsx'
import { UploadProgress } from './upload-progress.tsx'
import { useUploads } from './uploads.tsx'
import type { Job } from './use-job.ts'
import type { JobActions } from './use-job-actions.ts'

interface ReviewProps {
  readonly job: Job
  readonly actions: JobActions
}

/** What the server understood, and what the lookup costs. One button starts it. */
export function Review({ job, actions }: ReviewProps) {
  const { state, sentList, send } = useUploads()
  const query = documentText(ReviewDocument)
  const [{ data, error }] = useQuery({ query, variables: { id: job.id } })
  const sent = sentList(job.id)
  const review = data?.bulkLookupJob
  const isOwnUpload = state.name !== 'IDLE' && state.sending.replaces === job.id
  if (isOwnUpload && state.name === 'SENDING') return <UploadProgress {...state} />

  const readAgain =
    sent &&
    ((options: { columnNumber?: number; defaultCountry?: string }) =>
      send({ source: sent.source, options: { ...sent.options, ...options }, replaces: job.id }))
  return (
    <>
      {isOwnUpload && state.name === 'FAILED' && <UploadFailed {...state} />}
      <section className="card review" aria-labelledby="review-title">
        <h2 id="review-title" tabIndex={-1}>
          {titleOf(job)}
        </h2>
        {error !== undefined && <Notice kind="problem" title={wordsOf(failureOf(error))} />}
        {review === undefined && error === undefined && <Loading what="the number of calls" />}
        {review && <ReviewPlan job={job} review={review} />}
        <StartButton job={job} actions={actions} />
      </section>
      {review && (
        <div className="review-grid">
          <ReviewCountries
            job={job}
            review={review}
            country={sent?.options.defaultCountry ?? ''}
            onCountry={readAgain && ((defaultCountry) => readAgain({ defaultCountry }))}
          />
          <ReviewInvalid job={job} review={review} />
        </div>
      )}
      {sent && (
        <ReviewColumn
          summary={sent.summary}
          onColumn={(columnNumber) => readAgain!({ columnNumber })}
        />
      )}
    </>
  )
}

function titleOf({ uniqueCount }: Job): string {
  if (uniqueCount === 0) return 'There is no phone number to look up'
  return `${counted(uniqueCount, 'phone number')} to look up`
}

function StartButton({ job, actions }: ReviewProps) {
  if (job.uniqueCount === 0) return null
  const isStarting = actions.running === 'start'
  return (
    <div className="row start-row">
      <button
        type="button"
        className="primary large"
        disabled={isStarting}
        onClick={() => void actions.run('start')}
      >
        {isStarting ? 'Starting…' : `Look up ${counted(job.uniqueCount, 'number')}`}
      </button>
      <p className="hint">Nothing has been sent to Kaleyra yet.</p>
    </div>
  )
}
