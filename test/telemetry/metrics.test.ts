import { describe, expect, it } from 'vitest'
import { Metrics } from '../../src/telemetry/metrics.ts'

describe('Metrics', () => {
  it('counts the padding of a call apart from the addresses that waited for it', async () => {
    const metrics = new Metrics({ rejectionCodes: [] })
    metrics.callEnded({
      lane: 'bulk',
      startedAt: 0,
      endedAt: 250,
      waitsMs: Array<number>(60).fill(0),
      paddingCount: 40,
      isBackground: false,
      operations: new Map(),
      result: 'ANSWERED',
    })
    const text = await metrics.read()
    expect(text).toMatch(/^rcs_pool_padding_addresses_total 40$/m)
    expect(text).toMatch(/^rcs_upstream_batch_size_sum 100$/m)
    expect(text).toMatch(/^rcs_pool_wait_seconds_count\{lane="bulk"\} 60$/m)
  })

  it('starts the series of every rejection code at zero', async () => {
    const metrics = new Metrics({ rejectionCodes: ['NOT_FOUND', 'BODY_TOO_LARGE'] })
    metrics.requestRejected('NOT_FOUND')
    const text = await metrics.read()
    expect(text).toMatch(/^rcs_requests_rejected_total\{code="NOT_FOUND"\} 1$/m)
    expect(text).toMatch(/^rcs_requests_rejected_total\{code="BODY_TOO_LARGE"\} 0$/m)
  })
})
