import type { Fault } from './fault.ts'

/**
 * Numbers that always fail in the same way, so that developers can try out a failure without a
 * planned fault. Their country code 999 belongs to no country. An effect on the whole call, such
 * as an HTTP status, fails all numbers of the same bulk call.
 */
export const specialAddresses: ReadonlyMap<string, Omit<Fault, 'on'>> = new Map([
  ['+999000000400', { reject: ['+999000000400'] }],
  ['+999000000401', { status: 401 }],
  ['+999000000403', { status: 403 }],
  ['+999000000404', { omit: ['+999000000404'] }],
  ['+999000000422', { malform: ['+999000000422'] }],
  ['+999000000429', { status: 429, headers: { 'retry-after': '60' } }],
  ['+999000000503', { status: 503 }],
  ['+999000000504', { hang: true }],
  ['+999000000601', { answer: 'CHANNEL_DISABLED' }],
  ['+999000000704', { answer: 'PROVIDER_ERROR' }],
])
