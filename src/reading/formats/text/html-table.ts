import type { Row, Table } from '../../blocks.model.ts';
import { pieces, readInline } from './inline.ts';
import { at, type Line } from './tables.ts';

/** The most lines that one table in HTML may take: an unclosed tag must not swallow the document. */
const mostLines = 5000;

/** A table that a converter left as HTML. Null where none begins, or where it is never closed. */
export function readHtmlTable(lines: Line[], start: number): { table: Table; next: number } | null {
  const first = lines[start];
  if (!first || !/^\s*<table\b/iu.test(first.text)) return null;
  const end = lines.findIndex(
    (line, index) => index >= start && index < start + mostLines && /<\/table>/iu.test(line.text),
  );
  if (end === -1) return null;
  const rows: Row[] = [];
  let open: { line: Line; html: string } | null = null;
  for (const line of lines.slice(start, end + 1)) {
    for (const part of line.text.split(/(?=<tr\b)|(?<=<\/tr>)/iu)) {
      if (/^<tr\b/iu.test(part)) open = { line, html: '' };
      if (open) open.html += `${part}\n`;
      if (open && /<\/tr>/iu.test(part)) {
        rows.push(rowOf(open.html, open.line));
        open = null;
      }
    }
  }
  return { table: { kind: 'table', rows, uncertain: false, place: at(first) }, next: end + 1 };
}

function rowOf(html: string, line: Line): Row {
  const place = at(line);
  let column = 0;
  const cells = [...html.matchAll(/<(t[dh])\b([^>]*)>([\s\S]*?)(?=<\/t[dh]>|<t[dh]\b|<\/tr>)/giu)].map(
    ([, , attributes = '', content = '']) => {
      const columnSpan = Math.min(50, Number(/colspan="?(\d{1,2})/iu.exec(attributes)?.[1] ?? 1) || 1);
      const cell = {
        column,
        columnSpan,
        paragraphs: pieces(content.replace(/\n/gu, ' '))
          .map((piece) => readInline(piece, place))
          .filter((paragraph) => paragraph.text !== '' || paragraph.marks.length > 0),
        marks: [],
        place,
      };
      column += columnSpan;
      return cell;
    },
  );
  return { cells, afterBreak: false, header: /<th\b/iu.test(html) && !/<td\b/iu.test(html), place };
}
