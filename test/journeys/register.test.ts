import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rowsOfFile } from '../../src/reading/rows/rows-of-file.ts';
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

const address = () => page.url().slice(server.origin.length);
const rows = () => page.locator('.by-recommendation tbody').count();
const figure = async (label: string) =>
  Number(await page.locator('.figure', { hasText: label }).locator('b').first().textContent());

test('a secretary chooses rows, follows a figure to its rows, and takes them along as a file', async () => {
  await server.signIn(page, 'auditCoordinator');
  await page.goto(`${server.origin}/recommendations`);
  await page.getByLabel('Riktas till').selectOption({ label: 'Kommunstyrelsen' });
  await page.getByRole('button', { name: 'Visa' }).click();
  expect(address()).toMatch(/^\/recommendations\?body=[0-9a-f-]{36}$/);

  const red = await figure('inte åtgärdade');
  expect(red).toBeGreaterThan(0);
  await page.locator('.figure', { hasText: 'inte åtgärdade' }).click();
  expect(address()).toContain('status=red');
  expect(await rows()).toBe(red);
  expect(await figure('inte åtgärdade')).toBe(red);
  expect(await page.locator('.beside [aria-current]').textContent()).toBe(`${red} inte åtgärdade`);

  const chosen = address();
  await page.locator('.what > a').first().click();
  await page.getByRole('link', { name: 'Tillbaka till urvalet' }).click();
  expect(new Set(address().split(/[?&]/))).toEqual(new Set(chosen.split(/[?&]/)));

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Excel', exact: true }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const read = rowsOfFile(new Uint8Array(Buffer.concat(chunks)), 1_000);
  expect(read.ok && read.rows.length).toBe(red + 1);

  await page.getByRole('link', { name: 'Ta bort valet Inte åtgärdad' }).click();
  expect(address()).not.toContain('status');
  await page.locator('.chosen-line').getByRole('link', { name: 'Visa alla' }).click();
  expect(address()).toBe('/recommendations');
});

test('an order is kept in the address, and turns round when it is chosen again', async () => {
  await server.signIn(page, 'registrar');
  await page.goto(`${server.origin}/recommendations?size=25`);
  const sorted = () =>
    page.locator('th[aria-sort]').evaluate((th) => [th.textContent?.trim(), th.getAttribute('aria-sort')]);
  await page.getByRole('link', { name: 'Skrivelse och svar' }).click();
  expect(address()).toBe('/recommendations?size=25&sort=answerBy');
  expect(await sorted()).toEqual(['Skrivelse och svar ↑', 'ascending']);
  await page.getByRole('link', { name: 'Skrivelse och svar' }).click();
  expect(address()).toBe('/recommendations?size=25&sort=answerBy&direction=desc');
  await page.getByRole('link', { name: 'Nästa' }).click();
  expect(address()).toContain('page=2');
  expect(await sorted()).toEqual(['Skrivelse och svar ↓', 'descending']);
});

test('the way from the list to a recommendation and its place in the history needs no mouse', async () => {
  await server.signIn(page, 'auditCoordinator');
  await page.goto(`${server.origin}/recommendations`);
  await page.getByLabel('Sök').focus();
  await page.keyboard.type('incident');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=incident/);
  await page.locator('.what > a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/recommendations\/[0-9a-f-]{36}\?from=q%3Dincident$/);
  expect(await page.locator('.recommendation-words').textContent()).toContain('incident');
  expect(await page.locator('.history li').count()).toBeGreaterThan(0);
});

test('all columns scroll in a region of their own that the keyboard reaches', async () => {
  await server.signIn(page, 'auditCoordinator');
  await page.goto(`${server.origin}/recommendations`);
  await page.getByRole('link', { name: 'Alla kolumner' }).click();
  const region = page.getByRole('region', { name: 'Tabell med alla kolumner' });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  for (const column of ['Diarienummer', 'Anstånd', 'Paragraf', 'Expedierat', 'Hos revisorerna']) {
    expect(await region.getByRole('columnheader', { name: column, exact: true }).count()).toBe(1);
  }
});

describe('what is not theirs', () => {
  test('is not there for a board’s member, in the list, in files or by its address', async () => {
    const [other] = await server.database.asOwner<{ id: string }>(
      `select r.id from recommendation r where not exists (select from addressee a join body b on b.id = a.body_id
        where a.recommendation_id = r.id and b.name = 'Socialnämnden') limit 1`,
    );
    const { person } = await server.signIn(page, 'boardMember');
    await server.database.asOwner(
      "update role_assignment set body_id = (select id from body where name = 'Socialnämnden') where person_id = $1",
      [person.id],
    );
    const gone = await page.goto(`${server.origin}/recommendations/${other?.id}`);
    expect(gone?.status()).toBe(404);
    await page.goto(`${server.origin}/recommendations?size=200`);
    const bodies = await page
      .locator('.by-recommendation tbody td:nth-of-type(1) div > .verbatim')
      .allTextContents();
    expect(new Set(bodies)).toEqual(new Set(['Socialnämnden']));
    const csv = await page.request.get(`${server.origin}/recommendations/register.csv`);
    expect((await csv.text()).split('\r\n').length - 2).toBe(bodies.length);
  });

  test('is asked for by nobody who has not signed in', async () => {
    for (const file of ['', '/register.csv', '/register.xlsx']) {
      const response = await page.request.get(`${server.origin}/recommendations${file}`, { maxRedirects: 0 });
      expect([file, response.status()]).toEqual([file, 303]);
    }
  });
});

test('an empty register tells how it is filled', async () => {
  const empty = await startTestServer();
  try {
    await empty.signIn(page, 'auditCoordinator');
    await page.goto(`${empty.origin}/recommendations`);
    await page.getByRole('link', { name: 'Läs in en rapport' }).click();
    expect(page.url()).toBe(`${empty.origin}/readings`);
    await page.goBack();
    await page.getByRole('link', { name: 'Lägg in en granskning för hand' }).click();
    expect(page.url()).toBe(`${empty.origin}/audits/new`);
  } finally {
    await empty.stop();
  }
});
