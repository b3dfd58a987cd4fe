import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import type { OutReport } from './blocks.ts';
import { renderHtml } from './render-html.ts';

/** Starts the browser that prints; the caller closes it. */
export async function startPrinter(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox'],
    headless: true,
  });
}

/** The report as a PDF printed by the browser on small pages, so that rows are torn over page breaks. */
export async function printWithBrowser(
  browser: Browser,
  report: OutReport,
  seed: number,
  tagged: boolean,
): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setContent(renderHtml(report, seed));
    const small = 'font-size: 7pt; width: 100%; padding: 0 1.5cm';
    return await page.pdf({
      format: 'A5',
      landscape: seed % 2 === 0,
      tagged,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: `<div style="${small}">${report.header}</div>`,
      footerTemplate: `<div style="${small}">${report.footer} <span class="pageNumber"></span> (<span class="totalPages"></span>)</div>`,
      margin: { top: '1.8cm', bottom: '1.8cm', left: '1.5cm', right: '1.5cm' },
    });
  } finally {
    await page.close();
  }
}
