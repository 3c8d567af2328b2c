import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load-config.ts'
import { faultsOf } from '../support/config-faults.ts'

const account = { KALEYRA_SID: 'some-sid', KALEYRA_API_KEY: 'some-key' }

describe('DATABASE_URL', () => {
  it.each([
    'postgres://rcs:secret@db.example:5432/rcs?sslmode=verify-full&sslrootcert=/etc/ca.pem',
    'postgres:///rcs?host=/run/postgresql',
    'postgres://rcs@/rcs?host=/run/postgresql',
    'postgres://rcs:secret@%2Frun%2Fpostgresql/rcs',
    'socket:/run/postgresql?db=rcs&user=rcs',
  ])('can be %s', (databaseUrl) => {
    const { store } = loadConfig({ ...account, DATABASE_URL: databaseUrl })
    expect(store.place).toEqual({ databaseUrl })
  })

  it.each([
    'postgres://rcs@one.example,two.example/rcs',
    'postgres://rcs@one.example:5432,two.example:5432/rcs',
    'postgres://rcs@one.example%2Ctwo.example/rcs',
    'postgres:///rcs?host=one.example,two.example',
    'postgres://rcs@one.example/rcs?port=5432,5433',
  ])('cannot name several hosts: %s', (databaseUrl) => {
    expect(faultsOf({ DATABASE_URL: databaseUrl })).toEqual([
      expect.stringMatching(/^DATABASE_URL must be .* one host .* does not support several hosts/),
    ])
  })

  it.each(['mysql://rcs@db.example/rcs', 'postgres:/rcs', 'db.example/rcs', 'socket:rcs'])(
    'cannot be %s',
    (databaseUrl) => {
      expect(faultsOf({ DATABASE_URL: databaseUrl })).toHaveLength(1)
    },
  )
})
