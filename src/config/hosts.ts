import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]'])

/** An https URL without user, query or fragment, or a plain http URL of this machine. */
export function isSafeUrl(value: string): boolean {
  const url = URL.parse(value)
  if (url === null || url.username || url.password || /[\s?#]/.test(value)) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopbackHosts.has(url.hostname))
}

/** The rule of `isSafeUrl`, for error messages. */
export const safeUrlRule =
  'an https URL without user, query or fragment (plain http for loopback hosts only)'

/**
 * An address of one Postgres server that the driver `pg` understands. `pg` has no support for several
 * hosts or ports: it would look up a host named `a,b`, and use the first port.
 */
export function isDatabaseUrl(value: string): boolean {
  if (!/^(postgres(ql)?:\/\/|socket:\/)\S+$/.test(value)) return false
  const url = parseDatabaseUrl(value)
  if (url === null) return false
  const { hostname, searchParams } = url
  const hosts = [hostname, ...searchParams.getAll('host'), ...searchParams.getAll('port')]
  return !hosts.some((host) => /,|%2c/i.test(host))
}

/** Like `pg`, this accepts a user without a host, which a URL cannot have. */
export function parseDatabaseUrl(value: string): URL | null {
  return URL.parse(value) ?? URL.parse(value.replace('@/', '@localhost/'))
}

/** An origin as browsers send it: scheme, host and, unless it is the default one, port. */
export function isOrigin(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === value
}

/** An IP address, or a range in CIDR notation. */
export function isAddressOrRange(value: string): boolean {
  const [address = ''] = value.split('/', 1)
  // `ipaddr.js` also reads short forms such as 192.168, which mean another address than they seem to.
  if (isIP(address) === 0 || ipaddr.parse(address).range() === 'ipv4Mapped') return false
  return !value.includes('/') || ipaddr.isValidCIDR(value)
}

/** A host that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
