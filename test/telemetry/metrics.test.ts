import { expect, it } from 'vitest'
import { Metrics } from '../../src/telemetry/metrics.ts'

it('counts the fillers of a call apart from the addresses that waited for it', async () => {
  const metrics = new Metrics()
  metrics.callEnded({
    lane: 'bulk',
    startedAt: 0,
    endedAt: 250,
    waitsMs: Array<number>(60).fill(0),
    paddingCount: 40,
    operations: new Map(),
    result: 'ANSWERED',
  })
  const told = await metrics.registry.metrics()
  expect(told).toMatch(/^rcs_pool_filled_addresses_total 40$/m)
  expect(told).toMatch(/^rcs_upstream_batch_size_sum 100$/m)
  expect(told).toMatch(/^rcs_pool_wait_seconds_count\{lane="bulk"\} 60$/m)
})
