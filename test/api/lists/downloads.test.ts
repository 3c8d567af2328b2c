import { describe, expect, it } from 'vitest'
import { csvOf, listClient } from '../../support/list-client.ts'
import { startBoth } from '../../support/start-server.ts'

async function start(environment: Record<string, string> = {}) {
  const both = await startBoth({}, environment)
  const client = listClient(both.url)
  const { json } = await client.upload(`${csvOf(300)}x,=1+1\ny,999110000000\nz,+999000000404\n`)
  const job = await client.until(json.id, 'COMPLETED')
  return { ...both, client, job }
}

describe('the results as CSV', () => {
  it('have one row for each input, in the order of the list', async () => {
    const { client, job } = await start()
    const response = await client.fetch(`${job.id}.csv`)
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="bulk-lookup-${job.id}.csv"`,
    )
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('rcs-finished-entries')).toBe('303/303')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
    const lines = bytes.toString('utf8').slice(1).split('\r\n')
    expect(lines).toHaveLength(305)
    expect(lines[0]).toBe(
      'index,input,status,address,rcs_enabled,carrier_id,carrier_status,checked_at,source,failure_code,failure_message,retryable',
    )
    expect(lines[1]).toMatch(
      /^0,\+999110000000,FOUND,\+999110000000,(true|false),Sandbox \w+,\w+,[\d:.TZ-]+,BULK,,,$/,
    )
    // No spreadsheet runs it.
    expect(lines[301]).toMatch(/^300,'=1\+1,INVALID,,/)
    expect(lines[302]).toMatch(/^301,999110000000,DUPLICATE,\+999110000000,/)
    expect(lines[303]).toMatch(/^302,\+999000000404,FAILED,\+999000000404,,,,,,NOT_REPORTED,/)
  })

  it('have phone numbers that Excel shows as text, on request', async () => {
    const { client, job } = await start()
    const response = await client.fetch(`${job.id}.csv?forExcel=true&after=300`)
    const lines = (await response.text()).split('\r\n')
    expect(lines[0]).toMatch(/^301,"=""999110000000""",DUPLICATE,"=""\+999110000000""",/)
  })

  it('go on after an index', async () => {
    const { client, job } = await start()
    const whole = await (await client.fetch(`${job.id}.csv`)).text()
    const rest = await (await client.fetch(`${job.id}.csv?after=99`)).text()
    expect(whole.split('\r\n').slice(101).join('\r\n')).toBe(rest)
  })

  it('are compressed for clients that accept it', async () => {
    const { client, job } = await start()
    for (const [accept, coding] of [
      ['gzip', 'gzip'],
      ['br, gzip;q=0.5', 'gzip'],
      ['identity', null],
      ['gzip;q=0', null],
    ] as const) {
      const response = await client.fetch(`${job.id}.csv`, {
        headers: { 'accept-encoding': accept },
      })
      expect([accept, response.headers.get('content-encoding')]).toEqual([accept, coding])
      expect((await response.text()).split('\r\n')).toHaveLength(305)
    }
  })

  it('have each entry of a long list once, in order, also with a filter', async () => {
    const { url } = await startBoth({})
    const client = listClient(url)
    const repeats = 30
    const rows = csvOf(300).split('\n').slice(1, -1)
    const { json } = await client.upload(csvOf(300) + `${rows.join('\n')}\n`.repeat(repeats))
    const job = await client.until(json.id, 'COMPLETED')
    const indexes = async (query: string) => {
      const text = await (await client.fetch(`${job.id}.jsonl${query}`)).text()
      return text
        .split('\n')
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as { index: number }).index)
    }
    const all = Array.from({ length: 300 * (repeats + 1) }, (_, index) => index)
    expect(await indexes('')).toEqual(all)
    expect(await indexes('?after=3999')).toEqual(all.slice(4000))
    expect(await indexes('?status=DUPLICATE')).toEqual(all.slice(300))
    expect(await indexes('?status=FOUND')).toEqual(all.slice(0, 300))
    expect(await indexes(`?after=${all.length - 1}`)).toEqual([])
  })

  it('have only the entries of a filter', async () => {
    const { client, job } = await start()
    const rows = async (query: string) => {
      const text = await (await client.fetch(`${job.id}.jsonl${query}`)).text()
      return text
        .split('\n')
        .slice(0, -1)
        .map(
          (line) =>
            JSON.parse(line) as { index: number; status: string; rcsEnabled: boolean | null },
        )
    }
    expect((await rows('?status=INVALID,FAILED')).map(({ index }) => index)).toEqual([300, 302])
    const enabled = await rows('?rcsEnabled=true')
    expect(enabled.every(({ rcsEnabled }) => rcsEnabled)).toBe(true)
    const found = await rows('?rcsEnabled=true&status=FOUND')
    expect(found).toHaveLength(job.reach.rcsEnabled)
    for (const query of ['?status=OOPS', '?rcsEnabled=1', '?after=-1', '?limit=3']) {
      expect((await client.fetch(`${job.id}.jsonl${query}`)).status).toBe(400)
    }
  })

  it('have no body for HEAD', async () => {
    const { client, job } = await start()
    const response = await client.fetch(`${job.id}.csv`, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(response.headers.get('rcs-job-state')).toBe('COMPLETED')
  })
})

describe('a download path', () => {
  it('needs no token, and works only for its job, unchanged, for 15 minutes', async () => {
    const environment = { API_TOKENS: 'a:token-of-client-a-0001' }
    const { url } = await startBoth({}, environment)
    const client = listClient(url, { authorization: 'Bearer token-of-client-a-0001' })
    const { json } = await client.upload(csvOf(10))
    await client.until(json.id, 'COMPLETED')
    const { data } = await client.graphql<{ bulkLookupJob: { downloadPath: string } }>(
      'query ($id: ID!) { bulkLookupJob(id: $id) { downloadPath(format: JSONL) } }',
      { id: json.nodeId },
    )
    const path = data.bulkLookupJob.downloadPath
    const status = async (one: string) => (await fetch(new URL(one, url))).status
    expect(await status(path)).toBe(200)
    expect(await status(path.replace('.jsonl', '.csv'))).toBe(200)
    expect(await status(`bulk-lookup-jobs/${json.id}.csv`)).toBe(401)
    const end = Number(/signature=(\d+)/.exec(path)![1])
    expect(end * 1000 - Date.now()).toBeLessThanOrEqual(15 * 60_000 + 1000)
    expect(await status(path.replace(String(end), String(end + 1)))).toBe(403)
    expect(await status(path.slice(0, -1))).toBe(403)
    const other = await client.upload(csvOf(11))
    expect(await status(path.replace(json.id, other.json.id))).toBe(403)
  })
})

describe('a job that does not exist', () => {
  it.each(['AAAAAAAAAAAAAAAAAAAAAA', 'AAAAAAAAAAAAAAAAAAAAAA.csv', 'x', 'x.csv', '../graphql/x'])(
    'is 404: %s',
    async (path) => {
      const { url } = await startBoth()
      expect((await listClient(url).fetch(path)).status).toBe(404)
    },
  )

  it('was deleted: its paths are 404', async () => {
    const { client, job } = await start()
    await client.graphql('mutation ($id: ID!) { deleteBulkLookupJob(id: $id) }', { id: job.nodeId })
    expect((await client.fetch(`${job.id}.csv`)).status).toBe(404)
  })
})
