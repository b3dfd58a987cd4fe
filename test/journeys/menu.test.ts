import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('on a narrow screen, without scripts', () => {
  let page: Page;
  const menu = () => page.getByRole('navigation', { name: 'Huvudmeny' });
  const height = async (selector: string) => (await page.locator(selector).boundingBox())?.height ?? 0;

  beforeAll(async () => {
    page = await openPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    await server.signIn(page, 'auditCoordinator');
    await page.goto(`${server.origin}/organisation`);
  });
  afterAll(() => page.context().close());

  test('the menu takes one line until it is opened', async () => {
    expect(await menu().isVisible()).toBe(false);
    expect(await height('header.top')).toBeLessThan(60);
  });

  test('it opens with a button, and says where one is', async () => {
    await page.getByRole('button', { name: 'Meny' }).click();
    const current = page.locator('#menu [aria-current=page]');
    expect(await current.textContent()).toBe('Lindvikens kommun');
    expect(await page.getByRole('button', { name: 'Logga ut' }).isVisible()).toBe(true);
    const heights = await menu()
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    await menu().getByRole('link', { name: 'Rekommendationer' }).click();
    expect(new URL(page.url()).pathname).toBe('/recommendations');
  });
});

test('opened on a narrow screen the menu is for everyone', async () => {
  const page = await openPage({ viewport: { width: 320, height: 740 } });
  await server.signIn(page, 'auditCoordinator');
  await page.goto(`${server.origin}/organisation`);
  await page.getByRole('button', { name: 'Meny' }).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('navigation', { name: 'Huvudmeny' }).isVisible()).toBe(false);
  await page.context().close();
});

test('on a wide screen the menu is there, without a button', async () => {
  const page = await openPage({ viewport: { width: 1280, height: 740 } });
  await server.signIn(page, 'auditCoordinator');
  await page.goto(server.origin);
  expect(await page.getByRole('navigation', { name: 'Huvudmeny' }).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Meny' }).count()).toBe(0);
  await page.context().close();
});

test.each([
  'auditCoordinator',
  'boardSecretary',
  'director',
  'controller',
  'electedAuditor',
  'actionOwner',
  'securityOfficer',
] as const)('on a wide screen the menu of a %s takes one line in both languages', async (role) => {
  const page = await openPage({ viewport: { width: 1280, height: 740 } });
  await server.signIn(page, role);
  for (const language of ['sv', 'en']) {
    await page.goto(`${server.origin}/overview?lang=${language}`);
    expect((await page.locator('header.top').boundingBox())?.height).toBeLessThan(60);
  }
  await page.context().close();
});

test.each(['auditCoordinator', 'boardSecretary', 'controller'] as const)(
  'what has no room in the line opens for a %s without a script, and leads to the papers',
  async (role) => {
    const page = await openPage({ viewport: { width: 1280, height: 740 }, javaScriptEnabled: false });
    await server.signIn(page, role);
    await page.goto(server.origin);
    const papers = page.getByRole('link', { name: 'Handlingar', exact: true });
    expect(await papers.count()).toBe(0);
    await page.locator('header.top summary', { hasText: 'Mer' }).click();
    await papers.click();
    expect(new URL(page.url()).pathname).toBe('/papers');
    expect(await page.locator('header.top .current').count()).toBe(1);
    await page.context().close();
  },
);

test('of the two folds one is open at a time, and that of information security leads to its pages', async () => {
  const page = await openPage({ viewport: { width: 1280, height: 740 }, javaScriptEnabled: false });
  await server.signIn(page, 'auditCoordinator');
  await page.goto(server.origin);
  await page.locator('header.top summary', { hasText: 'Mer' }).click();
  await page.locator('header.top summary', { hasText: 'Styrning' }).click();
  expect(await page.locator('header.top details[open]').count()).toBe(1);
  await page.getByRole('link', { name: 'Riktlinje', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/guideline');
  await page.context().close();
});
