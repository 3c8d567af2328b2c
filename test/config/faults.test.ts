import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load-config.ts'
import { faultsOf } from '../support/config-faults.ts'

describe('the configuration', () => {
  it.each([
    ['KALEYRA_SIDD', 'KALEYRA_SID'],
    ['KALEYRA_APIKEY', 'KALEYRA_API_KEY'],
    ['UPSTREAM_MAX_INFLIGHT', 'UPSTREAM_MAX_IN_FLIGHT'],
    ['CACHE_TTL_ENABLED', 'CACHE_TTL_ENABLED_SECONDS'],
    ['JWT_JWKS_URL', 'JWT_JWKS_URI'],
    ['PERSISTED_OPERATIONS_FILE', 'PERSISTED_OPERATIONS'],
    ['MAX_ADDRESSES_PER_OPERATIONS', 'MAX_ADDRESSES_PER_OPERATION'],
  ])('rejects the unknown variable %s, and names the nearest one', (name, nearest) => {
    const faults = faultsOf({ [name]: 'secret value' })
    expect(faults).toEqual([`${name} does not exist: did you mean ${nearest}?`])
  })

  it.each(['192.168/16', '10', '::ffff:10.0.0.5', '10.0.0.0/33', 'proxy'])(
    'rejects the proxy %s',
    (proxy) => {
      expect(faultsOf({ TRUSTED_PROXIES: proxy })).toEqual([
        expect.stringMatching(/^TRUSTED_PROXIES must be a comma-separated list of IP addresses/),
      ])
    },
  )

  it.each([
    [
      { API_TOKENS: 'anonymous:shop-token-0123456789' },
      'API_TOKENS must not name a client anonymous',
    ],
    [{ ERASURE_CLIENTS: 'jwt:officer' }, 'ERASURE_CLIENTS names the subject of a JWT, but'],
  ])('rejects names that mean nobody or everybody: %j', (environment, beginning) => {
    expect(faultsOf(environment)).toEqual([expect.stringMatching(`^${beginning}`)])
  })

  it('ignores the variables of Kubernetes for services of these names', () => {
    const links = {
      CACHE_SERVICE_HOST: '10.0.0.1',
      CACHE_SERVICE_PORT_HTTP: '80',
      UPSTREAM_PORT: 'tcp://10.0.0.1:80',
      UPSTREAM_PORT_80_TCP_ADDR: '10.0.0.1',
    }
    expect(faultsOf(links)).toEqual([])
  })

  it('ignores the variables of other programs', () => {
    expect(faultsOf({ PATH: '/bin', OTEL_LOG_LEVEL: 'info', npm_config_cache: 'x' })).toEqual([])
  })

  it('serves the embedded sandbox in production only with SANDBOX=true', () => {
    const config = loadConfig({ NODE_ENV: 'production', SANDBOX: 'true' })
    expect(config).toMatchObject({ isProduction: true, account: undefined })
    const [fault] = faultsOf({ NODE_ENV: 'production' })
    expect(fault).toContain('invented results. SANDBOX=true allows it')
  })

  it('rejects one token under two names, in either form', () => {
    const token = 'shop-token-0123456789'
    const hex = createHash('sha256').update(token).digest('hex')
    expect(faultsOf({ API_TOKENS: `shop:${token}, crm:sha256:${hex}` })).toEqual([
      'API_TOKENS has the same token for shop and crm: give each client its own',
    ])
  })

  it.each([
    { JWT_JWKS_URI: 'http://user:hidden@login.example.org/k', JWT_ISSUER: 'i', JWT_AUDIENCE: 'a' },
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://user:hidden@collector:4318' },
    { DATABASE_URL: 'mysql://user:hidden@db/rcs' },
  ])('does not show the password of a URL: %#', (environment) => {
    const faults = faultsOf(environment)
    expect(faults).toHaveLength(1)
    expect(faults[0]).not.toContain('hidden')
  })
})
