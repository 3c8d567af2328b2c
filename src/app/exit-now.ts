/**
 * Ends the process at once, even if a thread is stuck in a system call, as on a disk that hangs.
 * Handlers of the event `exit` do not run.
 *
 * The usual exit waits for every thread, so a stuck one keeps the process alive for ever. Replacing
 * the program of the process ends all threads, as SIGKILL does. The new program only sets the code.
 */
export function exitNow(program: NodeJS.Process, code: 0 | 1): never {
  const args = [program.execPath, '--eval', `require('node:process').exitCode = ${code}`]
  try {
    // The new program must not run what NODE_OPTIONS preloads into the server.
    program.execve!(program.execPath, args, { ...program.env, NODE_OPTIONS: '' })
  } catch {
    // Windows cannot replace a process, and the file of Node may be gone.
  }
  program.exit(code)
}
