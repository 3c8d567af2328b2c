import { describe, expect, it } from 'vitest'
import { ListDocument } from '../../generated/graphql.ts'
import { address, addressList } from '../../support/addresses.ts'
import { type Both, expectIdle, lookUp, outcomeCounts } from '../../support/faults.ts'
import { startBoth } from '../../support/start-server.ts'

/** Asks as a client that can hang up. */
function askAndLeave({ url }: Both, addresses: readonly string[]) {
  const client = new AbortController()
  const query = 'query ($addresses: [String!]!) { bulkLookup(addresses: $addresses) { total } }'
  const answer = fetch(url, {
    method: 'POST',
    signal: client.signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { addresses } }),
  })
  return {
    leave: async () => {
      client.abort()
      await expect(answer).rejects.toThrow('aborted')
    },
  }
}

describe('a client that leaves', () => {
  it('takes nothing from the others who wait for the same call', async () => {
    const both = await startBoth({ bulkLatencyMs: 300 })
    const [one, two] = [lookUp(both, addressList(100)), lookUp(both, addressList(100))]
    const third = askAndLeave(both, addressList(100))
    await expect.poll(() => both.sandbox.received.length).toBe(1)
    await third.leave()
    expect(outcomeCounts(await one)).toEqual({ FOUND: 100 })
    expect(outcomeCounts(await two)).toEqual({ FOUND: 100 })
    await expectIdle(both)
  })

  it('ends a call that nobody else waits for, and leaves nothing behind', async () => {
    const both = await startBoth({ bulkLatencyMs: 5000 })
    const clients = [askAndLeave(both, addressList(100)), askAndLeave(both, addressList(100))]
    await expect.poll(() => both.sandbox.received.length).toBe(1)
    for (const { leave } of clients) await leave()
    await expectIdle(both)
  })

  it('takes along what is not sent yet', async () => {
    const both = await startBoth({ singleLatencyMs: 300 }, { UPSTREAM_MAX_IN_FLIGHT: '1' })
    const stays = lookUp(both, [address(0)])
    await expect.poll(() => both.sandbox.received.length).toBe(1)
    const { leave } = askAndLeave(both, addressList(50, 1))
    await expect.poll(() => both.app.state().pending).toBe(50)
    await leave()
    await expect.poll(() => both.app.state().pending).toBe(0)
    expect(outcomeCounts(await stays)).toEqual({ FOUND: 1 })
    expect(both.sandbox.received).toHaveLength(1)
    await expectIdle(both)
  })

  it('leaves no abort to whoever asks for the same afterwards', async () => {
    const both = await startBoth({ bulkLatencyMs: 200 })
    const { leave } = askAndLeave(both, addressList(100))
    await expect.poll(() => both.sandbox.received.length).toBe(1)
    await leave()
    expect(outcomeCounts(await lookUp(both, addressList(100)))).toEqual({ FOUND: 100 })
    expect(both.sandbox.received).toHaveLength(2)
    await expectIdle(both)
  })
})

describe('the deadline of an operation', () => {
  it('gives what is known by then, and DEADLINE for the rest', async () => {
    const both = await startBoth({}, { REQUEST_DEADLINE_MS: '300' })
    both.sandbox.plan([{ on: 'BULK', times: 1, hang: true }])
    expect(outcomeCounts(await lookUp(both, addressList(600)))).toEqual({
      FOUND: 300,
      DEADLINE: 300,
    })
    await expectIdle(both)
  })

  it('lets a late answer serve those who joined later', async () => {
    const both = await startBoth({ singleLatencyMs: 400 }, { REQUEST_DEADLINE_MS: '300' })
    const first = lookUp(both, [address(1)])
    await new Promise((resolve) => setTimeout(resolve, 200))
    const second = lookUp(both, [address(1)])
    expect(outcomeCounts(await first)).toEqual({ DEADLINE: 1 })
    expect(outcomeCounts(await second)).toEqual({ FOUND: 1 })
    expect(both.sandbox.received).toHaveLength(1)
    await expectIdle(both)
  })
})

