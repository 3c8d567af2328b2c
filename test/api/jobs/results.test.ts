import { describe, expect, it } from 'vitest'
import { deviceOf } from '../../../src/sandbox/device-of.ts'
import { address, addressList } from '../../support/addresses.ts'
import { createJob, readJob, type ShownJob, waitForState } from '../../support/graphql-jobs.ts'
import { runList } from '../../support/job-requests.ts'
import { startBoth } from '../../support/start-server.ts'

const failing = '+999000000404' // the vendor reports it as invalid

interface Entry {
  readonly index: number
  readonly status: string
}

interface Entries {
  readonly nodes: readonly Entry[]
  readonly edges: readonly { readonly cursor: string; readonly node: Entry }[]
  readonly pageInfo: Readonly<Record<string, unknown>>
}

const entriesQuery = `query ($id: ID!, $first: Int, $after: String, $fromIndex: Int, $skip: Int, $filter: BulkLookupJobEntryFilter) {
  bulkLookupJob(id: $id) {
    entries(first: $first, after: $after, fromIndex: $fromIndex, skip: $skip, filter: $filter) {
      nodes { index status }
      edges { cursor node { index status } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}`

async function startWithJob(addresses: readonly string[]) {
  const both = await startBoth()
  const { id } = await createJob(both.send, { addresses })
  await waitForState(both.send, id, 'COMPLETED')
  const page = async (variables: object) => {
    const { data, errors } = await both.send<{ bulkLookupJob: { entries: Entries | null } }>(
      entriesQuery,
      { id, ...variables },
    )
    return { entries: data.bulkLookupJob.entries, errors }
  }
  const indexes = async (filter: object) => {
    const { entries } = await page({ filter })
    return entries?.nodes.map(({ index }) => index)
  }
  return { ...both, id, page, indexes }
}

