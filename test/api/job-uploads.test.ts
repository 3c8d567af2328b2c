import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { addressList } from '../support/addresses.ts'
import { bearer, crm, shop, tokens } from '../support/client-tokens.ts'
import { jobsUrl, runList, uploadList } from '../support/job-requests.ts'
import { startBoth } from '../support/start-server.ts'

const numbers = addressList(4)
const csv = `name,phone\r\n${numbers.map((number, n) => `n${n},${number}`).join('\r\n')}\r\n`
const codeOf = (code: string) => ({ errors: [{ extensions: { code } }] })

describe('an upload', () => {
  it('makes a job, and says how the file was understood and what the job costs', async () => {
    const { url } = await startBoth()
    const list = `${csv}twice,${numbers[0]}\r\nwrong,12\r\n`
    const { status, headers, body } = await uploadList(url, list, { query: 'start=false&name=May' })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      name: 'May',
      state: 'READY',
      inputCount: 6,
      uniqueCount: 4,
      duplicateCount: 1,
      invalidCount: 1,
      invalidReasons: [{ reason: 'TOO_SHORT', count: 1 }],
      doneCount: 0,
      finishedEntries: 0,
      plan: { cachedCount: 0, bulkCalls: 0, singleCalls: 4 },
      file: {
        encoding: 'utf-8',
        delimiter: ',',
        hasHeader: true,
        column: { number: 2, name: 'phone' },
      },
    })
    expect(body).toHaveProperty('file.firstRows[1]', ['n0', numbers[0]])
    expect(headers.get('location')).toBe(`bulk-lookup-jobs/${body.id}`)
    expect(headers.get('cache-control')).toBe('no-store')
    const job = await fetch(new URL(headers.get('location')!, jobsUrl(url)))
    expect(job.status).toBe(200)
    expect(await job.json()).toMatchObject({ id: body.id, state: 'READY', reach: { lookedUp: 0 } })
  })

  it('has the id of the GraphQL API', async () => {
    const { url, send } = await startBoth()
    const { nodeId } = await runList(url, csv)
    const query = 'query ($id: ID!) { bulkLookupJob(id: $id) { id state reach { lookedUp } } }'
    const { data } = await send<object>(query, { id: nodeId })
    expect(data).toEqual({
      bulkLookupJob: { id: nodeId, state: 'COMPLETED', reach: { lookedUp: 4 } },
    })
  })

  const types: [string, string | Uint8Array<ArrayBuffer>, Record<string, string>][] = [
    [
      'tab-separated values',
      csv.replaceAll(',', '\t'),
      { 'content-type': 'text/tab-separated-values' },
    ],
    ['text', numbers.join('\n'), { 'content-type': 'text/plain; charset=utf-8' }],
    [
      'JSON Lines',
      numbers.map((phone) => JSON.stringify({ phone })).join('\n'),
      { 'content-type': 'application/x-ndjson' },
    ],
    [
      'strings of JSON',
      numbers.map((n) => `"${n}"`).join('\n'),
      { 'content-type': 'application/jsonl' },
    ],
    ['gzip', Uint8Array.from(gzipSync(csv)), { 'content-encoding': 'gzip' }],
    ['UTF-16', Uint8Array.from(Buffer.from(`\uFEFF${csv}`, 'utf16le')), {}],
    ['UTF-8 with a byte order mark', `\uFEFF${csv}`, {}],
    ['lines that end with CR', csv.replaceAll('\r\n', '\r'), {}],
  ]
  it.each(types)('can be %s', async (_, list, headers) => {
    const { url } = await startBoth()
    const { status, body } = await uploadList(url, list, { headers })
    expect([status, body]).toMatchObject([201, { inputCount: 4, uniqueCount: 4 }])
  })

  it('can arrive byte by byte', async () => {
    const { url } = await startBoth()
    const list = Buffer.from(`\uFEFF${csv.replace('n1', 'Zoë')}`)
    const bytes = Array.from(list, (byte) => Uint8Array.of(byte))
    const { status, body } = await uploadList(url, bytes)
    expect([status, body]).toMatchObject([
      201,
      { uniqueCount: 4, file: { column: { name: 'phone' } } },
    ])
  })

  it('has the options of a job', async () => {
    const { url } = await startBoth()
    const query = 'column=2&maxAgeSeconds=60&defaultCountry=IT&maxFailedPercent=2.5&retentionDays=2'
    const list = 'note,phone\nfirst,3471234567\nsecond,3471234568'
    const { status, body } = await uploadList(url, list, { query })
    expect([status, body]).toMatchObject([201, { uniqueCount: 2, invalidCount: 0 }])
  })
})

