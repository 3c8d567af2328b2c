import type { TaskSteps } from '../domain/task-turns.ts'

/** Returns the items of a list field, each one mapped, perhaps in slices. */
export type SliceList = <Item, Result = Item>(
  items: readonly Item[],
  map?: (item: Item, index: number) => Result,
) => readonly Result[]

/** For executors that complete a list without a pause. */
export const wholeList: SliceList = (items, map) => (map ? items.map(map) : items) as never

/**
 * Divides long lists, so that the server handles other requests between their slices. The result
 * is an asynchronous list, which the executor supports; Pothos has no type for it.
 */
export function slicedList(steps: TaskSteps, client: string): SliceList {
  return (items, map) =>
    steps.take(items.length)
      ? wholeList(items, map)
      : (inSlices(items, { map, steps, client }) as never)
}

interface SliceOptions<Item, Result> {
  readonly map: ((item: Item, index: number) => Result) | undefined
  readonly steps: TaskSteps
  readonly client: string
}

async function* inSlices<Item, Result>(
  items: readonly Item[],
  { map, steps, client }: SliceOptions<Item, Result>,
): AsyncGenerator<Item | Result, void> {
  for (const [index, item] of items.entries()) {
    if (!steps.take(1)) await steps.next(client)
    yield map ? map(item, index) : item
  }
}
