/** A page of a list, forward only. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

export const cursorDescription = 'For the argument `after` of the next page.'

/** A page of at most `count` items, from one item more if there are more. */
export function pageOf<Item>(
  found: readonly Item[],
  count: number,
  cursorOf: (item: Item) => string,
): Page<Item> {
  const items = found.slice(0, count)
  const [first] = items
  const last = items.at(-1)
  return {
    items,
    pageInfo: {
      hasNextPage: found.length > count,
      hasPreviousPage: false,
      startCursor: first === undefined ? null : cursorOf(first),
      endCursor: last === undefined ? null : cursorOf(last),
    },
  }
}