describe('an idempotency key', () => {
  it('belongs to one list and its options', async () => {
    const { url } = await startBoth()
    const headers = { 'idempotency-key': randomUUID() }
    const query = 'start=false'
    const first = await uploadList(url, csv, { headers, query })
    expect(first.status).toBe(201)
    const repeated = await uploadList(url, csv, { headers, query })
    expect([repeated.status, repeated.body.id]).toEqual([200, first.body.id])
    const conflict = [409, codeOf('IDEMPOTENCY_CONFLICT')]
    const changed = await uploadList(url, `${csv}new,+999200000009\r\n`, { headers, query })
    expect([changed.status, changed.body]).toMatchObject(conflict)
    const other = await uploadList(url, csv, { headers, query: 'start=false&name=other' })
    expect([other.status, other.body]).toMatchObject(conflict)
  })

  it('belongs to one client', async () => {
    const { url } = await startBoth({}, tokens)
    const key = { 'idempotency-key': randomUUID() }
    const ofShop = await uploadList(url, csv, { headers: { ...key, ...bearer(shop) } })
    const ofCrm = await uploadList(url, csv, { headers: { ...key, ...bearer(crm) } })
    expect([ofShop.status, ofCrm.status]).toEqual([201, 201])
    expect(ofShop.body.id).not.toBe(ofCrm.body.id)
    for (const path of [ofShop.body.paths.self, ofShop.body.paths.csv, 'bulk-lookup-jobs/x']) {
      const response = await fetch(new URL(path, url), { headers: bearer(crm) })
      expect([response.status, await response.json()]).toMatchObject([404, codeOf('JOB_NOT_FOUND')])
    }
  })

  it.each([
    ['no', undefined],
    ['an empty', ''],
    ['one with a space in the', 'a b'],
    ['a long', 'a'.repeat(256)],
    ['one with other characters in the', 'schlüssel'],
  ])('must be valid: %s key', async (_, key) => {
    const { url } = await startBoth()
    const response = await fetch(jobsUrl(url), {
      method: 'POST',
      headers: { 'content-type': 'text/csv', ...(key !== undefined && { 'idempotency-key': key }) },
      body: csv,
    })
    const body = (await response.json()) as { errors: [{ message: string }] }
    expect([response.status, body]).toMatchObject([400, codeOf('BAD_REQUEST')])
    expect(body.errors[0].message).toContain('Idempotency-Key')
  })
})

