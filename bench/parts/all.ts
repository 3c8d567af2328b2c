import type { Part } from '../part.ts'
import { cache } from './cache.ts'
import { coalescing } from './coalescing.ts'
import { cost } from './cost.ts'
import { frontDoor } from './front-door.ts'
import { lists } from './lists.ts'

/** In the order in which they run and are shown. */
export const parts: Readonly<Record<string, Part>> = {
  coalescing,
  'front-door': frontDoor,
  lists,
  cost,
  cache,
}
