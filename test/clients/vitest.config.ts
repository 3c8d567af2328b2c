import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests with other people's clients: `npm run test:clients` installs the clients first. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  // One graphql for all clients, as modules.
  ssr: { resolve: { conditions: ['node', 'module-sync', 'default'] } },
  test: {
    include: ['test/clients/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { interval: 20, timeout: 5000 } },
    globalSetup: 'test/support/build.ts',
    maxWorkers: 2,
    reporters: ['minimal'],
  },
})
