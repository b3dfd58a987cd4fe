import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { swedishDay } from '../../src/shared/swedish-day.ts';
import { addDays, workdayFrom } from '../../src/shared/working-day.ts';
import { accessibilityFaults, openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const at = (path: string) => `${server.origin}${path}`;
/** Well ahead, and never in July. */
const today = swedishDay(new Date());
const first = workdayFrom(`${Number(today.slice(0, 4)) + 1}-11-02`);
const second = workdayFrom(addDays(first, 28));

/** Faults of the same page for the same person with scripts, without which the check itself cannot run. */
async function faultsAt(page: Page): Promise<string[]> {
  const checked = await openPage();
  await checked.context().addCookies(await page.context().cookies());
  await checked.goto(page.url());
  const faults = await accessibilityFaults(checked);
  await checked.context().close();
  return faults;
}

async function addDuty(page: Page, title: string, day: string): Promise<void> {
  await page.goto(at('/year-wheel/new'));
  await page.getByRole('textbox', { name: 'Uppgift' }).fill(title);
  await page.getByLabel('Hos').selectOption('Socialförvaltningen');
  await page.getByLabel('Slag').selectOption('Övning av plan');
  await page.getByLabel('Ska göras nästa gång').fill(day);
  await page.getByRole('button', { name: 'Lägg till uppgiften' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

test('a coordinator begins a year wheel in one press, moves a duty past a collision, and does it, without JavaScript', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await server.signIn(page, 'securityCoordinator', { body: 'Socialförvaltningen' });
  await page.goto(at('/year-wheel'));
  await page.getByLabel('Nämnd eller förvaltning').selectOption('Socialförvaltningen');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await page.getByRole('button', { name: 'Lägg in 9 uppgifter' }).click();
  await page.goto(at(`/year-wheel?year=${Number(today.slice(0, 4)) + 1}`));
  await page.getByRole('group', { name: /^Årshjul för/ }).waitFor();
  expect(await page.locator('.wheel-items > li').count()).toBeGreaterThan(9);
  expect(await faultsAt(page)).toEqual([]);

  await addDuty(page, 'Öva reservrutinen', first);
  await addDuty(page, 'Öva kontinuitetsplanen', second);
  await page.getByRole('link', { name: 'Flytta', exact: true }).click();
  await page.getByLabel('Flytta till').fill(first);
  await page.getByRole('button', { name: 'Flytta', exact: true }).click();
  await page.getByText(/har 2 tunga uppgifter vecka/).waitFor();
  expect(await faultsAt(page)).toEqual([]);
  await page.getByRole('button', { name: 'Flytta ändå' }).click();
  await page.getByText('Flyttad en gång den här gången.').waitFor();

  await page.getByRole('link', { name: 'Flytta', exact: true }).click();
  await page.locator('.free-days button').first().click();
  await page.getByText('Flyttad två gånger den här gången.').waitFor();
  await page.getByRole('link', { name: 'Markera som gjord' }).click();
  await page.getByRole('button', { name: 'Spara som gjord' }).click();
  await page.getByText(`Gjord ${today}`).first().waitFor();
  expect(await faultsAt(page)).toEqual([]);
  await page.context().close();
}, 90_000);
