import type { Address } from '../../src/domain/address.ts'
import type { PaddingSource } from '../../src/domain/padding-source.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { UpstreamCall } from '../../src/domain/upstream-call.ts'

/** A source of padding that has these addresses, each to be handed out once, and notes what it is told. */
export function stalePadding(addresses: readonly Address[]) {
  const stale = new Set(addresses)
  const taken: (readonly Address[])[] = []
  const told: Outcome[] = []
  const padding: PaddingSource = {
    take(count, isPending) {
      const free = stale.difference(new Set(addresses.filter(isPending)))
      if (free.size < count) return []
      const padded = [...free].slice(0, count)
      for (const one of padded) stale.delete(one)
      taken.push(padded)
      return padded
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
  /** Which of a call's addresses are padding; none where it was not filled. */
  const paddingIn = (call: readonly Address[]) => filled.get(call) ?? []
  return { padding, taken, told, watched, paddingIn }
}
