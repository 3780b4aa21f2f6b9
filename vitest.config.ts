import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Days are counted in the owner's time zone; tests run in UTC and name other zones where they matter.
process.env.TZ = 'UTC';

export default defineConfig({
  test: {
    // Left to itself it keeps a processor free, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'test/conformance/**/*.test.ts',
            'test/crash/**/*.test.ts',
            'test/fuzz/**/*.test.ts',
            'web/**/*.test.ts',
          ],
          exclude: ['src/store/postgres/**'],
          environment: 'node',
          // A worker keeps the modules it has loaded from file to file: tests leave nothing behind in them.
          isolate: false,
          setupFiles: ['test/support/chance.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'postgres',
          // The tests of the store once more, on the other database.
          include: [
            'src/store/{apply-import,facts,forget-person,introductions,mentions,merge-people}.test.ts',
            'src/store/{notice-gone,people,undo-batch,week}.test.ts',
            '{src/store,test}/postgres/**/*.test.ts',
          ],
          environment: 'node',
          globalSetup: ['test/support/with-postgres.ts'],
          setupFiles: ['test/support/chance.ts', 'test/support/stores-on-postgres.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
