import { Figure } from '../ui/figure.tsx'
import { count, decimal, percent } from '../ui/format.ts'
import { circuitWords } from './circuit-notice.tsx'
import type { Activity } from './use-activity.ts'

export function NowFigures({ activity }: { readonly activity: Activity }) {
  const { callsPerThousand, cacheShare, answeredPerSecond, bulkInFlight, singleInFlight } = activity
  return (
    <section className="card" aria-labelledby="now-title">
      <h2 id="now-title">At present</h2>
      <dl className="figures">
        <Figure
          label="Calls per 1,000 numbers"
          value={typeof callsPerThousand === 'number' ? decimal(callsPerThousand) : '–'}
          note="in the last minute; 1,000 if each number had its own call"
        />
        <Figure
          label="From the cache"
          value={typeof cacheShare === 'number' ? percent(cacheShare, 1) : '–'}
          note="of the answers in the last minute, at no cost"
        />
        <Figure label="Answers now" value={`${decimal(answeredPerSecond)}/s`} />
        <Figure
          label="Calls under way"
          value={`${count(bulkInFlight + singleInFlight)} of ${count(activity.maxInFlight)}`}
          note={`${count(bulkInFlight)} with many numbers, ${count(singleInFlight)} with one`}
        />
        <Figure label="Connection to Kaleyra" value={circuitWords[activity.circuit].name} />
      </dl>
    </section>
  )
}
