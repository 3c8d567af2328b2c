import type { Activity } from './use-activity.ts'
import { timeOfDay } from '../ui/format.ts'
import { Notice } from '../ui/notice.tsx'

interface CircuitNoticeProps {
  readonly circuit: Activity['circuit']
  readonly retryAt?: string | null | undefined
}

interface CircuitWords {
  readonly name: string
  /** Missing: all is well. */
  readonly problem?: string
}

export const circuitWords: Readonly<Record<Activity['circuit'], CircuitWords>> = {
  CLOSED: { name: 'Working' },
  HALF_OPEN: { name: 'Testing', problem: 'The server tests whether Kaleyra works again' },
  OPEN: { name: 'Interrupted', problem: 'Kaleyra does not answer, so the server makes no calls' },
  THROTTLED: {
    name: 'Paused',
    problem: 'Kaleyra asks for a pause, because of its rate limit',
  },
  LOCKED_OUT: { name: 'Refused', problem: 'Kaleyra refuses the account of this server' },
}

/** Why the server sends nothing to Kaleyra at present. Nothing while all is well. */
export function CircuitNotice({ circuit, retryAt }: CircuitNoticeProps) {
  const { problem } = circuitWords[circuit]
  if (problem === undefined) return null
  return (
    <Notice kind="warning" title={problem} isNew>
      {retryAt ? `Next try at ${timeOfDay(retryAt)}.` : 'The server tries again automatically.'}
    </Notice>
  )
}
