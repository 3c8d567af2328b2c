import { readFileSync } from 'node:fs'
import { startBoth } from '../support/start-server.ts'

/** The metrics in Prometheus' text format. */
const expositions = {
  /** As they are planned: names and types. */
  planned: async () => readFileSync(new URL('metrics.txt', import.meta.url), 'utf8'),
  /** As a started server tells them. */
  live: async () => {
    const { url } = await startBoth()
    const answer = await fetch(new URL('/metrics', url))
    if (!answer.ok) throw new Error(`GET /metrics answered ${answer.status}`)
    return answer.text()
  },
}

/** Make this `live` when the server has the route, and delete `planned` and metrics.txt. */
const source: keyof typeof expositions = 'planned'

/** Every name that may stand in a query. */
export async function metricNames(): Promise<Set<string>> {
  const types = (await expositions[source]()).matchAll(/^# TYPE (\w+) (\w+)$/gm)
  return new Set(
    [...types].flatMap(([, name, type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name!],
    ),
  )
}