describe('a job', () => {
  it('has a result for each input, in the order of the list', async () => {
    const { send, sandbox, unexpected } = await startBoth()
    const numbers = addressList(101)
    const inputs = [...numbers, address(3).slice(1), 'oops', failing, '']
    const { id, state } = await createJob(send, { addresses: inputs, name: 'Summer' })
    expect(['QUEUED', 'RUNNING', 'COMPLETED']).toContain(state)
    const job = await waitForState(
      send,
      id,
      'COMPLETED',
      `name inputCount uniqueCount duplicateCount invalidCount invalidReasons { reason count }
      doneCount failedCount erasedCount cachedCount bulkCalls singleCalls donePercent estimatedSeconds
      waitReason waitUntil createdAt startedAt endedAt expiresAt
      reach { lookedUp rcsEnabled }
      entries(first: 1000) { nodes { index input status address
        device { id address rcsEnabled carrierId } failure { code reason address } } }`,
    )
    const devices = numbers.map((number) => deviceOf(number))
    expect(job).toMatchObject({
      name: 'Summer',
      inputCount: 105,
      uniqueCount: 102,
      duplicateCount: 1,
      invalidCount: 2,
      doneCount: 102,
      failedCount: 1,
      erasedCount: 0,
      cachedCount: 0,
      donePercent: 100,
      estimatedSeconds: null,
      waitReason: null,
      waitUntil: null,
      reach: { lookedUp: 101, rcsEnabled: devices.filter(({ rcsEnabled }) => rcsEnabled).length },
    })
    expect(job['bulkCalls']).toBe(sandbox.calls().bulkCalls)
    expect(job['singleCalls']).toBe(sandbox.calls().singleCalls)
    const times = ['createdAt', 'startedAt', 'endedAt', 'expiresAt'].map((name) =>
      Date.parse(String(job[name])),
    )
    expect(times.toSorted((one, other) => one - other)).toEqual(times)
    const { nodes } = job['entries'] as { nodes: Record<string, unknown>[] }
    expect(nodes.map((entry) => entry['index'])).toEqual(inputs.map((_, index) => index))
    expect(nodes.map((entry) => entry['input'])).toEqual(inputs)
    for (const [index, { deviceAddress, rcsEnabled, carrierId }] of devices.entries()) {
      expect(nodes[index]).toMatchObject({
        status: 'FOUND',
        address: deviceAddress,
        device: { address: deviceAddress, rcsEnabled, carrierId },
        failure: null,
      })
    }
    expect(nodes.slice(101)).toMatchObject([
      { status: 'DUPLICATE', address: address(3), device: { address: address(3) } },
      { status: 'INVALID', address: null, device: null, failure: { code: 'INVALID_ADDRESS' } },
      { status: 'FAILED', address: failing, device: null, failure: { code: 'NOT_REPORTED' } },
      { status: 'INVALID', failure: { code: 'INVALID_ADDRESS', reason: 'EMPTY' } },
    ])
    expect(unexpected).toEqual([])
  })

  it.each([0, 1, 99, 100, 501])('can have %i numbers', async (count) => {
    const { send, sandbox } = await startBoth()
    const { id } = await createJob(send, { addresses: addressList(count) })
    const job = await waitForState(send, id, 'COMPLETED', 'doneCount donePercent')
    expect(job).toMatchObject({ doneCount: count, donePercent: 100 })
    expect(sandbox.calls().violations).toEqual({})
  })

  it('can have only inputs that are no numbers', async () => {
    const { send, sandbox } = await startBoth()
    const { id } = await createJob(send, { addresses: ['x', 'y', ''] })
    const job = await waitForState(send, id, 'COMPLETED', 'invalidCount uniqueCount doneCount')
    expect(job).toMatchObject({ invalidCount: 3, uniqueCount: 0, doneCount: 0 })
    expect(sandbox.received).toEqual([])
  })

  it('reads national numbers, and its results come from the cache later', async () => {
    const { send, sandbox } = await startBoth(
      {},
      { CACHE_TTL_DISABLED_SECONDS: '60', CACHE_TTL_ENABLED_SECONDS: '60' },
    )
    const input = { addresses: ['020 7946 0958', '+442079460958'], defaultCountry: 'GB' }
    const first = await createJob(send, input)
    const fields = 'uniqueCount duplicateCount cachedCount'
    expect(await waitForState(send, first.id, 'COMPLETED', fields)).toMatchObject({
      uniqueCount: 1,
      duplicateCount: 1,
      cachedCount: 0,
    })
    const second = await createJob(send, { ...input, name: 'Again' })
    expect(await waitForState(send, second.id, 'COMPLETED', fields)).toMatchObject({
      cachedCount: 1,
    })
    expect(sandbox.received).toHaveLength(1)
    const third = await createJob(send, { ...input, maxAgeSeconds: 0 })
    expect(await waitForState(send, third.id, 'COMPLETED', fields)).toMatchObject({
      cachedCount: 0,
    })
    expect(sandbox.received).toHaveLength(2)
  })

  it('sends the numbers of many chunks in one call if the cache answers nearly all', async () => {
    const { url, sandbox } = await startBoth(
      {},
      { CACHE_TTL_DISABLED_SECONDS: '60', CACHE_TTL_ENABLED_SECONDS: '60' },
    )
    const known = addressList(15_000)
    await runList(url, known.join('\n'))
    sandbox.received.splice(0)
    // Five numbers of each chunk of 500 are not in the cache.
    const mixed = known.flatMap((number, place) =>
      place % 99 === 0 ? [number, address(20_000 + place)] : [number],
    )
    await runList(url, mixed.join('\n'))
    expect(sandbox.received.map(({ addresses }) => addresses.length)).toEqual([152])
  })

  it('shows its plan before it starts', async () => {
    const { send, sandbox } = await startBoth()
    const { id, state } = await createJob(send, { addresses: addressList(1000), start: false })
    expect(state).toBe('READY')
    const fields =
      'doneCount plan { cachedCount isEstimated bulkCalls singleCalls estimatedSeconds }'
    expect(await readJob(send, id, fields)).toMatchObject({
      state: 'READY',
      doneCount: 0,
      plan: { cachedCount: 0, isEstimated: false, bulkCalls: 2, singleCalls: 0 },
    })
    expect(sandbox.received).toEqual([])
  })

  it('has a path for downloads that needs no token', async () => {
    const { url, send, id } = await startWithJob(addressList(3))
    const job = await readJob(
      send,
      id,
      'csv: downloadPath(format: CSV) jsonl: downloadPath(format: JSONL)',
    )
    for (const path of [job['csv'], job['jsonl']]) {
      const response = await fetch(new URL(String(path), url))
      expect(response.status).toBe(200)
      expect(await response.text()).toContain(address(2))
    }
  })
})

