import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load-config.ts'
import type { Environment } from '../../src/config/read-environment.ts'
import { faultsOf } from '../support/config-faults.ts'

describe('the variables of proxies', () => {
  const proxyOf = (environment: Environment) => loadConfig(environment).proxy
  const proxies = { HTTP_PROXY: 'http://one.example:3128', NO_PROXY: 'localhost' }

  it('count only with NODE_USE_ENV_PROXY', () => {
    expect(proxyOf(proxies)).toBeUndefined()
    expect(proxyOf({ ...proxies, NODE_USE_ENV_PROXY: '0' })).toBeUndefined()
    expect(proxyOf({ ...proxies, NODE_USE_ENV_PROXY: '1' })).toEqual({
      HTTP_PROXY: 'http://one.example:3128',
      HTTPS_PROXY: 'http://one.example:3128',
      NO_PROXY: 'localhost',
    })
    expect(proxyOf({ HTTPS_PROXY: 'not a URL' })).toBeUndefined()
  })

  it('in lower case take precedence, even if they are empty', () => {
    const lowerCase = { http_proxy: '', https_proxy: 'http://two.example' }
    expect(proxyOf({ ...proxies, ...lowerCase, NODE_USE_ENV_PROXY: '1' })).toEqual({
      HTTPS_PROXY: 'http://two.example',
      NO_PROXY: 'localhost',
    })
  })

  it.each(['proxy.example:3128', 'socks5://proxy.example', 'http://'])(
    'cannot be %s',
    (HTTPS_PROXY) => {
      expect(faultsOf({ NODE_USE_ENV_PROXY: '1', HTTPS_PROXY })).toEqual([
        expect.stringMatching(/^HTTPS_PROXY must be the http or https URL of a proxy/),
      ])
    },
  )
})
