/** Reads the samples of `/metrics` by their names with labels. */
export async function readMetrics(url: string, headers = {}): Promise<Map<string, number>> {
  const response = await fetch(new URL('/metrics', url), { headers })
  const text = await response.text()
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    samples.map((line) => {
      const place = line.lastIndexOf(' ')
      return [line.slice(0, place), Number(line.slice(place + 1))]
    }),
  )
}

/** Adds the samples of a metric, whatever their labels are. */
export function sumOf(samples: ReadonlyMap<string, number>, metric: string): number {
  const own = samples.entries().filter(([name]) => name.startsWith(`${metric}{`))
  return own.reduce((sum, [, value]) => sum + value, 0)
}
