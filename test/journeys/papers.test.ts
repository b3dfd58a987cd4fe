import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
let page: Page;
beforeAll(async () => {
  server = await startTestServer({ example: true });
});
afterAll(() => server.stop());
beforeEach(async () => {
  page = await openPage();
});
afterEach(() => page.context().close());

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

test('somebody fills in an official letter, is told of a day that does not exist, and takes it home as PDF and Word', async () => {
  await server.signIn(page, 'auditCoordinator');
  await page.goto(`${server.origin}/papers`);
  await page.locator('a[href^="/papers/responses/"]').first().click();
  await page.getByRole('link', { name: 'Tjänsteskrivelse', exact: true }).click();
  const economy = page.getByLabel('Ekonomiska konsekvenser');
  expect(await economy.inputValue()).toContain('beslutade budget');
  await economy.fill('Kostar 40 000 kronor.');
  await page.getByLabel('Datum på handlingen').fill('2027-02-30');
  await page.getByRole('button', { name: 'Ladda ner PDF' }).click();
  expect(await page.title()).toMatch(/^Fel: /);
  expect(await economy.inputValue()).toBe('Kostar 40 000 kronor.');
  await page.getByLabel('Datum på handlingen').fill('2027-02-15');
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ladda ner PDF' }).click(),
  ]);
  expect(pdf.suggestedFilename()).toBe('tjansteskrivelse-2027-02-15.pdf');
  expect((await bytesOf(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  const [docx] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ladda ner Word' }).click(),
  ]);
  expect((await bytesOf(docx)).subarray(0, 2).toString()).toBe('PK');
});

test('a secretary saves what is written for a draft, without scripts, finds it again, and goes back to the template’s text', async () => {
  const own = await openPage({ javaScriptEnabled: false });
  await server.signIn(own, 'boardSecretary');
  await own.goto(`${server.origin}/papers`);
  await own.locator('li', { hasText: 'Utkast' }).getByRole('link').first().click();
  await own.getByRole('link', { name: 'Tjänsteskrivelse', exact: true }).click();
  const economy = own.getByLabel('Ekonomiska konsekvenser', { exact: true });
  const template = await economy.inputValue();
  await economy.fill('Kostar 40 000 kronor.');
  await own.getByRole('button', { name: 'Spara', exact: true }).click();
  expect(await own.locator('.kept').textContent()).toMatch(/^Sparat av Asta Prov .+ 20\d\d-\d\d-\d\d/);
  expect(await economy.inputValue()).toBe('Kostar 40 000 kronor.');

  // Somebody else had the form open, and saves another part and the same one.
  const address = own.url();
  const [one, other] = [own, await openPage({ javaScriptEnabled: false })];
  await server.signIn(other, 'boardSecretary');
  await other.goto(address);
  await one.getByLabel('Handläggare').fill('Hampus Ågrenius');
  await economy.fill('Kostar 50 000 kronor.');
  await one.getByRole('button', { name: 'Spara', exact: true }).click();
  await other.getByLabel('Ekonomiska konsekvenser', { exact: true }).fill('Kostar ingenting.');
  await other.getByRole('button', { name: 'Spara', exact: true }).click();
  await other.getByText('Någon annan har sparat.').waitFor();
  expect(await other.getByLabel('Handläggare').inputValue()).toBe('Hampus Ågrenius');
  expect(await other.getByLabel('Ekonomiska konsekvenser', { exact: true }).inputValue()).toBe(
    'Kostar ingenting.',
  );
  expect(await other.locator('.saved-now').textContent()).toContain('Kostar 50 000 kronor.');
  await other.context().close();

  await own.getByText('Mallens text för Ekonomiska konsekvenser').click();
  const economyNow = own.locator('details', { hasText: 'Mallens text för Ekonomiska konsekvenser' });
  await economyNow.getByLabel('Gå tillbaka till mallens text').check();
  await own.getByRole('button', { name: 'Spara', exact: true }).click();
  expect(await economy.inputValue()).toBe(template);
  await own.context().close();
});

test('a coordinator writes a text of the municipality’s own, is told of a name that is not filled in, sees how it looks, and goes back', async () => {
  await server.signIn(page, 'auditCoordinator');
  await page.goto(`${server.origin}/papers/templates/response/intro`);
  const text = page.getByLabel('Text', { exact: true });
  await text.fill('Hej {nämnd}');
  await page.getByRole('button', { name: 'Spara texten' }).click();
  expect(await page.title()).toMatch(/^Fel: /);
  await text.fill('Vi i {board} svarar.');
  await page.getByRole('button', { name: 'Förhandsvisa' }).click();
  expect(await page.locator('.paper-preview').textContent()).toContain('Vi i Exempelnämnden svarar.');
  await page.getByRole('button', { name: 'Spara texten' }).click();
  const own = page.locator('.template-list li', { hasText: 'Vi i {board} svarar.' });
  expect(await own.textContent()).toContain('Egen text');
  await own.getByRole('link').click();
  await page.getByRole('button', { name: 'Gå tillbaka till den inbyggda texten' }).click();
  expect(await page.getByText('Vi i {board} svarar.').count()).toBe(0);
});

test('a paper is Swedish for who reads the pages in English, until English is chosen for it; each language keeps its own texts', async () => {
  await server.signIn(page, 'auditCoordinator');
  await page.goto(`${server.origin}/papers/register/board/statusReport?lang=en`);
  const intro = page.getByLabel('Introduction', { exact: true });
  expect(await intro.inputValue()).toContain('Rapporten visar');
  await page.getByRole('navigation', { name: 'Language of the paper' }).getByText('English').click();
  expect(await intro.inputValue()).toContain('The report shows');
  await intro.fill('In English.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect(await intro.inputValue()).toBe('In English.');
  const [docx] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download Word' }).click(),
  ]);
  expect(docx.suggestedFilename()).toMatch(/^status-report-/);
  await page.getByRole('navigation', { name: 'Language of the paper' }).getByText('Swedish').click();
  expect(await intro.inputValue()).toContain('Rapporten visar');
});
