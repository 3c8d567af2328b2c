import type { Part } from '../report/part.ts'
import { withBackends } from './cache-backends.ts'
import { hitsNote, hitsTable, measureHits } from './cache-hits.ts'
import { latencyTable, measureLatency } from './cache-latency.ts'
import { measureMemory, memoryTable } from './cache-memory.ts'

export const cache: Part = {
  run: (settings) =>
    withBackends(async (backends) => {
      const times = await measureLatency(backends, settings)
      const hits = await measureHits(backends, settings)
      const memory = await measureMemory(backends, settings)
      const hasPostgres = backends.some(({ name }) => name === 'Postgres')
      return {
        title: 'Cache',
        notes: [
          'Milliseconds per operation: one operation after another; the backends take turns; figures are medians, and ratios are to memory. The sandbox takes 120 ms for a single call and 250 ms for a bulk call. Postgres runs on the same machine with `fsync=off`.',
          hitsNote,
          'Memory with many answers: the operations are lists of 500 numbers; resident memory ten seconds after the last one. “Limited” is `NODE_OPTIONS="--max-old-space-size=220 --max-semi-space-size=4"` with `MALLOC_ARENA_MAX=1` and `MALLOC_TRIM_THRESHOLD_=131072`.',
          ...(hasPostgres ? [] : ['Postgres was not installed on this machine.']),
        ],
        tables: [latencyTable(backends, times), hitsTable(hits), memoryTable(memory)],
        charts: [],
        figures: [], // there is no contestant
        raw: { times, hits, memory },
      }
    }),
}
