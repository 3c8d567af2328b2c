import { defineConfig } from 'vitest/config'

/** What is to be the same whichever way an operation takes. */
const sameEitherWay = [
  'test/api/{bulk-lookup,coalescing,device,examples}.test.ts',
  'test/api/faults/answers.test.ts',
]

export default defineConfig({
  // Without these conditions vitest loads graphql twice, as CommonJS and as a module, and
  // `instanceof GraphQLError` is false for half of the errors.
  ssr: { resolve: { conditions: ['node', 'module-sync', 'default'] } },
  test: {
    testTimeout: 30_000,
    globalSetup: 'test/support/build.ts',
    projects: [
      { extends: true, test: { name: 'all', include: ['test/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'through Yoga’s HTTP', include: sameEitherWay, env: { TEST_WAY: 'YOGA' } },
      },
      {
        extends: true,
        test: { name: 'known documents', include: sameEitherWay, env: { TEST_WAY: 'KNOWN' } },
      },
    ],
  },
})
