import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ example: true });
});
afterAll(() => server.stop());

test('a step that has been taken, or comes too early, is told so with the way back; only who lacks the roles is told that', async () => {
  const found = async (states: readonly string[]) => {
    const [row] = await server.database.asOwner<{ id: string }>(
      `select r.id from response r join body b on b.id = r.lead_body_id
        where r.state = any($1) and b.name = 'Kommunstyrelsen' and r.withdrawn_at is null order by r.made_at limit 1`,
      [states],
    );
    return `/responses/${row?.id}`;
  };
  const decided = await found(['decided', 'dispatched', 'received']);
  const ready = await found(['ready']);
  const page = await openPage();
  const opened = async (path: string) => (await page.goto(server.origin + path))?.status();
  const actAs = async (name: string) => {
    await opened('/example/act-as');
    await page.getByRole('row', { name }).getByRole('button').click();
  };
  await actAs('Ellinor Kvistgård');
  for (const [path, words] of [
    [`${decided}/decide`, 'Steget är redan taget. Yttrandets läge:'],
    [`${decided}/edit`, 'ändras aldrig'],
    [`${ready}/edit`, 'Ta tillbaka det till utkast'],
    [`${ready}/dispatch`, 'Det är för tidigt för det steget. Yttrandets läge: Klart för beslut.'],
  ]) {
    expect([path, await opened(path ?? '')]).toEqual([path, 409]);
    expect(await page.getByText(words ?? '').count()).toBe(1);
    expect(await page.getByText('Dina roller räcker inte').count()).toBe(0);
  }
  await page.getByRole('link', { name: 'Tillbaka' }).click();
  expect(new URL(page.url()).pathname).toBe(ready);
  await actAs('Britta Söderhjelm');
  expect(await opened(`${decided}/decide`)).toBe(403);
  expect(await opened(`${ready}/dispatch`)).toBe(404);
  await page.context().close();
});
