import { reasonWords } from '../ui/failure-words.ts'
import { count } from '../ui/format.ts'
import type { ReviewData } from './review-data.ts'
import type { Job } from './use-job.ts'

interface ReviewInvalidProps {
  readonly job: Job
  readonly review: ReviewData
}

/** The invalid inputs by reason, with the first ones of each. */
export function ReviewInvalid({ job, review }: ReviewInvalidProps) {
  const { invalidReasons, invalidExamples } = review
  return (
    <section className="card" aria-labelledby="invalid-title">
      <h2 id="invalid-title">Invalid rows</h2>
      {job.invalidCount === 0 ? (
        <p className="muted">Every row has a valid phone number.</p>
      ) : (
        <>
          <p className="muted">
            These rows are not looked up and cost nothing. The results mark them as invalid.
          </p>
          <ul className="reasons">
            {invalidReasons.map(({ reason, count: size }) => (
              <li key={reason}>
                <p className="reason">
                  <span>{reasonWords[reason]}</span>
                  <strong>{count(size)}</strong>
                </p>
                <ul className="examples" aria-label="Examples">
                  {invalidExamples
                    .filter((one) => one.reason === reason && one.input.trim() !== '')
                    .map(({ index, input }) => (
                      <li key={index}>
                        <span className="muted">Row {count(index + 1)}</span> <code>{input}</code>
                      </li>
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
