import type { Address } from '../domain/address.ts'
import type { Device } from '../domain/device.ts'
import type { ColumnTypes } from './sql-dialect.ts'
import { addressColumn, addressRows, inChunks } from './chunks.ts'
import type { Scope } from './scope.ts'
import { storable } from './storable.ts'
import type { Tables } from './tables.ts'

type AnswerRow = Omit<Tables['answers'], 'credential_id' | 'erased_at'>

const answerColumns: ColumnTypes<AnswerRow> = {
  address: 'text',
  rcs_enabled: 'smallint',
  carrier_id: 'text',
  carrier_status: 'text',
  checked_at: 'bigint',
  source: 'text',
}
const columnNames = Object.keys(answerColumns) as (keyof AnswerRow)[]

export async function writeAnswers(scope: Scope, devices: readonly Device[]): Promise<void> {
  await inChunks(newestOf(devices), async (chunk) => {
    await writeChunk(scope, chunk.map(rowOf))
    return []
  })
}

/** Inserts in the order of the addresses: see `SqlDialect.locked`. */
async function writeChunk(
  { db, dialect, credentialId }: Scope,
  rows: readonly AnswerRow[],
): Promise<void> {
  await db
    .insertInto('answers')
    .columns(['credential_id', ...columnNames])
    .expression((query) =>
      query
        .selectFrom(dialect.rows(rows, answerColumns).as('list'))
        .select([query.lit(credentialId).as('credential_id'), ...columnNames])
        .orderBy('address'),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['credential_id', 'address'])
        .doUpdateSet((row) => ({
          rcs_enabled: row.ref('excluded.rcs_enabled'),
          carrier_id: row.ref('excluded.carrier_id'),
          carrier_status: row.ref('excluded.carrier_status'),
          checked_at: row.ref('excluded.checked_at'),
          source: row.ref('excluded.source'),
        }))
        .where((row) =>
          row.and([
            row.or([
              row('answers.checked_at', 'is', null),
              row('answers.checked_at', '<', row.ref('excluded.checked_at')),
            ]),
            row.or([
              row('answers.erased_at', 'is', null),
              row('answers.erased_at', '<', row.ref('excluded.checked_at')),
            ]),
          ]),
        ),
    )
    .execute()
}

function newestOf(devices: readonly Device[]): Iterable<Device> {
  const newest = new Map<Address, Device>()
  for (const device of devices) {
    const other = newest.get(device.address)
    if (other === undefined || other.checkedAt < device.checkedAt) {
      newest.set(device.address, device)
    }
  }
  return newest.values()
}

function rowOf(device: Device): AnswerRow {
  return {
    address: device.address,
    rcs_enabled: device.rcsEnabled ? 1 : 0,
    carrier_id: storable(device.carrierId),
    carrier_status: storable(device.carrierStatus),
    checked_at: device.checkedAt.getTime(),
    source: device.source === 'BULK' ? 'BULK' : 'SINGLE', // the upstream's answers have no other source
  }
}

/** See `AnswerStore.delete`. */
export async function deleteAnswers(
  scope: Scope,
  addresses: readonly Address[],
  at: Date,
): Promise<number> {
  const rows = await inChunks(addressRows(addresses), (chunk) =>
    deleteChunk(scope, chunk, at.getTime()),
  )
  return rows.filter((row) => row.rcs_enabled === null && row.source !== null).length
}

/** Inserts in the order of the addresses: see `SqlDialect.locked`. */
function deleteChunk(
  { db, dialect, credentialId }: Scope,
  chunk: readonly { address: Address }[],
  at: number,
) {
  return db
    .insertInto('answers')
    .columns(['credential_id', 'address', 'erased_at'])
    .expression((query) =>
      query
        .selectFrom(dialect.rows(chunk, addressColumn).as('list'))
        .select([
          query.lit(credentialId).as('credential_id'),
          'address',
          query.cast<number>(query.val(at), 'bigint').as('erased_at'),
        ])
        .orderBy('address'),
    )
    .onConflict((conflict) =>
      conflict.columns(['credential_id', 'address']).doUpdateSet((row) => {
        const isNewer = row('answers.checked_at', '>', row.ref('excluded.erased_at'))
        const ifNewer = <Column extends keyof AnswerRow>(column: Column) =>
          row
            .case()
            .when(isNewer)
            .then(row.ref(`answers.${column}`))
            .end()
        return {
          rcs_enabled: ifNewer('rcs_enabled'),
          carrier_id: ifNewer('carrier_id'),
          carrier_status: ifNewer('carrier_status'),
          checked_at: ifNewer('checked_at'),
          source: row
            .case()
            .when('answers.checked_at', 'is not', null)
            .then(row.ref('answers.source'))
            .end(),
          erased_at: row
            .case()
            .when('answers.erased_at', '>', row.ref('excluded.erased_at'))
            .then(row.ref('answers.erased_at'))
            .else(row.ref('excluded.erased_at'))
            .end(),
        }
      }),
    )
    .returning(['rcs_enabled', 'source'])
    .execute()
}
