import type { Address } from '../domain/address.ts'
import type { Device } from '../domain/device.ts'
import type { ColumnTypes } from './flavour.ts'
import { addressColumn, addressRows, inPortions } from './portions.ts'
import type { Scope } from './scope.ts'
import type { Tables } from './tables.ts'

type AnswerRow = Omit<Tables['answers'], 'credential_id' | 'forgotten_at'>

const answerColumns: ColumnTypes<AnswerRow> = {
  address: 'text',
  rcs_enabled: 'smallint',
  carrier_id: 'text',
  carrier_status: 'text',
  checked_at: 'bigint',
  source: 'text',
}
const answerNames = Object.keys(answerColumns) as (keyof AnswerRow)[]

export async function writeAnswers(scope: Scope, devices: readonly Device[]): Promise<void> {
  await inPortions(newestOf(devices), async (portion) => {
    await writePortion(scope, portion.map(rowOf))
    return []
  })
}

/** In the order of the addresses: see `Flavour.locked`. */
async function writePortion(
  { db, flavour, credentialId }: Scope,
  rows: readonly AnswerRow[],
): Promise<void> {
  await db
    .insertInto('answers')
    .columns(['credential_id', ...answerNames])
    .expression((query) =>
      query
        .selectFrom(flavour.rows(rows, answerColumns).as('list'))
        .select([query.lit(credentialId).as('credential_id'), ...answerNames])
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
              row('answers.forgotten_at', 'is', null),
              row('answers.forgotten_at', '<', row.ref('excluded.checked_at')),
            ]),
          ]),
        ),
    )
    .execute()
}

function newestOf(devices: readonly Device[]): Iterable<Device> {
  const newest = new Map<Address, Device>()
  for (const device of devices) {
    const known = newest.get(device.address)
    if (known === undefined || known.checkedAt < device.checkedAt) {
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
    source: device.source === 'BULK' ? 'BULK' : 'SINGLE', // nothing else is new to the store
  }
}

/** Postgres has no text with NUL or half a surrogate pair in it: one would fail a whole portion. */
function storable(text: string | null): string | null {
  return text === null ? null : text.toWellFormed().replaceAll('\0', '\u{fffd}')
}

export async function forgetAnswers(
  scope: Scope,
  addresses: readonly Address[],
  at: Date,
): Promise<number> {
  const rows = await inPortions(addressRows(addresses), (portion) =>
    forgetPortion(scope, portion, at.getTime()),
  )
  return rows.filter((row) => row.rcs_enabled === null && row.source !== null).length
}

function forgetPortion(
  { db, flavour, credentialId }: Scope,
  portion: readonly { address: Address }[],
  at: number,
) {
  return db
    .insertInto('answers')
    .columns(['credential_id', 'address', 'forgotten_at'])
    .expression((query) =>
      query
        .selectFrom(flavour.rows(portion, addressColumn).as('list'))
        .select([
          query.lit(credentialId).as('credential_id'),
          'address',
          query.cast<number>(query.val(at), 'bigint').as('forgotten_at'),
        ])
        .orderBy('address'),
    )
    .onConflict((conflict) =>
      conflict.columns(['credential_id', 'address']).doUpdateSet((row) => {
        const isNewer = row('answers.checked_at', '>', row.ref('excluded.forgotten_at'))
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
          forgotten_at: row
            .case()
            .when('answers.forgotten_at', '>', row.ref('excluded.forgotten_at'))
            .then(row.ref('answers.forgotten_at'))
            .else(row.ref('excluded.forgotten_at'))
            .end(),
        }
      }),
    )
    .returning(['rcs_enabled', 'source'])
    .execute()
}
