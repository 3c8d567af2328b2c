import type { BulkLookupJobState, BulkLookupJobWaitReason } from '../../generated/graphql.ts'

/** What a list does, as its badge says it. */
export const stateWords: Readonly<Record<BulkLookupJobState, string>> = {
  READY: 'Ready to start',
  QUEUED: 'Starting',
  RUNNING: 'Looking up',
  WAITING: 'Waiting',
  PAUSED: 'Paused',
  CANCELED: 'Canceled',
  COMPLETED: 'Complete',
  FAILED: 'Stopped',
}

interface WaitWords {
  readonly title: string
  readonly text: string
}

export const waitWords: Readonly<Record<BulkLookupJobWaitReason, WaitWords>> = {
  RATE_LIMITED: {
    title: 'Kaleyra limits the speed',
    text: 'It received too many lookups in a short time. The lookup continues automatically.',
  },
  UPSTREAM_OUT: {
    title: 'Kaleyra does not answer',
    text: 'Kaleyra has a fault. Your results so far are safe. The lookup continues automatically when Kaleyra works again.',
  },
  ACCOUNT_REFUSED: {
    title: 'Kaleyra refuses the account',
    text: 'The API key is wrong, or RCS is not enabled for the account. Ask the people who run this server. The lookup continues automatically when the account works again.',
  },
  OTHER_JOBS: {
    title: 'Other lists come first',
    text: 'The server looks up only a few lists at the same time. Your list continues when another list ends or pauses.',
  },
}
