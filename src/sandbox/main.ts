import { parseArgs } from 'node:util'
import { startSandbox } from './start-sandbox.ts'

const usage = 'npm run sandbox -- [--port 4010] [--single-latency-ms 120] [--bulk-latency-ms 250]'

function wholeNumber(name: string, text: string, max: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value <= max) return value
  throw new RangeError(
    `--${name} must be a whole number from 0 to ${max}, got ${JSON.stringify(text)}`,
  )
}

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', default: false },
      port: { type: 'string', default: '4010' },
      'single-latency-ms': { type: 'string', default: '120' },
      'bulk-latency-ms': { type: 'string', default: '250' },
    },
  })
  return {
    isHelp: values.help,
    port: wholeNumber('port', values.port, 65_535),
    singleLatencyMs: wholeNumber('single-latency-ms', values['single-latency-ms'], 600_000),
    bulkLatencyMs: wholeNumber('bulk-latency-ms', values['bulk-latency-ms'], 600_000),
  }
}

async function start(): Promise<void> {
  const { isHelp, ...options } = readOptions(process.argv.slice(2))
  if (isHelp) return void process.stdout.write(`Usage: ${usage}\n`)
  const sandbox = await startSandbox(options)
  process.stdout.write(
    `The sandbox of the vendor's RCS lookup API listens at ${sandbox.url}\n` +
      `Point a server at it:\n` +
      `  KALEYRA_BASE_URL=${sandbox.url} KALEYRA_SID=${sandbox.sid} KALEYRA_API_KEY=${sandbox.apiKey} npm start\n`,
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void sandbox.close())
  }
}

try {
  await start()
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}\n`,
  )
  process.exitCode = 1
}
