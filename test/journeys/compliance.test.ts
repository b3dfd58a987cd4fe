import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adoptGuideline } from '../../src/requirements/index.ts';
import { openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const { app } = await server.as('securityOfficer');
  const { bodies } = server.municipality;
  const adopted = await adoptGuideline(app, {
    title: 'Riktlinje för informationssäkerhet',
    inForceFrom: '2026-01-01',
    municipalityBodyId: bodies.Kommunledningsförvaltningen,
  });
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.refusal));
});
afterAll(() => server.stop());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

test('a coordinator’s first hour: what is asked of us, a chapter, a gap, and an action for it', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await server.signIn(page, 'securityCoordinator');
  await page.goto(`${server.origin}/compliance`);
  await page.getByText(/Av riktlinjens 117 krav som besvaras är \d+ era egna/).waitFor();
  await page.getByText('Ni har inte gjort någon självskattning än.').waitFor();
  await press(page, 'Börja en självskattning');

  // What does not apply has a reason; nothing of what was chosen is lost meanwhile.
  await page.getByRole('link', { name: /^8 / }).click();
  const answers = page
    .getByRole('group')
    .filter({ has: page.getByRole('radio', { name: 'Ej tillämpligt' }) });
  await answers.nth(0).getByRole('radio', { name: 'Ej tillämpligt' }).check();
  await answers.nth(1).getByRole('radio', { name: 'Ej uppfyllt' }).check();
  await answers.nth(1).getByLabel('Skäl').fill('Ingen har fått uppdraget.');
  await press(page, 'Spara och gå till nästa kapitel');
  expect(await page.title()).toMatch(/^Fel: /);
  expect(await answers.nth(1).getByRole('radio', { name: 'Ej uppfyllt' }).isChecked()).toBe(true);
  await answers.nth(0).getByLabel('Skäl').fill('Vi har inga egna tillgångar.');
  await page.getByRole('radio', { name: '2 Upprepbar' }).check();
  await press(page, 'Spara och gå till nästa kapitel');
  await page.getByText('Kapitlet är sparat.').waitFor();

  // What has no answer is told before it is finished, and may be left.
  await page.getByRole('link', { name: /^Självskattning \d{4}/ }).click();
  await page.getByText(/^2 av \d+ krav besvarade$/).waitFor();
  await page.getByRole('link', { name: 'Avsluta självskattningen' }).click();
  await page.getByText(/\d+ krav är inte besvarade/).waitFor();
  await press(page, 'Avsluta');

  await page.getByText('Brister utan åtgärd (1)').waitFor();
  await page.getByRole('link', { name: /^Planera en åtgärd för/ }).click();
  expect(await page.getByLabel('Vad som ska göras').inputValue()).toMatch(/^8/);
  await press(page, 'Lägg till åtgärden');
  await page.getByText('Kravet:').waitFor();
  await page.getByRole('link', { name: /^8/ }).click();
  await page.getByRole('heading', { name: 'Åtgärder för bristen' }).waitFor();
  await page.getByText('Ingen har fått uppdraget.').first().waitFor();
  await page.goto(`${server.origin}/compliance`);
  expect(await page.getByText(/^Brister utan åtgärd \(/).count()).toBe(0);
});
