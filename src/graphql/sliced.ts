/** The number of items that are completed without a pause. Each item can have some fields. */
const sliceSize = 250

/** Returns the items of a list field, perhaps in slices. */
export type SliceList = <Item>(items: readonly Item[]) => readonly Item[]

/** For executors that complete a list without a pause. */
export const wholeList: SliceList = (items) => items

/**
 * Divides a long list, so that the server handles other requests between its slices. The result is an
 * asynchronous list, which the executor supports; Pothos has no type for it.
 */
export const slicedList: SliceList = (items) =>
  items.length <= sliceSize ? items : (inSlices(items) as unknown as typeof items)

async function* inSlices<Item>(items: readonly Item[]): AsyncGenerator<Item, void> {
  for (const [place, item] of items.entries()) {
    if (place % sliceSize === 0 && place > 0) await nextTurn()
    yield item
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
