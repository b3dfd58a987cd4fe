import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let example: TestServer;
beforeAll(async () => {
  example = await startTestServer({ example: true });
});
afterAll(() => example.stop());

test('the security officer goes from the whole municipality to a cell, to the requirement behind it', async () => {
  const page = await openPage();
  await example.signIn(page, 'securityOfficer');
  await page.goto(`${example.origin}/compliance/matrix`);
  const cell = page.getByRole('link', {
    name: /^Socialförvaltningen, Alla kapitel: \d+.% uppfyllt, \d+ av \d+/,
  });
  const said = /(\d+) av (\d+)/.exec((await cell.textContent()) ?? '');
  await cell.click();
  await page.getByRole('heading', { level: 1, name: 'Socialförvaltningen, Alla kapitel' }).waitFor();
  await page.getByText(`(${said?.[1]} av ${said?.[2]})`).waitFor();
  expect(await page.getByRole('row').filter({ hasText: 'Uppfyllt' }).count()).toBeGreaterThan(1);
  await page.getByRole('main').locator('tbody a[href*="/requirements/"]').first().click();
  await page.waitForURL(/\/compliance\/units\/[0-9a-f-]{36}\/requirements\/[0-9a-f-]{36}$/);

  await page.goto(`${example.origin}/compliance/matrix`);
  await page
    .getByLabel('Räkna', { exact: true })
    .selectOption({ label: 'Egna svar och det som uppfylls för dem' });
  await page.getByLabel('Ordning', { exact: true }).selectOption({ label: 'Lägst andel först' });
  await page.getByRole('button', { name: 'Visa' }).click();
  await page.waitForURL(/whose=with.*order=lowest/);
  // The sheet of the statement has reasons in it: there is none for the public.
  const sheet = `${example.origin}/compliance/applicability.xlsx`;
  expect((await page.request.get(sheet)).status()).toBe(200);
  expect((await page.request.get(`${sheet}?public=yes`)).status()).toBe(404);
  expect(await accessibilityFaults(page)).toEqual([]);
});
