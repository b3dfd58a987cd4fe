import { Hono } from 'hono';
import type { Database } from '../database/index.ts';

/**
 * For whoever watches over the server. `/health`: the process is alive. `/ready`: it can serve, that is,
 * the database answers (503 where it does not).
 */
export function createHealth(database: Pick<Database, 'answers'>): Hono {
  const health = new Hono();
  health.get('/health', (c) => c.json({ status: 'alive' }));
  health.get('/ready', async (c) => {
    const ready = await database.answers();
    return c.json({ status: ready ? 'ready' : 'databaseDown' }, ready ? 200 : 503);
  });
  return health;
}
