import { count, duration, percent } from '../ui/format.ts'
import { Figure } from '../ui/figure.tsx'
import type { ReviewData } from './review-data.ts'
import type { Job } from './use-job.ts'

interface ReviewPlanProps {
  readonly job: Job
  readonly review: ReviewData
}

/** The counts of the list, and what its lookup costs. */
export function ReviewPlan({ job, review: { plan } }: ReviewPlanProps) {
  const { inputCount, uniqueCount, duplicateCount, invalidCount } = job
  const about = (value: number) => (plan?.isEstimated && value > 0 ? 'about ' : '') + count(value)
  return (
    <dl className="figures">
      <Figure label="Rows" value={count(inputCount)} />
      <Figure label="Duplicates" value={count(duplicateCount)} note="looked up once" />
      <Figure
        label="Invalid"
        value={count(invalidCount)}
        note={invalidCount > 0 ? `${percent(invalidCount, inputCount)} of the rows` : 'none'}
      />
      {plan && (
        <>
          <Figure
            label="Already known"
            value={about(plan.cachedCount)}
            note={`${percent(plan.cachedCount, uniqueCount)}, at no cost`}
          />
          <Figure
            label="Calls to Kaleyra"
            value={about(plan.bulkCalls + plan.singleCalls)}
            note={callsNote(plan.bulkCalls, plan.singleCalls)}
          />
          {typeof plan.estimatedSeconds === 'number' && (
            <Figure label="Time" value={duration(plan.estimatedSeconds)} note="estimated" />
          )}
        </>
      )}
    </dl>
  )
}

function callsNote(bulkCalls: number, singleCalls: number): string {
  if (bulkCalls === 0) return singleCalls === 0 ? 'none needed' : 'one number each'
  return singleCalls === 0
    ? 'up to 500 numbers each'
    : `${count(singleCalls)} of them with one number each`
}
