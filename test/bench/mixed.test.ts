import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OpenLoop } from '../../bench/load/open-loop.ts'
import { kinds, listSizes, mixedArrivals } from '../../bench/parts/mixed-load.ts'
import type { MixedFigures } from '../../bench/parts/mixed-run.ts'
import { mixedTables } from '../../bench/parts/mixed-tables.ts'
import { type LimitedSandbox, startLimitedSandbox } from '../../bench/servers/sandbox-process.ts'

describe("the operations of a day's traffic", () => {
  const arrivals = mixedArrivals(1000, 20_000, 1)

  it('depend on the seed only', () => {
    expect(mixedArrivals(1000, 20_000, 1)).toEqual(arrivals)
    expect(mixedArrivals(1000, 20_000, 2)).not.toEqual(arrivals)
  })

  it('have their shares', () => {
    for (const [kind, percent] of Object.entries(kinds)) {
      const count = arrivals.filter((one) => one.kind === kind).length
      expect(Math.abs((100 * count) / arrivals.length - percent)).toBeLessThan(1)
    }
  })

  it('have new numbers that no other operation has, and lists of legal sizes', () => {
    const lists = arrivals.filter(({ kind }) => kind === 'list')
    for (const { addressCount } of lists) {
      expect(addressCount).toBeGreaterThanOrEqual(listSizes.min)
      expect(addressCount).toBeLessThanOrEqual(listSizes.max)
    }
    const numbers = arrivals
      .filter(({ kind }) => kind === 'list' || kind === 'new')
      .flatMap(({ body }) => body.match(/\+\d{12}/g) ?? [])
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})

describe('the knee', () => {
  const figures = (p99Ms: number, failedShare = 0): MixedFigures => ({
    operationCount: 100,
    leftCount: 0,
    p50Ms: 5,
    p99Ms,
    cachedP99Ms: 5,
    failedShare,
    callsPerThousand: 10,
    numberCount: 1000,
    rejectedCalls: 0,
    lateP99Ms: 1,
    cpuMsPerOperation: 1,
    rssMegabytes: 100,
    jobDoneCount: undefined,
  })
  const ratesOf = (...steps: [number, MixedFigures][]) =>
    mixedTables([
      { name: 'one', steps: steps.map(([perSecond, all]) => ({ perSecond, figures: all })) },
    ])[0]!.rows.map((row) => row[1])

  it('is the highest rate below the first one that is not kept', () => {
    expect(ratesOf([100, figures(200)], [140, figures(900)], [200, figures(1100)])).toEqual(['140'])
    expect(ratesOf([100, figures(200)], [140, figures(1100)], [200, figures(900)])).toEqual(['100'])
    expect(ratesOf([100, figures(200)], [200, figures(300, 0.02)])).toEqual(['100'])
  })

  it('is open if every rate is kept, and below the first one if none is', () => {
    expect(ratesOf([100, figures(200)])).toEqual(['≥ 100'])
    expect(ratesOf([100, figures(2000)])).toEqual(['below 100'])
  })
})

describe('a client that leaves', () => {
  it('gets no answer and does not count as unanswered', async () => {
    const server = createServer((request) => void request.resume())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const loop = new OpenLoop(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    const arrival = { atMs: 0, body: '{}', addressCount: 1 }
    const results = await loop.run([{ ...arrival, leavesAfterMs: 10 }, arrival], 100)
    expect(results.map(({ hasLeft, isAnswered }) => [hasLeft, isAnswered])).toEqual([
      [true, false],
      [false, false],
    ])
    loop.close()
    server.closeAllConnections()
    server.close()
  })
})

describe('the sandbox with a rate limit', () => {
  let sandbox: LimitedSandbox
  beforeAll(async () => {
    sandbox = await startLimitedSandbox({ ratePerSecond: 2, singleLatencyMs: 0, bulkLatencyMs: 0 })
  })
  afterAll(() => sandbox.stop())

  it('rejects further calls, and counts neither them nor those of jobs', async () => {
    const { KALEYRA_BASE_URL, KALEYRA_SID, KALEYRA_API_KEY } = sandbox.environment
    const statusOf = async (number: string) => {
      const url = `${KALEYRA_BASE_URL}/v1/${KALEYRA_SID}/rcs/lookup/${encodeURIComponent(number)}`
      return (await fetch(url, { headers: { 'api-key': KALEYRA_API_KEY } })).status
    }
    const numbers = ['+999700000001', '+999500000001', '+999500000002', '+999500000003']
    const statuses: number[] = []
    for (const number of [...numbers, ...numbers, ...numbers]) statuses.push(await statusOf(number))
    expect(statuses.slice(0, 4)).toEqual([200, 200, 200, 200])
    expect(statuses).toContain(429)
    const { calls, numbers: count, rejectedCalls } = await sandbox.calls()
    const accepted = statuses.filter((status, index) => status === 200 && index % 4 !== 0).length
    expect({ calls, count }).toEqual({ calls: accepted, count: accepted })
    expect(rejectedCalls).toBe(statuses.filter((status) => status === 429).length)
  })
})
