import { fc, it } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, vi } from 'vitest'
import { TurnLoader } from '../../src/cache/turn-loader.ts'
import type { Address } from '../../src/domain/address.ts'
import { address, addressList } from '../support/addresses.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const options = { batchSize: 10, concurrency: 2, maxWaitMs: 5000 }

/** A loader whose statements take 10 ms, and the addresses of each statement. */
function createLoader(fails: (statement: number) => boolean = () => false) {
  const statements: (readonly Address[])[] = []
  let running = 0
  let peak = 0
  const loader = new TurnLoader<string>(async (addresses) => {
    statements.push(addresses)
    const statement = statements.length
    peak = Math.max(peak, (running += 1))
    await new Promise((resolve) => setTimeout(resolve, 10))
    running -= 1
    if (fails(statement)) throw new Error('failed')
    return new Map(addresses.map((one) => [one, `value of ${one}`]))
  }, options)
  return { loader, statements, peak: () => peak }
}

const valuesOf = (addresses: readonly Address[]) =>
  new Map(addresses.map((one) => [one, `value of ${one}`]))

describe('TurnLoader', () => {
  it.prop([
    fc.array(
      fc.record({
        client: fc.constantFrom('a', 'b', 'c'),
        from: fc.nat({ max: 20 }),
        count: fc.nat({ max: 40 }),
        atMs: fc.nat({ max: 60 }),
      }),
      { maxLength: 12 },
    ),
  ])('loads all values, in statements within the limits', async (loads) => {
    const { loader, statements, peak } = createLoader()
    const results = loads.map(async ({ client, from, count, atMs }) => {
      await new Promise((resolve) => setTimeout(resolve, atMs))
      const addresses = addressList(count, from)
      return { addresses, values: await loader.load(addresses, client) }
    })
    await vi.runAllTimersAsync()
    for (const { addresses, values } of await Promise.all(results)) {
      expect(new Map(values)).toEqual(valuesOf(addresses))
    }
    expect(peak()).toBeLessThanOrEqual(options.concurrency)
    for (const statement of statements) {
      expect(statement.length).toBeLessThanOrEqual(options.batchSize)
      expect(new Set(statement).size).toBe(statement.length)
    }
  })

  it('combines the loads of one turn of the event loop', async () => {
    const { loader, statements } = createLoader()
    const loads = addressList(8).map((one, place) => loader.load([one], `client ${place}`))
    await vi.runAllTimersAsync()
    await Promise.all(loads)
    expect(statements).toEqual([addressList(8)])
  })

  it('has an address of a second client in the next statement, however many others wait', async () => {
    const { loader, statements } = createLoader()
    void loader.load(addressList(1000), 'greedy')
    await vi.advanceTimersByTimeAsync(35)
    const before = statements.length
    const modest = loader.load([address(5000)], 'modest')
    await vi.advanceTimersByTimeAsync(10)
    expect(statements.slice(before).flat()).toContain(address(5000))
    await vi.advanceTimersByTimeAsync(10)
    expect(await modest).toEqual(valuesOf([address(5000)]))
    await vi.runAllTimersAsync()
  })

  it('has no value for the addresses of a failed statement, and those of the others', async () => {
    const { loader } = createLoader((statement) => statement === 2)
    const load = loader.load(addressList(30), 'client')
    await vi.runAllTimersAsync()
    expect(await load).toEqual(valuesOf([...addressList(10), ...addressList(10, 20)]))
  })

  it('ends a load that waits too long with the values it has', async () => {
    const { loader, statements } = createLoader()
    const load = loader.load(addressList(20_000), 'client')
    await vi.advanceTimersByTimeAsync(options.maxWaitMs)
    const values = await load
    expect(values.size).toBeGreaterThan(9000)
    expect(values.size).toBeLessThan(11_000)
    const before = statements.length
    await vi.runAllTimersAsync()
    expect(statements.length).toBe(before)
  })
})
