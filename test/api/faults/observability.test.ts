import { describe, expect, it } from 'vitest'
import { address, addressList } from '../../support/addresses.ts'
import { lookUp, outcomeCounts } from '../../support/faults.ts'
import { startBoth } from '../../support/start-server.ts'

describe('operators see', () => {
  it('counts of retries and faults', async () => {
    const both = await startBoth()
    both.sandbox.plan([
      { times: 1, status: 503, body: '' },
      { times: 1, answer: 'TOO_MANY' },
      { on: 'BULK', times: 1, extra: [address(700)] },
    ])
    expect(outcomeCounts(await lookUp(both, addressList(500)))).toEqual({ FOUND: 500 })
    expect(both.app.state()).toMatchObject({
      maxBatchSize: 250,
      upstream: { attempts: 4, retries: 1, tooLarge: 1, unrequested: 1, malformed: 0 },
    })
  })

  it('a log line when the vendor calls a request malformed', async () => {
    const both = await startBoth()
    const error = { error_code: 'INVALID_JSON_PAYLOAD', error_message: 'INVALID_JSON_PAYLOAD' }
    both.sandbox.plan([
      { status: 400, body: { code: 'RCS701', message: 'INVALID_JSON_PAYLOAD', data: [], error } },
    ])
    await lookUp(both, [address(1)])
    expect(both.notices).toEqual(['The upstream calls a request of this server malformed.'])
  })
})
