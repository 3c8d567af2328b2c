import { z } from 'zod'

/** The documentation of a variable, for the reference, `.env.example` and error messages. */
export interface About {
  /** One or two sentences. */
  readonly description: string
  /** Completes "NAME must be …". */
  readonly rule: string
  /** A valid value. */
  readonly example: string
  /** If true, error messages do not show the value. */
  readonly isSecret?: boolean
}

type Text = Pick<About, 'description'>

/** The documentation of each variable, by its schema. */
const abouts = z.registry<About>()

/** Adds the documentation of a variable to its schema. */
export function documented<Schema extends z.ZodType>(schema: Schema, about: About): Schema {
  abouts.add(schema, about)
  return schema
}

/** The documentation that `documented` added. */
export function aboutOf(schema: z.ZodType): About {
  const about = abouts.get(schema)
  if (about === undefined) throw new TypeError('the schema of a variable has no documentation')
  return about
}

interface NumberRule extends Text {
  readonly min: number
  readonly max: number
}

export function wholeNumber({
  min,
  max,
  default: standard,
  description,
}: NumberRule & { readonly default: number }) {
  const rule = `a whole number from ${min} to ${max}`
  const about = { description, rule, example: String(standard) }
  return documented(digits(min, max).default(standard), about)
}

/** A whole number; `undefined` when the variable is not set. */
export function optionalNumber({
  min,
  max,
  example,
  description,
}: NumberRule & { readonly example: number }) {
  const rule = `a whole number from ${min} to ${max}`
  return documented(digits(min, max).optional(), { description, rule, example: String(example) })
}

function digits(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
}

const trueOrFalse = z.enum(['true', 'false']).transform((value) => value === 'true')

export function flag({ default: standard, description }: Text & { readonly default: boolean }) {
  const about = { description, rule: 'true or false', example: String(standard) }
  return documented(trueOrFalse.default(standard), about)
}

/** A value with `NODE_ENV=production`, and one with every other `NODE_ENV`. */
export interface ByMode<Value> {
  readonly development: Value
  readonly production: Value
}

/** A flag whose default depends on `NODE_ENV`. */
export function flagByMode({
  default: standard,
  description,
}: Text & { readonly default: ByMode<boolean> }) {
  const about = { description, rule: 'true or false', example: String(standard.development) }
  const schema = trueOrFalse.transform((value) => ({ development: value, production: value }))
  return documented(schema.default(standard), about)
}

export function oneOf<const Words extends readonly [string, ...string[]]>(
  words: Words,
  { default: standard, description }: Text & { readonly default: Words[number] },
) {
  const about = { description, rule: `one of ${words.join(', ')}`, example: standard }
  return documented(z.enum(words).default(standard), about)
}

/** Text; `undefined` when the variable is not set. */
export function text(pattern: RegExp, about: About) {
  return documented(z.string().regex(pattern).optional(), about)
}

/** Text with a default, which is also the example. */
export function textOr(standard: string, pattern: RegExp, about: Omit<About, 'example'>) {
  return documented(z.string().regex(pattern).default(standard), { ...about, example: standard })
}

/** A list separated by commas, without the spaces around its items. */
export function list<Item>(item: z.ZodType<Item, string>, about: About) {
  const schema = z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .pipe(z.array(item))
    .optional()
  return documented(schema, about)
}
