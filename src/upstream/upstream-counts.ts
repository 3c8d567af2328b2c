import type { CallResult } from '../domain/upstream-call.ts'

/** Counts of events since the start. */
export interface UpstreamCounts {
  attempts: number
  retries: number
  /** HTTP 429, or HTTP 503 with `Retry-After`. */
  throttled: number
  /** Batches and single numbers that the upstream rejected without a reason. */
  rejected: number
  /** Batches that the upstream called too large. */
  tooLarge: number
  /** RCS701 and RCS405: the upstream called a request malformed, a fault of this server. */
  malformed: number
  /** Responses that contain only other numbers. */
  mismatched: number
  /** Devices in a response that were not requested, next to requested ones. */
  unrequested: number
  /** Carriers and statuses of a wrong type. */
  malformedFields: number
}

export function noCounts(): UpstreamCounts {
  return {
    attempts: 0,
    retries: 0,
    throttled: 0,
    rejected: 0,
    tooLarge: 0,
    malformed: 0,
    mismatched: 0,
    unrequested: 0,
    malformedFields: 0,
  }
}

/** Counts the result of one attempt. */
export function countAttempt(counts: UpstreamCounts, result: CallResult): void {
  counts.attempts += 1
  if (result.kind === 'ANSWERED') {
    counts.unrequested += result.unrequestedCount
    counts.malformedFields += result.malformedFieldCount
    return
  }
  if (result.remedy === 'WAIT') counts.throttled += 1
  if (result.remedy === 'BISECT') counts.rejected += 1
  if (result.remedy === 'SHRINK') counts.tooLarge += 1
  if (result.remedy === 'RECONNECT') counts.mismatched += 1
  if (isMalformed(result)) counts.malformed += 1
}

export function isMalformed(result: CallResult): boolean {
  const code = result.kind === 'FAILED' ? result.reason.upstream?.code : undefined
  return code === 'RCS701' || code === 'RCS405'
}
