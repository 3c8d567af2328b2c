import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { csvOf, listClient } from '../../support/list-client.ts'
import { startBoth } from '../../support/start-server.ts'

async function start(environment: Record<string, string> = {}) {
  const both = await startBoth({}, environment)
  return { ...both, client: listClient(both.url) }
}

describe('an upload', () => {
  it('becomes a job, which looks up each number once', async () => {
    const { client, sandbox } = await start()
    const { status, json, headers } = await client.upload(
      `${csvOf(501)}x,abc\ny,+999110000000\nz,999110000001\n`,
    )
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(`bulk-lookup-jobs/${json.id}`)
    expect(json).toMatchObject({
      inputCount: 504,
      uniqueCount: 501,
      duplicateCount: 2,
      invalidCount: 1,
      invalidReasons: [{ reason: 'LETTERS', count: 1 }],
      plan: { cachedCount: 0, bulkCalls: 2, singleCalls: 0 },
      file: {
        encoding: 'utf-8',
        delimiter: ',',
        hasHeader: true,
        column: { number: 2, name: 'phone' },
      },
    })
    expect(json.file.firstRows.slice(0, 2)).toEqual([
      ['name', 'phone'],
      ['P0', '+999110000000'],
    ])
    const job = await client.until(json.id, 'COMPLETED')
    expect(job).toMatchObject({ doneCount: 501, failedCount: 0, bulkCalls: 2, singleCalls: 0 })
    expect(job.reach.lookedUp).toBe(501)
    expect(
      sandbox.received.map(({ addresses }) => addresses.length).toSorted((a, b) => a - b),
    ).toEqual([250, 251])
  })

  it.each([
    ['a list of one number', 1, 0, 1],
    ['a list of 99 numbers', 99, 0, 99],
    ['a list of 100 numbers', 100, 1, 0],
    ['a list of 1,030 numbers', 1030, 3, 0],
  ])('%s costs the fewest calls', async (_, count, bulkCalls, singleCalls) => {
    const { client, sandbox } = await start()
    const { json } = await client.upload(csvOf(count))
    const job = await client.until(json.id, 'COMPLETED')
    expect(job).toMatchObject({ doneCount: count, bulkCalls, singleCalls })
    expect(sandbox.calls().violations).toEqual({})
  })

  it('with only invalid numbers is completed at once, and costs nothing', async () => {
    const { client, sandbox } = await start()
    const { json } = await client.upload('phone\n0049\n0171\n9.99E+11\n')
    const job = await client.until(json.id, 'COMPLETED')
    expect(job).toMatchObject({ uniqueCount: 0, invalidCount: 3, doneCount: 0 })
    expect(job.invalidReasons.map(({ reason }) => reason).toSorted()).toEqual([
      'EXPONENT',
      'INTERNATIONAL_PREFIX',
      'LEADING_ZERO',
    ])
    expect(sandbox.received).toEqual([])
  })

  it.each([
    ['CSV of Excel', 'text/csv', '\uFEFFName;Telefon\r\nM;+999110000000\r\n'],
    [
      'CSV in Windows-1252',
      'text/csv',
      Buffer.from('Näme;Telefon\r\nM;+999110000000\r\n', 'latin1'),
    ],
    [
      'CSV in UTF-16',
      'text/csv',
      Buffer.from('\uFEFFName;Telefon\r\nM;+999110000000\r\n', 'utf16le'),
    ],
    ['CSV with CR', 'text/csv', 'name,phone\rM,+999110000000\r'],
    ['tab-separated values', 'text/tab-separated-values', 'name\tphone\nM\t+999110000000\n'],
    ['JSON Lines', 'application/x-ndjson', '{"name":"M","phone":"+999110000000"}\n'],
    ['JSON strings', 'application/jsonl', '"+999110000000"\n'],
    ['text', 'text/plain; charset=utf-8', '+999110000000\n'],
  ])('can be %s', async (_, type, body) => {
    const { client } = await start()
    const bytes = new Uint8Array(Buffer.from(body as string))
    const { status, json } = await client.upload(bytes, { type, query: '?start=false' })
    expect(status).toBe(201)
    expect(json).toMatchObject({ state: 'READY', inputCount: 1, uniqueCount: 1 })
    const again = await client.upload(new Uint8Array(gzipSync(bytes)), {
      type,
      query: '?start=false',
      headers: { 'content-encoding': 'gzip' },
    })
    expect(again.json.uniqueCount).toBe(1)
  })

  it('can arrive in any pieces', async () => {
    const { client } = await start()
    const bytes = new TextEncoder().encode('nämé;phone\nÄ;+999110000000\nÖ;+999110000001\n')
    const pieces = new ReadableStream({
      async start(controller) {
        for (const byte of bytes) {
          controller.enqueue(new Uint8Array([byte]))
          await new Promise((resolve) => setImmediate(resolve))
        }
        controller.close()
      },
    })
    const { json } = await client.upload(pieces)
    expect(json).toMatchObject({ uniqueCount: 2, file: { column: { number: 2, name: 'phone' } } })
  })

  it('reads national numbers of a country', async () => {
    const { client } = await start()
    const { json } = await client.upload('name,phone\nM,0171 2345678\n', {
      query: '?defaultCountry=DE&start=false',
    })
    expect(json).toMatchObject({ uniqueCount: 1, invalidCount: 0 })
  })

  it('names its column, or gives its number', async () => {
    const { client } = await start()
    const file = 'home,work\n+999110000000,+999110000001\n'
    const { code, json } = await client.upload(file)
    expect(code).toBe('SEVERAL_NUMBER_COLUMNS')
    expect(json.errors[0]!.extensions.columns).toEqual(['home', 'work'])
    for (const column of ['WORK', '2']) {
      const { json: job } = await client.upload(file, { query: `?column=${column}&start=false` })
      expect(job.file.column).toEqual({ number: 2, name: 'work' })
    }
    expect((await client.upload(file, { query: '?column=mobile' })).code).toBe('UNKNOWN_COLUMN')
  })
})

