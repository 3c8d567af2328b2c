import type { FailureReason } from '../domain/failure.ts'

/**
 * The maximum number of rejected calls for one batch. The call with the whole batch is the first.
 */
const maxRejections = 20

/** Counts the rejected calls of one rejected batch. The lookups of the batch share it. */
export class RejectionBudget {
  /** The reason for lookups that are not sent because the budget is exhausted. */
  readonly exhaustedReason: FailureReason
  #left = maxRejections - 1
  #hasAnswer = false

  /** `batchReason`: why the whole batch failed. */
  constructor(batchReason: FailureReason) {
    this.exhaustedReason = notDivided(
      batchReason,
      'The upstream refused a batch with this number, and then too many parts of that batch. The server stopped before it sent this number alone.',
    )
  }

  get isExhausted(): boolean {
    return this.#left <= 0
  }

  /** Whether the upstream answered a part of the batch, or one of its numbers alone. */
  get hasAnswer(): boolean {
    return this.#hasAnswer
  }

  recordRejection(): void {
    this.#left -= 1
  }

  recordAnswer(): void {
    this.#hasAnswer = true
  }
}

/** The failure of lookups of a rejected batch that are not sent in smaller parts. */
export function notDivided({ code, upstream = null }: FailureReason, message: string) {
  return { code, upstream, message, retryable: true } satisfies FailureReason
}
