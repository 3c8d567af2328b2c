import { execFileSync, spawnSync } from 'node:child_process'
import {
  closeSync,
  constants,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { afterTest, concurrent } from '../support/after-test.ts'
import { createDirectory } from '../support/each-store.ts'
import { shipped, startCommand } from '../support/start-process.ts'
import { createClient, startTestSandbox } from '../support/start-server.ts'

const fails = /The answer store fails or is slow: lookups continue without it\./

/** A library for LD_PRELOAD: the system call that locks a file fails as on NFS without a lock daemon. */
const libraryWithoutLocks = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
static int call(const char *name, int file, int command, void *argument) {
  if (command == F_SETLK || command == F_SETLKW) { errno = ENOLCK; return -1; }
  int (*original)(int, int, ...) = dlsym(RTLD_NEXT, name);
  return original(file, command, argument);
}
#define FUNCTION(name) int name(int file, int command, ...) { \\
  va_list list; va_start(list, command); \\
  void *argument = va_arg(list, void *); va_end(list); \\
  return call(#name, file, command, argument); }
FUNCTION(fcntl)
FUNCTION(fcntl64)
`

const isLinux = process.platform === 'linux'
const hasCompiler = isLinux && spawnSync('cc', ['--version']).status === 0
const canCreateNamespace = spawnSync('unshare', ['--pid', '--fork', 'true']).status === 0

function compile(source: string): string {
  const directory = createDirectory()
  const [input, output] = [join(directory, 'library.c'), join(directory, 'library.so')]
  writeFileSync(input, source)
  execFileSync('cc', ['-shared', '-fPIC', '-o', output, input, '-ldl'])
  return output
}

interface StartOptions {
  readonly directory: string
  readonly environment?: Readonly<Record<string, string>>
  /** A command that runs the server. */
  readonly wrapper?: readonly string[]
}

async function startServer({ directory, environment = {}, wrapper = [] }: StartOptions) {
  const sandbox = await startTestSandbox()
  const [command, ...args] = [...wrapper, process.execPath, shipped] as const
  const server = startCommand(command, {
    args,
    environment: {
      PORT: '0',
      KALEYRA_BASE_URL: sandbox.url,
      KALEYRA_SID: sandbox.sid,
      KALEYRA_API_KEY: sandbox.apiKey,
      DATA_DIR: directory,
      ...environment,
    },
  })
  return { ...server, url: async () => (await server.prints(/^Open (\S+)$/m))[1]! }
}

async function expectAnswer(url: string): Promise<void> {
  const { data } = await createClient(url).send('{ device(address: "+9991234567") { source } }')
  expect(data).toEqual({ device: { source: 'SINGLE' } })
}

describe.concurrent('the file system of DATA_DIR', () => {
  it.skipIf(!hasCompiler)(
    'has no locks: the server says so and runs without the store',
    concurrent(async () => {
      const directory = createDirectory()
      const environment = { LD_PRELOAD: compile(libraryWithoutLocks) }
      const server = await startServer({ directory, environment })
      await expectAnswer(await server.url())
      await server.prints(
        /The filesystem of the data directory \S+ cannot lock files, so the server stores no answers there\./,
      )
      await server.prints(fails)
      expect(server.printed()).not.toContain('Another process')
      expect(readdirSync(directory)).toEqual(['lock.sqlite'])
      server.child.kill('SIGTERM')
      expect(await server.exited).toBe(0)
    }),
  )

  it.skipIf(!isLinux)(
    'hangs: the server starts after 5 s, answers, and uses the store later',
    concurrent(async () => {
      const directory = createDirectory()
      const file = join(directory, 'answers.sqlite')
      // Opening a named pipe blocks until another program opens it too.
      execFileSync('mkfifo', [file])
      const startedAt = performance.now()
      const server = await startServer({ directory })
      const url = await server.url()
      expect(performance.now() - startedAt).toBeLessThan(10_000)
      await server.prints(fails)
      await expectAnswer(url)

      renameSync(file, join(directory, 'pipe'))
      const reader = openSync(join(directory, 'pipe'), constants.O_RDONLY | constants.O_NONBLOCK)
      afterTest(() => closeSync(reader))
      await server.prints(/The answer store works again\./)
      server.child.kill('SIGTERM')
      expect(await server.exited).toBe(0)
      expect(readdirSync(directory).toSorted()).toEqual(['answers.sqlite', 'lock.sqlite', 'pipe'])
    }),
  )
})

describe('a server that is process 1, as in a container', () => {
  it.skipIf(!canCreateNamespace)('ends with 0 at SIGTERM while it waits for DATA_DIR', async () => {
    const directory = createDirectory()
    const first = await startServer({ directory })
    await first.url()
    const wrapper = ['unshare', '--pid', '--fork', '--kill-child']
    const second = await startServer({ directory, wrapper })
    await second.prints(/Another process uses the data directory/)
    const children = readFileSync(`/proc/${second.child.pid}/task/${second.child.pid}/children`)
    const signalledAt = performance.now()
    process.kill(Number(children.toString()), 'SIGTERM')
    expect(await second.exited).toBe(0)
    expect(performance.now() - signalledAt).toBeLessThan(2000)
  })
})
