import type { InvalidInputReason, LookupFailureCode } from '../../generated/graphql.ts'

/** Why inputs are no phone numbers, and what helps. */
export const reasonWords: Readonly<Record<InvalidInputReason, string>> = {
  DECIMAL_POINT: 'Has a decimal point: the spreadsheet saved it as an amount',
  EMPTY: 'Row without a number',
  EXPONENT: 'Shortened by the spreadsheet (like 9.99E+11), so digits are lost',
  INTERNATIONAL_PREFIX: 'Begins with 00: choose the country, or write + instead',
  INVISIBLE_CHARACTER: 'Contains an invisible character: choose the country',
  LEADING_ZERO: 'Begins with 0, as national numbers do: choose the country',
  LETTERS: 'Contains letters',
  LINE_BREAK: 'Contains a line break',
  NOT_ASCII_DIGITS: 'Has digits other than 0 to 9',
  OTHER: 'Not a phone number',
  SEPARATORS: 'Contains spaces, dashes or brackets: choose the country',
  TOO_LONG: 'Too many digits',
  TOO_SHORT: 'Too few digits',
  URI: 'Begins like a link (such as tel:): choose the country',
}

/** The reasons that do not count once the country of the numbers is known. */
export const reasonsHelpedByCountry: ReadonlySet<InvalidInputReason> = new Set([
  'INTERNATIONAL_PREFIX',
  'LEADING_ZERO',
  'SEPARATORS',
  'URI',
  'INVISIBLE_CHARACTER',
])

/** Why the lookup of a number failed. */
const lookupWords: Readonly<Record<LookupFailureCode, string>> = {
  AUTH: 'Kaleyra refuses the account of this server',
  CHANNEL_DISABLED: 'RCS is not enabled for the account of this server',
  DEADLINE: 'No answer in time',
  INVALID_ADDRESS: 'Not a phone number',
  NOT_REPORTED: 'Kaleyra returned no result for this number',
  OVERLOADED: 'The server was too busy',
  PROTOCOL: 'Kaleyra returned an invalid answer',
  PROVIDER_ERROR: 'A provider that Kaleyra uses had a fault',
  RATE_LIMITED: 'Too many lookups in a short time',
  REFUSED: 'Kaleyra refused the lookup',
  REJECTED: 'Kaleyra says that this number is invalid',
  TIMEOUT: 'Kaleyra did not answer in time',
  UNAVAILABLE: 'Kaleyra did not answer',
}

interface NumberFailure {
  readonly code: LookupFailureCode
  readonly reason?: InvalidInputReason | null | undefined
}

/** A failure of one number in words for people. */
export function failureWords({ code, reason }: NumberFailure): string {
  return reason ? reasonWords[reason] : lookupWords[code]
}
