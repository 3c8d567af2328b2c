import { z } from 'zod'

/** How a variable is explained to who set it wrong. */
export interface Rule {
  /** Completes "NAME must be …". */
  readonly rule: string
  readonly example: string
  /** What it holds is never shown. */
  readonly isSecret?: boolean
}

export function wholeNumber(min: number, max: number, standard: number) {
  return z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .default(standard)
    .meta({
      rule: `a whole number from ${min} to ${max}`,
      example: String(standard),
    } satisfies Rule)
}

/** A whole number; `undefined` when it is not set. */
export function optionalNumber(min: number, max: number, example: number) {
  return z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .optional()
    .meta({ rule: `a whole number from ${min} to ${max}`, example: String(example) } satisfies Rule)
}

/** `true` or `false`; `undefined` when it is not set. */
export function flag(example: boolean) {
  return z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .meta({ rule: 'true or false', example: String(example) } satisfies Rule)
}

export function oneOf<const Words extends readonly [string, ...string[]]>(
  words: Words,
  standard: Words[number],
) {
  return z
    .enum(words)
    .default(standard)
    .meta({ rule: `one of ${words.join(', ')}`, example: standard } satisfies Rule)
}

export function text(pattern: RegExp, rule: Rule) {
  return z
    .string()
    .regex(pattern)
    .optional()
    .meta({ ...rule })
}

/** A list with commas between; spaces beside them do not count. */
export function list<Item>(item: z.ZodType<Item, string>, rule: Rule) {
  return z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .pipe(z.array(item))
    .optional()
    .meta({ ...rule })
}

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]'])

/** An https URL without user, query or fragment, or a plain http one of this machine. */
export function isSafeUrl(value: string): boolean {
  const url = URL.parse(value)
  if (url === null || url.username || url.password || /[\s?#]/.test(value)) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopbackHosts.has(url.hostname))
}

/** What a page's browser calls its origin: scheme, host and, unless it is the usual one, port. */
export function isOrigin(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === value
}

/** A host that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
