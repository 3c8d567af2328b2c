import { loadConfig } from './config/load-config.ts'
import { describeStartupError } from './app/startup-error.ts'
import { readEnvironment } from './config/read-environment.ts'
import { serve } from './app/serve.ts'

async function logUnexpected(error: unknown): Promise<void> {
  const { Log } = await import('./telemetry/log.ts')
  const log = new Log('error')
  log.unexpected(error)
  log.flush()
}

try {
  const config = loadConfig(readEnvironment(new URL('../.env', import.meta.url), process.env))
  await serve(config, process)
} catch (error) {
  const explanation = describeStartupError(error)
  if (explanation === undefined) await logUnexpected(error)
  else process.stderr.write(`${explanation}\n`)
  process.exit(1)
}
