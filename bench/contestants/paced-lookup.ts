import { LRUCache } from 'lru-cache'
import PQueue from 'p-queue'

interface VendorDevice {
  readonly deviceAddress: string
  readonly carrierId: string
  readonly carrierStatus: string
  readonly rcsEnabled: boolean
}

type PacedDevice = Omit<VendorDevice, 'deviceAddress'> & { readonly address: string }

/** The vendor's limits, and this server's default. */
const bulk = { minSize: 100, maxSize: 500 }
const maxInFlight = 16

const dayMs = 86_400_000
const maxCachedDevices = 200_000

/**
 * What people usually write in front of such an API, for the contestants that do not have it: p-queue keeps
 * the vendor's limits, and a cache in the process keeps answers for a day. A list goes in as few equal
 * bulk calls as possible; fewer numbers than the vendor's minimum go singly.
 */
export class PacedLookup {
  readonly #baseUrl: string
  readonly #headers: Readonly<Record<string, string>>
  readonly #queue: PQueue
  readonly #cache = new LRUCache<string, PacedDevice>({ max: maxCachedDevices, ttl: dayMs })

  constructor({
    KALEYRA_BASE_URL: baseUrl,
    KALEYRA_SID: sid,
    KALEYRA_API_KEY: key,
    UPSTREAM_RATE_PER_SECOND: ratePerSecond,
  }: NodeJS.ProcessEnv) {
    this.#baseUrl = `${baseUrl}/v1/${sid}/rcs/lookup`
    this.#headers = { 'api-key': String(key), 'content-type': 'application/json' }
    this.#queue = new PQueue({
      concurrency: maxInFlight,
      interval: 1000,
      intervalCap: Number(ratePerSecond),
    })
  }

  /** Answers the addresses in their order. Rejects if a call fails. */
  async lookUp(addresses: readonly string[]): Promise<PacedDevice[]> {
    const missing = [...new Set(addresses)].filter((address) => !this.#cache.has(address))
    const devices = await this.#request(missing)
    const fresh = new Map(devices.map((device) => [device.address, device]))
    return addresses.map((address) => {
      const device = fresh.get(address) ?? this.#cache.get(address)
      if (device === undefined) throw new Error('the vendor did not report a number')
      return device
    })
  }

  /** Looks up one address without the cache. */
  async refresh(address: string): Promise<PacedDevice> {
    const [device] = await this.#request([address])
    return device!
  }

  async #request(addresses: readonly string[]): Promise<PacedDevice[]> {
    const calls =
      addresses.length < bulk.minSize
        ? addresses.map((address) => this.#call(`/${encodeURIComponent(address)}`))
        : equalChunks(addresses, bulk.maxSize).map((chunk) =>
            this.#call('/bulk', JSON.stringify({ deviceAddresses: chunk })),
          )
    const devices = (await Promise.all(calls)).flat()
    for (const device of devices) this.#cache.set(device.address, device)
    return devices
  }

  #call(path: string, body?: string): Promise<PacedDevice[]> {
    return this.#queue.add(async () => {
      const response = await fetch(`${this.#baseUrl}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: this.#headers,
        ...(body !== undefined && { body }),
      })
      if (!response.ok) throw new Error(`the vendor answers HTTP ${response.status}`)
      const { data } = (await response.json()) as {
        data: VendorDevice | { devices: VendorDevice[] }
      }
      const devices = 'devices' in data ? data.devices : [data]
      return devices.map(({ deviceAddress: address, carrierId, carrierStatus, rcsEnabled }) => ({
        address,
        carrierId,
        carrierStatus,
        rcsEnabled,
      }))
    })
  }
}

function equalChunks(addresses: readonly string[], maxSize: number): (readonly string[])[] {
  const chunkCount = Math.ceil(addresses.length / maxSize)
  return Array.from({ length: chunkCount }, (_, index) => {
    const from = Math.round((index * addresses.length) / chunkCount)
    return addresses.slice(from, Math.round(((index + 1) * addresses.length) / chunkCount))
  })
}
