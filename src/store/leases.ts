import type { Address } from '../domain/address.ts'
import type { LeaseTerms } from '../domain/answer-store.ts'
import { addressColumn, addressRows, inChunks } from './chunks.ts'
import type { Scope } from './scope.ts'

/**
 * Longer than any lease lasts. A lease that ends later is over: its holder's clock was set back since,
 * or was wrong.
 */
const maxLeaseMs = 11 * 60_000

/** Inserts in the order of the addresses: see `SqlDialect.locked`. */
export async function acquireLeases(
  { db, dialect, credentialId }: Scope,
  addresses: readonly Address[],
  { holder, at, until }: LeaseTerms,
): Promise<Address[]> {
  const rows = await inChunks(addressRows(addresses), (chunk) =>
    db
      .insertInto('leases')
      .columns(['credential_id', 'address', 'holder', 'until'])
      .expression((query) =>
        query
          .selectFrom(dialect.rows(chunk, addressColumn).as('list'))
          .select([
            query.lit(credentialId).as('credential_id'),
            'address',
            query.cast<string>(query.val(holder), 'text').as('holder'),
            query.cast<number>(query.val(until.getTime()), 'bigint').as('until'),
          ])
          .orderBy('address'),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['credential_id', 'address'])
          .doUpdateSet((row) => ({
            holder: row.ref('excluded.holder'),
            until: row.ref('excluded.until'),
          }))
          .where((row) =>
            row.or([
              row('leases.until', '<=', at.getTime()),
              row('leases.until', '>', at.getTime() + maxLeaseMs),
              row('leases.holder', '=', row.ref('excluded.holder')),
            ]),
          ),
      )
      .returning('address')
      .execute(),
  )
  return rows.map((row) => row.address as Address)
}

export async function releaseLeases(
  { db, dialect, credentialId }: Scope,
  addresses: readonly Address[],
  holder: string,
): Promise<void> {
  await inChunks(addressRows(addresses), async (chunk) => {
    await db
      .with('own', (query) =>
        dialect.locked(
          query
            .selectFrom('leases')
            .select('address')
            .where('credential_id', '=', credentialId)
            .where('holder', '=', holder)
            .where('address', 'in', (inner) =>
              inner.selectFrom(dialect.rows(chunk, addressColumn).as('list')).select('address'),
            ),
        ),
      )
      .deleteFrom('leases')
      .where('credential_id', '=', credentialId)
      .where('address', 'in', (query) => query.selectFrom('own').select('own.address'))
      .execute()
    return []
  })
}

export async function readLeasesOfOthers(
  { db, dialect, credentialId }: Scope,
  addresses: readonly Address[],
  { holder, at }: { readonly holder: string; readonly at: Date },
): Promise<Address[]> {
  const rows = await inChunks(addressRows(addresses), (chunk) =>
    db
      .selectFrom('leases')
      .select(['address', 'until'])
      .where('credential_id', '=', credentialId)
      .where('holder', '<>', holder)
      .where('until', '>', at.getTime())
      .where('address', 'in', (query) =>
        query.selectFrom(dialect.rows(chunk, addressColumn).as('list')).select('address'),
      )
      .execute(),
  )
  // As a condition of the statement, this would make Postgres expect few rows and choose a slow plan.
  const current = rows.filter(({ until }) => until <= at.getTime() + maxLeaseMs)
  return current.map((row) => row.address as Address)
}
