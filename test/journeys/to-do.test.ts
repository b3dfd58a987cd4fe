import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
let page: Page;
beforeAll(async () => {
  server = await startTestServer({ example: true });
  page = await openPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await page.context().close();
  await server.stop();
});

/** Acts as one of the example's people, and stands where they come when they have signed in. */
async function be(name: string): Promise<void> {
  await page.goto(`${server.origin}/example/act-as`);
  const button = page.getByRole('row', { name }).getByRole('button');
  if ((await button.count()) > 0) await button.click();
  await page.goto(server.origin);
}

const groups = () => page.getByRole('heading', { level: 2 }).allTextContents();

describe('whoever signs in', () => {
  test('comes to what needs them, the most urgent first, each with the page where it is done', async () => {
    await be('Britta Söderhjelm');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Att göra');
    expect((await groups())[0]).toMatch(/^Försenat/);
    const late = page.getByRole('region', { name: /^Försenat/ }).getByRole('listitem');
    expect(await late.first().textContent()).toMatch(/försenad \d+ dagar/);
    await late.first().getByRole('link').click();
    expect(new URL(page.url()).pathname).toMatch(/^\/matters\//);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test('is led to pages that are there, whoever it is', { timeout: 120_000 }, async () => {
    for (const name of ['Britta Söderhjelm', 'Hampus Ågrenius', 'Maritta Koskelin', 'Asta Lundmark']) {
      await be(name);
      const links = await page
        .locator('main a, header nav a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      for (const to of new Set(links)) {
        const { status } = await page.request
          .get(server.origin + to)
          .then((answer) => ({ status: answer.status() }));
        expect({ name, to, status }).toEqual({ name, to, status: 200 });
      }
    }
  });

  test('and has nothing to do is told so, and what to look at meanwhile', async () => {
    const other = await openPage();
    const empty = await startTestServer();
    await empty.signIn(other, 'boardMember');
    await other.goto(empty.origin);
    expect(await other.getByText('Inget väntar på dig just nu.').count()).toBe(1);
    expect(await accessibilityFaults(other)).toEqual([]);
    await other.context().close();
    await empty.stop();
  });
});

test('a month of the year opens to its days, and the choice stays in the address', async () => {
  await be('Britta Söderhjelm');
  await page.goto(`${server.origin}/year`);
  await page.getByLabel('Vad', { exact: true }).selectOption({ label: '– Svar hos revisorerna' });
  await page.getByRole('button', { name: 'Visa' }).click();
  expect(new URL(page.url()).searchParams.get('kind')).toBe('answerDue');
  const bar = page.getByRole('link', { name: /^[a-zå]+: [1-9]/ }).first();
  const [, month = '', count = ''] =
    /^(\S+): (\d+)$/.exec((await bar.getAttribute('aria-label')) ?? '') ?? [];
  await bar.click();
  expect((await page.locator('#month').textContent())?.toLowerCase()).toContain(month);
  const rows = page
    .getByRole('table', { name: new RegExp(month, 'i') })
    .first()
    .getByRole('row');
  expect((await rows.count()) - 1).toBe(Number(count));
});

test('reminders are chosen on the account, and the calendar’s address is shown once', async () => {
  await be('Hampus Ågrenius');
  await page.getByRole('link', { name: 'ditt konto' }).click();
  await page.getByLabel('En gång i veckan, på måndagar').check();
  await page.getByRole('button', { name: 'Spara' }).click();
  expect(await page.getByText('Ditt val är sparat').count()).toBe(1);
  expect(await page.getByLabel('En gång i veckan, på måndagar').isChecked()).toBe(true);

  await page.getByRole('button', { name: 'Gör en adress' }).click();
  const address = (await page.locator('.token code').textContent()) ?? '';
  expect(await accessibilityFaults(page)).toEqual([]);
  const calendar = await fetch(address);
  expect(await calendar.text()).toContain('BEGIN:VEVENT');
  await page.getByRole('link', { name: 'Tillbaka till ditt konto' }).click();
  expect(await page.content()).not.toContain(address);
  await page.getByRole('button', { name: 'Ta bort adressen' }).click();
  expect((await fetch(address)).status).toBe(404);
});
