import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readingSchema } from '../../src/reading/reading.model.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { type ApiClient, apiAs, ask } from './client.ts';

let server: TestServer;
let coordinator: ApiClient;
beforeAll(async () => {
  server = await startTestServer();
  coordinator = await apiAs(server, 'auditCoordinator');
});
afterAll(() => server.stop());

let made = 0;
/** A follow-up in Markdown; each is another file. */
const report = (status = 'Åtgärdad') => `Uppföljande granskning ${(made += 1)}

Lindvikens kommun
Granit Revision AB

Granskning av arkivet ${made}

| Rekommendation | Bedömning | Kommentar |
| --- | --- | --- |
| 1. Socialnämnden bör upprätta en arkivplan | ${status} | Planen är beslutad. |
| 2. Socialnämnden bör utse arkivansvariga | Inte åtgärdad | Ingen är utsedd. |
`;

function upload(text: string, { client = coordinator, name = 'uppföljning.md', field = 'file' } = {}) {
  const form = new FormData();
  form.set(field, new File([text], name));
  return ask(`${server.origin}/api/v1/readings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${client.token}` },
    body: form,
  });
}

/** Hands a report in and waits until it has been read. */
async function aRead(text = report()): Promise<string> {
  const { body } = await upload(text);
  await expect
    .poll(async () => (await coordinator.get(`/readings/${body.id}`)).body.state, { timeout: 15_000 })
    .toBe('read');
  return body.id;
}

test('a report is handed in, read, reviewed and put into the register', async () => {
  const id = await aRead();
  const { body: state } = await coordinator.get(`/readings/${id}`);
  expect(state).toMatchObject({
    fileName: 'uppföljning.md',
    found: { recommendations: 2, green: 1, red: 1 },
  });
  const { body: reading } = await coordinator.get(`/readings/${id}/reading`);
  expect(readingSchema.parse(reading).found.recommendations).toBe(2);

  const { body: review } = await coordinator.get(`/readings/${id}/review`);
  expect(review.rows.map(({ status }: { status: string }) => status)).toEqual(['green', 'red']);
  expect(review.blockers).toEqual([]);

  const blocked = await coordinator.post(`/readings/${id}/confirm`, { version: review.version });
  expect([blocked.status, blocked.body.code, blocked.body.blockers[0].code]).toEqual([
    422,
    'blocked',
    'unchecked',
  ]);
  const stale = await coordinator.post(`/readings/${id}/confirm`, { version: 0, comparedAll: true });
  expect([stale.status, stale.body.code]).toEqual([409, 'stale']);

  const checked = await coordinator.post(`/readings/${id}/review/check-clear-rows`, {});
  expect([checked.status, checked.body]).toEqual([200, { checked: 2, doubtful: 0 }]);
  const { version } = (await coordinator.get(`/readings/${id}/review`)).body;
  const confirmed = await coordinator.post(`/readings/${id}/confirm`, { version });
  expect([confirmed.status, confirmed.body.auditIds.length]).toEqual([200, 1]);
  const again = await coordinator.post(`/readings/${id}/confirm`, { version });
  expect([again.status, again.body.code]).toEqual([409, 'alreadyConfirmed']);
  const rows = await server.database.asOwner('select assessed from recommendation where audit_id = $1', [
    confirmed.body.auditIds[0],
  ]);
  expect(rows.map(({ assessed }) => assessed).toSorted()).toEqual(['green', 'red']);
});

test('the same file is known again, and read once', async () => {
  const text = report();
  const first = await upload(text);
  const second = await upload(text, { name: 'samma fil.md' });
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(second.body.id).toBe(first.body.id);
  expect(first.headers.get('location')).toBe(`/api/v1/readings/${first.body.id}`);
  const { items, total } = (await coordinator.get('/readings')).body;
  expect(items.filter(({ id }: { id: string }) => id === first.body.id)).toHaveLength(1);
  expect(total).toBe(items.length);
});

describe('what is no report is refused', () => {
  test.each([
    ['an empty file', () => upload(''), 422, 'fileEmpty'],
    ['a file of another kind', () => upload('x', { name: 'program.exe' }), 415, 'unsupportedMediaType'],
    ['a form without a file', () => coordinator.post('/readings', { file: 'x' }), 422, 'fileMissing'],
  ] as const)('%s', async (_, handIn, status, code) => {
    const answer = await handIn();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('more than the server takes', async () => {
    const { status, body } = await upload('x'.repeat(server.app.uploadLimit + 1));
    expect([status, body.code]).toEqual([413, 'tooLarge']);
  });

  test('half a form', async () => {
    const { status, body } = await ask(`${server.origin}/api/v1/readings`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${coordinator.token}`,
        'content-type': 'multipart/form-data; boundary=x',
      },
      body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.md"\r\n\r\nhalv',
    });
    expect([status, body.code]).toEqual([400, 'malformed']);
  });
});

describe('an outsider tries', () => {
  test('who does not handle reports sees none and hands none in', async () => {
    const secretary = await apiAs(server, 'boardSecretary');
    const id = await aRead();
    for (const path of [
      '/readings',
      `/readings/${id}`,
      `/readings/${id}/reading`,
      `/readings/${id}/review`,
    ]) {
      expect([path, (await secretary.get(path)).status]).toEqual([path, 403]);
    }
    const handedIn = await upload(report(), { client: secretary });
    expect([handedIn.status, handedIn.body.code]).toEqual([403, 'forbidden']);
    expect((await secretary.post(`/readings/${id}/confirm`, { version: 1, comparedAll: true })).status).toBe(
      403,
    );
  });

  test('a token for reading hands nothing in, and sees a review without beginning it', async () => {
    const reader = await apiAs(server, 'auditCoordinator', { scope: 'read' });
    expect((await upload(report(), { client: reader })).body.code).toBe('tokenReadsOnly');
    const id = await aRead();
    const { status, body } = await reader.get(`/readings/${id}/review`);
    expect([status, body.rows.length]).toEqual([200, 2]);
    expect(await server.database.asOwner('select 1 from review_row where draft_id = $1', [id])).toEqual([]);
    expect((await reader.post(`/readings/${id}/confirm`, { version: 1 })).body.code).toBe('tokenReadsOnly');
  });

  test.each(['00000000-0000-4000-8000-000000000000', 'x', '%00'])(
    'with the id %s: there is none',
    async (id) => {
      for (const path of [`/readings/${id}`, `/readings/${id}/reading`, `/readings/${id}/review`]) {
        expect((await coordinator.get(path)).status).toBe(404);
      }
      expect((await coordinator.post(`/readings/${id}/confirm`, { version: 1 })).status).toBe(404);
    },
  );
});
