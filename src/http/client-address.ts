import type { IncomingMessage } from 'node:http'
import { isIP, isIPv4 } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether a proxy with this IP address is trusted. */
export type IsTrustedProxy = (address: string) => boolean

/** `proxies`: IP addresses and ranges in CIDR notation. */
export function createProxyMatcher(proxies: readonly string[]): IsTrustedProxy {
  const ranges = proxies.map((proxy) =>
    ipaddr.parseCIDR(proxy.includes('/') ? proxy : `${proxy}/${bitsOf(proxy)}`),
  )
  if (ranges.length === 0) return () => false
  return (text) => {
    const address = parse(text)
    return (
      address !== undefined &&
      ranges.some((range) => address.kind() === range[0].kind() && address.match(range))
    )
  }
}

function bitsOf(address: string): number {
  return ipaddr.parse(address).kind() === 'ipv4' ? 32 : 128
}

/**
 * The IP address of the client of a request: that of the connection, or the one that trusted proxies
 * report in `X-Forwarded-For`. Reads the header from the right, because a client can send it too: each
 * trusted proxy appends the address that it saw.
 */
export function clientAddress(
  { socket, headers }: IncomingMessage,
  isTrustedProxy: IsTrustedProxy,
): string {
  let address = socket.remoteAddress ?? ''
  const header = headers['x-forwarded-for']
  const reported = (Array.isArray(header) ? header.join() : (header ?? '')).split(',')
  while (isTrustedProxy(address)) {
    const next = parse(withoutPort(reported.pop()?.trim() ?? ''))
    if (next === undefined) return address
    address = next.toString()
  }
  return address
}

/** Some proxies append the port. */
function withoutPort(text: string): string {
  const [, inBrackets, ipv4] = /^(?:\[([\da-f:.]+)\](?::\d+)?|([\d.]+):\d+)$/i.exec(text) ?? []
  return inBrackets ?? ipv4 ?? text
}

/**
 * The network of an IP address, as the key of limits: an IPv4 address, or the /64 of an IPv6 address,
 * because a client can usually choose any address of its /64.
 */
export function networkOf(text: string): string {
  if (isIPv4(text)) return text
  const address = parse(text)
  if (address === undefined || address.kind() === 'ipv4') return address?.toString() ?? text
  const { parts } = address as ipaddr.IPv6
  return `${parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`
}

/** An IPv4 address in an IPv6 address counts as the IPv4 address. */
function parse(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  // `ipaddr.js` also reads short forms such as 7 or 0x7f.1.
  return isIP(text) === 0 ? undefined : ipaddr.process(text)
}
