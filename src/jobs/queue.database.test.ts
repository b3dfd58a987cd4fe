import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { type Jobs, openJobs } from './index.ts';

let db: TestDatabase;
let jobs: Jobs;
beforeAll(async () => {
  db = await createTestDatabase();
  jobs = await openJobs(db.address.app, () => {});
});
afterAll(async () => {
  await jobs.stop();
  await db.remove();
});

const queue = 'reading';
const add = (data: object) =>
  db.database.inOrganisation(db.organisationId, (transaction) => jobs.add(transaction, queue, data));

/** A process with a worker that notes what it does. Stop it afterwards. */
async function worker(handle: (data: object, signal: AbortSignal) => Promise<void>) {
  const process = await openJobs(db.address.app, () => {});
  await process.work(queue, handle);
  return process;
}

test('a job of a transaction that fails is never done', async () => {
  const adding = db.database.inOrganisation(db.organisationId, async (transaction) => {
    await jobs.add(transaction, queue, { name: 'undone' });
    throw new Error('power cut');
  });
  await expect(adding).rejects.toThrow('power cut');
  expect(await db.asOwner('select from pgboss.job')).toHaveLength(0);
});

test('many jobs are done without a pause between, each once, however many processes work', async () => {
  const names = Array.from({ length: 20 }, (_, number) => `job ${number}`);
  for (const name of names) await add({ name });
  const done: string[] = [];
  const handle = async (data: object) => {
    if ('name' in data) done.push(String(data.name));
  };
  const workers = await Promise.all([worker(handle), worker(handle)]);
  await vi.waitFor(() => expect(done).toHaveLength(20), 30_000);
  expect(done.toSorted()).toEqual(names.toSorted());
  await Promise.all(workers.map((each) => each.stop()));
});

test('a job that throws is tried again', async () => {
  await add({ name: 'shaky' });
  const handle = vi.fn(async () => {
    if (handle.mock.calls.length === 1) throw new Error('not this time');
  });
  const process = await worker(handle);
  await vi.waitFor(() => expect(handle).toHaveBeenCalledTimes(2), 30_000);
  await process.stop();
});

test('a job whose process stops is broken off and done by the next one', async () => {
  await add({ name: 'long' });
  let begun = false;
  const first = await worker(async (_data, signal) => {
    begun = true;
    await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  });
  await vi.waitFor(() => expect(begun).toBe(true), 30_000);
  await first.stop();
  const handle = vi.fn(async () => {});
  const second = await worker(handle);
  await vi.waitFor(() => expect(handle).toHaveBeenCalledTimes(1), 30_000);
  await second.stop();
});

test('a job whose process was killed is taken over within half a minute', async () => {
  await add({ name: 'orphaned' });
  // What a killed process leaves: a claimed job that nobody tends.
  const killed = new PgBoss({
    ...db.address.app,
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
  } as never);
  await killed.start();
  expect(await killed.fetch(queue)).toHaveLength(1);
  await killed.stop({ graceful: false });
  const handle = vi.fn(async () => {});
  const next = await worker(handle);
  await vi.waitFor(() => expect(handle).toHaveBeenCalledTimes(1), 30_000);
  await next.stop();
}, 40_000);
