import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { FairSlots } from '../../src/lists/fair-slots.ts'

const capacity = 10

interface Request {
  readonly scope: { readonly client: string; readonly job: string }
  readonly count: number
  readonly abort: AbortController
  state: 'WAITING' | 'GRANTED' | 'ABORTED'
}

type Step =
  | {
      readonly kind: 'ACQUIRE'
      readonly client: number
      readonly job: number
      readonly count: number
    }
  | { readonly kind: 'RELEASE' | 'ABORT'; readonly which: number }

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('ACQUIRE' as const),
      client: fc.nat(2),
      job: fc.nat(2),
      count: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: capacity })),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('RELEASE' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('ABORT' as const), which: fc.nat() }) },
)

/** The slots with a plain model of the rules. */
class Check {
  readonly #slots = new FairSlots(capacity)
  /** In the order of arrival. */
  readonly #requests: Request[] = []
  /** What the rules grant. */
  readonly #expected = new Set<Request>()

  get requestCount(): number {
    return this.#requests.length
  }

  do(step: Step): void {
    if (step.kind === 'ACQUIRE') this.#acquire(step)
    else if (step.kind === 'RELEASE') this.release(step.which)
    else this.#abort(step.which)
  }

  #acquire({ client, job, count }: Step & { kind: 'ACQUIRE' }): void {
    const scope = { client: `client-${client}`, job: `job-${client}-${job}` }
    const request: Request = { scope, count, abort: new AbortController(), state: 'WAITING' }
    this.#requests.push(request)
    const acquiring = this.#slots.acquire(scope, count, request.abort.signal)
    acquiring.then(
      () => (request.state = 'GRANTED'),
      () => (request.state = 'ABORTED'),
    )
    this.#grant()
  }

  /** Returns `false` if nothing is granted. */
  release(which: number): boolean {
    const request = pick(this.#in('GRANTED'), which)
    if (request === undefined) return false
    this.#remove(request)
    this.#slots.release(request.scope, request.count)
    this.#grant()
    return true
  }

  #abort(which: number): void {
    const request = pick(this.#in('WAITING'), which)
    if (request === undefined) return
    this.#remove(request)
    request.abort.abort()
    this.#grant()
  }

  /** What the slots granted and what the rules grant, as places in the order of arrival. */
  async grants() {
    await new Promise(setImmediate)
    const placesOf = (granted: (request: Request) => boolean) =>
      [...this.#requests.entries()].flatMap(([place, request]) => (granted(request) ? [place] : []))
    return {
      actual: placesOf(({ state }) => state === 'GRANTED'),
      expected: placesOf((request) => this.#expected.has(request)),
      openCount: countOf(this.#in('GRANTED')),
    }
  }

  #in(state: Request['state']): Request[] {
    return this.#requests.filter((request) => request.state === state)
  }

  #remove(request: Request): void {
    this.#expected.delete(request)
    this.#requests.splice(this.#requests.indexOf(request), 1)
  }

  #openCount(of: (request: Request) => boolean): number {
    return countOf([...this.#expected].filter(of))
  }

  #grant(): void {
    for (;;) {
      const waiting = this.#requests.filter((request) => !this.#expected.has(request))
      const [first] = waiting.toSorted((a, b) => {
        const [ofA, ofB] = [a, b].map(({ scope }) => [
          this.#openCount((one) => one.scope.client === scope.client),
          this.#openCount((one) => one.scope.job === scope.job),
        ])
        return ofA![0]! - ofB![0]! || ofA![1]! - ofB![1]!
      })
      if (first === undefined || this.#openCount(() => true) + first.count > capacity) return
      this.#expected.add(first)
    }
  }
}

function countOf(requests: readonly Request[]): number {
  return requests.reduce((sum, { count }) => sum + count, 0)
}

function pick(requests: readonly Request[], which: number): Request | undefined {
  return requests[which % requests.length]
}

describe('FairSlots', () => {
  test.prop([fc.array(anyStep, { maxLength: 60, size: 'max' })], { numRuns: 200 })(
    'grants by the fewest of the client, then of the job, then by arrival',
    async (steps) => {
      const check = new Check()
      for (const one of steps) {
        check.do(one)
        const { actual, expected, openCount } = await check.grants()
        expect(actual).toEqual(expected)
        expect(openCount).toBeLessThanOrEqual(capacity)
      }
    },
  )

  test.prop([fc.array(anyStep, { maxLength: 60, size: 'max' })], { numRuns: 200 })(
    'lets nobody starve, and leaves nothing behind',
    async (steps) => {
      const check = new Check()
      for (const one of steps) {
        check.do(one)
        await check.grants()
      }
      let isAnyGranted = true
      while (isAnyGranted) {
        await check.grants()
        isAnyGranted = check.release(0)
      }
      expect(check.requestCount).toBe(0)
      check.do({ kind: 'ACQUIRE', client: 9, job: 9, count: capacity })
      expect((await check.grants()).actual).toEqual([0])
    },
  )

  it('rejects a request that can never be granted', () => {
    const slots = new FairSlots(capacity)
    const { signal } = new AbortController()
    expect(() => slots.acquire({ client: 'a', job: 'a' }, capacity + 1, signal)).toThrow(RangeError)
  })

  it('gives nothing to a request whose signal has aborted before', async () => {
    const slots = new FairSlots(capacity)
    const scope = { client: 'a', job: 'a' }
    await expect(slots.acquire(scope, 1, AbortSignal.abort())).rejects.toThrow('stopped')
    await slots.acquire(scope, capacity, new AbortController().signal)
  })
})
