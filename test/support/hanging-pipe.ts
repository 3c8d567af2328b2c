import { execFileSync } from 'node:child_process'
import { closeSync, constants, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { afterTest } from './after-test.ts'
import { createDirectory } from './each-store.ts'

/** Creates a named pipe. A thread that reads it hangs in a system call. */
export function createHangingPipe(path = join(createDirectory(), 'pipe')) {
  execFileSync('mkfifo', [path])
  let writer: number | undefined
  const release = () => {
    rmSync(path, { force: true })
    if (writer !== undefined) closeSync(writer)
    writer = undefined
  }
  afterTest(release)
  return {
    path,
    /** Resolves when a thread hangs. */
    isRead: async () => {
      // Opening the pipe fails until a thread reads it. Then the thread waits for the first byte.
      const mode = constants.O_WRONLY | constants.O_NONBLOCK
      writer = await vi.waitFor(() => openSync(path, mode), { timeout: 15_000 })
    },
    /** Removes the pipe. The thread that hangs continues. */
    release,
  }
}
