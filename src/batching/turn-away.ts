import type { FailureReason } from '../domain/failure.ts'
import type { Gate } from '../domain/gate.ts'
import { failed } from '../domain/outcome.ts'
import type { Caller } from './caller.ts'
import type { Entry } from './entry.ts'

/**
 * Fails, for everybody who waits without being in flight, what the gate says is of no use.
 * `abandoned` is told of what nobody waits for any more.
 */
export function turnAway(
  entries: Iterable<Entry>,
  gate: Gate,
  abandoned: (entry: Entry) => void,
): void {
  const refusals = new Map<Caller, FailureReason | undefined>()
  for (const entry of entries) {
    if (entry.flight !== undefined) continue
    for (const waiter of entry.waiters) {
      const { caller } = waiter
      if (!refusals.has(caller)) refusals.set(caller, gate.refusal(caller.timeLeftMs))
      const refusal = refusals.get(caller)
      if (refusal === undefined) continue
      entry.waiters.delete(waiter)
      caller.settle(waiter, failed(entry.address, refusal))
    }
    if (entry.waiters.size === 0) abandoned(entry)
  }
}
