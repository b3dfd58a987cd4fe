/**
 * Prints the sample PDFs beside this file: `node src/reading/formats/pdf/samples/make-samples.ts`.
 * `password.pdf` is `borderless.pdf` after `qpdf --encrypt hemligt hemligt 256 -- borderless.pdf password.pdf`.
 */
import { writeFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as browserType } from 'playwright-core';
import { COLOURS, samples } from './pages.ts';

const lampOrder = ['red', 'yellow', 'green'];

const browser = await browserType.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args,
});
const page = await browser.newPage();
for (const sample of samples) {
  await page.setContent(
    `<html lang="sv"><head><style>${sample.css}</style></head><body>${sample.html}</body></html>`,
  );
  await page.evaluate(paintPictures, { colours: COLOURS, order: lampOrder });
  const pdf = await page.pdf({
    format: 'A4',
    printBackground: true,
    tagged: sample.tagged,
    displayHeaderFooter: true,
    headerTemplate:
      '<div style="font-size:8pt;margin-left:20mm">Lindvikens kommun · Uppföljande granskning</div>',
    footerTemplate:
      '<div style="font-size:8pt;margin-left:20mm">Granit Revision AB · Sida <span class="pageNumber"></span> av <span class="totalPages"></span></div>',
    margin: { top: '25mm', bottom: '22mm', left: '20mm', right: '20mm' },
  });
  writeFileSync(new URL(`${sample.name}.pdf`, import.meta.url), pdf);
}
await scan();
await browser.close();

/** A page of running text as a picture, the way a scanner leaves it. */
async function scan(): Promise<void> {
  const sheet = await browser.newPage({ viewport: { width: 794, height: 560 }, deviceScaleFactor: 2 });
  const text = samples.find((sample) => sample.name === 'borderless');
  await sheet.setContent(`<style>${text?.css} body{padding:60px}</style>${text?.html}`);
  const picture = await sheet.screenshot({ type: 'jpeg', quality: 50 });
  await sheet.setContent(
    `<body style="margin:0"><img style="width:210mm" src="data:image/jpeg;base64,${picture.toString('base64')}">`,
  );
  writeFileSync(new URL('scanned.pdf', import.meta.url), await sheet.pdf({ format: 'A4' }));
}

/** Runs in the page: gives each picture named "paint:status:lamps" its pixels. */
async function paintPictures(options: { colours: Record<string, string>; order: string[] }): Promise<void> {
  const { document } = globalThis as unknown as { document: BrowserDocument };
  for (const image of document.querySelectorAll('img')) {
    const [, status = '', count] = image.getAttribute('src').split(':');
    const canvas = document.createElement('canvas');
    const three = count === '3';
    canvas.width = 48;
    canvas.height = three ? 144 : 48;
    const context = canvas.getContext('2d');
    if (three) {
      context.fillStyle = '#222';
      context.fillRect(0, 0, 48, 144);
    }
    for (const [at, lamp] of (three ? options.order : [status]).entries()) {
      context.fillStyle = lamp === status ? (options.colours[status] ?? '') : '#555';
      context.beginPath();
      context.arc(24, 24 + at * 48, three ? 18 : 23, 0, 7);
      context.fill();
    }
    image.setAttribute('src', canvas.toDataURL());
    await image.decode();
  }
}

interface BrowserDocument {
  querySelectorAll(name: string): Iterable<{
    getAttribute(name: string): string;
    setAttribute(name: string, value: string): void;
    decode(): Promise<void>;
  }>;
  createElement(name: string): {
    width: number;
    height: number;
    toDataURL(): string;
    getContext(kind: string): {
      fillStyle: string;
      fillRect(...box: number[]): void;
      beginPath(): void;
      arc(...circle: number[]): void;
      fill(): void;
    };
  };
}
