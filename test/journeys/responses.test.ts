import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ example: true });
});
afterAll(() => server.stop());

test('a secretary answers what the draft leaves out, and the board decides; nothing can be changed afterwards', async () => {
  const page = await openPage();
  await page.goto(`${server.origin}/example/act-as`);
  await page.getByRole('row', { name: 'Hampus Ågrenius' }).getByRole('button').click();
  await page.goto(`${server.origin}/responses`);
  await page.getByRole('link', { name: 'Yttrande över granskning av informationssäkerheten' }).click();
  expect(await page.getByText('En rekommendation har inget eget svar').count()).toBe(1);

  await page.getByRole('link', { name: /^Besvara Rekommendation/ }).click();
  await page.getByLabel('Ställningstagande').selectOption('agrees');
  await page.getByLabel('Svar', { exact: true }).fill('Loggarna följs upp varje månad.');
  await page.getByLabel('Vad som ska göras').first().fill('Rutin för uppföljning av loggar');
  await page.getByRole('button', { name: 'Spara' }).first().click();
  expect(await page.getByText('Rekommendationer utan svar').count()).toBe(0);

  await page.getByRole('link', { name: 'Markera som klart för beslut' }).click();
  await page.getByRole('button', { name: 'Markera som klart för beslut' }).click();
  await page.getByRole('link', { name: 'Notera beslutet' }).click();
  await page.getByRole('button', { name: 'Notera beslutet' }).click();
  expect(await page.getByText('Fyll i: Paragraf').count()).toBeGreaterThan(0);
  await page.getByLabel('Paragraf').fill('§ 140');
  expect(await page.getByLabel('Diarienummer').inputValue()).toMatch(/^SN /);
  expect(await page.getByText('Det här går inte att ändra efter beslutet').count()).toBe(1);
  await page.getByLabel('Beslutsdag').fill('2019-01-01');
  await page.getByRole('button', { name: 'Notera beslutet' }).click();
  expect(await page.getByText('dagen är före revisorernas skrivelse').count()).toBeGreaterThan(0);
  // The example's boards do not meet on a Saturday; that it did is said to be right.
  await page.getByLabel('Beslutsdag').fill(lastSaturday());
  await page.getByRole('button', { name: 'Notera beslutet' }).click();
  await page.getByLabel('Ja, datumet stämmer').check();
  await page.getByRole('button', { name: 'Notera beslutet' }).click();

  expect(await page.getByRole('link', { name: /^Ändra/ }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Skriv ett nytt som ersätter det här' }).count()).toBe(1);
  await page.context().close();
});

/** YYYY-MM-DD. */
function lastSaturday(): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 1) % 7 || 7));
  return day.toISOString().slice(0, 10);
}
