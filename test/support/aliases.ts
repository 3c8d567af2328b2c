import type { Address } from '../../src/domain/address.ts'

/** Returns an operation with one alias per address: `{ d0: device(address: "…") { … } d1: … }`. */
export function aliased(
  addresses: readonly (Address | string)[],
  field: 'device' | 'refreshDevice' = 'device',
): string {
  const operation = field === 'device' ? 'query' : 'mutation'
  const fields = addresses.map(
    (address, place) =>
      `d${place}: ${field}(address: ${JSON.stringify(address)}) { address source }`,
  )
  return `${operation} { ${fields.join('\n')} }`
}

export type AliasedData = Record<string, { address: string; source: string } | null>
