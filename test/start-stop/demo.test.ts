import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { databasePid, endAll, isAlive, type Product, start, temporaryFolder } from './product.ts';

/** Loaded by the first test, and started again by the others. */
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterEach(endAll);
afterAll(() => folder[Symbol.asyncDispose]());

const actAsAddress = (product: Product) =>
  /vara i Lindvikens kommun: (http:\S+)/.exec(product.said())?.[1] ?? '';

async function stop(product: Product) {
  process.kill(product.pid, 'SIGTERM');
  return product.ended;
}

/** Acts as the person with this name, and gives what to send as the header `cookie`. */
async function actAs(address: string, name: string): Promise<string> {
  const page = await (await fetch(address)).text();
  const rows = page.split('</tr>');
  const row = rows.find((each) => each.includes(name)) ?? '';
  const person = /name="person" value="([^"]+)"/.exec(row)?.[1] ?? '';
  const answer = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams({ person }),
    headers: { origin: new URL(address).origin },
    redirect: 'manual',
  });
  expect(answer.status).toBe(303);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** The menu's addresses, as the person sees it. */
const menuOf = (page: string) =>
  [...(/<nav[^>]*>(.*?)<\/nav>/s.exec(page)?.[1] ?? '').matchAll(/href="([^"]+)"/g)].map(([, to = '']) => to);

test('npm run demo says where one may be anybody, shows something on every page of the menu, and ends like npm start', async () => {
  const product = await start({ folder: folder.path, npm: true, demo: true });
  await expect.poll(() => actAsAddress(product)).toMatch(/\/example\/act-as$/);
  const cookie = await actAs(actAsAddress(product), 'Britta Söderhjelm');
  const open = async (path: string) => {
    const answer = await fetch(product.origin + path, { headers: { cookie } });
    return { status: answer.status, page: await answer.text() };
  };
  const { page: first } = await open('/');
  expect(first).toContain('Svar till revisorerna saknas');
  // The reports are read by a job that may still be at it.
  await expect
    .poll(async () => (await open('/')).page, { timeout: 30_000 })
    .toContain('Granskning av överförmyndarnämndens handläggning.docx');
  const menu = menuOf(first);
  expect(menu).toEqual([
    '/',
    '/overview',
    '/recommendations',
    '/audits',
    '/matters',
    '/actions',
    '/measures',
    '/papers',
    '/year',
    '/readings',
    '/documents',
    '/guideline',
    '/control-plans',
  ]);
  const somethingOn: Record<string, string> = {
    '/': 'Kommunstyrelsen',
    '/overview': '61 rekommendationer',
    '/recommendations': 'att kommunstyrelsen',
    '/audits': 'Granskning av inköp och avtalsuppföljning',
    '/readings': 'Uppföljning av tidigare granskningar 2026.pdf',
    '/matters': 'Kommunstyrelsen',
    '/actions': 'Åtgärder',
    '/documents': 'Policy för informationssäkerhet',
    '/guideline': '117 åtgärder',
    '/control-plans': 'Internkontrollplaner',
    '/measures': 'Kommunstyrelsen',
    '/papers': 'Uppföljande granskning av tidigare granskningar',
    '/year': 'Sammanträde',
  };
  for (const path of menu) {
    const { status, page } = await open(path);
    expect({ path, status }).toEqual({ path, status: 200 });
    expect(page).toContain(somethingOn[path]);
  }
  const database = await databasePid(folder.path);
  await stop(product);
  await expect.poll(() => isAlive(database), { timeout: 10_000 }).toBe(false);
});

test('a demo that is started again is as it was left', async () => {
  const again = await start({ folder: folder.path, demo: true });
  await expect.poll(() => actAsAddress(again)).not.toBe('');
  const cookie = await actAs(actAsAddress(again), 'Hampus Ågrenius');
  const page = await (await fetch(`${again.origin}/overview`, { headers: { cookie } })).text();
  expect(page).toContain('13 rekommendationer');
  expect(await stop(again)).toEqual({ code: 0, signal: null });
});

test('a demo takes a free port where the usual one is taken and none was asked for', async () => {
  const taken = createServer();
  const isOurs = await new Promise<boolean>((resolve) => {
    taken.once('error', () => resolve(false)).listen(3000, '127.0.0.1', () => resolve(true));
  });
  try {
    const product = await start({ folder: folder.path, demo: true, env: { PORT: '' } });
    expect(product.origin).not.toMatch(/:3000$/);
    await stop(product);
  } finally {
    if (isOurs) await new Promise((closed) => taken.close(closed));
  }
});

test('the demo’s own folder is not put into the repository', () => {
  const ignored = readFileSync(fileURLToPath(new URL('../../.gitignore', import.meta.url)), 'utf8');
  expect(ignored.split('\n')).toContain('demo-data/');
});
