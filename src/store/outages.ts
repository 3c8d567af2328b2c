import type { Outage } from '../domain/answer-store.ts'
import type { Scope } from './scope.ts'

export async function publishOutage({ db, credentialId }: Scope, outage: Outage) {
  const { holder, state, reason, at, until } = outage
  await db
    .insertInto('outages')
    .values({
      credential_id: credentialId,
      holder,
      state,
      reason,
      at: at.getTime(),
      until: until.getTime(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['credential_id', 'holder'])
        .doUpdateSet((row) => ({
          state: row.ref('excluded.state'),
          reason: row.ref('excluded.reason'),
          at: row.ref('excluded.at'),
          until: row.ref('excluded.until'),
        }))
        .whereRef('outages.at', '<=', 'excluded.at'),
    )
    .execute()
}

export async function readOutages(
  { db, credentialId }: Scope,
  since: Date,
  holder: string,
): Promise<Outage[]> {
  const rows = await db
    .selectFrom('outages')
    .select(['holder', 'state', 'reason', 'at', 'until'])
    .where('credential_id', '=', credentialId)
    .where('holder', '<>', holder)
    .where('at', '>=', since.getTime())
    .execute()
  return rows.map((row) => ({
    holder: row.holder,
    state: row.state,
    reason: row.reason,
    at: new Date(row.at),
    until: new Date(row.until),
  }))
}
