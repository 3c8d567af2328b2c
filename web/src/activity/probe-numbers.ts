/** How many components ask. */
export const probeCount = 300

/** The sandbox names its carriers like this. */
const sandboxCarrier = /^Sandbox /

export function isSandboxCarrier(carrierId: string | null | undefined): boolean {
  return sandboxCarrier.test(carrierId ?? '')
}

/**
 * Numbers of no country, which only the sandbox knows. They begin at a random place, so that the cache
 * does not answer them when somebody tries it again.
 */
export function sandboxNumbers(count: number): string[] {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1))
  const first = random % 90_000_000
  return Array.from(
    { length: count },
    (_, place) => `+9995${String(first + place).padStart(8, '0')}`,
  )
}

/** The numbers of a text, each once. */
export function numbersOf(text: string): string[] {
  const numbers = text.split(/[\s,;]+/).filter((one) => /^\+?\d{7,15}$/.test(one))
  return [...new Set(numbers)].slice(0, probeCount)
}
