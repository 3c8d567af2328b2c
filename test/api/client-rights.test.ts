import { describe, expect, it } from 'vitest'
import { address, addressList } from '../support/addresses.ts'
import { aliased } from '../support/aliases.ts'
import { bearer, crm, shop, tokens } from '../support/client-tokens.ts'
import { faultsOf } from '../support/config-faults.ts'
import { startIssuer } from '../support/start-issuer.ts'
import { startBoth } from '../support/start-server.ts'

describe('ERASURE_CLIENTS', () => {
  const erase = `mutation { eraseDevice(address: "${address(1)}") { wasCached } }`
  const eraseList = `mutation { eraseDevices(addresses: ["${address(1)}"]) { total } }`
  const codes = async (
    { send }: Awaited<ReturnType<typeof startBoth>>,
    headers: Record<string, string> = {},
  ) => {
    const results = [await send(erase, {}, headers), await send(eraseList, {}, headers)]
    return new Set(results.map(({ errors }) => errors?.[0]?.extensions?.['code']))
  }
  const allowed = new Set([undefined])
  const forbidden = new Set(['FORBIDDEN'])

  it('names the tokens that may erase', async () => {
    const both = await startBoth({}, { ...tokens, ERASURE_CLIENTS: 'crm' })
    expect(await codes(both, bearer(shop))).toEqual(forbidden)
    expect(await codes(both, bearer(crm))).toEqual(allowed)
  })

  it('is empty by default, so that no known client may erase', async () => {
    const both = await startBoth({}, { ...tokens, ALLOW_ANONYMOUS: 'true' })
    expect(await codes(both, bearer(crm))).toEqual(forbidden)
    expect(await codes(both)).toEqual(forbidden)
  })

  it('names subjects of JWTs, which are no names of tokens', async () => {
    const issuer = await startIssuer()
    const environment = { ...issuer.environment, ERASURE_CLIENTS: 'jwt:officer' }
    const both = await startBoth({}, environment)
    expect(await codes(both, bearer(await issuer.sign({ sub: 'officer' })))).toEqual(allowed)
    expect(await codes(both, bearer(await issuer.sign({ sub: 'jwt:officer' })))).toEqual(forbidden)
  })

  it('does not matter for the clients of this machine if none are known', async () => {
    expect(await codes(await startBoth())).toEqual(allowed)
  })

  it('must name known clients', () => {
    const { API_TOKENS } = tokens
    expect(faultsOf({ API_TOKENS, ERASURE_CLIENTS: 'shop,chop' })).toEqual([
      'ERASURE_CLIENTS names chop, which API_TOKENS does not have',
    ])
  })
})

describe('TRUSTED_PROXIES', () => {
  it('have clients with a budget for each address that they report', async () => {
    const environment = {
      CLIENT_ADDRESSES_PER_MINUTE: '10',
      MAX_ADDRESSES_PER_OPERATION: '10',
      ALLOW_ANONYMOUS: 'true',
    }
    const trusting = await startBoth({}, { ...environment, TRUSTED_PROXIES: '127.0.0.1' })
    const from = ({ send }: typeof trusting, client: string) =>
      send(aliased(addressList(6)), {}, { 'x-forwarded-for': client }).then(({ status }) => status)
    expect(await from(trusting, '192.0.2.1')).toBe(200)
    expect(await from(trusting, '192.0.2.1')).toBe(429)
    expect(await from(trusting, '192.0.2.1, 192.0.2.2')).toBe(200)
    expect(await from(trusting, '2001:db8::1')).toBe(200)
    expect(await from(trusting, '2001:db8::ffff')).toBe(429)

    const others = await startBoth({}, environment)
    expect(await from(others, '192.0.2.1')).toBe(200)
    expect(await from(others, '192.0.2.2')).toBe(429)
  })
})
