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

/** Faults of the same page for the same person with scripts, without which the check itself cannot run. */
async function faultsAt(page: Page): Promise<string[]> {
  const checked = await openPage();
  await checked.context().addCookies(await page.context().cookies());
  await checked.goto(page.url());
  const faults = await accessibilityFaults(checked);
  await checked.context().close();
  return faults;
}

test('a secretary drafts the board’s plan, notes its decision, a deviation and the report, without JavaScript', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await server.signIn(page, 'boardSecretary', { body: 'Socialnämnden' });
  const year = Number(swedishDay(new Date()).slice(0, 4));
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.goto(at('/control-plans'));
  await page.getByRole('link', { name: 'Ny plan' }).click();
  await page.getByLabel('År').fill(String(year));
  await press('Skapa planen');
  await page.getByText('Planen är ett utkast.').waitFor();

  for (const control of ['Stickprov av tio avtal', 'Genomgång av behörigheter']) {
    await page.getByRole('link', { name: 'Lägg till kontrollmoment' }).click();
    await page.getByLabel('Vad kan gå fel?').fill('Avtal sägs inte upp i tid');
    await page.getByLabel('Vad kontrolleras?').fill(control);
    await press('Spara');
  }
  await press('Flytta upp: Genomgång av behörigheter');
  await page.getByRole('heading', { name: '1. Genomgång av behörigheter' }).waitFor();
  expect(await faultsAt(page)).toEqual([]);

  await page.getByRole('link', { name: 'Notera nämndens beslut' }).click();
  await page.getByLabel('Beslutad den').fill(`${year - 1}-12-10`);
  await page.getByLabel('Paragraf').fill('117');
  await press('Notera beslutet');
  await page
    .getByText(`${year - 1}-12-10, § 117`)
    .first()
    .waitFor();

  await page.getByRole('link', { name: 'Notera resultat för Stickprov av tio avtal' }).click();
  await page.getByLabel('Resultat').selectOption('Avvikelse');
  await press('Spara och planera åtgärd');
  expect(await page.title()).toMatch(/^Fel: /);
  await page.getByLabel('Iakttagelse').fill('Två av tio var inte uppsagda.');
  await press('Spara och planera åtgärd');
  await page.getByText('Stickprov av tio avtal').first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/actions/new');
  await page.getByLabel('Vad som ska göras').fill('Bevaka uppsägningsdagar');
  await page.locator('main form button[type=submit]').first().click();
  await page.getByRole('link', { name: 'Stickprov av tio avtal' }).click();
  await page.getByRole('link', { name: 'Bevaka uppsägningsdagar' }).waitFor();
  expect(await faultsAt(page)).toEqual([]);

  await page.getByRole('link', { name: 'Notera redovisningen till nämnden' }).click();
  const today = swedishDay(new Date());
  await page.getByLabel('Redovisad den').fill(today);
  await page.getByLabel('Nämndens slutsats').fill('Den interna kontrollen har varit tillräcklig.');
  await press('Notera redovisningen');
  expect(await page.title()).toMatch(/^Fel: /);
  await page.getByLabel('Nämnden har fått veta vilka kontroller').check();
  await press('Notera redovisningen');
  await page.getByText('Rapporterad', { exact: true }).waitFor();
  await page.context().close();
}, 90_000);