describe('more than can wait', () => {
  it('is OVERLOADED at once, and says when to come back', async () => {
    const both = await startBoth({ bulkLatencyMs: 200 }, { MAX_PENDING_ADDRESSES: '1000' })
    const { data } = await both.execute(ListDocument, { addresses: addressList(1500) })
    const lookup = data.bulkLookup
    expect(outcomeCounts(lookup)).toEqual({ FOUND: 1000, OVERLOADED: 500 })
    expect(lookup.failures[0]).toMatchObject({ retryable: true })
    expect(lookup.failures[0]?.retryAfterMs).toBeGreaterThan(0)
    await expectIdle(both)
  })
})

describe('one bad address in a batch', () => {
  it.each([500, 450, 399, 250, 199, 150, 120, 100])(
    'of %i spoils only itself, and costs at most 135 calls',
    async (size) => {
      const both = await startBoth()
      const poison = address(Math.floor(size / 3))
      both.sandbox.plan([{ address: poison, answer: 'ALL_INVALID' }])
      const lookup = await lookUp(both, addressList(size))
      expect(outcomeCounts(lookup)).toEqual({ FOUND: size - 1, REFUSED: 1 })
      expect(lookup.failures[0]?.address).toBe(poison)
      expect(both.sandbox.received.length).toBeLessThanOrEqual(135)
      await expectIdle(both)
    },
  )

  it('is found though two batches are refused at the same time, one after the other', async () => {
    const both = await startBoth({ singleLatencyMs: 5, bulkLatencyMs: 10 })
    both.sandbox.plan([
      { address: address(10), answer: 'ALL_INVALID' },
      { address: address(900), answer: 'ALL_INVALID' },
    ])
    expect(outcomeCounts(await lookUp(both, addressList(1000)))).toEqual({ FOUND: 998, REFUSED: 2 })
    expect(both.sandbox.received.length).toBeLessThanOrEqual(270)
    await expectIdle(both)
  })
})

describe('bad addresses and other trouble', () => {
  it('two bad ones in a batch spoil only themselves', async () => {
    const both = await startBoth()
    both.sandbox.plan([
      { address: address(50), answer: 'ALL_INVALID' },
      { address: address(450), answer: 'ALL_INVALID' },
    ])
    expect(outcomeCounts(await lookUp(both, addressList(500)))).toEqual({ FOUND: 498, REFUSED: 2 })
    await expectIdle(both)
  })

  it('a part that is too large is made smaller', async () => {
    const both = await startBoth()
    const american = Array.from(
      { length: 100 },
      (_, place) => `+1202555${String(100 + place).padStart(4, '0')}`,
    )
    both.sandbox.plan([
      { on: 'BULK', times: 1, answer: 'ALL_INVALID' },
      { on: 'BULK', skip: 1, times: 1, status: 413 },
    ])
    const lookup = await lookUp(both, [...addressList(400), ...american])
    expect(outcomeCounts(lookup)).toEqual({ FOUND: 500 })
    expect(both.sandbox.calls()).toMatchObject({ singleCalls: 0 })
    await expectIdle(both)
  })

  it.each([
    ['refused', { answer: 'ALL_INVALID' as const }],
    ['too large', { status: 413 }],
  ])('whoever left a batch that was %s leaves nothing behind', async (_, fault) => {
    const both = await startBoth({ bulkLatencyMs: 300 })
    both.sandbox.plan([{ on: 'BULK', times: 1, ...fault }])
    const { leave } = askAndLeave(both, addressList(400))
    await expect.poll(() => both.sandbox.received.length).toBe(1)
    const stays = lookUp(both, addressList(200))
    await expect.poll(() => both.app.state().open).toBe(400)
    await leave()
    expect(outcomeCounts(await stays)).toEqual({ FOUND: 200 })
    await expectIdle(both)
    expect(outcomeCounts(await lookUp(both, [address(300)]))).toEqual({ FOUND: 1 })
  })
})

describe('a provider that refuses mixed countries', () => {
  it('gets whole countries', async () => {
    const both = await startBoth()
    // Fictional numbers: of code 999, and of the range that North America keeps for fiction.
    const american = Array.from(
      { length: 100 },
      (_, place) => `+1202555${String(100 + place).padStart(4, '0')}`,
    )
    const mixed = [...addressList(150), ...american]
    both.sandbox.plan([{ on: 'BULK', times: 1, answer: 'ALL_INVALID' }])
    expect(outcomeCounts(await lookUp(both, mixed))).toEqual({ FOUND: 250 })
    expect(both.sandbox.calls()).toMatchObject({ bulkSizes: [250, 100, 150], singleCalls: 0 })
    await expectIdle(both)
  })
})
