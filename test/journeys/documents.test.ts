import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { plainPdf } from '../builders/plain-pdf.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();

async function decide(page: Page, day: string) {
  await follow(page, 'Anteckna beslut');
  await page.getByLabel('Beslutat den').fill(day);
  await page.getByLabel('Paragraf').fill('12');
  await press(page, 'Anteckna beslutet');
}

test('a secretary enters a routine, decides it, changes it by a file, and those it concerns read it', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await server.signIn(page, 'boardSecretary', { body: 'Socialnämnden' });
  await page.goto(`${server.origin}/documents`);
  await page.getByText('Det finns inga styrdokument än.').waitFor();
  await follow(page, 'Nytt styrdokument');
  await page.getByLabel('Rubrik', { exact: true }).fill('Rutin för loggar');
  await page.getByLabel('Gäller').selectOption({ label: 'Socialförvaltningen' });
  await page.getByLabel('Socialförvaltningen').check();
  await page.getByLabel('Be dem det berör').check();
  await press(page, 'Lägg till');
  const document = new URL(page.url()).pathname.replace('/draft', '');
  await page
    .getByLabel('Text', { exact: true })
    .fill('Listan tas ut en gång om året.\nChefen går igenom den.');
  await press(page, 'Spara utkastet');
  await decide(page, '2030-01-01');
  expect(await page.title()).toMatch(/^Fel: /);
  await page.getByText('Beslutat den: dagen har inte varit än').first().waitFor();
  await page.getByLabel('Beslutat den').fill('2026-01-15');
  await press(page, 'Anteckna beslutet');
  await page.getByText('Version 1 gäller sedan 2026-01-15').waitFor();

  await follow(page, 'Ny version');
  await page.setInputFiles('input[type=file]', {
    name: 'Rutin.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(plainPdf({ pages: [['Listan tas ut varje manad.', 'Chefen gar igenom den.']] })),
  });
  await press(page, 'Lägg till filen');
  await decide(page, '2026-03-01');
  await follow(page, 'Jämför med version 1');
  expect(await page.locator('ins').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('varje')]),
  );
  expect((await page.locator('del').allTextContents()).join()).toContain('borttaget:');

  const nurse = await openPage({ javaScriptEnabled: false });
  await server.signIn(nurse, 'employee', { body: 'Socialförvaltningen' });
  await nurse.goto(server.origin);
  await nurse.getByText('Läs styrdokumentet och bekräfta').first().waitFor();
  await nurse
    .getByRole('link', { name: /Rutin för loggar/ })
    .first()
    .click();
  await press(nurse, 'Jag har läst version 2');
  await nurse.getByText('Du har läst den version som gäller').waitFor();
  expect(await nurse.getByRole('link', { name: 'Ny version' }).count()).toBe(0);
  await page.goto(server.origin + document);
  await page.getByText(/^1 av 1 har läst/).waitFor();

  await page.goto(`${server.origin}/documents?view=list`);
  const address = await page.getByRole('link', { name: 'Ladda ner (CSV)' }).getAttribute('href');
  const file = await page.request.get(server.origin + address);
  expect(await file.text()).toContain('Rutin för loggar;Rutin');
});
