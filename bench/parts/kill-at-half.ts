import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, clientsOf, type Row, seconds, startServer, writeList } from './list-tools.ts'

/** Slots that jobs may use, of 16. */
export const jobSlots = 12

export const maxBatchSize = 500

/** Ends the server in the middle of a job, and starts it again. */
export async function measureKill(bench: Bench): Promise<Row[]> {
  const { settings, sandbox, folder } = bench
  settings.report('lists-of-a-million: kill -9')
  const count = settings.quick ? 10_000 : 200_000
  const data = { DATA_DIR: mkdtempSync(join(folder, 'killed-')) }
  const first = await startServer(bench, data)
  const { id } = await clientsOf(first).a.upload(
    writeList(bench, 'killed', count, 8_000_000),
    false,
  )
  await sandbox.clearCalls()
  await clientsOf(first).a.start(id)
  await clientsOf(first).a.until(id, ({ doneCount }) => doneCount > count / 2)
  await first.stop() // by SIGKILL
  const restartedAt = performance.now()
  const second = await startServer(bench, data)
  try {
    const client = clientsOf(second).a
    const startMs = performance.now() - restartedAt
    const before = await client.get(id)
    await client.until(id, ({ doneCount }) => doneCount > before.doneCount)
    const goesOnMs = performance.now() - restartedAt - startMs
    const done = await client.completed(id)
    const { addresses: asked } = await sandbox.calls()
    const isConserved = done.doneCount === count && done.reach.lookedUp + done.failedCount === count
    return [
      {
        measured: 'kill -9 at half: goes on after the start',
        figure: seconds(goesOnMs),
        reference: '–',
        goal: '≤ 2 s',
      },
      {
        measured: 'numbers asked again',
        figure: String(asked - count),
        reference: `500 × ${jobSlots} calls under way`,
        goal: `≤ ${maxBatchSize * jobSlots}`,
      },
      {
        measured: 'done = found + failed = all numbers',
        figure: isConserved ? 'yes' : 'no',
        reference: '–',
        goal: 'yes',
      },
    ]
  } finally {
    await second.stop()
  }
}
