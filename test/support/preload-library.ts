import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDirectory } from './each-store.ts'

/** Whether this machine can compile a library and load it into a process before all others. */
export const canPreload =
  process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0

/** The start of a library whose function `before` runs before each system call that locks a file. */
const lockingCalls = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>
static int before(void);
static int call(const char *name, int file, int command, void *argument) {
  if ((command == F_SETLK || command == F_SETLKW) && before() < 0) return -1;
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

/** Locking a file fails as on NFS without a lock daemon. */
const failingLocks = `
static int before(void) { errno = ENOLCK; return -1; }
`

/** Locking a file blocks in a system call while the named pipe exists. */
const hangingLocks = `
static int before(void) {
  int pipe = open(getenv("HANGING_PIPE"), O_RDONLY);
  char byte;
  if (pipe >= 0) { read(pipe, &byte, 1); close(pipe); }
  return 0;
}
`

/** The environment of a process whose filesystem cannot lock files. */
export function withoutFileLocks() {
  return { LD_PRELOAD: compile(failingLocks) }
}

/** The environment of a process whose disk hangs while the named pipe at `pipe` exists. */
export function withHangingDisk(pipe: string) {
  return { LD_PRELOAD: compile(hangingLocks), HANGING_PIPE: pipe }
}

function compile(before: string): string {
  const directory = createDirectory()
  const [input, output] = [join(directory, 'library.c'), join(directory, 'library.so')]
  writeFileSync(input, lockingCalls + before)
  execFileSync('cc', ['-shared', '-fPIC', '-o', output, input, '-ldl'])
  return output
}
