import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
let page: Page;
beforeAll(async () => {
  server = await startTestServer({ example: true });
  page = await openPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await page.context().close();
  await server.stop();
});

/** Acts as one of the example's people, and stands on the overview. */
async function be(name: string): Promise<void> {
  await page.goto(`${server.origin}/example/act-as`);
  // Who one is already has no button.
  const button = page.getByRole('row', { name }).getByRole('button');
  if ((await button.count()) > 0) await button.click();
  await page.goto(`${server.origin}/overview`);
}

/** How many recommendations the list says that it shows. */
const shown = async () =>
  Number(
    /\d+/.exec(
      (await page
        .getByText(/\d+ visas/)
        .first()
        .textContent()) ?? '',
    )?.[0],
  );

describe('the coordinator', () => {
  test('sees first what waits, with the way to each', async () => {
    await be('Britta Söderhjelm');
    const waiting = async () => {
      await page.reload();
      return page.getByRole('heading', { level: 3 }).allTextContents();
    };
    // The reports are read by a job.
    await expect
      .poll(waiting, { timeout: 30_000, interval: 500 })
      .toEqual([
        '2 rapporter väntar på kontroll',
        '4 okända färger är inte avgjorda',
        '4 svar till revisorerna är försenade',
        '2 svar ska vara framme inom 30 dagar',
      ]);
    await page.getByRole('link', { name: 'Uppföljning av tidigare granskningar 2026.pdf' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Uppföljning');
  });

  test('every headline figure leads to as many recommendations', async () => {
    await be('Britta Söderhjelm');
    const figures = page.locator('.figures a');
    const all = await figures.evaluateAll((links) =>
      links.map((link) => ({
        to: link.getAttribute('href') ?? '',
        value: link.querySelector('b')?.textContent ?? '',
      })),
    );
    expect(all.length).toBe(6);
    for (const { to, value } of all.filter(({ value }) => /^\d+$/.test(value))) {
      await page.goto(server.origin + to);
      expect({ to, shown: await shown() }).toEqual({ to, shown: Number(value) });
    }
  });

  test('a number of a board leads to its rows, by its name for who cannot see the table', async () => {
    await be('Britta Söderhjelm');
    await page.getByRole('link', { name: '3 inte åtgärdade: Barn- och utbildningsnämnden' }).click();
    expect(await shown()).toBe(3);
    await page.goto(`${server.origin}/overview`);
    await page.getByRole('link', { name: '6 Planerade: Kommunstyrelsen' }).click();
    expect(await shown()).toBe(6);
  });

  test('what somebody has interpreted stands beside the auditors’ number, not run together with it', async () => {
    await be('Britta Söderhjelm');
    const row = page.getByRole('row', { name: /^Tekniska nämnden/ }).first();
    expect(await row.getByRole('cell').allTextContents()).toContain('3 1 tolkad');
  });

  test.each([1280, 320])('at %i px it is for everyone, and fits', async (width) => {
    await be('Britta Söderhjelm');
    await page.setViewportSize({ width, height: 900 });
    const faults = await accessibilityFaults(page);
    const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect({ faults, fits }).toEqual({ faults: [], fits: true });
  });

  test('takes the status paper of what the list shows', async () => {
    await be('Britta Söderhjelm');
    const paper = await page.request.get(`${server.origin}/recommendations/paper.pdf?status=red`);
    expect(paper.headers()['content-type']).toBe('application/pdf');
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

test('a secretary sees the own boards and nobody else’s', async () => {
  await be('Hampus Ågrenius');
  const boards = page.getByRole('table', { name: 'Per nämnd och bolag' }).getByRole('rowheader');
  expect(await boards.allTextContents()).toEqual(['Socialnämnden', 'Vård- och omsorgsnämnden']);
  expect(await page.getByText(/rapporter väntar|att ta ställning till/).count()).toBe(0);
});

test('an auditor sees no board’s work before it is handed over', async () => {
  await be('Torvald Ekenstrand');
  const work = page.getByRole('table', { name: /det egna arbetet/ });
  expect(await work.getByRole('columnheader').last().textContent()).toBe('Ej överlämnat');
  const row = work.getByRole('row', { name: /Miljö- och byggnadsnämnden/ });
  expect(await row.getByRole('cell').allTextContents()).toEqual(['0', '0', '0', '0', '0', '0', '0', '1']);
});
