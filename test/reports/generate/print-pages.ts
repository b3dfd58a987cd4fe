import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/**
 * Prints the hand-made pages (test/reports/pages) into the held-out reports, each with the sizes its own style asks for.
 * Every second page is printed without tags.
 */
export async function printPages(browser: Browser, reports: string, filter: string): Promise<void> {
  const files = readdirSync(join(reports, 'pages')).filter((file) => file.endsWith('.html'));
  for (const [index, file] of files.sort().entries()) {
    if (!file.includes(filter)) continue;
    const page = await browser.newPage();
    await page.setContent(readFileSync(join(reports, 'pages', file), 'utf8'));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: index % 2 === 0 });
    writeFileSync(join(reports, 'held-out', file.replace('.html', '.pdf')), pdf);
    await page.close();
  }
}
