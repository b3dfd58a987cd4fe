import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { swedishDay } from '../../src/shared/swedish-day.ts';
import { accessibilityFaults, openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const at = (path: string) => `${server.origin}${path}`;
const today = swedishDay(new Date());
const nextYear = `${Number(today.slice(0, 4)) + 1}-06-15`;

/** Faults of the same page for the same person with scripts, without which the check itself cannot run. */
async function faultsAt(page: Page): Promise<string[]> {
  const checked = await openPage();
  await checked.context().addCookies(await page.context().cookies());
  await checked.goto(page.url());
  const faults = await accessibilityFaults(checked);
  await checked.context().close();
  return faults;
}

test('a meeting is planned, arranged, noted, acted on and closed, and the next follows it up, without JavaScript', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await server.signIn(page, 'securityOfficer');
  await page.goto(at('/forum'));
  await page.getByRole('link', { name: 'Planera möte' }).click();
  await page.getByLabel('Dag').fill(today);
  await page.getByLabel('Plats').fill('Mötesrum Fyren');
  await page.getByRole('button', { name: 'Planera mötet' }).click();

  await page.getByRole('heading', { level: 1, name: 'Gör dagordningen' }).waitFor();
  for (const title of ['Inloggning på distans', 'Utbildning']) {
    await page.getByLabel('Rubrik').fill(title);
    await page.getByRole('button', { name: 'Lägg till punkten' }).click();
    await page.getByText(title).waitFor();
  }
  await page.getByRole('button', { name: 'Flytta upp Utbildning' }).click();
  expect(await page.locator('.agenda-order li').allInnerTexts()).toEqual([
    expect.stringContaining('Utbildning'),
    expect.stringContaining('Inloggning på distans'),
  ]);
  expect(await faultsAt(page)).toEqual([]);

  await page.getByRole('link', { name: 'Till mötet' }).click();
  const meeting = page.url();
  await page.getByRole('link', { name: 'Anteckna och besluta' }).click();
  await page.getByLabel('Beslut').last().fill('Inloggning på distans kräver dubbla faktorer. Klart i juni.');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByRole('link', { name: 'Lägg till åtgärd' }).click();
  expect(await page.getByLabel('Vad som ska göras').inputValue()).toBe(
    'Inloggning på distans kräver dubbla faktorer',
  );
  await page.getByLabel('Utförs av').selectOption('Socialförvaltningen');
  await page.getByLabel('Ansvarig').selectOption({ index: 1 });
  await page.getByLabel('Klart senast').fill(nextYear);
  expect(await faultsAt(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lägg till åtgärden' }).click();
  await page.getByText(`klart senast ${nextYear}`).waitFor();

  await page.goto(`${meeting}/close`);
  await page.getByText('Inget är antecknat på: ”Utbildning”.').waitFor();
  expect(await faultsAt(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stäng anteckningarna' }).click();
  await page.getByText(`Anteckningarna stängdes ${today} och ändras inte.`).waitFor();
  expect(await page.getByRole('link', { name: 'Anteckna och besluta' }).count()).toBe(0);
  expect(await faultsAt(page)).toEqual([]);

  await page.goto(at('/forum/new'));
  await page.getByLabel('Dag').fill(nextYear);
  await page.getByRole('button', { name: 'Planera mötet' }).click();
  await page.getByRole('link', { name: 'Till mötet' }).click();
  await page.getByRole('heading', { name: 'Uppföljning av tidigare beslut' }).waitFor();
  await page.getByText('Klart i juni.').waitFor();
  await page.context().close();
}, 60_000);

test('two note the same item at once, and see both texts', async () => {
  const [one, other] = [await openPage(), await openPage()];
  await server.signIn(one, 'securityOfficer');
  await other.context().addCookies(await one.context().cookies());
  await one.goto(at('/forum/new'));
  await one.getByLabel('Dag').fill(today);
  await one.getByRole('button', { name: 'Planera mötet' }).click();
  await one.getByLabel('Rubrik').fill('Säkerhetskopior');
  await one.getByRole('button', { name: 'Lägg till punkten' }).click();
  await one.getByRole('link', { name: 'Till mötet' }).click();
  const notes = `${one.url()}/notes`;
  await one.goto(notes);
  await other.goto(notes);
  await one.getByLabel('Anteckning').fill('Från den ena.');
  await one.getByRole('button', { name: 'Spara', exact: true }).click();
  await one.getByText('Från den ena.', { exact: true }).waitFor();
  await other.getByLabel('Anteckning').fill('Från den andra.');
  await other.getByRole('button', { name: 'Spara', exact: true }).click();
  await other.getByRole('alert').first().waitFor();
  const shown = `${await other.getByLabel('Anteckning').inputValue()} ${await other.locator('.change-form').innerText()}`;
  expect(shown).toContain('Från den andra.');
  expect(shown).toContain('Från den ena.');
  await Promise.all([one, other].map((page) => page.context().close()));
}, 60_000);
