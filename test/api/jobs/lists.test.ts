import { describe, expect, it } from 'vitest'
import { address, addressList } from '../../support/addresses.ts'
import {
  changeJob,
  createError,
  createJob,
  readJob,
  type ShownJob,
} from '../../support/graphql-jobs.ts'
import { startBoth } from '../../support/start-server.ts'

const ready = { addresses: [address(1)], start: false }

describe('createBulkLookupJob', () => {
  it('makes one job for one idempotency key', async () => {
    const { send } = await startBoth()
    const input = { ...ready, idempotencyKey: 'k' }
    const { id } = await createJob(send, input)
    expect(await createJob(send, input)).toEqual({ id, state: 'READY' })
    const other = { ...input, addresses: [address(2)] }
    expect(await createError(send, other)).toMatchObject([
      ['IDEMPOTENCY_CONFLICT', expect.anything()],
    ])
    const { data } = await send<{ bulkLookupJobs: { nodes: ShownJob[] } }>(
      '{ bulkLookupJobs { nodes { id } } }',
    )
    expect(data.bulkLookupJobs.nodes).toEqual([{ id }])
  })

  it.each([
    [{ name: '' }, '`name` must have 1 to 100 characters.'],
    [{ name: 'x'.repeat(101) }, '`name` must have 1 to 100 characters.'],
    [{ idempotencyKey: 'x'.repeat(256) }, '`idempotencyKey` must have 1 to 255 characters.'],
    [{ maxFailedPercent: -0.1 }, '`maxFailedPercent` must be 0 to 100.'],
    [{ maxFailedPercent: 100.1 }, '`maxFailedPercent` must be 0 to 100.'],
    [{ retentionDays: 0 }, '`retentionDays` must be 1 to 365.'],
    [{ retentionDays: 366 }, '`retentionDays` must be 1 to 365.'],
    [{ maxAgeSeconds: -1 }, '`maxAgeSeconds` must be 0 or more.'],
  ])('rejects %j', async (options, message) => {
    const { send } = await startBoth()
    expect(await createError(send, { ...ready, ...options })).toEqual([['BAD_USER_INPUT', message]])
  })

  it('keeps the job for the days that are asked for, and not longer than configured', async () => {
    const { send } = await startBoth({}, { JOB_RETENTION_DAYS: '3' })
    for (const [retentionDays, days] of [
      [2, 2],
      [100, 3],
      [null, 3],
    ]) {
      const { id } = await createJob(send, { ...ready, retentionDays })
      const { createdAt, expiresAt } = await readJob(send, id, 'createdAt expiresAt')
      const keptMs = Date.parse(String(expiresAt)) - Date.parse(String(createdAt))
      expect(Math.round(keptMs / 86_400_000)).toBe(days)
    }
  })

  it('has the limit of numbers of an operation, and costs nothing of the budget', async () => {
    const limits = { MAX_ADDRESSES_PER_OPERATION: '5', CLIENT_ADDRESSES_PER_MINUTE: '5' }
    const { send } = await startBoth({}, limits)
    for (let time = 0; time < 3; time++) await createJob(send, { addresses: addressList(5) })
    expect(await createError(send, { addresses: addressList(6) })).toMatchObject([
      ['ADDRESS_LIMIT', expect.anything()],
    ])
    const lookup = 'query ($a: [String!]!) { bulkLookup(addresses: $a) { total } }'
    expect((await send(lookup, { a: addressList(5) })).errors).toBeUndefined()
    expect((await send(lookup, { a: addressList(1) })).errors).toMatchObject([
      { extensions: { code: 'RATE_LIMITED' } },
    ])
  })

  it('can return every field of a job with 10,000 inputs', async () => {
    const { send } = await startBoth()
    const fields = Array.from({ length: 30 }, (_, place) => `a${place}: inputCount`)
    const query = `mutation ($input: CreateBulkLookupJobInput!) { createBulkLookupJob(input: $input) {
      ${fields.join(' ')} ${'inputCount uniqueCount doneCount '.repeat(9)} entries { nodes { index } }
    } }`
    const input = { addresses: addressList(10_000), start: false }
    const { data, errors } = await send(query, { input })
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ createBulkLookupJob: { inputCount: 10_000 } })
  })

  it('rejects more jobs and longer lists than configured', async () => {
    const { send } = await startBoth({}, { MAX_OPEN_JOBS: '1', MAX_JOB_ADDRESSES: '3' })
    expect(await createError(send, { addresses: addressList(4) })).toMatchObject([
      ['LIST_TOO_LONG', expect.stringContaining('at most 3 inputs')],
    ])
    await createJob(send, ready)
    expect(await createError(send, { addresses: [address(2)] })).toMatchObject([
      ['JOB_LIMIT', expect.anything()],
    ])
  })
})

describe('bulkLookupJobs', () => {
  const query = `query ($first: Int, $after: String, $states: [BulkLookupJobState!]) {
    bulkLookupJobs(first: $first, after: $after, states: $states) {
      nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor }
    }
  }`

  interface Page {
    readonly bulkLookupJobs: {
      readonly nodes: readonly ShownJob[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
    }
  }

  it('has the newest job first, in pages', async () => {
    const { send } = await startBoth()
    const ids: string[] = []
    for (let number = 0; number < 5; number++) {
      const { id } = await createJob(send, { ...ready, name: `List ${number}` })
      ids.unshift(id)
    }
    await changeJob(send, 'cancel', ids[1]!)
    const seen: string[] = []
    let after: string | undefined
    for (const hasNextPage of [true, true, false]) {
      const { data } = await send<Page>(query, { first: 2, after })
      const { nodes, pageInfo } = data.bulkLookupJobs
      expect(pageInfo.hasNextPage).toBe(hasNextPage)
      after = pageInfo.endCursor
      seen.push(...nodes.map(({ id }) => id))
    }
    expect(new Set(seen)).toEqual(new Set(ids))
    expect(seen).toHaveLength(5)
    const canceled = await send<Page>(query, { states: ['CANCELED', 'COMPLETED'] })
    expect(canceled.data.bulkLookupJobs.nodes).toEqual([{ id: ids[1] }])
  })

  it.each([
    [{ first: 0 }, '`first` must be 1 to 100.'],
    [{ first: 101 }, '`first` must be 1 to 100.'],
    [{ after: 'x' }, '`after` must be a cursor of this list.'],
  ])('rejects %j', async (variables, message) => {
    const { send } = await startBoth()
    expect(await send(query, variables)).toMatchObject({
      data: { bulkLookupJobs: null },
      errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }],
    })
  })

  it('counts the entries of all jobs for the limit of fields', async () => {
    const { send } = await startBoth()
    const fields = 'index input status address device { id address rcsEnabled }'
    const entries = (first: string) => `entries(first: ${first}) { nodes { ${fields} } }`
    const size = async (text: string, variables?: object) =>
      (await send(text, variables)).errors?.map(({ extensions }) => extensions?.['code'])
    expect(await size(`{ bulkLookupJobs { nodes { ${entries('1000')} } } }`)).toBeUndefined()
    expect(await size(`{ bulkLookupJobs(first: 100) { nodes { ${entries('1000')} } } }`)).toEqual([
      'ANSWER_LIMIT',
    ])
    const withVariable = `query ($n: Int) { bulkLookupJobs(first: 100) { nodes { ${entries('$n')} } } }`
    expect(await size(withVariable, { n: 1 })).toEqual(['ANSWER_LIMIT'])
  })
})
