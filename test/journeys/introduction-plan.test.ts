import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adoptGuideline } from '../../src/requirements/index.ts';
import { openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const { app } = await server.as('securityOfficer');
  const adopted = await adoptGuideline(app, {
    title: 'Riktlinje för informationssäkerhet',
    inForceFrom: '2026-01-01',
    municipalityBodyId: server.municipality.bodies.Kommunledningsförvaltningen,
  });
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.refusal));
}, 60_000);
afterAll(() => server.stop());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click();

test('the security officer lays the plan, ticks its goals and finishes a phase, without JavaScript', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await server.signIn(page, 'securityOfficer');
  await page.goto(`${server.origin}/introduction-plan`);
  await page.getByText('Ingen plan är upplagd för riktlinjen än.').waitFor();
  await follow(page, 'Lägg upp planen');
  await page.getByLabel('Första fasens första dag').fill('2025-01-01');
  await page.getByLabel('Månader per fas').fill('99');
  await press(page, 'Lägg upp planen');
  expect(await page.title()).toMatch(/^Fel: /);
  expect(await page.getByLabel('Första fasens första dag').inputValue()).toBe('2025-01-01');
  await page.getByLabel('Månader per fas').fill('6');
  await press(page, 'Lägg upp planen');
  expect(await page.getByRole('img', { name: /^Fas \d\. / }).count()).toBe(5);
  await page.getByText('Har börjat fast fas 1 inte är klar').first().waitFor();

  await follow(page, /^Fas 1\. /);
  await follow(page, 'Ändra fasen');
  await page.getByLabel('Mål 4').fill('');
  await page.getByLabel('Nya mål').fill('Nyanställda får utbildning första veckan');
  await page.getByRole('checkbox', { name: /^Fas 2/ }).check();
  await press(page, 'Spara');
  await page.getByText('Då skulle faserna vänta på varandra').first().waitFor();
  await page.getByRole('checkbox', { name: /^Fas 2/ }).uncheck();
  await press(page, 'Spara');
  await page.getByText('Nyanställda får utbildning första veckan').first().waitFor();
  for (let left = 4; left > 0; left--) await press(page, /^Nått i dag/);
  await follow(page, 'Fasen är klar');
  await press(page, 'Fasen är klar');
  await page
    .getByText(/^Klar \d{4}/)
    .first()
    .waitFor();
  await follow(page, 'Till införandeplanen');
  expect(await page.getByText('Har börjat fast fas 1 inte är klar').count()).toBe(0);
  await page.context().close();
}, 90_000);

test('benefits are laid, measured and removed; others read them and change nothing', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await server.signIn(page, 'securityOfficer');
  await page.goto(`${server.origin}/introduction-plan`);
  await press(page, 'Lägg in tio nyttor att utgå från');
  await page.getByText('10 förväntade nyttor: 9 går att mäta, 0 har mätts.').waitFor();
  await follow(page, 'Kortare avbrott');
  await follow(page, 'Ändra nyttan');
  await page.getByLabel('Värde före').first().fill('11 timmar');
  await press(page, 'Spara');
  expect(await page.title()).toMatch(/^Fel: /);
  await page.getByLabel('Värdet före gäller dag').fill('2025-01-02');
  await press(page, 'Spara');
  await follow(page, 'Anteckna utfall');
  await page.getByLabel('Utfall', { exact: true }).fill('8 timmar');
  await press(page, 'Anteckna');
  await page.getByText('Närmare målet').waitFor();
  await follow(page, 'Till införandeplanen');
  await follow(page, 'Mindre dubbelarbete');
  await follow(page, 'Ta bort ur planen');
  await page.getByLabel('Skäl').fill('Det går inte att skilja ut.');
  await press(page, 'Ta bort');
  await follow(page, 'Till införandeplanen');
  await page.getByText('9 förväntade nyttor: 8 går att mäta, 1 har mätts.').waitFor();

  await server.signIn(page, 'controller');
  await page.goto(`${server.origin}/introduction-plan`);
  await page.getByText('9 förväntade nyttor').waitFor();
  expect(await page.getByRole('link', { name: 'Lägg till nytta' }).count()).toBe(0);
  await page.context().close();
}, 90_000);
