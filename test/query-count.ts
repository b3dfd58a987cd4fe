import pg from 'pg';
import { vi } from 'vitest';

/**
 * The statements that the work sends to the database from this process, without those that open and close transactions and
 * those of the job queue, which looks for work at its own pace. Nothing else may use the database meanwhile.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const seen = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return seen.mock.calls.map(textOf).filter((text) => !isOverhead(text));
  } finally {
    seen.mockRestore();
  }
}

const textOf = ([query]: unknown[]): string =>
  typeof query === 'string' ? query : String((query as { text?: string }).text);

const isOverhead = (text: string) => /^\s*(begin|commit|rollback|select set_config)|pgboss/i.test(text);
