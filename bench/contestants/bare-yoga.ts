/**
 * Yoga with its defaults over this server's schema and resolvers: no limits, no front door. With
 * the argument `instant` its source answers at once, with `pooled` it is this server's own pool,
 * in front of the account in the environment.
 */
import { createYoga } from 'graphql-yoga'
import { LookupStats } from '../../src/domain/lookup-stats.ts'
import { createOperationContext } from '../../src/graphql/context.ts'
import { schema } from '../../src/graphql/schema.ts'
import { noCache } from '../no-cache.ts'
import { serveAndAnnounce } from './announce.ts'
import { instantSource } from './instant-device.ts'
import { createPooledSource } from './upstream.ts'

const source = process.argv[2] === 'pooled' ? createPooledSource(process.env) : instantSource

const yoga = createYoga({
  schema,
  context: ({ request: { signal } }) =>
    createOperationContext({
      source,
      admin: noCache,
      stats: new LookupStats(),
      signal,
      deadlineMs: 15_000,
    }),
})

await serveAndAnnounce((request, response) => void yoga(request, response))
