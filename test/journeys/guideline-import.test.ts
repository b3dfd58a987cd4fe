import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { lindviken } from '../guidelines/lindviken.ts';
import { officePdf, typedDocx } from '../guidelines/render.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** The sample with an item that may be two and one that demands nothing. */
const doubtful = lindviken.map((chapter, index) => ({
  ...chapter,
  sections: chapter.sections.map((section, place) => {
    const [first] = section.items;
    if (index !== 0 || place !== 0 || !first) return section;
    const also = (text: string) => ({ ...first, text });
    const more = [also('Chefen ska fråga. Chefen ska svara.'), also('Ord utan mening.')];
    return { ...section, items: [...section.items, ...more] };
  }),
}));

async function handIn(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.goto(`${server.origin}/guideline/import`);
  await page
    .getByLabel('Riktlinjen som fil')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: 'Läs riktlinjen' }).click();
}

describe.each([
  { scripts: true, how: 'with JavaScript', file: 'egen.docx', make: typedDocx },
  { scripts: false, how: 'without JavaScript', file: 'egen.pdf', make: officePdf },
])('$how', ({ scripts, file, make }) => {
  test('a guideline of one’s own is read, looked through beside the original, and put in force', async () => {
    const page = await openPage({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 } });
    await server.signIn(page, 'securityOfficer');
    await handIn(page, file, make(doubtful));
    await page
      .getByRole('heading', { level: 1, name: 'Granska det som lästes' })
      .waitFor({ timeout: 30_000 });
    expect(await page.getByText('17 krav lästes. 2 rader är tveksamma').isVisible()).toBe(true);
    expect(scripts ? await accessibilityFaults(page) : []).toEqual([]);

    await page.getByRole('link', { name: 'visa 1.1 c i originalet' }).click();
    const shown = scripts
      ? page.locator('#original mark', { hasText: 'Chefen ska fråga' })
      : page.locator('#original img');
    await shown.first().waitFor({ timeout: 15_000 });

    await page.getByRole('button', { name: 'Markera 1.1 c som granskat' }).click();
    await page.getByRole('heading', { name: 'Att granska (1)' }).waitFor();
    await page.getByRole('button', { name: 'Utelämna 1.1 d' }).click();
    await page.getByText('Inget är kvar att granska.').waitFor();

    await page.getByRole('link', { name: 'Vad som inte blev krav' }).click();
    await page
      .getByRole('button', { name: /^Ta in som krav/ })
      .last()
      .click();
    await page.getByRole('heading', { level: 1, name: /^Ändra/ }).waitFor();

    await page.goto(page.url().replace(/\/draft\/.*/, '/draft/in-force'));
    await page.getByRole('button', { name: 'Sätt i kraft' }).click();
    await page.getByText('Version 1, i kraft från').first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/guideline\/[0-9a-f-]{36}$/);
    await page.context().close();
  });
});

test('a damaged file says why, changes nothing, and gives way to the next', async () => {
  const page = await openPage();
  await server.signIn(page, 'securityOfficer');
  await handIn(page, 'trasig.docx', typedDocx(lindviken).slice(0, 800));
  await page.getByText('Word-filen är skadad eller ofullständig.').waitFor({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Välj en annan fil' }).click();
  expect(await page.getByLabel('Läs in som').locator('option:checked').textContent()).toContain('trasig');
  await page.context().close();
});
