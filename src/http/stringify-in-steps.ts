/** Lets the server handle other requests, if the tasks of this turn of the event loop took long. */
export type Pause = () => Promise<void> | undefined

/** The number of list items that become text in one step. */
const itemsPerStep = 1000

/** Lists are found to this depth: a response has them below `data` and a field. */
const maxDepth = 3

/**
 * The JSON text of a response, like `JSON.stringify`, which takes some 50 ms for a list of 10,000.
 * Awaits `pause` between the parts of long lists.
 */
export async function stringifyInSteps(value: object, pause: Pause, depth = 0): Promise<string> {
  if (!hasLongList(value, depth)) return JSON.stringify(value)
  const parts: string[] = []
  if (Array.isArray(value)) {
    for (let start = 0; start < value.length; start += itemsPerStep) {
      if (start > 0) await pause()
      parts.push(JSON.stringify(value.slice(start, start + itemsPerStep)).slice(1, -1))
    }
    return `[${parts.join(',')}]`
  }
  for (const [name, member] of Object.entries(value) as [string, unknown][]) {
    const text = isObject(member)
      ? await stringifyInSteps(member, pause, depth + 1)
      : JSON.stringify(member)
    if (text !== undefined) parts.push(`${JSON.stringify(name)}:${text}`)
  }
  return `{${parts.join(',')}}`
}

function hasLongList(value: object, depth: number): boolean {
  if (Array.isArray(value)) return value.length > itemsPerStep
  if (depth >= maxDepth || 'toJSON' in value) return false
  return Object.values(value).some((member) => isObject(member) && hasLongList(member, depth + 1))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
