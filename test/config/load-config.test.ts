import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load-config.ts'
import type { Environment } from '../../src/config/read-environment.ts'
import { faultsOf } from '../support/config-faults.ts'

const account = { KALEYRA_SID: 'some-sid', KALEYRA_API_KEY: 'some-key' }

describe('loadConfig', () => {
  it('has a default for everything, and treats an empty variable as not set', () => {
    const config = loadConfig({})
    expect(config).toEqual({
      isProduction: false,
      account: undefined,
      http: {
        host: '127.0.0.1',
        port: 4000,
        reusePort: false,
        maxConnections: 5000,
        maxBodyBytes: 1_000_000,
        shutdownDelayMs: 0,
        trustedProxies: [],
        corsOrigins: [],
        page: true,
        graphiql: true,
      },
      access: {
        tokens: [],
        jwt: undefined,
        allowAnonymous: false,
        erasureClients: [],
        addressesPerMinute: 100_000,
      },
      execution: {
        introspection: true,
        federation: false,
        maxOperations: 500,
        maxAddresses: 10_000,
        requestDeadlineMs: 15_000,
      },
      persistedOperations: undefined,
      upstream: {
        maxInFlight: 16,
        maxPending: 100_000,
        callsPerSecond: undefined,
        timeoutMs: 5000,
        totalTimeoutMs: 15_000,
        lockoutMs: 30_000,
        maxResponseBytes: 1_000_000,
      },
      bulk: { minSize: 100, maxSize: 500 },
      cache: {
        freshness: {
          enabledMs: 86_400_000,
          disabledMs: 3_600_000,
          staleIfErrorMs: 0,
          retentionMs: 30 * 86_400_000,
        },
        maxEntries: 200_000,
        padsShortBatches: false,
      },
      store: { place: undefined, isShared: false, leaseMs: 15_000 },
      jobs: {
        maxAddresses: 2_000_000,
        maxOpenJobs: 10,
        maxStoredBytes: 2_000_000_000,
        retentionMs: 604_800_000,
      },
      logLevel: 'info',
      tracing: undefined,
      sandbox: { singleLatencyMs: 120, bulkLatencyMs: 250 },
    })
    expect(loadConfig({ PORT: '', KALEYRA_SID: '', KALEYRA_BASE_URL: '' })).toEqual(config)
  })

  it('uses the vendor with a SID and a key, at its default URL unless another one is set', () => {
    expect(loadConfig(account).account).toEqual({
      baseUrl: 'https://rcs-api.na.kaleyra.io',
      sid: 'some-sid',
      apiKey: 'some-key',
    })
    const elsewhere = { ...account, KALEYRA_BASE_URL: 'https://rcs-api.in.kaleyra.io/' }
    expect(loadConfig(elsewhere).account?.baseUrl).toBe('https://rcs-api.in.kaleyra.io')
  })

  it.each(['http://localhost:1', 'http://127.0.0.1:4010', 'http://[::1]:4010'])(
    'accepts the base URL %s',
    (url) => {
      expect(loadConfig({ ...account, KALEYRA_BASE_URL: url }).account?.baseUrl).toBe(url)
    },
  )

  it.each([
    'http://rcs-api.na.kaleyra.io',
    'http://127.0.0.1.example.org',
    'ftp://127.0.0.1',
    'rcs-api.na.kaleyra.io',
    'https://user:password@rcs-api.na.kaleyra.io',
    'https://rcs-api.na.kaleyra.io/?key=1',
    'https://rcs-api.na.kaleyra.io/#x',
    'https://rcs-api.na.kaleyra.io?',
    'https://rcs-api.na.kaleyra.io#',
    'https://rcs-api.na.kaleyra.io ',
  ])('rejects the base URL %s without showing it', (url) => {
    const faults = faultsOf({ ...account, KALEYRA_BASE_URL: url })
    expect(faults).toEqual([
      expect.stringMatching(/^KALEYRA_BASE_URL must be an https URL .*example:/),
    ])
    expect(faults.join()).not.toContain('password')
  })

  it.each([
    [{ KALEYRA_SID: 'some-sid' }, 'KALEYRA_API_KEY'],
    [{ KALEYRA_API_KEY: 'some-key' }, 'KALEYRA_SID'],
    [{ KALEYRA_API_KEY: 'some-key', KALEYRA_SID: '' }, 'KALEYRA_SID'],
  ])('rejects half an account: %j', (environment, missing) => {
    expect(faultsOf(environment)).toEqual([expect.stringMatching(`^${missing} is missing`)])
  })

  it('rejects a base URL without an account', () => {
    expect(faultsOf({ KALEYRA_BASE_URL: 'https://rcs-api.in.kaleyra.io' })).toHaveLength(2)
  })

  it('reports all faults with names and examples, and without secrets', () => {
    const faults = faultsOf({
      PORT: '70000',
      HOST: 'no host',
      KALEYRA_SID: 'hidden sid',
      KALEYRA_API_KEY: 'hidden key\n',
      UPSTREAM_MAX_IN_FLIGHT: '0',
      UPSTREAM_TIMEOUT_MS: '1e3',
      MAX_ADDRESSES_PER_OPERATION: '-1',
    })
    const names = faults.map((fault) => fault.split(' ', 1)[0])
    expect(names).toEqual([
      'KALEYRA_SID',
      'KALEYRA_API_KEY',
      'HOST',
      'PORT',
      'MAX_ADDRESSES_PER_OPERATION',
      'UPSTREAM_MAX_IN_FLIGHT',
      'UPSTREAM_TIMEOUT_MS',
    ])
    for (const [place, fault] of faults.entries()) {
      expect(fault).toContain(`(example: ${names[place]}=`)
    }
    expect(faults[3]).toContain('must be a whole number from 0 to 65535, got "70000"')
    expect(faults.join()).not.toContain('hidden')
  })

  it('rejects a minimum above the maximum, together with other faults', () => {
    expect(faultsOf({ UPSTREAM_BULK_MIN_SIZE: '600', PORT: 'x' })).toHaveLength(2)
    const [fault] = faultsOf({ UPSTREAM_BULK_MIN_SIZE: '501' })
    expect(fault).toContain('UPSTREAM_BULK_MIN_SIZE must be at most UPSTREAM_BULK_MAX_SIZE')
  })

  it('gives valid examples', () => {
    for (const fault of faultsOf({
      PORT: 'x',
      HOST: ' ',
      KALEYRA_SID: ' ',
      KALEYRA_API_KEY: ' ',
      KALEYRA_BASE_URL: ' ',
    })) {
      const [, name, value] = /example: (\w+)=(.*)\)$/.exec(fault) ?? []
      const isPlaceholder = name === 'KALEYRA_SID' || name === 'KALEYRA_API_KEY'
      expect(faultsOf({ ...account, [name!]: value })).toHaveLength(isPlaceholder ? 1 : 0)
    }
  })

  it('accepts plain and hashed tokens, with spaces around the commas', () => {
    const sha256 = createHash('sha256').update('crm-token-0123456789').digest()
    const { tokens } = loadConfig({
      API_TOKENS: `shop:shop-token-0123456789, crm:sha256:${sha256.toString('hex')}`,
    }).access
    expect(tokens.map(({ name }) => name)).toEqual(['shop', 'crm'])
    expect(tokens[1]!.sha256).toEqual(sha256)
    expect(JSON.stringify(tokens)).not.toContain('shop-token')
  })

  it.each([
    'shop',
    'shop:short',
    ':0123456789abcdef',
    'shop:0123456789abcdef,',
    'shop:0123456789 abcdef',
    'shop:sha256:0123',
    'sh op:0123456789abcdef',
  ])('rejects the tokens %j without showing them', (tokens) => {
    const faults = faultsOf({ API_TOKENS: tokens })
    expect(faults).toEqual([
      expect.stringMatching(/^API_TOKENS must be a comma-separated list of name:token/),
    ])
    expect(faults[0]).not.toContain(`got`)
  })

  it.each([
    [{ JWT_JWKS_URI: 'https://login.example.org/jwks.json' }, ['JWT_ISSUER', 'JWT_AUDIENCE']],
    [{ JWT_AUDIENCE: 'x', JWT_ISSUER: 'y' }, ['JWT_JWKS_URI']],
    [{ PERSISTED_OPERATIONS_ONLY: 'true' }, ['PERSISTED_OPERATIONS']],
    [{ REUSE_PORT: 'yes' }, ['REUSE_PORT']],
    [{ HOST: '0.0.0.0' }, ['HOST=0.0.0.0']],
    [{ HOST: '::', ALLOW_ANONYMOUS: 'false' }, ['HOST=::']],
    [{ CLIENT_ADDRESSES_PER_MINUTE: '9999' }, ['MAX_ADDRESSES_PER_OPERATION']],
    [{ CORS_ORIGINS: '*' }, ['CORS_ORIGINS']],
    [{ CORS_ORIGINS: 'null' }, ['CORS_ORIGINS']],
    [{ CORS_ORIGINS: 'https://x.example.org/' }, ['CORS_ORIGINS']],
    [
      { JWT_JWKS_URI: 'http://x.example.org', JWT_ISSUER: 'y', JWT_AUDIENCE: 'z' },
      ['JWT_JWKS_URI'],
    ],
    [{ GRAPHIQL: 'yes' }, ['GRAPHIQL']],
    [{ PAGE: 'on' }, ['PAGE']],
    [{ LOG_LEVEL: 'loud' }, ['LOG_LEVEL']],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' }, ['OTEL_EXPORTER_OTLP_ENDPOINT']],
    [{ NODE_ENV: 'prod' }, ['NODE_ENV']],
    [{ NODE_ENV: 'Production' }, ['NODE_ENV']],
    [{ NODE_ENV: 'production' }, ['NODE_ENV=production']],
    [{ NODE_ENV: 'production', SANDBOX: 'false' }, ['NODE_ENV=production']],
    [{ ...account, SANDBOX: 'true' }, ['SANDBOX=true']],
    [{ UPSTREAM_TIMEOUT_MS: '15001' }, ['UPSTREAM_TIMEOUT_MS']],
    [{ UPSTREAM_FLIGHT_TIMEOUT_MS: '4999' }, ['UPSTREAM_TIMEOUT_MS']],
    [{ MAX_PENDING_ADDRESSES: '9999' }, ['MAX_ADDRESSES_PER_OPERATION']],
    [{ CACHE_TTL_ENABLED_SECONDS: '2592001' }, ['CACHE_TTL_ENABLED_SECONDS']],
    [{ CACHE_TTL_DISABLED_SECONDS: '86401', RETENTION_DAYS: '1' }, ['CACHE_TTL_DISABLED_SECONDS']],
    [{ ...account, KALEYRA_BASE_URL: 'https://rcs-api.na.kaleyra.io/v1' }, ['KALEYRA_BASE_URL']],
    [{ ...account, KALEYRA_BASE_URL: 'https://x.example.org/v1/sid' }, ['KALEYRA_BASE_URL']],
  ])('rejects %j', (environment, beginnings) => {
    expect(faultsOf(environment).map((fault) => fault.split(' ', 1)[0])).toEqual(beginnings)
  })

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('needs no tokens at %s', (host) => {
    expect(faultsOf({ HOST: host })).toEqual([])
  })

  it('hides the schema, GraphiQL and the page in production', () => {
    const { isProduction, http, execution } = loadConfig({ ...account, NODE_ENV: 'production' })
    expect(isProduction).toBe(true)
    expect(http.graphiql).toBe(false)
    expect(http.page).toBe(false)
    expect(execution.introspection).toBe(false)
  })

  it('stores results in Postgres, in a directory or nowhere, and never those of the sandbox', () => {
    const placeOf = (environment: Environment) => loadConfig(environment).store.place
    const databaseUrl = 'postgres://rcs@localhost/rcs'
    expect(placeOf(account)).toEqual({ directory: 'data' })
    expect(placeOf({ ...account, DATA_DIR: '/srv/rcs' })).toEqual({ directory: '/srv/rcs' })
    expect(placeOf({ ...account, DATA_DIR: 'none' })).toBeUndefined()
    expect(placeOf({ ...account, DATA_DIR: 'data', DATABASE_URL: databaseUrl })).toEqual({
      databaseUrl,
    })
    expect(placeOf({ DATA_DIR: 'data', DATABASE_URL: databaseUrl })).toBeUndefined()
  })
})

