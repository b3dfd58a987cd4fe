import type { OutBlock, OutCell, OutReport } from './blocks.ts';
import { colourOf } from './colours.ts';
import { withSeams } from './hyphenation.ts';
import { markPicture } from './mark-picture.ts';

/** The report as a web page that a browser prints; rows may break over pages. */
export function renderHtml(report: OutReport, seed: number): string {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${escaped(report.title)}</title><style>
body { font: 10.5pt/1.4 "Liberation Sans", sans-serif; hyphens: manual; margin: 0 }
h1 { font-size: 20pt } h2 { font-size: 14pt } h3 { font-size: 11.5pt }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
td, th { border: 0.5pt solid #888; padding: 4pt; vertical-align: top; text-align: left; overflow-wrap: anywhere }
th { background: #e8e8e8 } td p { margin: 0 0 4pt } thead { display: ${seed % 2 ? 'table-header-group' : 'table-row-group'} }
</style></head><body>${report.blocks.map((block) => html(block, seed)).join('\n')}</body></html>`;
}

function html(block: OutBlock, seed: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items
        .map((item) => `<li style="list-style-type: '${item.marker} '">${escaped(item.text)}</li>`)
        .join('')}</ul>`;
    case 'table':
      return `<table><colgroup>${block.widths.map((width) => `<col style="width: ${width}%">`).join('')}</colgroup>
<thead><tr>${block.header.map((text) => `<th>${escaped(text)}</th>`).join('')}</tr></thead>
<tbody>${block.rows
        .map((row) => `<tr>${row.map((one) => cell(one, block.header.length, seed)).join('')}</tr>`)
        .join('')}</tbody></table>`;
    case 'pageBreak':
      return '<div style="break-before: page"></div>';
  }
}

function cell(one: OutCell, columns: number, seed: number): string {
  const span = one.wholeRow ? ` colspan="${columns}"` : '';
  const shade =
    one.mark?.kind === 'shading'
      ? ` style="background: ${colourOf(one.mark, seed)}; print-color-adjust: exact"`
      : '';
  const lines = one.lines.map((line) =>
    line.italic ? `<p><i>${escaped(line.text)}</i></p>` : `<p>${escaped(line.text)}</p>`,
  );
  return `<td${span}${shade}>${lines.join('')}${mark(one, seed)}</td>`;
}

function mark({ mark: drawn }: OutCell, seed: number): string {
  if (!drawn || drawn.kind === 'shading') return '';
  const colour = colourOf(drawn, seed);
  if (drawn.kind === 'vector')
    return `<svg width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="7" fill="${colour}"/></svg>`;
  if (drawn.kind === 'glyph') return `<p style="color: ${colour}; font-size: 16pt">●</p>`;
  const height = drawn.kind === 'lamps' ? 44 : 16;
  return `<img alt="" width="16" height="${height}" src="data:image/png;base64,${markPicture(drawn, seed).toString('base64')}">`;
}

function escaped(text: string): string {
  return withSeams(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
