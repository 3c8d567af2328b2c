import { defineConfig } from 'vitest/config'

/** Tests of what an operation answers. They run again with documents that the server has cached. */
const operationTests = [
  'test/api/{bulk-lookup,coalescing,device,examples}.test.ts',
  'test/api/faults/answers.test.ts',
]

export default defineConfig({
  // Without these conditions vitest loads graphql twice, as CommonJS and as a module, and
  // `instanceof GraphQLError` is false for half of the errors.
  ssr: { resolve: { conditions: ['node', 'module-sync', 'default'] } },
  test: {
    testTimeout: 30_000,
    // What a test polls for takes some seconds on a busy machine.
    expect: { poll: { interval: 20, timeout: 5000 } },
    globalSetup: 'test/support/build.ts',
    // No module keeps state from one test to the next, so the files of a worker share their modules.
    // That saves a third of the time.
    isolate: false,
    // Most tests wait for sockets and timers, so two cores run more than one file at a time.
    maxWorkers: 3,
    reporters: ['minimal'],
    projects: [
      { extends: true, test: { name: 'all', include: ['test/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'cached documents',
          include: operationTests,
          env: { TEST_DOCUMENTS: 'CACHED' },
        },
      },
    ],
  },
})
