import type { startServer } from './start-server.ts'

export interface RequestedDevice {
  readonly source: string
  readonly checkedAt: string
  readonly carrierId: string
}

export type Server = Awaited<ReturnType<typeof startServer>>

/** Requests one device. The result is the response with the device's fields added. */
export async function requestDevice({ send }: Server, number: string, maxAgeSeconds?: number) {
  const query =
    'query ($number: String!, $maxAgeSeconds: Int) { device(address: $number, maxAgeSeconds: $maxAgeSeconds) { source checkedAt carrierId } }'
  const answer = await send<{ device: RequestedDevice | null }>(query, { number, maxAgeSeconds })
  return { ...answer, ...answer.data?.device }
}
