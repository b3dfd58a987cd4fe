import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let example: TestServer;
beforeAll(async () => {
  example = await startTestServer({ example: true });
});
afterAll(() => example.stop());

/** Faults of the same page for the same person with scripts, without which the check itself cannot run. */
async function faultsAt(page: Page): Promise<string[]> {
  const checked = await openPage();
  await checked.context().addCookies(await page.context().cookies());
  await checked.goto(page.url());
  const faults = await accessibilityFaults(checked);
  await checked.context().close();
  return faults;
}

test('an action is planned, shown to be done with evidence, and completed, without JavaScript', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await example.signIn(page, 'boardSecretary');
  await page.goto(`${example.origin}/actions/new`);
  await page.getByLabel('Vad som ska göras').fill('Gå igenom avtalen');
  await page.getByLabel('Klart senast').fill('2099-03-01');
  await page.getByRole('button', { name: 'Lägg till åtgärden' }).click();
  await page.getByRole('heading', { level: 1, name: 'Gå igenom avtalen' }).waitFor();
  const address = page.url();

  await page.getByRole('link', { name: 'Flytta datumet' }).click();
  await page.getByLabel('Nytt datum').fill('2099-06-01');
  await page.getByLabel('Varför datumet flyttas').fill('Upphandlingen drog ut på tiden.');
  await page.getByRole('button', { name: 'Flytta datumet' }).click();
  await page.getByText('Datumet har flyttats 1 gång').waitFor();

  await page.getByRole('link', { name: 'Lägg till underlag' }).click();
  await page.getByLabel('Namn').fill('Förteckning över avtal');
  const hostile = Buffer.from('<html><script>alert(1)</script></html>');
  const asPdf = { name: 'avtal.pdf', mimeType: 'application/pdf', buffer: hostile };
  await page.setInputFiles('input[type=file]', asPdf);
  await page.getByRole('button', { name: 'Lägg till' }).click();
  expect(await page.title()).toMatch(/^Fel: /);
  expect(await page.getByLabel('Namn').inputValue()).toBe('Förteckning över avtal');
  const list = { name: 'avtal.csv', mimeType: 'text/csv', buffer: Buffer.from('avtal;klart\nEl;ja\n') };
  await page.setInputFiles('input[type=file]', list);
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await page.getByText('El;ja').waitFor();
  expect(await faultsAt(page)).toEqual([]);
  const sent = await page.request.get(`${page.url()}/versions/1/file`);
  expect(sent.headers()).toMatchObject({
    'content-disposition': expect.stringMatching(/^attachment; filename="avtal.csv"/),
    'content-security-policy': expect.stringContaining('sandbox'),
    'x-content-type-options': 'nosniff',
  });

  await page.goto(address);
  await page.getByRole('button', { name: 'Påbörja' }).click();
  await page.getByRole('button', { name: 'Markera klar' }).click();
  await page.getByText(/^Klar \d{4}-\d{2}-\d{2}$/).waitFor();
  expect(await faultsAt(page)).toEqual([]);
}, 60_000);
