import { shipped, startProcess } from '../support/start-process.ts'

/** Reads the metrics of a started server. */
async function readMetricsText(): Promise<string> {
  const server = startProcess(shipped, [], { PORT: '0' })
  const [, url] = await server.prints(/^Open (.*)$/m)
  const response = await fetch(new URL('/metrics', url))
  return response.text()
}

/** What a query may contain: the names of the server's metrics, and the values of their labels. */
export async function knownMetrics() {
  const text = await readMetricsText()
  const types = text.matchAll(/^# TYPE (\w+) (\w+)$/gm)
  const names = new Set(
    [...types].flatMap(([, name, type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name!],
    ),
  )
  const labels = new Set(Array.from(text.matchAll(/[{,](\w+="\w+")/g), ([, label]) => label!))
  return { names, labels }
}
