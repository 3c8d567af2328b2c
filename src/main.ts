import { limitHeapGrowth } from './app/limit-heap-growth.ts'
import { describeWrongNode } from './app/required-node.ts'

const wrongNode = describeWrongNode(process.versions.node)
if (wrongNode !== undefined) {
  process.stderr.write(`${wrongNode}\n`)
  process.exit(1)
}

limitHeapGrowth(process.execArgv)

// Imports follow the check, because an older Node cannot load these modules.
try {
  const { readEnvironment, withNodeFlags } = await import('./config/read-environment.ts')
  const { loadConfig } = await import('./config/load-config.ts')
  const variables = readEnvironment(new URL('../.env', import.meta.url), process.env)
  const environment = withNodeFlags(variables, process.execArgv)
  const config = loadConfig(environment)
  if (process.argv[2] === 'check') {
    const { check } = await import('./app/check.ts')
    await check(config, process)
  } else {
    const { serve } = await import('./app/serve.ts')
    await serve(config, process)
  }
} catch (error) {
  const { reportStartupError } = await import('./app/startup-error.ts')
  const { exitNow } = await import('./app/exit-now.ts')
  await reportStartupError(error, process)
  exitNow(process, 1)
}
