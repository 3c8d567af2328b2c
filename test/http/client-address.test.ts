import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientAddress, createProxyMatcher, networkOf } from '../../src/http/client-address.ts'

function addressOf(remoteAddress: string, forwarded: string | undefined, proxies: string[]) {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const request = { socket: { remoteAddress }, headers } as unknown as IncomingMessage
  return clientAddress(request, createProxyMatcher(proxies))
}

describe('the address of a client', () => {
  it.each([
    ['without proxies is that of the connection', '10.0.0.1', '1.2.3.4', [], '10.0.0.1'],
    [
      'of an untrusted proxy is that of the connection',
      '10.0.0.1',
      '1.2.3.4',
      ['10.0.0.2'],
      '10.0.0.1',
    ],
    ['behind a proxy is the last one', '10.0.0.1', '6.6.6.6, 1.2.3.4', ['10.0.0.1'], '1.2.3.4'],
    [
      'behind two proxies is the one before them',
      '10.0.0.1',
      '6.6.6.6,1.2.3.4,10.0.0.2',
      ['10.0.0.0/8'],
      '1.2.3.4',
    ],
    [
      'behind an unlisted proxy is that proxy',
      '10.0.0.1',
      '1.2.3.4, 11.0.0.2',
      ['10.0.0.0/8'],
      '11.0.0.2',
    ],
    ['without the header is the proxy', '10.0.0.1', undefined, ['10.0.0.1'], '10.0.0.1'],
    [
      'after an invalid entry is the last valid one',
      '10.0.0.1',
      '1.2.3.4, unknown, 10.0.0.2',
      ['10.0.0.0/8'],
      '10.0.0.2',
    ],
    [
      'with only proxies is the first one',
      '10.0.0.1',
      '10.0.0.3, 10.0.0.2',
      ['10.0.0.0/8'],
      '10.0.0.3',
    ],
    ['is no short form', '10.0.0.1', '0x7f.1', ['10.0.0.1'], '10.0.0.1'],
    ['can have a port', '10.0.0.1', '1.2.3.4:5678', ['10.0.0.1'], '1.2.3.4'],
    ['can be in brackets', '::1', '[2001:db8::1]:5678', ['::1'], '2001:db8::1'],
    ['behind a mapped IPv4 proxy is read', '::ffff:10.0.0.1', '1.2.3.4', ['10.0.0.0/8'], '1.2.3.4'],
  ] as const)('%s', (_, remote, forwarded, proxies, expected) => {
    expect(addressOf(remote, forwarded, [...proxies])).toBe(expected)
  })
})

describe('the network of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
