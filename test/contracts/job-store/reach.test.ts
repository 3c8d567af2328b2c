import { describe, expect, it } from 'vitest'
import type { JobResult } from '../../../src/domain/job-store.ts'
import { address, addressList } from '../../support/addresses.ts'
import {
  describeEachJobStore,
  failedAt,
  foundAt,
  openTestJobs,
  recordAll,
  runJob,
} from '../../support/jobs.ts'

describeEachJobStore((createPlace) => {
  const open = async () => (await openTestJobs(await createPlace())).jobs

  describe('the reach', () => {
    it('counts devices by carrier, the largest first, and failures as unknown', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', addressList(8))
      const carriers = ['b', 'a', null, 'b', null, '', 'b']
      const results = carriers.map((carrierId, index) =>
        foundAt(index, address(index), { carrierId, rcsEnabled: index % 2 === 0 }),
      )
      await recordAll(jobs, run, results.slice(0, 4))
      const last = failedAt(7, address(7), { code: 'TIMEOUT' })
      const { reach } = (await recordAll(jobs, run, [...results.slice(4), last]))!
      expect(reach).toEqual({
        lookedUp: 7,
        rcsEnabled: 4,
        rcsDisabled: 3,
        unknown: 1,
        rcsEnabledPercent: (100 * 4) / 7,
        byCarrier: [
          { carrierId: 'b', lookedUp: 3, rcsEnabled: 2, rcsDisabled: 1 },
          { carrierId: null, lookedUp: 2, rcsEnabled: 2, rcsDisabled: 0 },
          { carrierId: '', lookedUp: 1, rcsEnabled: 0, rcsDisabled: 1 },
          { carrierId: 'a', lookedUp: 1, rcsEnabled: 0, rcsDisabled: 1 },
        ],
        byCountry: [
          { countryCallingCode: '999', region: null, lookedUp: 7, rcsEnabled: 4, rcsDisabled: 3 },
        ],
      })
    })

    it('counts devices by country, the largest first, each number once', async () => {
      const jobs = await open()
      const run = await runJob(jobs, 'one', addressList(8))
      const countries = ['44 GB', '44', '1 US', '1 CA', '44 GB', '1 US', '44 GB', '1 US']
      const results = countries.map((text, index): JobResult => {
        const [countryCallingCode = '', region = null] = text.split(' ')
        const { outcome } =
          index === 7
            ? failedAt(index, address(index), { code: 'TIMEOUT' })
            : foundAt(index, address(index), { rcsEnabled: index < 4 })
        return { index, country: { countryCallingCode, region }, outcome }
      })
      await recordAll(jobs, run, results.slice(0, 5))
      // Some of these have results already.
      const { reach } = (await recordAll(jobs, run, results.slice(3)))!
      const [enabled, disabled] = [
        { lookedUp: 1, rcsEnabled: 1, rcsDisabled: 0 },
        { lookedUp: 2, rcsEnabled: 1, rcsDisabled: 1 },
      ]
      expect(reach.byCountry).toEqual([
        { countryCallingCode: '44', region: 'GB', lookedUp: 3, rcsEnabled: 1, rcsDisabled: 2 },
        { countryCallingCode: '1', region: 'US', ...disabled },
        { countryCallingCode: '1', region: 'CA', ...enabled },
        { countryCallingCode: '44', region: null, ...enabled },
      ])
    })
  })
})
