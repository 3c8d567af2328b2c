import type { Address } from '../../src/domain/address.ts'
import type { Filler } from '../../src/domain/filler.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { UpstreamCall } from '../../src/domain/upstream-call.ts'

/** A filler that has these addresses, each to be handed out once, and notes what it is told. */
export function staleFiller(addresses: readonly Address[]) {
  const stale = new Set(addresses)
  const taken: (readonly Address[])[] = []
  const told: Outcome[] = []
  const filler: Filler = {
    take(count, isAwaited) {
      const free = stale.difference(new Set(addresses.filter(isAwaited)))
      if (free.size < count) return []
      const fillers = [...free].slice(0, count)
      for (const one of fillers) stale.delete(one)
      taken.push(fillers)
      return fillers
    },
    answered: (outcomes) => void told.push(...outcomes),
  }
  const filled = new Map<readonly Address[], readonly Address[]>()
  /** Notes which calls are filled: what is taken leaves with the very next call. */
  const watched =
    (source: UpstreamCall): UpstreamCall =>
    (call, signal) => {
      if (taken.length > filled.size) filled.set(call, taken.at(-1)!)
      return source(call, signal)
    }
  /** Which of a call's addresses are the filler's; none where it was not filled. */
  const fillersIn = (call: readonly Address[]) => filled.get(call) ?? []
  return { filler, taken, told, watched, fillersIn }
}
