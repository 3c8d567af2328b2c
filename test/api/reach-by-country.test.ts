import { describe, expect, it } from 'vitest'
import { address } from '../support/addresses.ts'
import { changeJob, createJob, readJob, waitForState } from '../support/graphql-jobs.ts'
import { startBoth } from '../support/start-server.ts'

const fields = `reach { lookedUp rcsEnabled rcsDisabled unknown
  byCountry { countryCallingCode region lookedUp rcsEnabled rcsDisabled } }`

interface CountryReach {
  readonly region: string | null
  readonly lookedUp: number
  readonly rcsEnabled: number
  readonly rcsDisabled: number
}

interface Shown {
  readonly reach: Omit<CountryReach, 'region'> & {
    readonly unknown: number
    readonly byCountry: readonly CountryReach[]
  }
}

/** 120 British, 60 American and 30 Canadian numbers, one of no country, one that fails, and repeats. */
const list = [
  ...Array.from({ length: 120 }, (_, place) => `+44740012${3000 + place}`),
  ...Array.from({ length: 60 }, (_, place) => `+1212555${1000 + place}`),
  ...Array.from({ length: 30 }, (_, place) => `+1416555${1000 + place}`),
  address(1),
  '+447400200000',
  '447400123000',
  'x',
]

const rejecting = async () => {
  const both = await startBoth()
  both.sandbox.plan([{ reject: ['+447400200000'] }])
  return both
}

const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0)

/** The countries of the whole list, whose counts are those of the reach. */
function expectWhole({ reach }: Shown): void {
  const { byCountry } = reach
  expect(byCountry.map(({ region, lookedUp }) => [region, lookedUp])).toEqual([
    ['GB', 120],
    ['US', 60],
    ['CA', 30],
    [null, 1],
  ])
  for (const name of ['lookedUp', 'rcsEnabled', 'rcsDisabled'] as const)
    expect(sum(byCountry.map((one) => one[name]))).toBe(reach[name])
  expect(reach.unknown).toBe(1)
}

describe('reach.byCountry', () => {
  it('has the devices of each country of bulkLookup, the largest first', async () => {
    const { send } = await rejecting()
    const query = `query ($a: [String!]!) { bulkLookup(addresses: $a) { ${fields} devices { address rcsEnabled } } }`
    const { data } = await send<{
      bulkLookup: Shown & { devices: { address: string; rcsEnabled: boolean }[] }
    }>(query, { a: list })
    expectWhole(data.bulkLookup)
    const british = data.bulkLookup.devices.filter((one) => one.address.startsWith('+44'))
    expect(data.bulkLookup.reach.byCountry[0]).toEqual({
      countryCallingCode: '44',
      region: 'GB',
      lookedUp: 120,
      rcsEnabled: british.filter(({ rcsEnabled }) => rcsEnabled).length,
      rcsDisabled: british.filter(({ rcsEnabled }) => !rcsEnabled).length,
    })
    const empty = await send<{ bulkLookup: Shown }>(query, { a: ['x'] })
    expect(empty.data.bulkLookup.reach.byCountry).toEqual([])
  })

  it('has the same counts in a job, and after an erasure', async () => {
    const { send } = await rejecting()
    const { id } = await createJob(send, { addresses: list })
    const job = (await waitForState(send, id, 'COMPLETED', fields)) as unknown as Shown
    expectWhole(job)
    await send('mutation { eraseDevice(address: "+447400123000") { id } }')
    expect(await readJob(send, id, fields)).toMatchObject({ reach: job.reach })
  })

  it('grows with the job', async () => {
    const { send, sandbox } = await startBoth()
    sandbox.plan([{ prefixes: ['+1'], hang: true }])
    const addresses = Array.from({ length: 1000 }, (_, place) =>
      place < 500 ? `+447400${123_000 + place}` : `+1212555${1000 + place}`,
    )
    const { id } = await createJob(send, { addresses, start: false })
    const countries = async () => {
      const { reach } = (await readJob(send, id, fields)) as unknown as Shown
      return reach.byCountry.map(({ region, lookedUp }) => [region, lookedUp])
    }
    expect(await countries()).toEqual([])
    await changeJob(send, 'start', id)
    await expect.poll(countries).toEqual([['GB', 500]])
  })
})
