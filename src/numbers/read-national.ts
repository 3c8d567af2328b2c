import type { PhoneNumber, ValidatePhoneNumberLengthResult } from 'libphonenumber-js/max'
import { type Address, parseAddress } from '../domain/address.ts'
import type { ParsedInput } from '../domain/address-list.ts'
import {
  characterReason,
  type InvalidInput,
  invalidInput,
  invalidInputOf,
  type InvalidInputReason,
  withoutInvisible,
} from '../domain/invalid-input.ts'

/** Reads a whole text as a number of one country, or as an international number after a `+`. */
export interface NumberLibrary {
  parse(text: string): PhoneNumber | undefined
  /** `undefined` if the length is possible. */
  lengthFault(text: string): ValidatePhoneNumberLengthResult | undefined
}

const hasCountry = { hasCountry: true }

/** A longer text is no phone number. */
const maxLength = 64

/** A longer input is not even read: each step takes time for every character. */
const maxInputLength = 1000

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
  if (input.length > maxInputLength) {
    return { isValid: false, invalid: invalidInput('TOO_LONG', hasCountry) }
  }
  const text = plainText(input)
  const fault = characterReason(text)
  if (neverRead.has(fault)) return { isValid: false, invalid: invalidInput(fault!, hasCountry) }
  if (text.length > maxLength)
    return { isValid: false, invalid: invalidInput('TOO_LONG', hasCountry) }
  const address = addressOf(text, library)
  if (address !== undefined) return { isValid: true, address }
  return { isValid: false, invalid: invalidNumber(input, library.lengthFault(text)) }
}

/** Reasons that remain true for a number that the library does not read. */
const stillTrue: ReadonlySet<InvalidInputReason> = new Set([
  'TOO_LONG',
  'SEPARATORS',
  'INVISIBLE_CHARACTER',
  'NOT_ASCII_DIGITS',
  'URI',
])

function invalidNumber(
  input: string,
  fault: ValidatePhoneNumberLengthResult | undefined,
): InvalidInput {
  if (fault === 'TOO_SHORT' || fault === 'TOO_LONG') return invalidInput(fault, hasCountry)
  if (parseAddress(input) !== undefined) return invalidInput('OTHER', hasCountry)
  const invalid = invalidInputOf(input, hasCountry)
  return stillTrue.has(invalid.reason) ? invalid : invalidInput('OTHER', hasCountry)
}

/**
 * Removes `tel:`, the apostrophe with which spreadsheets mark text, and invisible characters, and
 * writes all spaces and dashes in ASCII.
 */
function plainText(input: string): string {
  return withoutInvisible(input)
    .replaceAll(/\p{Zs}|\t/gu, ' ')
    .replaceAll(/\p{Pd}|\u2212/gu, '-')
    .trim()
    .replace(/^(?:tel:|')/i, '')
    .replace(/^\(\+([0-9]+)\)/, '+$1 ')
}

function addressOf(text: string, library: NumberLibrary): Address | undefined {
  const number = possible(library.parse(text))
  if (/^[^0-9+]*00/.test(text))
    return withPrefix(number, possible(library.parse(internationalOf(text))))
  const mayHaveCode = /^[^0-9+]*[1-9]/.test(text)
  return mayHaveCode
    ? withoutPrefix(number, possible(library.parse(`+${text}`)))
    : addressIn(number)
}

/** The text with `+` for the international prefix 00. */
function internationalOf(text: string): string {
  return text.replace('00', '+')
}

/**
 * A text that begins with 00, as a number of the country and as an international one. Some countries
 * do not use this prefix, and in some, the name of a telephone company follows it.
 */
function withPrefix(
  national: PhoneNumber | undefined,
  international: PhoneNumber | undefined,
): Address | undefined {
  if (national === undefined || international === undefined) {
    return addressIn(national ?? international)
  }
  if (national.number === international.number) return addressIn(national)
  if (national.isValid() === international.isValid()) return undefined
  return addressIn(national.isValid() ? national : international)
}

/**
 * A text that begins with another digit. If it begins with the code of the country, it may lack the
 * `+`. In Germany, for example, 49 is the country code, and it begins area codes.
 */
function withoutPrefix(
  national: PhoneNumber | undefined,
  international: PhoneNumber | undefined,
): Address | undefined {
  const isTwofold =
    national !== undefined &&
    international !== undefined &&
    national.number !== international.number &&
    national.countryCallingCode === international.countryCallingCode
  if (!isTwofold) return addressIn(national)
  return national.isValid() && !international.isValid() ? addressIn(national) : undefined
}

/** `undefined` for a number that is not possible, or has an extension. */
function possible(number: PhoneNumber | undefined): PhoneNumber | undefined {
  return number?.ext === undefined && number?.isPossible() ? number : undefined
}

function addressIn(number: PhoneNumber | undefined): Address | undefined {
  return number && parseAddress(number.number)
}
