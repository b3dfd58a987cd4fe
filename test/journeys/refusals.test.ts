import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { storeDraft } from '../builders/draft.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(() => server.database.asOwner('delete from reading_draft'));

/** A coordinator's page with the list of reports. */
async function openReadings(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(options);
  await server.signIn(page, 'auditCoordinator');
  await page.goto(`${server.origin}/readings`);
  return page;
}

const choose = (page: Page, name: string, content: string | Buffer) =>
  page
    .getByLabel('Revisionsrapport')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

/** axe is a script itself, so it can look only at pages that may run scripts. */
const faultsIfScripted = async (page: Page, scripted: boolean) => (scripted ? accessibilityFaults(page) : []);

let cookie: string;
beforeAll(async () => {
  ({ cookie } = await server.as('auditCoordinator'));
});
const post = (path: string, headers: Record<string, string>, body: BodyInit = '') =>
  fetch(server.origin + path, {
    method: 'POST',
    headers: { cookie, ...headers },
    body,
    redirect: 'manual',
  });

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  let page: Page;
  beforeEach(async () => {
    page = await openReadings({ javaScriptEnabled });
  });
  afterEach(() => page.context().close());
  const send = () => page.getByRole('button', { name: 'Läs rapporten' }).click();
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  test('a file that is no report of any format is told so, with what to do', async () => {
    await choose(page, 'skadad.pdf', '%PDF-1.7\nskräp');
    await send();
    await heading('skadad.pdf kunde inte läsas');
    expect(await page.title()).toMatch(/^Fel: /);
    expect(await page.getByText('Så kan du gå vidare').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Läs en annan fil' }).isVisible()).toBe(true);
  });

  test('a type that cannot be read is refused at once', async () => {
    await choose(page, 'bild.png', 'x');
    await send();
    await heading('Filtypen går inte att läsa');
    expect(await page.title()).toMatch(/^Fel: /);
    expect(await faultsIfScripted(page, javaScriptEnabled)).toEqual([]);
  });

  test('an empty file leads back to the form with the error in focus', async () => {
    await choose(page, 'tom.txt', '');
    await send();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Filen är tom');
    expect(await page.title()).toMatch(/^Fel: /);
    await page.getByRole('alert').getByRole('link').click();
    expect(await page.getByLabel('Revisionsrapport').getAttribute('aria-invalid')).toBe('true');
    expect(await faultsIfScripted(page, javaScriptEnabled)).toEqual([]);
  });

  test('a reading under way can be stopped', async () => {
    const id = await storeDraft(server.app, { state: 'reading', fileName: 'lång.pdf' });
    await page.goto(`${server.origin}/readings/${id}`);
    expect(await page.getByRole('status').textContent()).toContain('Sida 2 av 8');
    await page.getByRole('button', { name: 'Avbryt läsningen' }).click();
    await heading('Läsningen är avbruten');
  });
});

test('with scripts the list of errors takes the focus', async () => {
  const page = await openReadings();
  await choose(page, 'tom.txt', '');
  await page.getByRole('button', { name: 'Läs rapporten' }).click();
  await page.getByRole('alert').waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
  await expect.poll(focused, { timeout: 15_000 }).toBe('alert');
  await page.context().close();
});

test('a file over the limit is told so: by the page before it is sent, and by the server', async () => {
  const limit = server.app.uploadLimit;
  const form = new FormData();
  form.set('file', new File([new Uint8Array(limit + 1)], 'stor.pdf'));
  const response = await fetch(`${server.origin}/readings`, {
    method: 'POST',
    headers: { origin: server.origin, cookie },
    body: form,
  });
  expect(response.status).toBe(413);
  expect(await response.text()).toContain(`upp till ${limit / 1024 / 1024} MB`);

  const page = await openReadings();
  await choose(page, 'stor.pdf', Buffer.alloc(limit + 1));
  await page.getByRole('button', { name: 'Läs rapporten' }).click();
  await page.getByText('Filen är för stor.').waitFor();
  expect(page.url()).toBe(`${server.origin}/readings`);
  await page.context().close();

  const plain = await openReadings({ javaScriptEnabled: false });
  await choose(plain, 'stor.pdf', Buffer.alloc(limit + 1));
  await plain.getByRole('button', { name: 'Läs rapporten' }).click();
  await plain.getByRole('heading', { level: 1, name: 'Filen är för stor' }).waitFor();
  await plain.context().close();
}, 60_000);

test.each([
  ['another site posts', '/readings/example', { origin: 'https://elak.example' }, '', 403],
  ['nothing is chosen', '/readings', {}, new URLSearchParams({ file: '' }), 422],
  ['the address does not exist', '/finns-inte', {}, '', 404],
  ['a reading is made up', '/readings/00000000-0000-4000-8000-000000000000/cancel', {}, '', 404],
  ['an id is no id', "/readings/'; drop table--/remove", {}, '', 404],
])('when %s the answer is a page in our frame', async (_name, path, headers, body, status) => {
  const response = await post(path, { origin: server.origin, ...headers }, body as BodyInit);
  expect(response.status).toBe(status);
  const html = await response.text();
  expect(html).toContain('<title>Fel: ');
  expect(html).toContain('id="main"');
});

test('a fault of ours is told with a number, and nothing of its inside', async () => {
  const id = await storeDraft(server.app, { state: 'read', fileName: 'trasig.pdf' });
  await server.database.asOwner(`update reading_draft set reading = '{"documents": 7}' where id = $1`, [id]);
  const response = await fetch(`${server.origin}/readings/${id}`, { headers: { cookie } });
  expect(response.status).toBe(500);
  const html = await response.text();
  expect(html).toMatch(/Felnummer: [0-9a-f]{8}/);
  expect(html).not.toMatch(/TypeError|\.tsx?:/);
});
