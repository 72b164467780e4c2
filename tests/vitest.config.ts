import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Every core: the suite has the machine to itself, and Vitest would leave one free.
    maxWorkers: availableParallelism(),
    // Files share what they import, which halves the work: no test changes a module, so none can tell.
    isolate: false,
    // Whichever network is published from here: the questions are about the example.
    env: { NETWORK: 'three-rivers' },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/site/**', 'tests/e2e/**'],
          // Long enough for a busy machine: no test is there to be quick.
          testTimeout: 60_000,
        },
      },
      // What has been built: needs the folders that scripts/builds.ts names.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
