import type { Address } from '../domain/address.ts'
import type { AnswerStore, Erasure, RefreshCandidateOptions } from '../domain/answer-store.ts'
import type { Device } from '../domain/device.ts'
import { addressColumn, addressRows, inChunks } from './chunks.ts'
import type { Scope } from './scope.ts'

export function readAnswers(scope: Scope, addresses: readonly Address[]): Promise<Device[]> {
  const { db, dialect, credentialId } = scope
  return inChunks(addressRows(addresses), async (chunk) => {
    const rows = await db
      .selectFrom('answers')
      .select(['address', 'carrier_id', 'carrier_status', 'rcs_enabled', 'source', 'checked_at'])
      .where('credential_id', '=', credentialId)
      .where('rcs_enabled', 'is not', null)
      .where('address', 'in', (query) =>
        query.selectFrom(dialect.rows(chunk, addressColumn).as('list')).select('address'),
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

/** See `AnswerStore.erasuresSince`. */
export async function readErasures(
  { db, credentialId }: Scope,
  since: Date,
  { after, limit }: Parameters<AnswerStore['erasuresSince']>[1],
): Promise<Erasure[]> {
  const afterMs = after?.at.getTime() ?? 0
  const rows = await db
    .selectFrom('answers')
    .select(['address', 'erased_at'])
    .where('credential_id', '=', credentialId)
    .where('erased_at', '>=', Math.max(since.getTime(), afterMs))
    .where((row) =>
      row.or([row('erased_at', '>', afterMs), row('address', '>', after?.address ?? '')]),
    )
    .orderBy('erased_at')
    .orderBy('address')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ address: row.address as Address, at: new Date(row.erased_at!) }))
}

/**
 * Uses two statements, because each reads an index in order. A single statement would sort all
 * rows.
 */
export async function readRefreshCandidates(
  scope: Scope,
  options: RefreshCandidateOptions,
): Promise<Address[]> {
  const { enabledBefore, disabledBefore, limit } = options
  const found = await Promise.all([
    readCandidatesOf(scope, 1, enabledBefore, options),
    readCandidatesOf(scope, 0, disabledBefore, options),
  ])
  return found
    .flat()
    .toSorted((a, b) => b.checked_at! - a.checked_at!)
    .slice(0, limit)
    .map((row) => row.address as Address)
}

function readCandidatesOf(
  { db, dialect, credentialId }: Scope,
  rcsEnabled: 0 | 1,
  before: Date,
  { without, limit }: RefreshCandidateOptions,
) {
  return db
    .selectFrom('answers')
    .select(['address', 'checked_at'])
    .where('credential_id', '=', credentialId)
    .where('rcs_enabled', '=', rcsEnabled)
    .where('checked_at', '<', before.getTime())
    .where('address', 'not in', (query) =>
      query
        .selectFrom(dialect.rows(addressRows(without), addressColumn).as('list'))
        .select('address'),
    )
    .orderBy('checked_at', 'desc')
    .limit(limit)
    .execute()
}
