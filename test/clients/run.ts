/** `npm run test:clients`: installs other people's clients, checks the types, and runs the tests with them. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = (folder: string, command: string, ...args: readonly string[]) => {
  const options = {
    cwd: `${root}${folder}`,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  } as const
  const { status } = spawnSync(command, args, options)
  if (status !== 0) process.exit(status ?? 1)
}

for (const folder of ['test/clients', 'examples/react']) {
  run(folder, 'npm', 'ci', '--ignore-scripts', '--loglevel=error', '--no-fund', '--no-audit')
}
run('', 'npx', 'tsc', '-p', 'examples/react')
run('', 'npx', 'tsc', '-p', 'test/clients')
run(
  '',
  'npx',
  'vitest',
  'run',
  '--config',
  'test/clients/vitest.config.ts',
  ...process.argv.slice(2),
)
