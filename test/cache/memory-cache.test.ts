import { describe, expect, it } from 'vitest'
import { MemoryCache } from '../../src/cache/memory-cache.ts'
import { parseAddress } from '../../src/domain/address.ts'
import type { Device } from '../../src/domain/device.ts'
import { address } from '../support/addresses.ts'

const start = Date.UTC(2026, 0, 1)

function device(number: number, minute: number, more: Partial<Device> = {}): Device {
  return {
    address: address(number),
    carrierId: 'Sandbox Amber',
    carrierStatus: 'ACTIVE',
    rcsEnabled: true,
    checkedAt: new Date(start + minute * 60_000),
    source: 'BULK',
    ...more,
  }
}

describe('the memory cache', () => {
  it('returns answers as they were put, to the millisecond', () => {
    const memory = new MemoryCache(10)
    const devices = [
      device(1, 0),
      device(2, 1, { carrierId: null, carrierStatus: null, rcsEnabled: false, source: 'SINGLE' }),
      device(3, 2, { carrierId: 'null', checkedAt: new Date(start + 1) }),
      device(4, 3, { address: parseAddress('+999999999999999')! }),
      device(5, 4, { address: parseAddress('+1000000')!, checkedAt: new Date(Date.UTC(2088, 11)) }),
    ]
    for (const one of devices) memory.put(one)
    expect(devices.map((one) => memory.get(one.address))).toEqual(devices)
  })

  it('keeps the newest answer, in any order of puts', () => {
    const memory = new MemoryCache(10)
    memory.put(device(1, 5))
    memory.put(device(1, 4, { rcsEnabled: false }))
    expect(memory.get(address(1))).toEqual(device(1, 5))
    memory.put(device(1, 6, { rcsEnabled: false }))
    expect(memory.get(address(1))?.rcsEnabled).toBe(false)
  })

  it('evicts the least recently used answer when it is full', () => {
    const memory = new MemoryCache(3)
    for (const number of [1, 2, 3]) memory.put(device(number, 0))
    memory.get(address(1))
    memory.put(device(4, 0))
    expect([1, 2, 3, 4].map((number) => memory.get(address(number)) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ])
    expect(memory.size).toBe(3)
  })

  it('deletes answers checked up to a time, and then rejects such answers', () => {
    const memory = new MemoryCache(10)
    memory.put(device(1, 5))
    expect(memory.delete(address(1), new Date(start + 4 * 60_000))).toBe(false)
    expect(memory.delete(address(1), new Date(start + 5 * 60_000))).toBe(true)
    memory.put(device(1, 5))
    expect(memory.get(address(1))).toBeUndefined()
    memory.put(device(1, 6))
    expect(memory.get(address(1))).toEqual(device(1, 6))
  })

  it('deletes expired answers', async () => {
    const memory = new MemoryCache(10)
    for (const minute of [1, 2, 3]) memory.put(device(minute, minute))
    await memory.deleteExpired(new Date(start + 2 * 60_000))
    expect([1, 2, 3].map((number) => memory.get(address(number)) !== undefined)).toEqual([
      false,
      true,
      true,
    ])
  })

  it('deletes many expired answers in slices, while others are used and deleted', async () => {
    const count = 200_000
    const memory = new MemoryCache(count)
    for (let number = 0; number < count; number++) memory.put(device(number, number % 2))
    const state = { turns: 0, isDone: false }
    const use = () => {
      for (const number of [0, 1, state.turns]) memory.get(address(number))
      memory.delete(address(count - state.turns), new Date(start))
      state.turns += 1
      if (!state.isDone) setImmediate(use)
    }
    setImmediate(use)
    await memory.deleteExpired(new Date(start + 60_000))
    state.isDone = true
    expect(state.turns).toBeGreaterThan(2)
    await memory.deleteExpired(new Date(start + 60_000))
    expect(memory.size).toBe(count / 2)
  })

  it('returns the addresses of old answers as refresh candidates', () => {
    const memory = new MemoryCache(10)
    for (const number of [1, 2, 3, 4]) {
      memory.put(device(number, number, { rcsEnabled: number !== 4 }))
    }
    const candidates = memory.refreshCandidates({
      enabledBefore: new Date(start + 3 * 60_000),
      disabledBefore: new Date(start + 5 * 60_000),
      without: [address(1)],
      limit: 5,
    })
    expect(new Set(candidates)).toEqual(new Set([address(2), address(4)]))
  })

  it('keeps answers of 4,096 kinds, and none of further kinds', () => {
    const memory = new MemoryCache(5000)
    for (let number = 0; number < 4097; number++) {
      memory.put(device(number, 0, { carrierId: `Carrier ${number}` }))
    }
    expect(memory.get(address(4095))?.carrierId).toBe('Carrier 4095')
    expect(memory.get(address(4096))).toBeUndefined()
  })
})
