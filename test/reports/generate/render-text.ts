import type { OutBlock, OutReport } from './blocks.ts';
import { withSeams } from './hyphenation.ts';
import { layoutTable, pipeTable, tabTable, wrapped } from './text-tables.ts';

/** As a converter to plain text with tabs leaves a report. */
export function renderTab(report: OutReport): string {
  return `${report.blocks.map((block) => plain(block, tabTable)).join('\n\n')}\n`;
}

/** As a converter to Markdown leaves a report. */
export function renderPipe(report: OutReport): string {
  const text = report.blocks.map((block) =>
    block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : plain(block, pipeTable),
  );
  return `${text.join('\n\n')}\n`;
}

function plain(block: OutBlock, table: typeof tabTable): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return block.text;
    case 'list':
      return block.items.map((item) => `${item.marker} ${item.text}`.trim()).join('\n');
    case 'table':
      return table(block);
    case 'pageBreak':
      return '';
  }
}

const pageLines = 44;
const pageWidth = 104;

/** As `pdftotext -layout` leaves a report: pages with header and footer, aligned columns, wrapped and torn cells. */
export function renderLayout(report: OutReport): string {
  const lines = report.blocks.flatMap((block) => laid(block));
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += pageLines) {
    const number = `${pages.length + 1} (${Math.ceil(lines.length / pageLines)})`;
    pages.push(
      [
        report.header.padStart(pageWidth - 10),
        '',
        ...lines.slice(at, at + pageLines),
        '',
        `${report.footer.padEnd(pageWidth - 10)}${number}`,
        '',
      ].join('\n'),
    );
  }
  return pages.join('\f');
}

function laid(block: OutBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.text, ''];
    case 'text':
      return [...wrapped(withSeams(block.text), pageWidth - 8), ''];
    case 'list':
      return [
        ...block.items.flatMap((item) => {
          const lines = wrapped(withSeams(item.text), pageWidth - 16);
          const indent = item.marker === '' ? 0 : 8;
          return lines.map((line, i) =>
            i === 0 && item.marker !== '' ? `    ${item.marker.padEnd(4)}${line}` : ' '.repeat(indent) + line,
          );
        }),
        '',
      ];
    case 'table':
      return layoutTable(
        {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => ({
              ...cell,
              lines: cell.lines.map((line) => ({ ...line, text: withSeams(line.text) })),
            })),
          ),
        },
        pageWidth,
      );
    case 'pageBreak':
      return [];
  }
}
