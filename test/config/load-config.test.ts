import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ConfigError, type Environment, loadConfig } from '../../src/config/load-config.ts'

function faultsOf(environment: Environment): readonly string[] {
  try {
    loadConfig(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

const account = { KALEYRA_SID: 'some-sid', KALEYRA_API_KEY: 'some-key' }

describe('loadConfig', () => {
  it('has a default for everything, and takes an empty variable for none', () => {
    const config = loadConfig({})
    expect(config).toEqual({
      port: 4000,
      host: '127.0.0.1',
      isProduction: false,
      account: undefined,
      access: {
        tokens: [],
        jwt: undefined,
        allowAnonymous: false,
        addressesPerMinute: 100_000,
        corsOrigins: [],
      },
      http: { maxBodyBytes: 1_000_000, maxConnections: 5000 },
      graphiql: true,
      introspection: true,
      persistedOperations: undefined,
      logLevel: 'info',
      tracing: undefined,
      bulk: { minSize: 100, maxSize: 500 },
      upstream: {
        maxInFlight: 16,
        callsPerSecond: undefined,
        timeoutMs: 5000,
        totalTimeoutMs: 15_000,
        lockoutMs: 30_000,
        maxResponseBytes: 1_000_000,
      },
      cache: {
        freshness: {
          enabledMs: 86_400_000,
          disabledMs: 3_600_000,
          staleIfErrorMs: 0,
          retentionMs: 30 * 86_400_000,
        },
        maxEntries: 200_000,
        place: undefined,
        padsShortBatches: false,
        isShared: false,
        claimMs: 15_000,
      },
      maxAddressesPerOperation: 10_000,
      maxPendingAddresses: 100_000,
      requestDeadlineMs: 15_000,
      sandbox: { singleLatencyMs: 120, bulkLatencyMs: 250 },
    })
    expect(loadConfig({ PORT: '', KALEYRA_SID: '', KALEYRA_BASE_URL: '' })).toEqual(config)
  })

  it('uses the vendor with a SID and a key, at the vendor’s own URL unless told', () => {
    expect(loadConfig(account).account).toEqual({
      baseUrl: 'https://rcs-api.na.kaleyra.io',
      sid: 'some-sid',
      apiKey: 'some-key',
    })
    const elsewhere = { ...account, KALEYRA_BASE_URL: 'https://rcs-api.in.kaleyra.io/' }
    expect(loadConfig(elsewhere).account?.baseUrl).toBe('https://rcs-api.in.kaleyra.io')
  })

  it.each(['http://localhost:1', 'http://127.0.0.1:4010', 'http://[::1]:4010'])(
    'takes %s',
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
  ])('refuses the base URL %s without repeating it', (url) => {
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
  ])('refuses half an account: %j', (environment, missing) => {
    expect(faultsOf(environment)).toEqual([expect.stringMatching(`^${missing} is missing`)])
  })

  it('refuses a base URL without an account', () => {
    expect(faultsOf({ KALEYRA_BASE_URL: 'https://rcs-api.in.kaleyra.io' })).toHaveLength(2)
  })

  it('reports every fault at once, with names and examples and without secrets', () => {
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
      'PORT',
      'HOST',
      'KALEYRA_SID',
      'KALEYRA_API_KEY',
      'UPSTREAM_MAX_IN_FLIGHT',
      'UPSTREAM_TIMEOUT_MS',
      'MAX_ADDRESSES_PER_OPERATION',
    ])
    for (const [place, fault] of faults.entries()) {
      expect(fault).toContain(`(example: ${names[place]}=`)
    }
    expect(faults[0]).toContain('must be a whole number from 0 to 65535, got "70000"')
    expect(faults.join()).not.toContain('hidden')
  })

  it('refuses a minimum above the maximum, beside other faults', () => {
    expect(faultsOf({ UPSTREAM_BULK_MIN_SIZE: '600', PORT: 'x' })).toHaveLength(2)
    const [fault] = faultsOf({ UPSTREAM_BULK_MIN_SIZE: '501' })
    expect(fault).toContain('UPSTREAM_BULK_MIN_SIZE must be at most UPSTREAM_BULK_MAX_SIZE')
  })

  it('gives examples that are right', () => {
    for (const fault of faultsOf({
      PORT: 'x',
      HOST: ' ',
      KALEYRA_SID: ' ',
      KALEYRA_API_KEY: ' ',
      KALEYRA_BASE_URL: ' ',
    })) {
      const [, name, value] = /example: (\w+)=(.*)\)$/.exec(fault) ?? []
      expect(faultsOf({ ...account, [name!]: value })).toEqual([])
    }
  })

  it('takes tokens plain and hashed, with spaces beside the commas', () => {
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
  ])('refuses the tokens %j without repeating them', (tokens) => {
    const faults = faultsOf({ API_TOKENS: tokens })
    expect(faults).toEqual([expect.stringMatching(/^API_TOKENS must be a list of name:token/)])
    expect(faults[0]).not.toContain(`got`)
  })

  it.each([
    [{ JWT_JWKS_URI: 'https://login.example.org/jwks.json' }, ['JWT_ISSUER', 'JWT_AUDIENCE']],
    [{ JWT_AUDIENCE: 'x', JWT_ISSUER: 'y' }, ['JWT_JWKS_URI']],
    [{ PERSISTED_OPERATIONS_ONLY: 'true' }, ['PERSISTED_OPERATIONS']],
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
    [{ LOG_LEVEL: 'loud' }, ['LOG_LEVEL']],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' }, ['OTEL_EXPORTER_OTLP_ENDPOINT']],
  ])('refuses %j', (environment, beginnings) => {
    expect(faultsOf(environment).map((fault) => fault.split(' ', 1)[0])).toEqual(beginnings)
  })

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('needs no clients at %s', (host) => {
    expect(faultsOf({ HOST: host })).toEqual([])
  })

  it('hides the schema and GraphiQL in production', () => {
    const { isProduction, graphiql, introspection } = loadConfig({ NODE_ENV: 'production' })
    expect({ isProduction, graphiql, introspection }).toEqual({
      isProduction: true,
      graphiql: false,
      introspection: false,
    })
  })
})
