import { type Variant, variantName } from './model.ts';
import { renderDocx } from './render-docx.ts';
import { renderLayout, renderPipe, renderTab } from './render-text.ts';
import { renderXlsx } from './render-xlsx.ts';
import { reportOf } from './report.ts';

/** A variant in a format that is quick to make; PDF files are printed once by generate.ts and kept. */
export async function renderQuickly(variant: Variant): Promise<{ fileName: string; bytes: Uint8Array }> {
  const report = reportOf(variant);
  const name = variantName(variant);
  switch (variant.format) {
    case 'docx':
      return { fileName: `${name}.docx`, bytes: await renderDocx(report, variant.seed) };
    case 'xlsx':
      return { fileName: `${name}.xlsx`, bytes: await renderXlsx(report, variant.seed) };
    case 'text-tab':
      return { fileName: `${name}.txt`, bytes: Buffer.from(renderTab(report)) };
    case 'text-pipe':
      return { fileName: `${name}.md`, bytes: Buffer.from(renderPipe(report)) };
    case 'text-layout':
      return { fileName: `${name}.txt`, bytes: Buffer.from(renderLayout(report)) };
    default:
      throw new Error(`${variant.format} is printed by generate.ts`);
  }
}
