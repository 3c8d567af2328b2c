import type { Counter, Gauge } from 'prom-client'

type Reading = readonly [labels: Record<string, string>, value: number]

/** A metric whose values are read from a state at each scrape. */
export interface StateMetric<State> {
  readonly kind: typeof Gauge | typeof Counter
  readonly name: string
  readonly help: string
  readonly read: (state: State) => readonly Reading[]
}
