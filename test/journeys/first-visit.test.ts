import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { password } from '../builders/signing-in.ts';
import { startTestServer, type TestServer } from '../server.ts';

const path = (page: Page) => new URL(page.url()).pathname;
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Kommunens namn').fill('Lindvikens kommun');
  await page.getByLabel('Organisationsnummer').fill('212000-9911');
  await page.getByLabel('Ditt namn').fill('Asta Lundmark');
  await page.getByLabel('Din e-postadress').fill('asta.lundmark@lindviken.example');
  await page.getByLabel('Nytt lösenord', { exact: true }).fill(password);
  await page.getByLabel('Nytt lösenord en gång till').fill(password);
}

describe.each([
  { scripts: true, how: 'with JavaScript' },
  { scripts: false, how: 'without JavaScript' },
])('the first visit $how', ({ scripts }) => {
  let server: TestServer;
  let page: Page;
  beforeAll(async () => {
    server = await startTestServer({ setUp: false });
    page = await openPage({ javaScriptEnabled: scripts });
  });
  afterAll(async () => {
    await page.context().close();
    await server.stop();
  });

  test('sets a municipality up and leads to the first report; later one signs in', async () => {
    await page.goto(`${server.origin}/recommendations`);
    await page.getByRole('link', { name: 'Ställ in er kommun' }).click();
    await fillIn(page);
    await page.getByLabel('Ta med Miljönämnden').uncheck();
    await page.getByLabel('Nämnd, rad 10').fill('Jävsnämnden');
    await press(page, 'Spara och börja');
    expect(path(page)).toBe('/readings');
    const boards = await server.database.asOwner<{ name: string }>(
      "select name from body where kind = 'board'",
    );
    expect(boards.map(({ name }) => name)).toEqual(expect.arrayContaining(['Jävsnämnden', 'Socialnämnden']));
    expect(boards.map(({ name }) => name)).not.toContain('Miljönämnden');

    await press(page, 'Logga ut');
    expect(path(page)).toBe('/sign-in');
    await page.goto(`${server.origin}/account?x=1`);
    await page.getByLabel('E-postadress').fill('ASTA.Lundmark@lindviken.example ');
    await page.getByLabel('Lösenord').fill(password);
    await press(page, 'Logga in');
    expect(page.url()).toBe(`${server.origin}/account?x=1`);
    expect(await page.getByRole('definition').allTextContents()).toContain('Administratör');
  });

  test('cannot be made a second time', async () => {
    const visitor = await openPage({ javaScriptEnabled: scripts });
    await visitor.goto(`${server.origin}/set-up`);
    expect(path(visitor)).toBe('/sign-in');
    await visitor.context().close();
  });
});

test('what is wrong is told at its field, and nothing that was written is lost but the password', async () => {
  const server = await startTestServer({ setUp: false });
  const page = await openPage();
  await page.goto(`${server.origin}/set-up`);
  await fillIn(page);
  await page.getByLabel('Organisationsnummer').fill('212000-9912');
  await page.getByLabel('Nämnd, rad 2').fill('Socialnämnden');
  await page.getByLabel('Nytt lösenord en gång till').fill('något annat än det första');
  await press(page, 'Spara och börja');
  const summary = page.getByRole('alert').getByRole('listitem');
  expect(await summary.allTextContents()).toEqual([
    expect.stringContaining('Organisationsnummer: Det är inget organisationsnummer'),
    expect.stringContaining('Socialnämnden: Namnet står redan'),
    expect.stringContaining('De två lösenorden är inte likadana'),
  ]);
  expect(await page.title()).toMatch(/^Fel: /);
  expect(await page.getByLabel('Ditt namn').inputValue()).toBe('Asta Lundmark');
  expect(await page.getByLabel('Nytt lösenord', { exact: true }).inputValue()).toBe('');
  await page.getByRole('alert').getByRole('link').nth(1).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('board-2');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.context().close();
  await server.stop();
});

test('in the example one acts as anybody, changes person, and goes on to a municipality of one’s own', async () => {
  const server = await startTestServer({ setUp: false });
  const page = await openPage();
  await page.goto(server.origin);
  await press(page, 'Läs in exempelkommunen');
  await page.getByRole('heading', { level: 1, name: 'Vem vill du vara?' }).waitFor();
  expect(await page.getByText('allt är påhittat').isVisible()).toBe(true);
  await press(page, 'Agera som Britta Söderhjelm');
  await page.getByRole('link', { name: 'Britta Söderhjelm' }).waitFor();
  await page.getByRole('link', { name: 'Byt person' }).click();
  await press(page, 'Agera som Gunvor Rimfors');
  await page.getByRole('link', { name: 'Gunvor Rimfors' }).waitFor();
  await press(page, 'Börja med er egen kommun');
  await page.getByRole('heading', { level: 1, name: 'Välkommen till Stadga' }).waitFor();
  expect(await page.getByText('allt är påhittat').count()).toBe(0);
  await page.context().close();
  await server.stop();
});
