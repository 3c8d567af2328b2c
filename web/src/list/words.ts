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
    title: 'Kaleyra asks for a pause',
    text: 'Too many lookups arrived there in a short time. The list goes on by itself.',
  },
  UPSTREAM_OUT: {
    title: 'Kaleyra does not answer',
    text: 'Its service has a fault at present. Nothing is lost, and the list goes on by itself when it is back.',
  },
  ACCOUNT_REFUSED: {
    title: 'Kaleyra refuses the account',
    text: 'The API key is wrong, or RCS is not enabled for the account. Ask the people who run this server. The list goes on by itself when it is repaired.',
  },
  OTHER_JOBS: {
    title: 'Other lists come first',
    text: 'The server looks up only a few lists at the same time. Yours begins when one of them ends.',
  },
}
