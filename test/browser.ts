import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

let shared: Promise<Browser> | undefined;

/** A page in a clean browser profile, as a Swedish user sees it. Close it with `page.context().close()`. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  shared ??= chromium.connect(inject('browserAddress'));
  const browser = await shared;
  const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', ...options });
  const page = await context.newPage();
  // Left alone, the browser of a test leaves every page that asks first, and nobody sees that it did.
  page.on('dialog', (dialog) => dialog.dismiss());
  return page;
}

/** What axe finds wrong on the page against WCAG 2.2 AA, as lines to read; empty where nothing. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // Without pages of other origins in frames axe needs no second page to gather its findings: three times faster.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
  );
}
