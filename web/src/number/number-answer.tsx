import type { LookupSource } from '../../generated/graphql.ts'
import { dateTime, relative } from '../ui/format.ts'
import { Notice } from '../ui/notice.tsx'
import type { NumberDevice, NumberState } from './use-number.ts'

interface NumberAnswerProps {
  readonly state: NumberState
  readonly onRefresh: () => void
}

const sourceWords: Readonly<Record<LookupSource, string>> = {
  SINGLE: 'looked up now',
  BULK: 'looked up now, in one call with other numbers',
  CACHE: 'known already, at no cost',
  STALE: 'an older answer, because Kaleyra does not answer now',
}

/** The answer about one number, as it arrives. Screen readers say it. */
export function NumberAnswer({ state, onRefresh }: NumberAnswerProps) {
  return (
    <div className="answer" role="status">
      {state.name === 'FOUND' && (
        <Found device={state.device} isRefreshing={state.isRefreshing} onRefresh={onRefresh} />
      )}
      {state.name === 'FAILED' && !state.problem.isInput && (
        <Notice kind="warning" title="The lookup failed">
          {state.problem.message}
        </Notice>
      )}
    </div>
  )
}

interface FoundProps {
  readonly device: NumberDevice
  readonly isRefreshing: boolean
  readonly onRefresh: () => void
}

function Found({ device, isRefreshing, onRefresh }: FoundProps) {
  const { address, rcsEnabled, carrierId, carrierStatus, checkedAt, source } = device
  return (
    <>
      <p className={`verdict ${rcsEnabled ? 'enabled' : 'disabled'}`}>
        <span className="verdict-number">{address}</span>
        <strong>{rcsEnabled ? 'Can receive RCS' : 'Cannot receive RCS'}</strong>
      </p>
      <dl className="facts">
        <dt>Carrier</dt>
        <dd>{carrierId ?? 'unknown'}</dd>
        <dt>Carrier status</dt>
        <dd>{carrierStatus ?? 'unknown'}</dd>
        <dt>Checked</dt>
        <dd>
          <time dateTime={checkedAt} title={dateTime(checkedAt)}>
            {relative(checkedAt)}
          </time>
          , {sourceWords[source]}
        </dd>
      </dl>
      <button type="button" className="quiet" disabled={isRefreshing} onClick={onRefresh}>
        {isRefreshing ? 'Looking up again…' : 'Look up again at Kaleyra'}
      </button>
    </>
  )
}
