import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server.ts';
import { type ApiClient, apiWith } from './client.ts';
import { tokenOfRole } from './of-role.ts';

let server: TestServer;
let coordinator: ApiClient;
beforeAll(async () => {
  server = await startTestServer({ example: true });
  coordinator = apiWith(server, await tokenOfRole(server, 'auditCoordinator', 'read'));
});
afterAll(() => server.stop());

const lists = ['/bodies', '/people', '/audits', '/recommendations', '/readings'];

test.each(lists)(
  '%s comes in pages of the size that is asked for, with nothing lost between',
  async (list) => {
    const whole = (await coordinator.get(`${list}?size=200`)).body;
    expect(whole.items).toHaveLength(whole.total);
    expect(whole.total).toBeGreaterThan(1);
    const paged: unknown[] = [];
    let next: string | null = `/api/v1${list}?size=2`;
    while (next && paged.length < 6) {
      const { body } = await coordinator.get(next.replace('/api/v1', ''));
      expect([body.size, body.total]).toEqual([2, whole.total]);
      paged.push(...body.items);
      next = body.links.next;
    }
    const ids = (items: unknown[]) => (items as { id: string }[]).map(({ id }) => id);
    expect(ids(paged)).toEqual(ids(whole.items).slice(0, paged.length));
  },
);

test.each(lists)('%s holds at most 200 on a page', async (list) => {
  for (const size of ['201', '0', 'x']) {
    const { status, body } = await coordinator.get(`${list}?size=${size}`);
    expect([status, body.errors?.[0]]).toMatchObject([422, { in: 'query', pointer: '/size' }]);
  }
});
