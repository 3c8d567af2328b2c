import { shipped, startProcess } from '../support/start-process.ts'

/** Every name that may stand in a query: those of the metrics that a started server tells. */
export async function metricNames(): Promise<Set<string>> {
  const server = startProcess(shipped, [], { PORT: '0' })
  const [, url] = await server.prints(/^Open (.*)$/m)
  const answer = await fetch(new URL('/metrics', url))
  const types = (await answer.text()).matchAll(/^# TYPE (\w+) (\w+)$/gm)
  return new Set(
    [...types].flatMap(([, name, type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name!],
    ),
  )
}
