import { defineConfig } from 'vitest/config'

/** Tests of what an operation answers. They run again with documents that the server has cached. */
const operationTests = [
  'test/api/{bulk-lookup,coalescing,device,examples}.test.ts',
  'test/api/faults/answers.test.ts',
]

/** Tests of single parts, some of them with fake timers. */
const unitTests = ['test/{app,batching,cache,domain,upstream,telemetry}/**/*.test.ts']

/** Tests that measure memory, or depend on short times. They need a machine without load. */
const quietTests = [
  'test/api/{rate-limit,replicas}.test.ts',
  'test/api/faults/circuit.test.ts',
  'test/attacks/{memory,parallel-stalls,slow-clients,stalls}.test.ts',
]

/** Tests that stop processes while things hang. Most of their time is waiting. */
const chaosTests = ['test/chaos/**/*.test.ts']

export default defineConfig({
  // Without these conditions vitest loads graphql twice, as CommonJS and as a module, and
  // `instanceof GraphQLError` is false for half of the errors.
  ssr: { resolve: { conditions: ['node', 'module-sync', 'default'] } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // What a test polls for takes some seconds on a busy machine.
    expect: { poll: { interval: 20, timeout: 5000 } },
    globalSetup: 'test/support/build.ts',
    // Most tests wait for sockets and timers, so two cores run more than one file at a time.
    maxWorkers: 3,
    reporters: ['minimal'],
    projects: [
      // Fake timers would also run the timers that open sockets of another file still have.
      { extends: true, test: { name: 'units', include: unitTests } },
      // The files of a worker share their modules, which saves a third of the time.
      {
        extends: true,
        test: {
          name: 'all',
          include: ['test/**/*.test.ts'],
          exclude: [...unitTests, ...quietTests, ...chaosTests, 'test/clients/**'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'chaos', include: chaosTests, maxConcurrency: 4 } },
      // After the others, one file at a time.
      {
        extends: true,
        test: { name: 'quiet', include: quietTests, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: {
          name: 'cached documents',
          include: operationTests,
          isolate: false,
          env: { TEST_DOCUMENTS: 'CACHED' },
        },
      },
    ],
  },
})
