import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ example: true });
});
afterAll(() => server.stop());

/** Whoever is wanted of the made-up people, at the list of matters. */
async function at(person: string) {
  const page = await openPage();
  await page.goto(`${server.origin}/example/act-as`);
  await page.locator('form, li, tr', { hasText: person }).locator('button').first().click();
  await page.goto(`${server.origin}/matters?standing=open`);
  return page;
}

test('a secretary notes the next step of a late matter and takes it back again', async () => {
  const page = await at('Hampus Ågrenius');
  await page.locator('.matter-list td a').first().click();
  const before = await page.locator('.history li').count();
  await page.getByLabel('Vad har hänt?').selectOption('extensionDenied');
  await page.getByLabel('Anteckning').fill('Besked per telefon');
  await page.getByRole('button', { name: 'Notera' }).click();
  await page.getByText('Besked per telefon').waitFor();
  expect(await page.locator('.history li').count()).toBe(before + 1);
  await page.locator('.history li').first().getByRole('link', { name: 'Ta tillbaka' }).click();
  await page.getByLabel('Skäl').fill('Gällde ett annat ärende');
  await page.getByRole('button', { name: 'Ta tillbaka' }).click();
  await page.locator('.history del').first().waitFor();
  expect(await page.getByText('Tillbakataget').count()).toBe(1);
});

test('a list of meetings is pasted, looked through and put in, and the lines that cannot be are left', async () => {
  const page = await at('Hampus Ågrenius');
  await page.locator('.matter-list td a').first().click();
  await page.getByRole('link', { name: 'Nämndens sammanträden' }).click();
  await page.getByRole('link', { name: 'Klistra in en lista' }).click();
  await page.getByLabel('En rad per sammanträde').fill('2031-02-12\t2031-01-29\nnågon gång 2031\n2031-03-12');
  await page.getByRole('button', { name: 'Granska listan' }).click();
  await page.getByText('En dag går inte att läsa').waitFor();
  await page.getByRole('button', { name: 'Spara 2 rader' }).click();
  await page.getByText('2031-03-12').waitFor();
  expect(await page.getByText('2031-01-29').count()).toBe(1);
});
