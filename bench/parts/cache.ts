import type { Part } from '../part.ts'
import { hitsNote, hitsTable, measureHits } from './cache-hits.ts'
import { latencyTable, measureLatency } from './cache-latency.ts'
import { measureMemory, memoryTable } from './cache-memory.ts'
import { withPlaces } from './cache-places.ts'

export const cache: Part = {
  run: (settings) =>
    withPlaces(async (places) => {
      const times = await measureLatency(places, settings)
      const hits = await measureHits(places, settings)
      const memory = await measureMemory(places, settings)
      const isWhole = places.some(({ name }) => name === 'Postgres')
      return {
        title: 'Remembered answers',
        notes: [
          'One operation after another, the places in turn; medians. The sandbox takes 120 ms for a single call and 250 ms for a bulk call. Postgres runs on this machine and does not wait for its disk.',
          hitsNote,
          'Memory with many answers: they came in lists of 500; resident memory ten seconds after the last. “Limited” is `NODE_OPTIONS="--max-old-space-size=220 --max-semi-space-size=4"` with `MALLOC_ARENA_MAX=1` and `MALLOC_TRIM_THRESHOLD_=131072`.',
          ...(isWhole ? [] : ['Postgres was not installed where this was measured.']),
        ],
        tables: [latencyTable(places, times), hitsTable(hits), memoryTable(memory)],
        charts: [],
        figures: [], // it has nobody to be compared with
        raw: { times, hits, memory },
      }
    }),
}
