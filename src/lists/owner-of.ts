import { createHash } from 'node:crypto'
import type { Client } from '../domain/client.ts'

/**
 * A pseudonym of the client. All clients on this machine are one where clients are known by their
 * address.
 */
export function ownerOf({ key }: Client): string {
  const isLocal = /^ip:(127\.[\d.]+|0:0:0:0::\/64)$/.test(key)
  return createHash('sha256')
    .update(isLocal ? 'local' : key)
    .digest('base64url')
}
