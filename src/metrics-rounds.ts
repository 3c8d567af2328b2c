import type { Worker } from 'node:cluster'
import type { FromPrimary, MetricsReport } from './cluster-messages.ts'

/** Whoever does not tell within this time is left out. */
const patienceMs = 2000

interface Round {
  readonly awaited: Set<Worker>
  readonly reports: MetricsReport[]
  readonly end: () => void
}

/** Gathers, for the worker that was asked for metrics, those of the others. */
export class MetricsRounds {
  readonly #rounds = new Map<number, Round>()
  #count = 0

  start(asker: Worker, askersId: number, others: readonly Worker[]): void {
    const id = this.#count++
    const reports: MetricsReport[] = []
    const end = () => {
      clearTimeout(timer)
      if (!this.#rounds.delete(id)) return
      tell(asker, { kind: 'OTHERS_METRICS', id: askersId, reports })
    }
    const timer = setTimeout(end, patienceMs)
    const round = { awaited: new Set(others), reports, end }
    this.#rounds.set(id, round)
    for (const other of others) tell(other, { kind: 'TELL_METRICS', id })
    endIfComplete(round)
  }

  told(worker: Worker, id: number, report: MetricsReport): void {
    const round = this.#rounds.get(id)
    if (!round?.awaited.delete(worker)) return
    round.reports.push(report)
    endIfComplete(round)
  }

  /** It ended. */
  gone(worker: Worker): void {
    for (const round of this.#rounds.values()) {
      if (round.awaited.delete(worker)) endIfComplete(round)
    }
  }
}

function endIfComplete({ awaited, end }: Round): void {
  if (awaited.size === 0) end()
}

export function tell(worker: Worker, message: FromPrimary): void {
  if (worker.isConnected()) worker.send(message)
}
