/** This server as it is shipped, with a source that answers at once instead of its pool. */
import { createShippedStack } from '../shipped-stack.ts'
import { serveAndAnnounce } from './announce.ts'
import { instantSource } from './instant-device.ts'

await serveAndAnnounce(await createShippedStack(instantSource))