describe('a variable of an earlier version', () => {
  it.each([
    ['WORKERS', 'REUSE_PORT=true'],
    ['FILL_SHORT_BATCHES', 'PAD_SHORT_BATCHES'],
  ])('%s is a fault that names its replacement', (name, replacement) => {
    expect(() => loadConfig({ [name]: '4' })).toThrow(`${name} no longer exists: `)
    expect(() => loadConfig({ [name]: '4' })).toThrow(replacement)
  })
})

describe('REUSE_PORT', () => {
  const replica = { ...account, DATABASE_URL: 'postgres://rcs@localhost/rcs', REUSE_PORT: 'true' }

  it('is valid with an account, a database and a fixed port', () => {
    const { http, store } = loadConfig(replica)
    expect(http).toMatchObject({ port: 4000, reusePort: true })
    expect(store.isShared).toBe(true)
  })

  it.each([
    [{ DATABASE_URL: '' }, /^REUSE_PORT=true requires DATABASE_URL: .*\(example: DATABASE_URL=/],
    [
      { KALEYRA_SID: '', KALEYRA_API_KEY: '' },
      /^REUSE_PORT=true requires an account: .*\(example: KALEYRA_SID=/,
    ],
    [{ PORT: '0' }, /^REUSE_PORT=true requires a fixed PORT, got 0 \(example: PORT=4000\)$/],
  ])('is a fault with %j', (change, message) => {
    expect(faultsOf({ ...replica, ...change })).toEqual([expect.stringMatching(message)])
  })

  it('has no rules when it is false', () => {
    expect(faultsOf({ REUSE_PORT: 'false', PORT: '0' })).toEqual([])
  })
})
