import type { TaskSteps } from '../domain/task-turns.ts'

/** Returns the items of a list field, perhaps in slices. */
export type SliceList = <Item>(items: readonly Item[]) => readonly Item[]

/** For executors that complete a list without a pause. */
export const wholeList: SliceList = (items) => items

/**
 * Divides long lists, so that the server handles other requests between their slices. The result
 * is an asynchronous list, which the executor supports; Pothos has no type for it.
 */
export function slicedList(steps: TaskSteps, client: string): SliceList {
  return (items) =>
    steps.take(items.length) ? items : (inSlices(items, steps, client) as unknown as typeof items)
}

async function* inSlices<Item>(
  items: readonly Item[],
  steps: TaskSteps,
  client: string,
): AsyncGenerator<Item, void> {
  for (const item of items) {
    if (!steps.take(1)) await steps.next(client)
    yield item
  }
}
