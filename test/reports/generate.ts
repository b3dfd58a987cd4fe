import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { variantName } from './generate/model.ts';
import { printPages } from './generate/print-pages.ts';
import { printWithBrowser, startPrinter } from './generate/print-with-browser.ts';
import { renderTypst } from './generate/render-typst.ts';
import { reportOf } from './generate/report.ts';
import { variants } from './generate/variants.ts';

/** Prints the PDF variants into test/reports/generated: `node test/reports/generate.ts`. The other formats are made on the fly. */
const folder = join(import.meta.dirname, 'generated');
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith('.pdf')) rmSync(join(folder, file));

const browser = await startPrinter();
try {
  await printPages(browser, import.meta.dirname);
  for (const variant of variants) {
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