describe('the entries of a job', () => {
  it('come in pages that have each entry once', async () => {
    const { page } = await startWithJob([...addressList(6), 'x'])
    const seen: number[] = []
    let after: unknown = null
    for (const count of [3, 3, 1]) {
      const { entries } = await page({ first: 3, after })
      const { nodes, edges, pageInfo } = entries!
      expect(nodes).toHaveLength(count)
      expect(edges.map(({ node }) => node)).toEqual(nodes)
      expect(pageInfo).toEqual({
        hasNextPage: count === 3,
        hasPreviousPage: false,
        startCursor: edges[0]!.cursor,
        endCursor: edges.at(-1)!.cursor,
      })
      after = pageInfo['endCursor']
      seen.push(...nodes.map(({ index }) => index))
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6])
    const { entries } = await page({ first: 3, after })
    expect(entries).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } })
  })

  it('can begin at any place', async () => {
    const numbers = addressList(12)
    const { page } = await startWithJob([...numbers, ...numbers])
    const from = async (variables: object) => {
      const { entries } = await page({ first: 2, ...variables })
      return entries?.nodes.map(({ index }) => index)
    }
    expect(await from({ fromIndex: 7 })).toEqual([7, 8])
    expect(await from({ fromIndex: 7, skip: 3 })).toEqual([10, 11])
    expect(await from({ fromIndex: 7, after: '9' })).toEqual([10, 11])
    expect(await from({ fromIndex: 7, after: '2' })).toEqual([7, 8])
    expect(await from({ fromIndex: 24 })).toEqual([])
    const filter = { statuses: ['DUPLICATE'] }
    expect(await from({ filter, skip: 10 })).toEqual([22, 23])
    expect(await from({ filter, after: '15', skip: 2 })).toEqual([18, 19])
    expect(await from({ filter, skip: 12 })).toEqual([])
  })

  it('can be filtered by status, rcsEnabled and carrier', async () => {
    const numbers = addressList(40)
    const { indexes } = await startWithJob([...numbers, failing, 'x', numbers[0]!])
    expect(await indexes({ statuses: ['FAILED', 'INVALID'] })).toEqual([40, 41])
    expect(await indexes({ statuses: ['DUPLICATE'] })).toEqual([42])
    expect(await indexes({ statuses: ['ERASED'] })).toEqual([])
    const devices = numbers.map((number) => deviceOf(number))
    const where = (isIn: (device: (typeof devices)[number]) => boolean) =>
      devices.flatMap((device, index) => (isIn(device) ? [index] : []))
    const found = { statuses: ['FOUND'] }
    const { carrierId } = devices[0]!
    expect(await indexes({ ...found, rcsEnabled: true })).toEqual(
      where(({ rcsEnabled }) => rcsEnabled),
    )
    expect(await indexes({ ...found, carrierId, rcsEnabled: false })).toEqual(
      where((device) => device.carrierId === carrierId && !device.rcsEnabled),
    )
    expect(await indexes({ carrierId: 'nobody' })).toEqual([])
  })

  it.each([
    [{ first: 0 }, '`first` must be 1 to 1000.'],
    [{ first: 1001 }, '`first` must be 1 to 1000.'],
    [{ after: 'x' }, '`after` must be a cursor of this list.'],
    [{ after: '99999999999' }, '`after` must be a cursor of this list.'],
    [{ fromIndex: -1 }, '`fromIndex` must be 0 or more.'],
    [{ skip: -1 }, '`skip` must be 0 or more.'],
  ])('reject %j', async (variables, message) => {
    const { page } = await startWithJob([address(1)])
    expect(await page(variables)).toMatchObject({
      entries: null,
      errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }],
    })
  })

  it('lose what is erased', async () => {
    const { send, id } = await startWithJob([address(1), address(2), `${address(1)} `])
    await send(`mutation { eraseDevice(address: "${address(1)}") { id } }`)
    const job = await readJob(
      send,
      id,
      'doneCount entries { nodes { status input address device { address } } }',
    )
    const { nodes } = job['entries'] as { nodes: ShownJob[] }
    expect(nodes[0]).toEqual({ status: 'ERASED', input: null, address: null, device: null })
    expect(nodes[1]).toMatchObject({ status: 'FOUND', address: address(2) })
    expect(JSON.stringify(job)).not.toContain(address(1).slice(1))
    expect(job['doneCount']).toBe(2)
  })
})
