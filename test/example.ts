import { cp } from 'node:fs/promises';
import { inject, vi } from 'vitest';
import { composeApp } from '../src/compose.ts';
import { loadExample } from '../src/example/index.ts';
import { createLog } from '../src/logging.ts';
import { asAdministrator, createTestDatabase, type TestDatabase } from './database.ts';

const exampleDatabase = 'stadga_example';
/** Held while the example is loaded, by whichever process of the tests is first. */
const loading = 6_120_414;

/** How the product is composed in tests, with its files in this folder. */
export const composeIn = (dataFolder: string, { address, organisationId }: TestDatabase) =>
  composeApp(
    { dataFolder, uploadLimit: 20 * 1024 * 1024, publicOrigin: undefined, authSecret: 'x'.repeat(32) },
    { address, organisationId },
    createLog('error'),
  );

/**
 * A database of this test file's own with the example municipality in it, its reports read, and its files in the
 * folder. It is loaded once for all files that ask, which then copy it: loading it takes seconds.
 */
export async function createExampleDatabase(folder: string): Promise<TestDatabase> {
  await asAdministrator(async (client) => {
    await client.query('select pg_advisory_lock($1)', [loading]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [exampleDatabase]);
    if (rowCount === 0) await loadOnce();
  });
  await cp(inject('exampleFiles'), folder, { recursive: true });
  return createTestDatabase(exampleDatabase);
}

async function loadOnce(): Promise<void> {
  const database = await createTestDatabase();
  const { app, stop } = await composeIn(inject('exampleFiles'), database);
  await loadExample(app);
  const unread = "select from reading_draft where state in ('waiting', 'reading')";
  await vi.waitFor(
    async () => {
      if ((await database.asOwner(unread)).length > 0) throw new Error('The reports are not read yet');
    },
    { timeout: 60_000, interval: 100 },
  );
  await stop();
  await database.keepAs(exampleDatabase);
}
