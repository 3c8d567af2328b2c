import type { Address } from '../domain/address.ts'
import type { ClaimTerms } from '../domain/answer-store.ts'
import { addressColumn, addressRows, inPortions } from './portions.ts'
import type { Scope } from './scope.ts'

/** In the order of the addresses: see `Flavour.locked`. */
export async function claimAddresses(
  { db, flavour, credentialId }: Scope,
  addresses: readonly Address[],
  { owner, at, until }: ClaimTerms,
): Promise<Address[]> {
  const rows = await inPortions(addressRows(addresses), (portion) =>
    db
      .insertInto('claims')
      .columns(['credential_id', 'address', 'owner', 'until'])
      .expression((query) =>
        query
          .selectFrom(flavour.rows(portion, addressColumn).as('list'))
          .select([
            query.lit(credentialId).as('credential_id'),
            'address',
            query.cast<string>(query.val(owner), 'text').as('owner'),
            query.cast<number>(query.val(until.getTime()), 'bigint').as('until'),
          ])
          .orderBy('address'),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['credential_id', 'address'])
          .doUpdateSet((row) => ({
            owner: row.ref('excluded.owner'),
            until: row.ref('excluded.until'),
          }))
          .where((row) =>
            row.or([
              row('claims.until', '<=', at.getTime()),
              row('claims.owner', '=', row.ref('excluded.owner')),
            ]),
          ),
      )
      .returning('address')
      .execute(),
  )
  return rows.map((row) => row.address as Address)
}

export async function releaseClaims(
  { db, flavour, credentialId }: Scope,
  addresses: readonly Address[],
  owner: string,
): Promise<void> {
  await inPortions(addressRows(addresses), async (portion) => {
    await db
      .with('own', (query) =>
        flavour.locked(
          query
            .selectFrom('claims')
            .select('address')
            .where('credential_id', '=', credentialId)
            .where('owner', '=', owner)
            .where('address', 'in', (inner) =>
              inner.selectFrom(flavour.rows(portion, addressColumn).as('list')).select('address'),
            ),
        ),
      )
      .deleteFrom('claims')
      .where('credential_id', '=', credentialId)
      .where('address', 'in', (query) => query.selectFrom('own').select('own.address'))
      .execute()
    return []
  })
}

export async function claimedAddresses(
  { db, flavour, credentialId }: Scope,
  addresses: readonly Address[],
  { owner, at }: { readonly owner: string; readonly at: Date },
): Promise<Address[]> {
  const rows = await inPortions(addressRows(addresses), (portion) =>
    db
      .selectFrom('claims')
      .select('address')
      .where('credential_id', '=', credentialId)
      .where('owner', '<>', owner)
      .where('until', '>', at.getTime())
      .where('address', 'in', (query) =>
        query.selectFrom(flavour.rows(portion, addressColumn).as('list')).select('address'),
      )
      .execute(),
  )
  return rows.map((row) => row.address as Address)
}
