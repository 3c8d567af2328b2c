/**
 * Sends a file with phone numbers, waits for the results, and writes them to a CSV file.
 *
 *   npm run list -- list.csv results.csv
 *
 * RCS_LOOKUP_URL is the URL of the server, RCS_LOOKUP_TOKEN the token of this client if it needs one.
 */
import { createHash } from 'node:crypto'
import { createWriteStream, openAsBlob } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'

const server = new URL(process.env.RCS_LOOKUP_URL ?? 'http://localhost:4000')
const token = process.env.RCS_LOOKUP_TOKEN
const authorization = token && { authorization: `Bearer ${token}` }

const [, , listFile = 'list.csv', resultsFile = 'results.csv'] = process.argv

async function request(path, options = {}) {
  const headers = { ...authorization, ...options.headers }
  const response = await fetch(new URL(path, server), { ...options, headers })
  if (response.ok) return response
  const { errors } = await response.json()
  throw new Error(`HTTP ${response.status}: ${errors[0].message}`)
}

/** The key of a file is its hash, so that the same file makes only one job, also after a lost answer. */
async function upload(file) {
  const key = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
  const headers = { 'content-type': 'text/csv', 'idempotency-key': key }
  const body = await openAsBlob(file)
  return (await request('bulk-lookup-jobs', { method: 'POST', headers, body })).json()
}

const { id, inputCount, invalidCount, plan } = await upload(listFile)
console.log(
  `${inputCount} inputs, ${invalidCount} of them invalid; about ${plan.bulkCalls} bulk calls`,
)

const ended = new Set(['COMPLETED', 'CANCELED', 'FAILED'])
let job
for (;;) {
  job = await (await request(`bulk-lookup-jobs/${id}`)).json()
  console.log(`${job.state} ${job.waitReason ?? ''} ${job.doneCount} of ${job.uniqueCount}`)
  if (ended.has(job.state)) break
  await wait(1000)
}

const results = await request(`bulk-lookup-jobs/${id}.csv`)
await pipeline(results.body, createWriteStream(resultsFile))
console.log(
  `${job.reach.rcsEnabled} of ${job.reach.lookedUp} devices can receive RCS: ${resultsFile}`,
)
