import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

const example = 'src/web/examples/uppfoljning-lindvikens-kommun.txt';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
// The same file is taken once: each test begins without any.
beforeEach(() => server.database.asOwner('delete from reading_draft'));

/** A coordinator's page with the list of reports. */
async function openReadings(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(options);
  await server.signIn(page, 'auditCoordinator');
  await page.goto(`${server.origin}/readings`);
  return page;
}

/** The machine may be busy: what is waited for only has to come. */
const soon = <Seen>(see: () => Promise<Seen>) => expect.poll(see, { timeout: 15_000 });

async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  const file = await arriving;
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}

const marked = (page: Page) => page.locator('#original mark').first();
const row = (page: Page, words: string) => page.locator('article.row', { hasText: words });

describe.each([
  { scripts: true, how: 'with JavaScript' },
  { scripts: false, how: 'without JavaScript' },
])('$how', ({ scripts }) => {
  let page: Page;
  beforeEach(async () => {
    page = await openReadings({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 800 } });
  });
  afterEach(() => page.context().close());

  test('a report is handed in, seen beside its original and taken home as a paper', async () => {
    await page.getByLabel('Revisionsrapport').setInputFiles(example);
    await page.getByRole('button', { name: 'Läs rapporten' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uppföljning av tidigare granskningar' }).waitFor();
    expect(await page.getByText('Summan stämmer inte ännu.').isVisible()).toBe(true);
    expect(await page.locator('article.row').count()).toBe(9);

    await row(page, 'dokumenterar hur behörigheter')
      .getByRole('link', { name: /^Rad \d/ })
      .click();
    await soon(() => marked(page).textContent()).toContain('3) Att socialnämnden dokumenterar');
    expect(page.url()).toContain('show=row-');
    expect(await row(page, 'dokumenterar hur behörigheter').getAttribute('aria-current')).toBe('true');
    expect(await marked(page).isVisible()).toBe(true);

    const paper = await download(page, 'Statusrapport (PDF)');
    expect(paper.name).toBe('statusrapport-uppfoljning-lindvikens-kommun.pdf');
    expect(paper.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const data = await download(page, 'Det lästa som data (JSON)');
    expect(JSON.parse(data.bytes.toString()).found.recommendations).toBe(9);
    const original = await download(page, 'Originalfilen');
    expect(original.bytes).toEqual(await readFile(example));
  });

  test('an issue leads to its place', async () => {
    await page.getByRole('button', { name: 'Läs ett exempel' }).click();
    const folded = page.locator('.issue-group:not([open]) > summary', { hasText: 'Motsägelser' });
    await page.locator('.issue-group').first().waitFor();
    if (await folded.count()) await folded.click();
    const issue = page.locator('.issues li', { hasText: 'rekommendationer' }).first();
    await issue.getByRole('link').first().click();
    await soon(() => marked(page).textContent()).toMatch(/rekommendationer/);
    expect(await issue.getAttribute('id')).toBe(new URL(page.url()).searchParams.get('show'));
  });

  test('figures lead to their rows, and the language switch keeps the choice', async () => {
    await page.getByRole('button', { name: 'Läs ett exempel' }).click();
    await page.getByRole('link', { name: 'inte åtgärdade', exact: false }).first().click();
    await soon(() => page.locator('article.row').count()).toBe(2);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('2 of 9 recommendations are shown.').waitFor();
    await page.getByRole('link', { name: 'About Stadga' }).click();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  test('what was handed in is listed for everyone who reviews, until it is removed', async () => {
    await page.getByRole('button', { name: 'Läs ett exempel' }).click();
    await page.getByRole('link', { name: 'Ta bort' }).waitFor();
    const address = page.url();
    const other = await openReadings();
    await other.getByRole('link', { name: 'uppfoljning-lindvikens-kommun.txt' }).waitFor();
    expect(await other.locator('.readings-list tbody').textContent()).toContain('0 av 9');
    await other.context().close();

    await page.goto(`${server.origin}/readings`);
    await page.getByRole('link', { name: 'uppfoljning-lindvikens-kommun.txt' }).click();
    await page.getByRole('link', { name: 'Ta bort' }).click();
    await page.getByRole('button', { name: 'Ta bort för gott' }).click();
    await page.getByText('Inget ännu.').waitFor();
    expect((await page.goto(address))?.status()).toBe(404);
  });

  test('the same file handed in again leads to what there is, or is read anew on purpose', async () => {
    const handIn = async () => {
      await page.goto(`${server.origin}/readings`);
      await page.getByLabel('Revisionsrapport').setInputFiles(example);
      await page.getByRole('button', { name: 'Läs rapporten' }).click();
    };
    await handIn();
    await page.locator('article.row').first().waitFor();
    const first = page.url();
    await handIn();
    await page.getByRole('heading', { level: 1, name: 'Rapporten finns redan här' }).waitFor();
    expect(await page.locator('.facts').textContent()).toContain('uppfoljning-lindvikens-kommun.txt');
    await page.getByRole('link', { name: 'Öppna rapporten' }).click();
    expect(page.url()).toBe(first);
    await page.goBack();
    await page.getByRole('button', { name: 'Läs den på nytt' }).click();
    await page.locator('article.row').first().waitFor();
    expect(page.url()).not.toBe(first);
  });
});

test('the keyboard alone is enough', async () => {
  const page = await openReadings();
  const press = async (key: string, until: () => Promise<boolean>) => {
    for (let times = 0; times < 150 && !(await until()); times += 1) await page.keyboard.press(key);
    expect(await until()).toBe(true);
  };
  const focusIs = (selector: string) => () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

  await page.keyboard.press('Tab');
  expect(await focusIs('.skip')()).toBe(true);
  await page.keyboard.press('Enter');
  await press('Tab', focusIs('.example button'));
  await page.keyboard.press('Enter');
  await page.locator('article.row').first().waitFor();

  await press('Tab', focusIs('#row-1-1-2 a[data-show]'));
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  expect(outline).toBe('solid');
  await page.keyboard.press('Enter');
  await soon(() => marked(page).textContent()).toContain('utser en ägare');
  await press('Tab', focusIs('#original .viewport'));
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.context().close();
});

test('a chosen row can be gone back from and shared', async () => {
  const page = await openReadings();
  await page.getByRole('button', { name: 'Läs ett exempel' }).click();
  const first = row(page, 'fastställer en riktlinje');
  const second = row(page, 'utser en ägare');
  await first.locator('.row-text').click();
  await soon(() => first.getAttribute('aria-current')).toBe('true');
  await second.locator('.row-text').click();
  await soon(() => second.getAttribute('aria-current')).toBe('true');
  await page.goBack();
  await soon(() => first.getAttribute('aria-current')).toBe('true');
  await soon(() => marked(page).textContent()).toContain('fastställer en riktlinje');
  const shared = await openReadings({ javaScriptEnabled: false });
  await shared.goto(page.url());
  expect(await marked(shared).textContent()).toContain('fastställer en riktlinje');
  await Promise.all([page.context().close(), shared.context().close()]);
});

test('a file can be dropped on the page', async () => {
  const page = await openReadings();
  const dropped = await page.evaluateHandle(
    (content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], 'släppt.txt', { type: 'text/plain' }));
      return files;
    },
    await readFile(example, 'utf8'),
  );
  await page.dispatchEvent('form.drop', 'drop', { dataTransfer: dropped });
  await page.locator('article.row').first().waitFor();
  expect(await page.locator('article.row').count()).toBe(9);
  expect(await page.locator('.facts').first().textContent()).toContain('släppt.txt');
  await page.context().close();
});

test('a PDF is shown page by page, with the place of the chosen row marked', async () => {
  const page = await openReadings();
  await page.getByLabel('Revisionsrapport').setInputFiles('test/reports/generated/a-pdf-tagged-words-00.pdf');
  await page.getByRole('button', { name: 'Läs rapporten' }).click();
  await page.locator('article.row a[data-show]').last().click();
  await soon(() => page.locator('#original rect.mark').count()).toBe(1);
  const picture = page.locator('#original img');
  const drawn = () => picture.evaluate((img: HTMLImageElement) => img.naturalWidth);
  await soon(drawn).toBeGreaterThan(600);
  await soon(() => page.locator('#original rect.mark').isVisible()).toBe(true);
  const address = await picture.getAttribute('src');
  const none = await page.request.get(`${server.origin}${address?.replace(/\d+\.png/, '9999.png')}`);
  expect(none.status()).toBe(404);
  await page.context().close();
});
