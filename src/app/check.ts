import type { Config } from '../config/load-config.ts'
import { createClient } from '../upstream/client.ts'

/**
 * Checks the account with one bulk call with an empty list, writes the result, and sets the exit code:
 * 0 if the upstream accepts the account, 1 otherwise.
 */
export async function check(
  { account, upstream, proxy }: Config,
  program: NodeJS.Process,
): Promise<void> {
  if (account === undefined) {
    return fail('No account is configured: set KALEYRA_SID and KALEYRA_API_KEY.', program)
  }
  const { timeoutMs, maxResponseBytes } = upstream
  const client = createClient({ ...account, timeoutMs, maxResponseBytes, proxy })
  const fault = await client.checkAccount()
  await client.close()
  if (fault !== undefined) return fail(fault, program)
  program.stdout.write(`The account works: ${new URL(account.baseUrl).host} accepts it.\n`)
}

function fail(fault: string, program: NodeJS.Process): void {
  program.stderr.write(`${fault}\n`)
  program.exitCode = 1
}
