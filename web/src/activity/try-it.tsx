import { useState } from 'react'
import { Provider } from 'urql'
import { count, counted } from '../ui/format.ts'
import { Notice } from '../ui/notice.tsx'
import { DeviceProbe } from './device-probe.tsx'
import { numbersOf, probeCount } from './probe-numbers.ts'
import type { Activity } from './use-activity.ts'
import { type Trial, useTrial } from './use-trial.ts'

/** Lets 300 components ask for a device each, and shows how many calls left the server. */
export function TryIt({ activity }: { readonly activity: Activity | undefined }) {
  const { trial, upstream, isRunning, start, run, onResult } = useTrial(activity)
  const isBusy = isRunning || upstream === 'CHECKING'
  return (
    <section className="card try" aria-labelledby="try-title">
      <div className="try-head">
        <div>
          <h2 id="try-title">Try it</h2>
          <p className="muted">
            {probeCount} components on this page ask for one number each, and none knows of the
            others. Watch how many calls leave the server.
          </p>
        </div>
        {upstream !== 'REAL' && (
          <button
            type="button"
            className="primary"
            disabled={isBusy || activity === undefined}
            onClick={() => void start()}
          >
            {isBusy ? 'Asking…' : `Ask for ${probeCount} numbers`}
          </button>
        )}
      </div>
      {upstream === 'REAL' && <OwnNumbers isBusy={isBusy} onNumbers={run} />}
      <TrialResult trial={trial} />
      <Provider value={trial.client}>
        {trial.numbers.length > 0 && (
          <div className="probes" aria-hidden="true">
            {trial.numbers.map((address) => (
              <DeviceProbe key={address} address={address} onResult={onResult} />
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
            {counted(results.size, 'question')}, {counted(callCount, 'call')}
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

/** With a real account, nothing is looked up that the person has not chosen. */
function OwnNumbers({ isBusy, onNumbers }: OwnNumbersProps) {
  const [text, setText] = useState('')
  const numbers = numbersOf(text)
  return (
    <>
      <Notice kind="warning" title="This server is connected to a real account" isNew>
        Each lookup may be charged. To try it all the same, paste up to {probeCount} numbers of your
        own.
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
        {`Look up ${counted(numbers.length, 'number')}, which may be charged`}
      </button>
    </>
  )
}
