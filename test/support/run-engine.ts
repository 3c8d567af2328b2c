/** A process that runs jobs of a queue and prints what happens to them. Its runs end when they are aborted. */
import { once } from 'node:events'
import { PgBossEngine } from '../../src/lists/pg-boss-engine.ts'
import { openPool } from '../../src/store/open-postgres.ts'

const [databaseUrl = '', queue = ''] = process.argv.slice(2)
const engine = new PgBossEngine({ database: openPool(databaseUrl, 3), queue, concurrency: 4 })
await engine.start(async (id, signal) => {
  console.log(`started ${id}`)
  await once(signal, 'abort')
  console.log(`aborted ${id}`)
})
console.log('ready')
