import { afterAll, beforeAll, expect, test } from 'vitest';
import { lindviken } from '../guidelines/lindviken.ts';
import { typedDocx } from '../guidelines/render.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { type ApiClient, apiAs, ask } from './client.ts';

let server: TestServer;
let officer: ApiClient;
beforeAll(async () => {
  server = await startTestServer();
  officer = await apiAs(server, 'securityOfficer');
});
afterAll(() => server.stop());

interface Sent {
  readonly bytes?: Uint8Array;
  readonly name?: string;
  readonly client?: ApiClient;
  readonly target?: string;
  readonly title?: string;
}

function upload({
  bytes = typedDocx(lindviken),
  name = 'riktlinje.docx',
  client = officer,
  ...fields
}: Sent = {}) {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name));
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  return ask(`${server.origin}/api/v1/guideline-imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${client.token}` },
    body: form,
  });
}

const settled = async (id: string) => {
  await expect
    .poll(async () => (await officer.get(`/guideline-imports/${id}`)).body.reading, { timeout: 20_000 })
    .toMatch(/read$|failed/);
  return (await officer.get(`/guideline-imports/${id}`)).body;
};

test('a guideline is handed in, read by a job apart, and what was left out is taken in', async () => {
  const handed = await upload();
  expect([handed.status, handed.body.fileName]).toEqual([201, 'riktlinje.docx']);
  // The job may have begun before the answer was written.
  expect(['waiting', 'reading']).toContain(handed.body.reading);
  const id = handed.body.guidelineId;
  expect(await settled(id)).toMatchObject({
    reading: 'read',
    title: 'Riktlinje för informationssäkerhet i Lindvikens kommun',
    counts: { requirements: 15, added: 15, doubtful: 0 },
  });
  const { items } = (await officer.get(`/guideline-imports/${id}/left-out`)).body;
  const { index } = items.find(({ reason }: { reason: string }) => reason === 'appendix');
  const taken = await officer.post(`/guideline-imports/${id}/left-out/${index}/take-in`, {});
  expect(taken.status).toBe(201);
  expect((await settled(id)).counts.requirements).toBe(16);
  const again = await upload({ target: id });
  expect([again.status, again.body.errors?.[0]]).toMatchObject([
    422,
    { pointer: '/target', code: 'draftThere' },
  ]);
  const same = await upload({ title: 'Riktlinje för informationssäkerhet i Lindvikens kommun' });
  expect([same.status, same.body.errors?.[0]]).toMatchObject([
    422,
    { pointer: '/title', code: 'guidelineThere' },
  ]);
});

test('a damaged file fails its draft with a code, and the next one takes its place', async () => {
  const { body } = await upload({ bytes: typedDocx(lindviken).slice(0, 700), name: 'trasig.docx' });
  expect(await settled(body.guidelineId)).toMatchObject({
    reading: 'failed',
    readingFault: 'docx-damaged',
    counts: { requirements: 0 },
  });
  const whole = await upload({ target: body.guidelineId });
  expect(whole.status).toBe(201);
  expect(await settled(body.guidelineId)).toMatchObject({ reading: 'read', number: 1 });
});

test('a file of another kind, an empty one and no file are refused', async () => {
  const statuses = [
    await upload({ name: 'program.exe' }),
    await upload({ bytes: new Uint8Array() }),
    await upload({ target: crypto.randomUUID() }),
  ].map(({ status, body }) => [status, body.code]);
  expect(statuses).toEqual([
    [415, 'unsupportedMediaType'],
    [422, 'fileEmpty'],
    [404, 'notFound'],
  ]);
});

test('nobody else hands in, or knows of the draft', async () => {
  const { body } = await upload({ title: `Bara min ${crypto.randomUUID()}` });
  for (const role of ['auditCoordinator', 'administrator'] as const) {
    const client = await apiAs(server, role);
    expect((await upload({ client })).status).toBe(403);
    expect((await client.get(`/guideline-imports/${body.guidelineId}`)).status).toBe(404);
    expect((await client.get(`/guideline-imports/${body.guidelineId}/left-out`)).status).toBe(404);
  }
});
