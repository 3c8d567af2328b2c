/**
 * This server's HTTP, GraphQL and upstream client with another way to batch in between, named by
 * the argument.
 */
import { createShippedStack } from '../shipped-stack.ts'
import { serveAndAnnounce } from './announce.ts'
import { batchingSources } from './batching-sources.ts'
import { createUpstreamCall } from './upstream.ts'

const name = process.argv[2] as keyof typeof batchingSources
await serveAndAnnounce(
  await createShippedStack(batchingSources[name](createUpstreamCall(process.env))),
)