describe('the Idempotency-Key', () => {
  it('makes a repeated upload return the first job', async () => {
    const { client } = await start()
    const headers = { 'idempotency-key': 'spring' }
    const first = await client.upload(csvOf(120), { headers })
    const second = await client.upload(csvOf(120), { headers })
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.json.id).toBe(first.json.id)
  })

  it('makes uploads at the same time one job', async () => {
    const { client } = await start()
    const options = { headers: { 'idempotency-key': 'both' }, query: '?start=false' }
    const both = await Promise.all([1, 2].map(async () => client.upload(csvOf(120), options)))
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 201])
    expect(both[0]!.json.id).toBe(both[1]!.json.id)
  })

  it('is refused for another list, and for other options', async () => {
    const { client } = await start()
    const headers = { 'idempotency-key': 'spring' }
    await client.upload(csvOf(120), { headers, query: '?start=false' })
    const other = await client.upload(csvOf(121), { headers })
    const options = await client.upload(csvOf(120), { headers, query: '?name=other' })
    expect([other.status, other.code]).toEqual([409, 'IDEMPOTENCY_CONFLICT'])
    expect([options.status, options.code]).toEqual([409, 'IDEMPOTENCY_CONFLICT'])
  })

  it('belongs to one client', async () => {
    const { url } = await start({ API_TOKENS: 'a:token-of-client-a-0001,b:token-of-client-b-0001' })
    const [a, b] = ['a', 'b'].map((name) =>
      listClient(url, { authorization: `Bearer token-of-client-${name}-0001` }),
    ) as [ReturnType<typeof listClient>, ReturnType<typeof listClient>]
    const headers = { 'idempotency-key': 'spring' }
    const first = await a.upload(csvOf(120), { headers, query: '?start=false' })
    const second = await b.upload(csvOf(130), { headers, query: '?start=false' })
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.json.id).not.toBe(first.json.id)
    expect(await b.get(first.json.id)).toMatchObject({
      errors: [{ extensions: { code: 'JOB_NOT_FOUND' } }],
    })
  })
})

describe('the limits of lists', () => {
  it('reject a list that is too long, and keep nothing of it', async () => {
    const { client, app } = await start({ MAX_JOB_ADDRESSES: '1000' })
    const { status, code } = await client.upload(csvOf(1001))
    expect([status, code]).toEqual([413, 'LIST_TOO_LONG'])
    const { data } = await client.graphql<{ bulkLookupJobs: { nodes: object[] } }>(
      '{ bulkLookupJobs { nodes { id } } }',
    )
    expect(data.bulkLookupJobs.nodes).toEqual([])
    expect(app.state().backgroundPending).toBe(0)
  })

  it('reject a job above the number of open jobs, until one has ended', async () => {
    const { client } = await start({ MAX_OPEN_JOBS: '1' })
    const ready = { query: '?start=false' }
    const first = await client.upload(csvOf(10), ready)
    expect((await client.upload(csvOf(11), ready)).code).toBe('JOB_LIMIT')
    await client.graphql('mutation ($id: ID!) { cancelBulkLookupJob(id: $id) { state } }', {
      id: first.json.nodeId,
    })
    expect((await client.upload(csvOf(12), ready)).status).toBe(201)
  })
})
