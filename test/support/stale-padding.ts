import type { Address } from '../../src/domain/address.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { PaddingSource } from '../../src/domain/padding-source.ts'
import type { UpstreamCall } from '../../src/domain/upstream-call.ts'

/** A padding source that provides each of these addresses once and records its calls. */
export function stalePadding(addresses: readonly Address[]) {
  const stale = new Set(addresses)
  const taken: (readonly Address[])[] = []
  const received: Outcome[] = []
  const padding: PaddingSource = {
    take(count, isOpen) {
      const free = stale.difference(new Set(addresses.filter(isOpen)))
      if (free.size < count) return []
      const padded = [...free].slice(0, count)
      for (const one of padded) stale.delete(one)
      taken.push(padded)
      return padded
    },
    answered: (outcomes) => void received.push(...outcomes),
  }
  const paddingByCall = new Map<readonly Address[], readonly Address[]>()
  /** Records which calls are padded: what the pool takes, it sends with its next call. */
  const observed =
    (source: UpstreamCall): UpstreamCall =>
    (call, signal) => {
      if (taken.length > paddingByCall.size) paddingByCall.set(call, taken.at(-1)!)
      return source(call, signal)
    }
  /** The padding among the addresses of an observed call. */
  const paddingIn = (call: readonly Address[]) => paddingByCall.get(call) ?? []
  return { padding, taken, received, observed, paddingIn }
}
