import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Without these conditions vitest loads graphql twice, as CommonJS and as a module, and
  // `instanceof GraphQLError` is false for half of the errors.
  ssr: { resolve: { conditions: ['node', 'module-sync', 'default'] } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
  },
})
