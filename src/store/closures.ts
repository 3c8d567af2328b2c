import type { Closure } from '../domain/answer-store.ts'
import type { Scope } from './scope.ts'

export async function announceClosure({ db, credentialId }: Scope, closure: Closure) {
  const { owner, state, reason, at, until } = closure
  await db
    .insertInto('closures')
    .values({
      credential_id: credentialId,
      owner,
      state,
      reason,
      at: at.getTime(),
      until: until.getTime(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['credential_id', 'owner'])
        .doUpdateSet((row) => ({
          state: row.ref('excluded.state'),
          reason: row.ref('excluded.reason'),
          at: row.ref('excluded.at'),
          until: row.ref('excluded.until'),
        }))
        .whereRef('closures.at', '<=', 'excluded.at'),
    )
    .execute()
}

export async function readClosures(
  { db, credentialId }: Scope,
  since: Date,
  owner: string,
): Promise<Closure[]> {
  const rows = await db
    .selectFrom('closures')
    .select(['owner', 'state', 'reason', 'at', 'until'])
    .where('credential_id', '=', credentialId)
    .where('owner', '<>', owner)
    .where('at', '>=', since.getTime())
    .execute()
  return rows.map(({ at, until, ...said }) => ({
    owner: said.owner,
    state: said.state,
    reason: said.reason,
    at: new Date(at),
    until: new Date(until),
  }))
}
