import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../src/compose.ts';
import { composeApp } from '../src/compose.ts';
import { createHttp, listen } from '../src/http-api/index.ts';
import { createLog } from '../src/logging.ts';
import { createWeb } from '../src/web/web.tsx';
import { createTestDatabase, type TestDatabase } from './database.ts';

export interface TestServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly app: App;
  readonly database: TestDatabase;
  stop(): Promise<void>;
}

/** The whole product on a free port, with a database and a folder of its own. Stop it afterwards. */
export async function startTestServer(): Promise<TestServer> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'stadga-files-'));
  const { app, stop } = await composeApp(
    { dataFolder: folder, uploadLimit: 20 * 1024 * 1024, publicOrigin: undefined },
    { address: database.address, organisationId: database.organisationId },
    createLog('error'),
  );
  const listener = await listen(createHttp(app, createWeb(app)), '127.0.0.1', 0);
  return {
    origin: listener.origin,
    app,
    database,
    async stop() {
      await listener.stop(5_000);
      await stop();
      await database.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
