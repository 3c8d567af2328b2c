import { type Preference, readPreferences } from './preferences.ts'

export const jsonTypes = ['application/json', 'application/graphql-response+json'] as const

const streamTypes = ['text/event-stream', 'multipart/mixed'] as const

/**
 * Chooses the media type of a response. A client that accepts JSON gets JSON, whatever else it
 * accepts: the JSON type with the highest weight, and of equal ones the first in `Accept`. A client
 * that accepts no JSON gets an event stream, which urql needs for subscriptions, or a multipart response. Returns `undefined` if the client
 * accepts none of these.
 *
 * Source: GraphQL over HTTP, "Media Types", and RFC 9110, 12.5.1.
 */
export function negotiateMediaType(accept = '*/*'): string | undefined {
  if (!choices.has(accept)) {
    if (choices.size >= maxChoices) choices.clear()
    choices.set(accept, chooseMediaType(accept))
  }
  return choices.get(accept)
}

/** The choices for recent headers. Clients send only a few different ones. */
const choices = new Map<string, string | undefined>()
const maxChoices = 100

function chooseMediaType(accept: string): string | undefined {
  const ranges = readPreferences(accept || '*/*')
  const json = acceptable(jsonTypes, ranges).toSorted(
    (one, other) => other.quality - one.quality || one.place - other.place,
  )
  if (json[0] !== undefined) return json[0].type
  const streams = acceptable(streamTypes, ranges)
  return streams.toSorted((one, other) => other.quality - one.quality)[0]?.type
}

export function isStreamType(mediaType: string): boolean {
  return streamTypes.some((type) => type === mediaType)
}

interface Acceptable {
  readonly type: string
  readonly quality: number
  /** The place of its media range in the header. */
  readonly place: number
}

function acceptable(types: readonly string[], ranges: readonly Preference[]): Acceptable[] {
  return types.flatMap((type) => {
    const best = mostSpecific(type, ranges)
    return best === undefined || best.quality === 0 ? [] : [{ type, ...best }]
  })
}

/** The most specific media range that matches a type determines its weight. */
function mostSpecific(type: string, ranges: readonly Preference[]) {
  let best: { quality: number; place: number; specificity: number } | undefined
  for (const [place, range] of ranges.entries()) {
    const specificity = specificityOf(range, type)
    if (specificity === 0 || specificity < (best?.specificity ?? 0)) continue
    if (specificity === best?.specificity && range.quality <= best.quality) continue
    best = { quality: range.quality, place, specificity }
  }
  return best
}

/** Returns 0 if the range does not match. Parameters other than `charset` are ignored. */
function specificityOf({ value, parameters }: Preference, type: string): number {
  const charset = parameters.get('charset')
  if (charset !== undefined && !/^(?:utf-?8|\*)$/.test(charset)) return 0
  if (value === type) return charset === undefined ? 3 : 4
  if (value === type.replace(/\/.*/, '/*')) return 2
  return value === '*/*' ? 1 : 0
}
