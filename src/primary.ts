import { write } from 'node:fs'
import closeWithGrace from 'close-with-grace'
import { RateLimiterClusterMaster } from 'rate-limiter-flexible'
import { sandboxVariable } from './cluster-messages.ts'
import type { Config } from './config.ts'
import { startEmbeddedSandbox } from './embedded-sandbox.ts'
import { shutdownLimitMs } from './shutdown-limits.ts'
import { Workforce } from './workforce.ts'

/** What the end of a process takes on top of its own limit. */
const endMs = 300

/**
 * Several processes behind one port: this one accepts connections and hands them out, starts the
 * others and replaces those that end, and counts for all of them what clients ask for.
 */
export async function runPrimary(config: Config): Promise<void> {
  // oxlint-disable-next-line no-new -- it answers the limiters of the workers from now on
  new RateLimiterClusterMaster()
  const sandbox = config.account ? undefined : await startEmbeddedSandbox(config)
  const environment = sandbox ? { [sandboxVariable]: JSON.stringify(sandbox) } : {}
  const notice = createNotice(config)
  const workforce = new Workforce({ count: config.workerCount, environment, onEnded: notice })
  closeWithGrace({ delay: shutdownLimitMs + endMs, logger: false }, async ({ err }) => {
    if (err) notice('Unexpected error in the process that starts the others.')
    const failedCount = await workforce.stop()
    await sandbox?.close()
    if (failedCount > 0) throw new Error('not all ended in time')
  })
  await workforce.start()
}

/** Lines like those of the workers, without what it takes to load their log. */
function createNotice({ logLevel }: Config): (sentence: string) => void {
  const isTold = logLevel !== 'error' && logLevel !== 'silent'
  return (msg) => {
    if (!isTold) return
    const line = JSON.stringify({ level: 'warn', time: new Date().toISOString(), msg })
    write(1, `${line}\n`, () => undefined)
  }
}
