import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
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

/** What a link gives, fetched as the person of the page. */
async function fileOf(page: Page, name: string): Promise<Uint8Array> {
  const address = await page.getByRole('link', { name }).getAttribute('href');
  const answer = await page.request.get(at(address ?? ''));
  expect(answer.status()).toBe(200);
  return new Uint8Array(await answer.body());
}

async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const contents = await Promise.all(pages.map((page) => page.getTextContent()));
  return contents.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ');
}

const wordsOfDocx = (bytes: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(bytes)['word/document.xml']).replaceAll(/<[^>]+>/g, '');

test('the security officer reports to the executive board, in full and without what is secret', async () => {
  const { database, municipality } = server;
  await database.asOwner(
    `insert into "system" (organisation_id, name, body_id) values ($1, 'Journalsystemet Vårdsam', $2)`,
    [municipality.organisationId, municipality.bodies.Socialförvaltningen],
  );
  const page = await openPage();
  await server.signIn(page, 'securityOfficer');
  await page.goto(at('/management-reports'));
  await page.getByRole('link', { name: 'Ny rapport' }).click();
  await page.getByLabel('Periodens första dag').fill('2026-01-01');
  await page.getByRole('button', { name: 'Skapa utkastet' }).click();
  await page.getByText('Inte ifyllt eller bekräftat än').waitFor();

  await page.getByRole('link', { name: 'Fastställ' }).click();
  await page.getByRole('button', { name: 'Fastställ rapporten' }).click();
  expect(await page.title()).toMatch(/^Fel: /);
  await page.goBack();
  await page.goBack();

  await page.getByRole('link', { name: 'Skriv texterna' }).click();
  await page.getByLabel('Sammanfattning', { exact: true }).fill('Läget är bättre än i våras.');
  await page
    .getByLabel('Planen framåt', { exact: true })
    .fill('Journalsystemet Vårdsam får flerfaktorsinloggning.');
  await page.getByLabel('Konsekvenser', { exact: true }).fill('Ryms i budgeten.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Spara och förhandsgranska' }).click();
  await page.getByText('Den offentliga versionen nämner: Journalsystemet Vårdsam.').waitFor();

  await page.getByRole('link', { name: 'Skriv texterna' }).click();
  await page.getByLabel('Sekretess: Planen framåt').selectOption('OSL 18:8');
  await page.getByRole('button', { name: 'Spara och förhandsgranska' }).click();
  await page.getByRole('link', { name: 'Offentlig version', exact: true }).click();
  await page.getByText('[Uppgift utelämnad: OSL 18:8]').waitFor();
  expect(await page.locator('.paper-view').innerText()).not.toContain('Vårdsam');
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('link', { name: 'Fastställ' }).click();
  await page.getByRole('button', { name: 'Fastställ rapporten' }).click();
  await page.getByRole('heading', { name: 'Rapporten som den fastställdes' }).waitFor();
  const [full, open] = [
    await fileOf(page, 'Fullständig version, PDF'),
    await fileOf(page, 'Offentlig version, PDF'),
  ];
  expect(await wordsOfPdf(full)).toContain('Vårdsam');
  expect(await wordsOfPdf(open)).toContain('Läget är bättre än i våras.');
  expect(await wordsOfPdf(open)).not.toContain('Vårdsam');
  expect(wordsOfDocx(await fileOf(page, 'Fullständig version, Word'))).toContain('Vårdsam');
  expect(wordsOfDocx(await fileOf(page, 'Offentlig version, Word'))).not.toContain('Vårdsam');
  expect(await page.getByRole('link', { name: 'Skriv texterna' }).count()).toBe(0);
  const address = page.url();
  await page.context().close();

  const auditor = await openPage();
  await server.signIn(auditor, 'electedAuditor');
  expect((await auditor.goto(address))?.status()).toBe(404);
  expect((await auditor.goto(at('/management-reports')))?.status()).toBe(403);
  await auditor.context().close();
}, 90_000);
