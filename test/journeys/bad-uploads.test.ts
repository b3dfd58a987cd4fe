import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findReading, isSettled } from '../../src/readings/index.ts';
import { plainPdf } from '../builders/plain-pdf.ts';
import { type SomebodySignedIn, startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
let coordinator: SomebodySignedIn;
beforeAll(async () => {
  server = await startTestServer();
  coordinator = await server.as('auditCoordinator');
});
afterAll(() => server.stop());

const report = `Uppföljande granskning

Lindvikens kommun
Granit Revision AB

Granskning av arkivet

| Rekommendation | Bedömning | Kommentar |
| --- | --- | --- |
| 1. Upprätta en arkivplan | Åtgärdad | Planen är beslutad. |
`;

/** Uploads a file as a form does, and waits until nothing more will happen to it. */
async function upload(name: string, content: string | Uint8Array) {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(Buffer.from(content))], name));
  const response = await fetch(`${server.origin}/readings`, {
    method: 'POST',
    headers: { origin: server.origin, cookie: coordinator.cookie },
    body: form,
    redirect: 'manual',
  });
  expect(response.status).toBe(303);
  const id = response.headers.get('location')?.split('/').at(-1) ?? '';
  const find = async () => {
    const found = await findReading(coordinator.app, id);
    return found.ok ? found.draft : undefined;
  };
  await expect
    .poll(async () => isSettled((await find())?.state ?? 'waiting'), { timeout: 30_000 })
    .toBe(true);
  const page = await fetch(`${server.origin}/readings/${id}`, { headers: { cookie: coordinator.cookie } });
  return { draft: await find(), page: { status: page.status, html: await page.text() } };
}

describe('after a bad file the server reads the next one', () => {
  test.each([
    ['damaged', 'skadad.pdf', '%PDF-1.7\nskräp', 'PDF-filen är skadad'],
    ['locked', 'låst.pdf', plainPdf({ pages: [['x']], locked: true }), 'skyddad med lösenord'],
    ['too long', 'lång.pdf', plainPdf({ pages: Array.from({ length: 2001 }, () => []) }), 'fler sidor'],
    ['no Word file', 'fel.docx', 'PK\u0003\u0004', 'Word-filen är skadad'],
  ])('%s', async (what, name, content, sentence) => {
    const bad = await upload(name, content);
    expect(bad.draft).toMatchObject({ state: 'read', reading: { documents: [] } });
    expect(bad.page.html).toContain(sentence);
    // A line of its own: the same file again would be known.
    const good = await upload('uppföljning.md', `${report}\n${what}\n`);
    expect(good.draft?.reading?.found).toMatchObject({ recommendations: 1, green: 1 });
    expect(good.page.status).toBe(200);
    expect((await fetch(`${server.origin}/ready`)).status).toBe(200);
  });
});
