import { loadConfig } from './config.ts'
import { explain } from './explain.ts'
import { readEnvironment } from './read-environment.ts'
import { serve } from './serve.ts'

async function logUnexpected(error: unknown): Promise<void> {
  const { Log } = await import('./server/log.ts')
  const log = new Log('error')
  log.unexpected(error)
  log.flush()
}

try {
  const config = loadConfig(readEnvironment(new URL('../.env', import.meta.url), process.env))
  await serve(config, process)
} catch (error) {
  const explanation = explain(error)
  if (explanation === undefined) await logUnexpected(error)
  else process.stderr.write(`${explanation}\n`)
  process.exit(1)
}
