import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everythingKept } from '../../src/classifications/classifications.fixture.ts';
import { openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let example: TestServer;
beforeAll(async () => {
  example = await startTestServer({ example: true });
});
afterAll(() => example.stop());

const idOf = async (table: 'system' | 'information_asset', name: string) =>
  (await example.database.asOwner<{ id: string }>(`select id from "${table}" where name = $1`, [name]))[0]
    ?.id;

/** Chooses a level of a kind of harm. */
const harm = (page: Page, aspect: string, kind: string, level: number) =>
  page.locator(`input[name="harms.${aspect}.${kind}"][value="${level}"]`).check();

test('a system is classed with what it inherits beside, without JavaScript, and the top class leaves no trace', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await example.signIn(page, 'securityOfficer');
  const id = await idOf('system', 'Inloggningstjänsten');
  const here = `${example.origin}/systems/${id}/classification`;
  await page.goto(here);
  await page.getByText('Klassen är lägre än den ärvda').waitFor();
  // The way of what is inherited, through what nobody can sign in to without it.
  expect(await page.getByText(/^T3 från .+ via /).count()).toBe(1);

  const secret = 'Bergrummet-Kopparsten';
  const countOf = async () =>
    example.database.asOwner(
      "select (select count(*) from classification) as classes, (select count(*) from change_log where noun = 'classification') as changes",
    );
  const before = await countOf();
  await page.getByRole('link', { name: 'Klassa på nytt' }).click();
  await harm(page, 'availability', 'operation', 4);
  await page.getByLabel('Motivering').fill(secret);
  await page.getByRole('button', { name: 'Spara förslaget' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ingenting har sparats' }).waitFor();
  const [body, after] = [await page.content(), await everythingKept({ db: example.database })];
  expect([body.includes(secret), after.includes(secret), page.url().includes(secret)]).toEqual([
    false,
    false,
    false,
  ]);
  expect(await countOf()).toEqual(before);

  await page.getByRole('link', { name: 'Till klassningen' }).click();
  await page.getByRole('link', { name: 'Klassa på nytt' }).click();
  expect(await page.getByLabel('Motivering').inputValue()).toBe('');
  await harm(page, 'availability', 'operation', 3);
  await page.getByLabel('Motivering').fill('Utan inloggning stannar vården.');
  await page.getByRole('button', { name: 'Spara förslaget' }).click();
  await page.getByRole('heading', { name: 'Förslag som väntar på beslut' }).waitFor();
  // Who has assessed it does not decide it: that is its owner's.
  expect(await page.getByRole('button', { name: 'Besluta klassen' }).count()).toBe(0);
}, 120_000);
