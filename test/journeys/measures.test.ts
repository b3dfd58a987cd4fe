import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let example: TestServer;
beforeAll(async () => {
  example = await startTestServer({ example: true });
});
afterAll(() => example.stop());

/** The links of numbers on the page of measures, as what they say and where they lead. */
async function numbersOf(part: Locator): Promise<{ number: number; to: string }[]> {
  const links = await part.locator('a[href^="/measures/rows"]').all();
  const told = links.map(async (link) => ({
    number: Number.parseInt((await link.textContent()) ?? '', 10),
    to: (await link.getAttribute('href')) ?? '',
  }));
  return Promise.all(told);
}

/** How many rows the page says that it lists. */
async function rowsOn(page: Page): Promise<number> {
  const caption = page.locator('caption');
  return (await caption.count()) === 0 ? 0 : Number.parseInt((await caption.textContent()) ?? '', 10);
}

const overTime = (page: Page) => page.getByRole('region', { name: 'Över tid' });
const ofActions = (page: Page) => page.getByRole('region', { name: 'Åtgärder', exact: true });

test('a figure leads to as many rows as it says, in all, of one board, and over time', async () => {
  const page = await openPage();
  await example.signIn(page, 'auditCoordinator');
  await page.goto(`${example.origin}/measures`);
  const [open] = (await numbersOf(page.getByRole('row', { name: /^Öppna i det egna arbetet/ }))) as [
    { number: number; to: string },
  ];
  expect(open.number).toBeGreaterThan(1);
  await page.getByRole('link', { name: /Öppna i det egna arbetet, alla: de som räknas/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Öppna i det egna arbetet' }).waitFor();
  expect(await rowsOn(page)).toBe(open.number);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('main').locator('tbody a[href^="/recommendations/"]').first().click();
  await page.waitForURL(/\/recommendations\/[0-9a-f-]{36}$/);

  await page.goto(`${example.origin}/measures`);
  await page.getByLabel('Nämnd eller bolag').selectOption({ label: 'Socialnämnden' });
  await page.getByRole('button', { name: 'Visa' }).click();
  await page.waitForURL(/body=/);
  const [ofBoard] = await numbersOf(page.getByRole('row', { name: /^Öppna i det egna arbetet/ }));
  expect(ofBoard?.number).toBeGreaterThan(0);
  expect(ofBoard?.number).toBeLessThan(open.number);
  const trend = await numbersOf(overTime(page));
  expect(trend.length).toBeGreaterThan(2);
  expect(
    await overTime(page)
      .getByRole('img', { name: /^Verifierade internt/ })
      .count(),
  ).toBe(1);
  for (const { number, to } of [ofBoard, trend.at(0), trend.at(-1)].flatMap((each) => each ?? [])) {
    expect(to).toContain('body=');
    await page.goto(example.origin + to);
    expect({ to, rows: await rowsOn(page) }).toEqual({ to, rows: number });
    const bodies = page.getByRole('main').locator('tbody tr', { hasNotText: 'Socialnämnden' });
    expect(await bodies.count()).toBe(0);
  }
  await page.context().close();
});

test('the auditors count nothing of the boards’ work that has not been handed over', async () => {
  const [inside, auditors] = await Promise.all([openPage(), openPage()]);
  await example.signIn(inside, 'auditCoordinator');
  await example.signIn(auditors, 'electedAuditor');
  await Promise.all([inside, auditors].map((page) => page.goto(`${example.origin}/measures`)));
  expect(await accessibilityFaults(auditors)).toEqual([]);
  await auditors.getByText('Åtgärderna är organens egna tills de överlämnas').waitFor();
  expect(await numbersOf(ofActions(auditors))).toEqual([]);
  expect((await numbersOf(ofActions(inside))).length).toBeGreaterThan(0);
  expect(await auditors.getByText('Verifierade internt vid varje års slut').count()).toBe(0);

  const whole = (page: Page) =>
    numbersOf(page.getByRole('row', { name: /^Klara eller på gång, enligt nämnden/ }));
  const [[, ofAll], [, seen]] = await Promise.all([whole(inside), whole(auditors)]);
  expect(seen?.number).toBeGreaterThan(0);
  expect(seen?.number).toBeLessThan(ofAll?.number ?? 0);
  await auditors.goto(example.origin + (seen?.to ?? ''));
  expect(await rowsOn(auditors)).toBe(seen?.number);
  for (const hidden of [
    'of=movedDates&side=all',
    'of=confirmedThen&side=all',
    'of=promisesKeptOwn&side=all',
  ]) {
    await auditors.goto(`${example.origin}/measures/rows?${hidden}`);
    await auditors.getByText('Inga rader.').waitFor();
  }
  await Promise.all([inside, auditors].map((page) => page.context().close()));
});
