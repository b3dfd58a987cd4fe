import { sql } from 'drizzle-orm';
import type { Client, PoolConfig } from 'pg';
import { fromDrizzle, PgBoss } from 'pg-boss';
import { appRole, type Transaction } from '../database/index.ts';

const schema = 'pgboss';

/** What every queue of ours does: a killed worker is noticed by its missing heartbeat and its job tried again. */
const habits = { notify: true, heartbeatSeconds: 10, retryLimit: 3, retryDelay: 1, expireInSeconds: 3600 };

/** Work that is done later, by whichever process claims it in the database. */
export interface Jobs {
  /** Puts a job in the queue; it is there when the transaction commits. */
  add<Data extends object>(transaction: Transaction, queue: string, data: Data): Promise<void>;
  /** Does the queue's jobs, one at a time in this process. A thrown error lets the job be tried again. */
  work<Data extends object>(
    queue: string,
    handle: (data: Data, signal: AbortSignal) => Promise<void>,
  ): Promise<void>;
  /** Breaks off what is under way (it is tried again by the next process) and takes no more. */
  stop(): Promise<void>;
}

/** Makes the job queue's own tables as the owner and lets the application use them. */
export async function prepareQueues(owner: Client, queues: readonly string[]): Promise<void> {
  const executeSql = (text: string, values?: unknown[]) => owner.query(text, values);
  const boss = new PgBoss({ db: { executeSql }, schema, supervise: false, schedule: false });
  await boss.start();
  for (const queue of queues) {
    if (await boss.getQueue(queue)) await boss.updateQueue(queue, habits);
    else await boss.createQueue(queue, habits);
  }
  await boss.stop({ graceful: false, close: false });
  await owner.query(`GRANT USAGE ON SCHEMA ${schema} TO ${appRole.name}`);
  await owner.query(
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${appRole.name}`,
  );
  await owner.query(`GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${appRole.name}`);
}

/** Opens the queue as the application. `onError` hears of what the queue itself could not do. */
export async function openJobs(address: PoolConfig, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({
    ...address,
    schema,
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    useListenNotify: true,
    // How soon a job of a killed process is noticed, after its heartbeat has stopped.
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  } as ConstructorParameters<typeof PgBoss>[0]);
  boss.on('error', onError);
  await boss.start();
  const stopping = new AbortController();
  return {
    async add(transaction, queue, data) {
      await boss.send(queue, data, { db: fromDrizzle(transaction, sql) });
    },
    async work(queue, handle) {
      const waits = { batchSize: 1, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 };
      const worker = await boss.work(queue, waits, async ([job]) => {
        if (!job) return;
        const data = job.data as Parameters<typeof handle>[0];
        await handle(data, AbortSignal.any([job.signal, stopping.signal]));
        // A worker rests between fetches; with more in the queue it should not.
        boss.notifyWorker(worker);
      });
    },
    async stop() {
      stopping.abort();
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}
