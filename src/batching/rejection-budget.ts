import type { FailureReason } from '../domain/failure.ts'

/**
 * The maximum number of rejected calls for one batch. The call with the whole batch is the first.
 */
const maxRejections = 20

/** The reason for lookups that are not sent because the budget of their batch is exhausted. */
export const tooManyRejections: FailureReason = {
  code: 'REFUSED',
  retryable: true,
  message:
    'The upstream refused a batch with this number, and then too many parts of that batch. The server stopped before it sent this number alone.',
}

/** Counts the rejected calls of one rejected batch. The lookups of the batch share it. */
export class RejectionBudget {
  #left = maxRejections - 1

  get isExhausted(): boolean {
    return this.#left <= 0
  }

  recordRejection(): void {
    this.#left -= 1
  }
}
