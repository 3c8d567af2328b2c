import cluster from 'node:cluster'
import { loadConfig } from './config.ts'
import { explain } from './explain.ts'
import { readEnvironment } from './read-environment.ts'

/** What a process does not need is not loaded: the primary of several answers nothing itself. */
async function start(): Promise<void> {
  const config = loadConfig(readEnvironment(new URL('../.env', import.meta.url), process.env))
  if (config.workerCount === 1) {
    const { serve } = await import('./serve.ts')
    return serve(config, process)
  }
  if (cluster.isPrimary) {
    const { runPrimary } = await import('./primary.ts')
    return runPrimary(config)
  }
  const { runWorker } = await import('./worker.ts')
  return runWorker(config, process)
}

async function logUnexpected(error: unknown): Promise<void> {
  const { Log } = await import('./server/log.ts')
  const log = new Log('error')
  log.unexpected(error)
  log.flush()
}

try {
  await start()
} catch (error) {
  const explanation = explain(error)
  if (explanation === undefined) await logUnexpected(error)
  else process.stderr.write(`${explanation}\n`)
  process.exit(1)
}
