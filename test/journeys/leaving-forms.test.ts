import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let example: TestServer;
beforeAll(async () => {
  example = await startTestServer({ example: true });
});
afterAll(() => example.stop());

/** A page whose browser asks before what is written is lost; what it has asked. Whoever is asked stays. */
async function askedOn(page: Page) {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
  });
  await example.signIn(page, 'auditCoordinator');
  await page.goto(`${example.origin}/audits/new`);
  return asked;
}

const title = (page: Page) => page.getByLabel('Titel', { exact: true });

test('who saves what they have written is not asked whether to leave it', async () => {
  const page = await openPage();
  const asked = await askedOn(page);
  await title(page).pressSequentially('Granskning av avtal');
  await page.locator('main .edit-form').getByRole('button').first().click();
  await page.waitForURL(({ pathname }) => pathname !== '/audits/new');
  expect(asked).toEqual([]);
  await page.context().close();
});

test('who leaves what they have written without saving it is asked first', async () => {
  const page = await openPage();
  const asked = await askedOn(page);
  await title(page).pressSequentially('Granskning av avtal');
  await page.getByRole('link', { name: 'Rekommendationer', exact: true }).click({ noWaitAfter: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(await title(page).inputValue()).toBe('Granskning av avtal');
  await page.context().close();
});

test('a form whose button is pressed again while the answer is awaited is sent once', async () => {
  const page = await openPage();
  await example.signIn(page, 'auditCoordinator');
  await page.goto(`${example.origin}/audits/new`);
  let sent = 0;
  await page.route('**/audits/new', async (route) => {
    if (route.request().method() === 'POST') sent += 1;
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue().catch(() => undefined);
  });
  await title(page).fill('Granskning av dubbelklick');
  const save = page.locator('main .edit-form').getByRole('button').first();
  await save.evaluate((button: HTMLElement) => {
    button.click();
    setTimeout(() => button.click(), 200);
  });
  await page.waitForURL(({ pathname }) => pathname !== '/audits/new');
  expect(sent).toBe(1);
  await page.context().close();
});