describe('a bad request', () => {
  const queries: [string, string][] = [
    ['colum=phone', 'column, name, start'],
    ['start=yes', 'start must be true or false'],
    ['start=true&start=true', 'start can be given only once'],
    ['maxAgeSeconds=-1', 'maxAgeSeconds must be a number from 0'],
    ['maxAgeSeconds=1e3', 'maxAgeSeconds must be a number from 0'],
    ['defaultCountry=XX', 'defaultCountry must be a country code'],
    ['maxFailedPercent=101', 'maxFailedPercent must be a number from 0 to 100'],
    ['retentionDays=0', 'retentionDays must be a number from 1'],
    ['name=', 'name must be at most 100'],
    [`name=${'a'.repeat(101)}`, 'name must be at most 100'],
    ['__proto__=1', 'column, name, start'],
  ]
  it('names the rule of a parameter', async () => {
    const { url } = await startBoth()
    for (const [query, rule] of queries) {
      const { status, body } = await uploadList(url, csv, { query })
      expect([query, status, body]).toMatchObject([query, 400, codeOf('BAD_REQUEST')])
      expect(body.errors![0]!.message).toContain(rule)
    }
  })

  const files: [
    string,
    number,
    string,
    string | Uint8Array<ArrayBuffer>,
    Record<string, string>?,
  ][] = [
    ['no row', 422, 'EMPTY_FILE', ''],
    ['only a header', 422, 'EMPTY_FILE', 'name,phone\n', { query: 'column=phone' }],
    ['no gzip', 422, 'INVALID_GZIP', csv, { 'content-encoding': 'gzip' }],
    [
      'half of a gzip file',
      422,
      'INVALID_GZIP',
      Uint8Array.from(gzipSync(csv).subarray(0, 40)),
      { 'content-encoding': 'gzip' },
    ],
    ['a spreadsheet', 422, 'BINARY_FILE', 'PK\u0003\u0004 and so on'],
    ['an open quote', 422, 'OPEN_QUOTE', `${csv}"open,+999200000007\n`],
    [
      '5,000 columns',
      422,
      'TOO_MANY_COLUMNS',
      Array.from({ length: 5000 }, () => '1').join(','),
      { query: 'column=1' },
    ],
    ['no column with numbers', 422, 'NO_NUMBER_COLUMN', 'a,b\nx,y\nx,z\n'],
    [
      'two columns with numbers',
      422,
      'SEVERAL_NUMBER_COLUMNS',
      `mobile,phone\n${numbers.map((number) => `${number},${number}`).join('\n')}`,
    ],
    ['no such column', 422, 'UNKNOWN_COLUMN', csv, { query: 'column=fax' }],
    ['invalid JSON', 422, 'INVALID_JSON', '{"a"', { 'content-type': 'application/x-ndjson' }],
    ['another type', 415, 'UNSUPPORTED_MEDIA_TYPE', csv, { 'content-type': 'application/json' }],
    ['no type', 415, 'UNSUPPORTED_MEDIA_TYPE', csv, { 'content-type': '' }],
    ['another coding', 415, 'UNSUPPORTED_MEDIA_TYPE', csv, { 'content-encoding': 'br' }],
  ]
  it('has a code for each fault of a file', async () => {
    const { url, unexpected } = await startBoth()
    for (const [name, expected, code, list, options = {}] of files) {
      const { query = '', ...headers } = options
      const { status, body } = await uploadList(url, list, { query, headers })
      expect([name, status, body]).toMatchObject([name, expected, codeOf(code)])
    }
    expect(unexpected).toEqual([])
    const metrics = await (await fetch(new URL('/metrics', url))).text()
    expect(metrics).toContain('rcs_requests_rejected_total{code="INVALID_GZIP"} 2')
  })

  it('names the columns', async () => {
    const { url } = await startBoth()
    const { body } = await uploadList(url, csv, { query: 'column=fax' })
    expect(body.errors![0]!.extensions).toEqual({
      code: 'UNKNOWN_COLUMN',
      columns: ['name', 'phone'],
    })
  })

  it('is a list that is too long', async () => {
    const { url } = await startBoth({}, { MAX_JOB_ADDRESSES: '100' })
    const longest = await uploadList(url, addressList(100).join('\n'))
    expect(longest.status).toBe(201)
    const { status, headers, body } = await uploadList(url, addressList(101).join('\n'))
    expect([status, body]).toMatchObject([413, codeOf('LIST_TOO_LONG')])
    expect(headers.get('retry-after')).toBe(null) // a repeated upload is too long, too
  })

  it('is one by another method', async () => {
    const { url } = await startBoth()
    const answers = await Promise.all(
      ['GET', 'PUT', 'DELETE'].map((method) => fetch(jobsUrl(url), { method })),
    )
    expect(answers.map(({ status }) => status)).toEqual([405, 405, 405])
    expect(answers.map(({ headers }) => headers.get('allow'))).toEqual(['POST', 'POST', 'POST'])
  })
})
