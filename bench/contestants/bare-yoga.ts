/**
 * Yoga with its defaults and batches over this server's schema and resolvers, without this server's
 * limits and HTTP. The argument selects the source: `instant` answers immediately, and `pooled` is
 * this server's pool in front of the account in the environment.
 */
import { createYoga } from 'graphql-yoga'
import { LookupStats } from '../../src/domain/lookup-stats.ts'
import { TaskTurns } from '../../src/domain/task-turns.ts'
import { wholeList } from '../../src/graphql/sliced.ts'
import { createOperationContext } from '../../src/graphql/context.ts'
import { schema } from '../../src/graphql/schema.ts'
import { createNationalNumbers } from '../../src/numbers/national-numbers.ts'
import { noCache } from '../no-cache.ts'
import { noActivity } from '../no-activity.ts'
import { noJobs } from '../no-jobs.ts'
import { serveAndAnnounce } from './announce.ts'
import { instantSource } from './instant-device.ts'
import { createPooledSource } from './upstream.ts'

const source = process.argv[2] === 'pooled' ? createPooledSource(process.env) : instantSource

const turns = new TaskTurns()
const numbersOf = createNationalNumbers(turns)

const yoga = createYoga({
  schema,
  batching: { limit: 500 },
  context: ({ request: { signal } }) =>
    createOperationContext({
      requester: { name: '', key: '', mayErase: true },
      sliceList: wholeList,
      turns,
      source,
      admin: noCache,
      jobs: noJobs,
      activity: noActivity,
      numbers: numbersOf(''),
      stats: new LookupStats(),
      signal,
      deadlineAt: performance.now() + 15_000,
      together: undefined,
    }),
})

await serveAndAnnounce((request, response) => void yoga(request, response))
