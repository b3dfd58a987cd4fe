import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { variantName } from './generate/model.ts';
import { printPages } from './generate/print-pages.ts';
import { printWithBrowser, startPrinter } from './generate/print-with-browser.ts';
import { renderTypst } from './generate/render-typst.ts';
import { reportOf } from './generate/report.ts';
import { variants } from './generate/variants.ts';

/**
 * Prints the PDF variants into test/reports/generated, and the hand-made pages into held-out:
 * `node test/reports/generate.ts [part of name]`. The other formats are made on the fly.
 */
const filter = process.argv[2] ?? '';
const folder = join(import.meta.dirname, 'generated');
mkdirSync(folder, { recursive: true });

const browser = await startPrinter();
try {
  await printPages(browser, import.meta.dirname, filter);
  for (const variant of variants.filter((one) => variantName(one).includes(filter))) {
    const report = reportOf(variant);
    const file = join(folder, `${variantName(variant)}.pdf`);
    if (variant.format === 'pdf-typst') writeFileSync(file, renderTypst(report, variant.seed));
    else if (variant.format === 'pdf-tagged' || variant.format === 'pdf-untagged')
      writeFileSync(
        file,
        await printWithBrowser(browser, report, variant.seed, variant.format === 'pdf-tagged'),
      );
  }
} finally {
  await browser.close();
}
