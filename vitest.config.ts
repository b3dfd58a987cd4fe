import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const everyTest = ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'];
const database = ['**/*.database.test.{ts,tsx}'];
/** The API, the command line and the walls over all addresses: what they ask of the database is tried by the stores. */
const doors = ['test/api/**/*.database.test.ts', 'test/walls/**/*.database.test.ts'];
const journeys = ['test/journeys/**'];
const startStop = ['test/start-stop/**'];
/** Vitest leaves a core free: where there are two, half the machine. */
const everyCore = availableParallelism();
const never = ['**/node_modules/**', 'dist/**'];

const withDatabase = {
  // Each test has a database of its own, and shares no state of modules with others: loading them once saves a quarter.
  isolate: false,
  globalSetup: 'test/database.setup.ts',
  testTimeout: 60_000,
  // Each has a database of its own with some connections, and the server bears a hundred.
  maxWorkers: Math.min(everyCore, 6),
};

/**
 * Five kinds of test, told apart by name and place: units need nothing; `*.database.test.ts` get PostgreSQL (those of the
 * doors one version of it, all others two); journeys get a browser and a running server; start-stop starts the real process.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // What is waited for comes when it comes: on a machine with much to do the usual second is no fault of ours.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: everyTest,
          exclude: [...never, ...database, ...journeys, ...startStop],
          // Tests that try thousands of inputs take seconds where the machine has other things to do.
          testTimeout: 20_000,
          maxWorkers: everyCore,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: database,
          exclude: [...never, ...doors],
          ...withDatabase,
        },
      },
      {
        extends: true,
        test: {
          name: 'doors',
          include: doors,
          exclude: never,
          ...withDatabase,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          // As above: one connection to the browser, and the product loaded once for each worker.
          isolate: false,
          include: ['test/journeys/**/*.test.{ts,tsx}'],
          globalSetup: ['test/database.setup.ts', 'test/browser.setup.ts'],
          testTimeout: 120_000,
          // Each has a server of its own; more at once than the browser bears would only make each slow.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'start-stop',
          include: ['test/start-stop/**/*.test.ts'],
          testTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
