import type { JobFieldsFragment } from '../../generated/graphql.ts'

/** The speed is that of the last 10 seconds. */
const windowMs = 10_000

type Measure = (job: Pick<JobFieldsFragment, 'doneCount' | 'state'>) => number | undefined

/** Measures how many numbers get a result in a second, from the events of a job. */
export function createSpeedometer(now = () => performance.now()): Measure {
  let samples: { readonly at: number; readonly done: number }[] = []
  return ({ doneCount, state }) => {
    const at = now()
    samples = state === 'RUNNING' ? samples.filter((one) => at - one.at < windowMs) : []
    samples.push({ at, done: doneCount })
    const first = samples[0]!
    return at - first.at < 400 ? undefined : ((doneCount - first.done) * 1000) / (at - first.at)
  }
}
