import type { startServer } from './start-server.ts'

export interface AskedDevice {
  readonly source: string
  readonly checkedAt: string
  readonly carrierId: string
}

/** How long answers count where nobody says anything else; other tests remember nothing. */
export const remembers = { CACHE_TTL_ENABLED_SECONDS: '', CACHE_TTL_DISABLED_SECONDS: '' }

export type Server = Awaited<ReturnType<typeof startServer>>

/** Asks for one device; its fields stand beside the rest of the answer. */
export async function ask({ send }: Server, number: string, maxAgeSeconds?: number) {
  const query =
    'query ($number: String!, $maxAgeSeconds: Int) { device(address: $number, maxAgeSeconds: $maxAgeSeconds) { source checkedAt carrierId } }'
  const answer = await send<{ device: AskedDevice | null }>(query, { number, maxAgeSeconds })
  return { ...answer, ...answer.data?.device }
}
