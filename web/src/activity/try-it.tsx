import { useState } from 'react'
import { Provider } from 'urql'
import { wordsOf } from '../api/failure.ts'
import { count, counted } from '../ui/format.ts'
import { Notice } from '../ui/notice.tsx'
import { DeviceProbe } from './device-probe.tsx'
import { numbersOf, probeCount } from './probe-numbers.ts'
import type { Activity } from './use-activity.ts'
import { type Trial, useTrial } from './use-trial.ts'

/** Lets 300 components ask for a device each, and shows how many calls left the server. */
export function TryIt({ activity }: { readonly activity: Activity | undefined }) {
  const { trial, upstream, failure, isRunning, start, run, onResult } = useTrial(activity)
  const isBusy = isRunning || upstream === 'CHECKING'
  return (
    <section className="card try" aria-labelledby="try-title">
      <div className="try-head">
        <div>
          <h2 id="try-title">Try it</h2>
          <p className="muted">
            {probeCount} independent parts of this page each look up one number. The result shows
            how many calls the server made.
          </p>
        </div>
        {upstream !== 'REAL' && (
          <button
            type="button"
            className="primary"
            disabled={isBusy || activity === undefined}
            onClick={() => void start()}
          >
            {isBusy ? 'Looking up…' : `Look up ${probeCount} numbers`}
          </button>
        )}
      </div>
      {failure !== undefined && <Notice kind="problem" title={wordsOf(failure)} isNew />}
      {upstream === 'REAL' && <OwnNumbers isBusy={isBusy} onNumbers={run} />}
      <TrialResult trial={trial} />
      <Provider value={trial.client}>
        {trial.numbers.length > 0 && (
          <div className="probes" aria-hidden="true">
            {trial.numbers.map((address) => (
              <DeviceProbe
                key={`${trial.round} ${address}`}
                address={address}
                onResult={onResult}
              />
            ))}
          </div>
        )}
      </Provider>
    </section>
  )
}

function TrialResult({ trial }: { readonly trial: Trial }) {
  const { numbers, results, callCount, requestCount } = trial
  return (
    <p className="try-result" role="status">
      {callCount !== undefined && (
        <>
          <strong>
            {counted(results.size, 'lookup')}, {counted(callCount, 'call')}
          </strong>{' '}
          <span className="muted">
            The browser sent them in {counted(requestCount, 'request')}
            {callCount === 0 ? ', and the cache answered all of them.' : '.'}
          </span>
        </>
      )}
      {callCount === undefined && numbers.length > 0 && (
        <span className="muted">
          {count(results.size)} of {count(numbers.length)} answered
        </span>
      )}
    </p>
  )
}

interface OwnNumbersProps {
  readonly isBusy: boolean
  readonly onNumbers: (numbers: readonly string[]) => void
}

/** With a real account, the person chooses the numbers. */
function OwnNumbers({ isBusy, onNumbers }: OwnNumbersProps) {
  const [text, setText] = useState('')
  const numbers = numbersOf(text)
  return (
    <>
      <Notice kind="warning" title="Lookups on this server may cost money" isNew>
        To try it anyway, paste up to {probeCount} numbers of your own.
      </Notice>
      <div className="field">
        <label htmlFor="own-numbers">Your numbers, with + and country code</label>
        <textarea
          id="own-numbers"
          rows={4}
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <button
        type="button"
        disabled={isBusy || numbers.length === 0}
        onClick={() => onNumbers(numbers)}
      >
        {`Look up ${counted(numbers.length, 'number')} (may cost money)`}
      </button>
    </>
  )
}
