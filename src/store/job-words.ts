import { createHash } from 'node:crypto'

/** The number of no text. */
const noWord = 0

/**
 * The number of a text in the table of words: a hash of 48 bits. So several processes give the same text
 * the same number.
 */
export function wordNumber(text: string | null): number {
  if (text === null) return noWord
  const known = numbers.get(text)
  if (known !== undefined) return known
  const number = createHash('sha256').update(text).digest().readUIntBE(0, 6) || 1
  if (numbers.size >= maxKnown) numbers.clear()
  numbers.set(text, number)
  return number
}

const maxKnown = 1000
const numbers = new Map<string, number>()
