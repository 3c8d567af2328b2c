import { describe, expect, it } from 'vitest'
import { address, addressList } from '../../support/addresses.ts'
import { bearer, crm, shop, tokens } from '../../support/client-tokens.ts'
import {
  changeJob,
  createJob,
  readJob,
  type ShownJob,
  waitForState,
} from '../../support/graphql-jobs.ts'
import { startBoth } from '../../support/start-server.ts'

const ready = { addresses: [address(1)], start: false }

/** The upstream answers no call to the end of the test. */
const silent = { singleLatencyMs: 60_000, bulkLatencyMs: 60_000 }

const rawIdOf = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1]!

describe('the state of a job', () => {
  it('changes from READY to COMPLETED, and not back', async () => {
    const { send } = await startBoth()
    const { id } = await createJob(send, ready)
    expect(await changeJob(send, 'pause', id)).toBe('JOB_STATE')
    expect(await changeJob(send, 'resume', id)).toBe('JOB_STATE')
    expect(await changeJob(send, 'retry', id)).toBe('JOB_STATE')
    expect(await changeJob(send, 'start', id)).toBe('QUEUED')
    await waitForState(send, id, 'COMPLETED')
    for (const name of ['start', 'pause', 'resume', 'cancel', 'retry']) {
      expect([name, await changeJob(send, name, id)]).toEqual([name, 'JOB_STATE'])
    }
  })

  it('is PAUSED while the client wants, and the job goes on', async () => {
    const { send, sandbox } = await startBoth(silent)
    const { id } = await createJob(send, { addresses: addressList(100) })
    await expect.poll(() => sandbox.received.length).toBe(1)
    expect(await changeJob(send, 'pause', id)).toBe('PAUSED')
    expect((await readJob(send, id, 'doneCount'))['doneCount']).toBe(0)
    expect(await changeJob(send, 'pause', id)).toBe('JOB_STATE')
    expect(await changeJob(send, 'resume', id)).toBe('QUEUED')
    await waitForState(send, id, 'RUNNING')
    expect(await changeJob(send, 'cancel', id)).toBe('CANCELED')
    expect((await readJob(send, id, 'endedAt'))['endedAt']).not.toBeNull()
  })

  it('can be left again by a retry of retryable failures', async () => {
    const { send, sandbox } = await startBoth(
      {},
      { UPSTREAM_TIMEOUT_MS: '100', UPSTREAM_FLIGHT_TIMEOUT_MS: '300' },
    )
    const hanging = '+999000000504'
    const { id } = await createJob(send, { addresses: [address(1), hanging] })
    expect(await waitForState(send, id, 'COMPLETED', 'failedCount doneCount')).toMatchObject({
      failedCount: 1,
      doneCount: 2,
    })
    const before = sandbox.received.length
    expect(await changeJob(send, 'retry', id)).toBe('QUEUED')
    await waitForState(send, id, 'COMPLETED')
    const again = sandbox.received.slice(before).flatMap(({ addresses }) => addresses)
    expect(new Set(again)).toEqual(new Set([hanging]))
  })

  it('no longer exists when the job is deleted', async () => {
    const { send } = await startBoth()
    const { id } = await createJob(send, ready)
    const deletion = 'mutation ($id: ID!) { deleteBulkLookupJob(id: $id) }'
    expect(await send(deletion, { id })).toMatchObject({ data: { deleteBulkLookupJob: id } })
    expect(await changeJob(send, 'start', id)).toBe('JOB_NOT_FOUND')
    expect(await send(deletion, { id })).toMatchObject({
      data: { deleteBulkLookupJob: null },
      errors: [{ extensions: { code: 'JOB_NOT_FOUND', retryable: false } }],
    })
  })
})

describe('the id of a job', () => {
  it('is a global id, and that of the HTTP API works too', async () => {
    const { send } = await startBoth()
    const { id } = await createJob(send, ready)
    expect(rawIdOf(id)).toMatch(/^[\w-]{22}$/)
    expect(await readJob(send, rawIdOf(id), '')).toEqual({ id, state: 'READY' })
    expect(await changeJob(send, 'start', rawIdOf(id))).toBe('QUEUED')
  })

  it('is that of a node', async () => {
    const { send } = await startBoth()
    const { id } = await createJob(send, ready)
    const deviceId = Buffer.from(`Device:${address(2)}`).toString('base64')
    const unknown = Buffer.from('BulkLookupJob:x').toString('base64')
    const query = `query ($id: ID!, $ids: [ID!]!) {
      node(id: $id) { __typename id ... on BulkLookupJob { state } }
      nodes(ids: $ids) { __typename id }
    }`
    const { data, errors } = await send(query, { id, ids: [id, deviceId, unknown, id] })
    expect(data).toEqual({
      node: { __typename: 'BulkLookupJob', id, state: 'READY' },
      nodes: [
        { __typename: 'BulkLookupJob', id },
        { __typename: 'Device', id: deviceId },
        null,
        { __typename: 'BulkLookupJob', id },
      ],
    })
    expect(errors).toMatchObject([{ path: ['nodes', 2], extensions: { code: 'JOB_NOT_FOUND' } }])
    const ids = addressList(101).map((one) =>
      Buffer.from(`BulkLookupJob:${one}`).toString('base64'),
    )
    expect(await send(query, { id, ids })).toMatchObject({
      errors: [{ message: '`ids` can have at most 100 jobs.' }],
    })
  })

  it.each(['', 'x', '0'.repeat(22), '../../etc/passwd', 'RGV2aWNlOis5OTkxMDAwMDAwMDE='])(
    'does not exist: %j',
    async (id) => {
      const { send, unexpected } = await startBoth()
      const query = 'query ($id: ID!) { bulkLookupJob(id: $id) { id } }'
      expect(await send(query, { id })).toMatchObject({
        data: { bulkLookupJob: null },
        errors: [{ extensions: { code: 'JOB_NOT_FOUND', retryable: false } }],
      })
      expect(unexpected).toEqual([])
    },
  )
})

describe('another client', () => {
  it('finds no job', async () => {
    const { send } = await startBoth({}, tokens)
    const { id } = await createJob(send, ready, bearer(shop))
    const asShop = await send<{ bulkLookupJobs: { nodes: ShownJob[] } }>(
      '{ bulkLookupJobs { nodes { id } } }',
      {},
      bearer(shop),
    )
    expect(asShop.data.bulkLookupJobs.nodes).toEqual([{ id }])
    const fields = ['start', 'pause', 'resume', 'cancel', 'retry'].map(
      (name) => `${name}BulkLookupJob(id: $id) { id }`,
    )
    const mutation = `mutation ($id: ID!) { ${fields.join(' ')} deleteBulkLookupJob(id: $id) }`
    const query = `query ($id: ID!, $ids: [ID!]!) {
      bulkLookupJob(id: $id) { id } node(id: $id) { id } nodes(ids: $ids) { id }
      bulkLookupJobs { nodes { id } }
    }`
    for (const text of [mutation, query]) {
      const { data, errors } = await send<object>(text, { id, ids: [id] }, bearer(crm))
      expect(JSON.stringify(data)).not.toContain(id)
      const codes = errors?.map(({ extensions }) => extensions?.['code'])
      expect(codes).toEqual(Array.from({ length: text === query ? 3 : 6 }, () => 'JOB_NOT_FOUND'))
    }
  })
})
