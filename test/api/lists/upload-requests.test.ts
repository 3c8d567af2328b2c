import { describe, expect, it } from 'vitest'
import { addressList } from '../../support/addresses.ts'
import { jobsUrl, runList, uploadList } from '../../support/job-requests.ts'
import { startBoth } from '../../support/start-server.ts'

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

  it('has the options of a job', async () => {
    const { url } = await startBoth()
    const query = 'column=2&maxAgeSeconds=60&defaultCountry=IT&maxFailedPercent=2.5&retentionDays=2'
    const list = 'note,phone\nfirst,3471234567\nsecond,3471234568'
    const { status, body } = await uploadList(url, list, { query })
    expect([status, body]).toMatchObject([201, { uniqueCount: 2, invalidCount: 0 }])
  })
})

describe('an idempotency key', () => {
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
    ['colum=phone', 'column, columnNumber, name, start'],
    ['start=yes', 'start must be true or false'],
    ['start=true&start=true', 'start can be given only once'],
    ['maxAgeSeconds=-1', 'maxAgeSeconds must be a number from 0'],
    ['maxAgeSeconds=1e3', 'maxAgeSeconds must be a number from 0'],
    ['defaultCountry=XX', 'defaultCountry must be a country code'],
    ['maxFailedPercent=101', 'maxFailedPercent must be a number from 0 to 100'],
    ['retentionDays=0', 'retentionDays must be a number from 1'],
    ['name=', 'name must be at most 100'],
    [`name=${'a'.repeat(101)}`, 'name must be at most 100'],
    ['__proto__=1', 'column, columnNumber, name, start'],
  ]
  it('names the rule of a parameter', async () => {
    const { url } = await startBoth()
    for (const [query, rule] of queries) {
      const { status, body } = await uploadList(url, csv, { query })
      expect([query, status, body]).toMatchObject([query, 400, codeOf('BAD_REQUEST')])
      expect(body.errors![0]!.message).toContain(rule)
    }
  })

  it('names the columns', async () => {
    const { url } = await startBoth()
    const { body } = await uploadList(url, csv, { query: 'column=fax' })
    expect(body.errors![0]!.extensions).toEqual({
      code: 'UNKNOWN_COLUMN',
      columns: ['name', 'phone'],
      columnChoices: [
        { number: 1, name: 'name' },
        { number: 2, name: 'phone' },
      ],
    })
    const one = await uploadList(url, csv, { query: 'columnNumber=2' })
    expect(one.status).toBe(201)
    const both = await uploadList(url, csv, { query: 'column=phone&columnNumber=2' })
    expect(both.body.errors![0]!.message).toContain('exclude each other')
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
