import type { Address } from '../domain/address.ts'
import type { AgedOptions, Forgotten } from '../domain/answer-store.ts'
import type { Device } from '../domain/device.ts'
import { addressColumn, addressRows, inPortions } from './portions.ts'
import type { Scope } from './scope.ts'

export function readAnswers(scope: Scope, addresses: readonly Address[]): Promise<Device[]> {
  const { db, flavour, credentialId } = scope
  return inPortions(addressRows(addresses), async (portion) => {
    const rows = await db
      .selectFrom('answers')
      .select(['address', 'carrier_id', 'carrier_status', 'rcs_enabled', 'source', 'checked_at'])
      .where('credential_id', '=', credentialId)
      .where('rcs_enabled', 'is not', null)
      .where('address', 'in', (query) =>
        query.selectFrom(flavour.rows(portion, addressColumn).as('list')).select('address'),
      )
      .execute()
    return rows.map((row) => ({
      address: row.address as Address,
      carrierId: row.carrier_id,
      carrierStatus: row.carrier_status,
      rcsEnabled: row.rcs_enabled === 1,
      checkedAt: new Date(row.checked_at!),
      source: row.source!,
    }))
  })
}

export async function readForgotten(scope: Scope, since: Date): Promise<Forgotten[]> {
  const rows = await scope.db
    .selectFrom('answers')
    .select(['address', 'forgotten_at'])
    .where('credential_id', '=', scope.credentialId)
    .where('forgotten_at', '>=', since.getTime())
    .execute()
  return rows.map((row) => ({ address: row.address as Address, at: new Date(row.forgotten_at!) }))
}

/** Two statements, each of which reads from an index in order: one for both would sort them all. */
export async function readAged(scope: Scope, options: AgedOptions): Promise<Address[]> {
  const { enabledBefore, disabledBefore, limit } = options
  const found = await Promise.all([
    readAgedOf(scope, 1, enabledBefore, options),
    readAgedOf(scope, 0, disabledBefore, options),
  ])
  return found
    .flat()
    .toSorted((a, b) => b.checked_at! - a.checked_at!)
    .slice(0, limit)
    .map((row) => row.address as Address)
}

function readAgedOf(
  { db, flavour, credentialId }: Scope,
  rcsEnabled: 0 | 1,
  before: Date,
  { without, limit }: AgedOptions,
) {
  return db
    .selectFrom('answers')
    .select(['address', 'checked_at'])
    .where('credential_id', '=', credentialId)
    .where('rcs_enabled', '=', rcsEnabled)
    .where('checked_at', '<', before.getTime())
    .where('address', 'not in', (query) =>
      query
        .selectFrom(flavour.rows(addressRows(without), addressColumn).as('list'))
        .select('address'),
    )
    .orderBy('checked_at', 'desc')
    .limit(limit)
    .execute()
}
