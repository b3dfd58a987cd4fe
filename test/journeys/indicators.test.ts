import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const at = (path: string) => `${server.origin}${path}`;

/** Faults of the same page for the same person with scripts, without which the check itself cannot run. */
async function faultsAt(page: Page): Promise<string[]> {
  const checked = await openPage();
  await checked.context().addCookies(await page.context().cookies());
  await checked.goto(page.url());
  const faults = await accessibilityFaults(checked);
  await checked.context().close();
  return faults;
}

test('the officer begins with a set, has it measured, and a coordinator enters a value and corrects it, without JavaScript', async () => {
  const officer = await openPage({ javaScriptEnabled: false });
  await server.signIn(officer, 'securityOfficer');
  await officer.goto(at('/indicators'));
  await officer.getByRole('button', { name: 'Lägg in 13 vanliga nyckeltal' }).click();
  await officer.getByRole('button', { name: 'Mät det som systemet räknar' }).click();
  await officer.getByText(/^9 nyckeltal är mätta/).waitFor();
  expect(await faultsAt(officer)).toEqual([]);

  const page = await openPage({ javaScriptEnabled: false });
  await server.signIn(page, 'securityCoordinator', { body: 'Socialförvaltningen' });
  await page.goto(at('/indicators'));
  await page.getByRole('link', { name: 'Utbildade medarbetare' }).click();
  await page.getByText('Aldrig mätt').first().waitFor();
  await page.getByRole('link', { name: 'För in värde', exact: true }).click();
  await page.getByLabel('Antal', { exact: true }).fill('9');
  await page.getByLabel('Av', { exact: true }).fill('8');
  await page.getByRole('button', { name: 'Spara mätningen' }).click();
  expect(await page.title()).toMatch(/^Fel: /);
  await page.getByLabel('Antal', { exact: true }).fill('7');
  await page.getByRole('button', { name: 'Spara mätningen' }).click();
  await page.getByText('7 av 8').first().waitFor();
  await page.getByRole('link', { name: /^Rätta: Socialförvaltningen/ }).click();
  await page.getByLabel('Antal', { exact: true }).fill('8');
  await page.getByRole('button', { name: 'Spara mätningen' }).click();
  await page.getByText('Rättat av en senare mätning').waitFor();
  expect(await page.getByRole('row').filter({ hasText: 'På mål' }).count()).toBe(1);
  expect(await faultsAt(page)).toEqual([]);

  await officer.goto(at('/indicators/by-body'));
  await officer
    .getByRole('link', { name: 'Socialförvaltningen, Utbildade medarbetare: 100 %, På mål' })
    .waitFor();
  await officer
    .getByRole('link', { name: /^Tekniska förvaltningen, Utbildade medarbetare: Saknas/ })
    .waitFor();
  expect(await faultsAt(officer)).toEqual([]);
  await Promise.all([page.context().close(), officer.context().close()]);
});

test('values come from Excel: seen first, then saved', async () => {
  const page = await openPage();
  await server.signIn(page, 'securityCoordinator', { body: 'Socialförvaltningen' });
  await page.goto(at('/indicators/import'));
  const csv = [
    'Nyckeltal;Förvaltning;Mätdag;Värde;Antal;Av;Kommentar',
    'Övade kontinuitetsplaner;Socialförvaltningen;2026-03-31;;2;5;',
    'Övade kontinuitetsplaner;Socialförvaltningen;i våras;40;;;',
  ].join('\n');
  await page
    .getByLabel('Lista')
    .setInputFiles({ name: 'varden.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByRole('button', { name: 'Visa vad som skulle ändras' }).click();
  await page.getByText('2 av 5').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Visa felen' }).click();
  await page.getByText('Skriv ett datum som finns').waitFor();
  await page.getByRole('button', { name: 'Spara 1 mätning' }).click();
  await page.getByText('1 mätning är sparad.').waitFor();
  await page.context().close();
});
