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
