import { createHash } from 'node:crypto'

/** A text that many entries of a job have in common. */
export interface Word {
  readonly no: number
  readonly text: string
  /** 1 for a failure in JSON, 0 for a text of the upstream. */
  readonly is_failure: 0 | 1
}

/** The number of no text. */
const noWord = 0

/**
 * The number of a text in the table of words: a hash of 48 bits. So several processes give the same text
 * the same number.
 */
export function wordNumber(text: string | null): number {
  return text === null ? noWord : numberOf(text)
}

/** The number of a failure. It differs from the number of a carrier with the same text. */
export function failureNumber(text: string): number {
  return numberOf(`failure\0${text}`)
}

const maxKnown = 1000
const numbers = new Map<string, number>()

function numberOf(text: string): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  const number = createHash('sha256').update(text).digest().readUIntBE(0, 6) || 1
  if (numbers.size >= maxKnown) numbers.clear()
  numbers.set(text, number)
  return number
}
