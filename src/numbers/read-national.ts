import type { PhoneNumber, ValidatePhoneNumberLengthResult } from 'libphonenumber-js/max'
import { type Address, parseAddress } from '../domain/address.ts'
import type { ParsedInput } from '../domain/address-list.ts'
import {
  characterReason,
  invalidInput,
  invalidInputOf,
  type InvalidInputReason,
} from '../domain/invalid-input.ts'

/** Reads a whole text as a number of one country, or as an international number after a `+`. */
export interface NumberLibrary {
  parse(text: string): PhoneNumber | undefined
  /** `undefined` if the length is possible. */
  lengthFault(text: string): ValidatePhoneNumberLengthResult | undefined
}

/** A longer text is no phone number. */
const maxLength = 64

/** These inputs are not read: a part of the number is lost, or something else is in it. */
const neverRead: ReadonlySet<InvalidInputReason | undefined> = new Set([
  'EMPTY',
  'LINE_BREAK',
  'EXPONENT',
  'DECIMAL_POINT',
  'LETTERS',
])

/**
 * Reads a number as people write it. It is never a guess: a number that the library does not call
 * possible is invalid, and so is one that can be read in two ways.
 */
export function readNational(input: string, library: NumberLibrary): ParsedInput {
  const text = plainText(input)
  if (input.length > maxLength || neverRead.has(characterReason(text))) {
    return { isValid: false, invalid: invalidInputOf(input) }
  }
  const address = addressOf(text, library)
  if (address !== undefined) return { isValid: true, address }
  return { isValid: false, invalid: invalidInput(lengthReason(text, library)) }
}

/** Removes `tel:` and invisible characters, and writes all spaces and dashes in ASCII. */
function plainText(input: string): string {
  return input
    .replaceAll(/\p{Cf}|[\uFE00-\uFE0F]/gu, '')
    .replaceAll(/\p{Zs}|\t/gu, ' ')
    .replaceAll(/\p{Pd}|\u2212/gu, '-')
    .trim()
    .replace(/^tel:/i, '')
}

function addressOf(text: string, library: NumberLibrary): Address | undefined {
  const number = library.parse(text)
  const address = possibleAddress(number)
  const international = internationalText(text)
  if (address === undefined) {
    return international === undefined ? undefined : possibleAddress(library.parse(international))
  }
  return isAmbiguous(text, address, library) ? undefined : address
}

/** The text with `+` for the international prefix 00, which some countries do not use. */
function internationalText(text: string): string | undefined {
  return /^[^0-9+]*00/.test(text) ? text.replace('00', '+') : undefined
}

function possibleAddress(number: PhoneNumber | undefined): Address | undefined {
  const isWhole = number !== undefined && number.ext === undefined && number.isPossible()
  return isWhole ? parseAddress(number.number) : undefined
}

/**
 * Whether digits without `+` are another valid number if they begin with a country code. In
 * Germany, for example, 49 begins area codes, and it is the country code.
 */
function isAmbiguous(text: string, address: Address, library: NumberLibrary): boolean {
  if (!/^[^0-9+]*[1-9]/.test(text)) return false
  const other = library.parse(`+${text}`)
  return (
    other !== undefined &&
    other.number !== address &&
    address.startsWith(`+${other.countryCallingCode}`) &&
    other.isValid()
  )
}

function lengthReason(text: string, library: NumberLibrary): InvalidInputReason {
  const fault = library.lengthFault(text)
  return fault === 'TOO_SHORT' || fault === 'TOO_LONG' ? fault : 'OTHER'
}
