import { DrizzleQueryError } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createLog } from './logging.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let text = '';
  write(createLog('info', { write: (line) => (text += line) }));
  return text;
}

test('passwords, addresses of databases and cookies are not logged', () => {
  const text = logged((log) => {
    log.info({ connectionString: 'postgres://a:hemligt@b/c', owner: { password: 'hemligt' } }, 'start');
    log.info(
      { headers: { cookie: 'hemligt', 'set-cookie': ['hemligt'], authorization: 'hemligt' } },
      'request',
    );
    log.info({ config: { authSecret: 'hemligt' }, token: 'hemligt', secret: 'hemligt' }, 'sign in');
  });
  expect(text).toContain('start');
  expect(text).not.toContain('hemligt');
});

test('a failed query tells what went wrong, not the values in it', () => {
  const failure = new DrizzleQueryError('insert …', ['hemligt'], new Error('disk full'));
  const text = logged((log) => log.error(failure, 'reading failed'));
  expect(text).toContain('disk full');
  expect(text).not.toContain('hemligt');
});
