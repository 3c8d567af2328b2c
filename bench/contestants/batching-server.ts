/**
 * This server's HTTP, GraphQL and upstream client with another way to batch. The argument is a name in
 * `batchingSources`.
 */
import { serveAndAnnounce } from './announce.ts'
import { batchingSources } from './batching-sources.ts'
import { createServerStack } from './server-stack.ts'
import { createUpstreamCall } from './upstream.ts'

const name = process.argv[2] as keyof typeof batchingSources
await serveAndAnnounce(
  await createServerStack(batchingSources[name](createUpstreamCall(process.env))),
)
