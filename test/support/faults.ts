import { expect } from 'vitest'
import { parseAddressList } from '../../src/domain/address-list.ts'
import { type FailureCode } from '../../src/domain/failure.ts'
import { ListDocument, type ListQuery } from '../generated/graphql.ts'
import type { startBoth } from './start-server.ts'

export type Both = Awaited<ReturnType<typeof startBoth>>
export type Lookup = NonNullable<ListQuery['bulkLookup']>

/** Looks up a list, and checks that every input has exactly one outcome. */
export async function lookUp({ execute }: Both, addresses: readonly string[]): Promise<Lookup> {
  const { data, errors, extensions } = await execute(ListDocument, { addresses: [...addresses] })
  expect(errors).toBeUndefined()
  const { inputCount, devices, failures, duplicateCount, invalidCount, total } = data.bulkLookup!
  expect(inputCount).toBe(addresses.length)
  expect(duplicateCount + invalidCount + devices.length + failures.length).toBe(addresses.length)
  const requested = new Set<string>(parseAddressList(addresses).addresses)
  const answered = [...devices, ...failures].map(({ address }) => address)
  expect(new Set(answered)).toEqual(requested)
  expect(total).toBe(requested.size)
  const counts = extensions?.lookup
  expect(
    (counts?.joined ?? 0) + (counts?.sentInBulk ?? 0) + (counts?.sentSingly ?? 0),
  ).toBeLessThanOrEqual(counts?.asked ?? 0)
  return data.bulkLookup!
}

/** The number of failures by code, and the number of devices as `FOUND`. */
export function outcomeCounts({
  devices,
  failures,
}: Lookup): Partial<Record<FailureCode | 'FOUND', number>> {
  const groups = Map.groupBy(failures, ({ code }) => code)
  const counts = Array.from(groups, ([code, those]) => [code, those.length] as const)
  return Object.fromEntries([
    ...(devices.length > 0 ? [['FOUND', devices.length] as const] : []),
    ...counts,
  ])
}

/** Checks that the server is idle, that every call was within the limits, and that no bug occurred. */
export async function expectIdle({ app, sandbox, unexpected }: Both): Promise<void> {
  await expect
    .poll(() => ({ ...app.state(), upstream: sandbox.calls().inFlight }), { timeout: 5000 })
    .toMatchObject({
      pending: 0,
      open: 0,
      bulkInFlight: 0,
      singleInFlight: 0,
      bisections: 0,
      upstream: 0,
    })
  expect(sandbox.calls().violations).toEqual({})
  expect(unexpected).toEqual([])
}
