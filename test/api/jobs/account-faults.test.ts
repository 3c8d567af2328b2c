import { describe, expect, it } from 'vitest'
import { addressList } from '../../support/addresses.ts'
import { createJob, readJob } from '../../support/graphql-jobs.ts'
import { startEmbedded } from '../../support/start-embedded.ts'
import { startBoth } from '../../support/start-server.ts'

const refused = ['+999000000401', '+999000000601']
const rateLimited = '+999000000429'

const fields =
  'doneCount failedCount entries(first: 200) { nodes { address failure { code message } } }'

describe.each([
  ['for single calls', 20],
  ['for bulk calls', 120],
])('a job with numbers that answer as if the account were the reason: %s', (_, count) => {
  it.each([
    {
      upstream: 'the embedded sandbox',
      start: () => startEmbedded({ SANDBOX_BULK_LATENCY_MS: '0' }),
      special: [...refused, rateLimited],
    },
    {
      upstream: 'another upstream', // each pause after HTTP 429 would take 30 s
      start: () => startBoth({}, { UPSTREAM_LOCKOUT_MS: '20' }),
      special: refused,
    },
  ])(
    'ends, and only these fail: with $upstream',
    { timeout: 60_000 },
    async ({ start, special }) => {
      const { send } = await start()
      const { id } = await createJob(send, { addresses: [...addressList(count), ...special] })
      const isCompleted = async () => {
        await send('{ device(address: "+999100000001", maxAgeSeconds: 0) { rcsEnabled } }')
        return (await readJob(send, id, '')).state === 'COMPLETED'
      }
      await expect.poll(isCompleted, { timeout: 50_000 }).toBe(true)
      const job = await readJob(send, id, fields)
      expect(job).toMatchObject({ doneCount: count + special.length })
      const { nodes } = job['entries'] as {
        nodes: { address: string; failure: { code: string } | null }[]
      }
      const failed = nodes.filter(({ failure }) => failure !== null)
      expect(failed.map(({ address, failure }) => [address, failure?.code])).toEqual(
        special.map((one) => [one, 'REFUSED']),
      )
    },
  )
})
