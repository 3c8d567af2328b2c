/** This server over a source that answers immediately instead of its pool. */
import { serveAndAnnounce } from './announce.ts'
import { instantSource } from './instant-device.ts'
import { createServerStack } from './server-stack.ts'

await serveAndAnnounce(await createServerStack(instantSource))
