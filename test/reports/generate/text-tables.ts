import type { OutCell, OutMark, OutTable } from './blocks.ts';

const glyphs: Record<OutMark['status'], string> = { green: '🟢', yellow: '🟡', red: '🔴' };

/** Paragraphs of a cell as the converters with `<p>` and `<i>` leave them; a single one stays plain. */
function tagged(cell: OutCell): string {
  const glyph = cell.mark ? glyphs[cell.mark.status] : '';
  if (cell.lines.length <= 1) return `${cell.lines[0]?.text ?? ''}${glyph}`;
  const lines = cell.lines.map((line) => `<p>${line.italic ? `<i>${line.text}</i>` : line.text}</p>`);
  return [...lines, ...(glyph ? [`<p>${glyph}</p>`] : [])].join(' ');
}

/** Rows with tabs; every fourth row is torn apart by a page break, as converters leave it. */
export function tabTable(table: OutTable): string {
  const line = (row: OutCell[]) => row.map(tagged).join('\t') + (row[0]?.wholeRow ? '\t\t' : '');
  const rows = table.rows.flatMap((row, index) => {
    const torn = index % 4 === 2 && !row[0]?.wholeRow ? tear(row) : null;
    return torn ? [line(torn[0]), '', line(torn[1])] : [line(row)];
  });
  return [table.header.join('\t'), ...rows].join('\n');
}

/** A row in two halves: the longest line of the first cell goes on after the break. */
function tear(row: OutCell[]): [OutCell[], OutCell[]] | null {
  const [first, ...others] = row;
  if (!first || first.lines.length !== 1) return null;
  const words = (first.lines[0]?.text ?? '').split(' ');
  if (words.length < 6) return null;
  const half = Math.ceil(words.length / 2);
  return [
    [{ lines: [{ text: words.slice(0, half).join(' ') }] }, ...others],
    [{ lines: [{ text: words.slice(half).join(' ') }] }, ...others.map(() => ({ lines: [] }))],
  ];
}

/** Rows with pipes; paragraphs in a cell are parted by `<br>`, labels are emphasised. */
export function pipeTable(table: OutTable): string {
  const cellText = (cell: OutCell) =>
    [
      ...cell.lines.map((line) => (line.italic ? `*${line.text}*` : line.text)),
      ...(cell.mark ? [glyphs[cell.mark.status]] : []),
    ].join('<br>');
  const line = (row: OutCell[]) => {
    const texts = row[0]?.wholeRow ? [`**${cellText(row[0])}**`, ...table.header.slice(1).map(() => '')] : [];
    return `| ${(texts.length > 0 ? texts : row.map(cellText)).join(' | ')} |`;
  };
  return [
    `| ${table.header.join(' | ')} |`,
    `|${table.header.map(() => ' --- ').join('|')}|`,
    ...table.rows.map(line),
  ].join('\n');
}

/** Rows in columns of spaces, cells wrapped over lines, as `pdftotext -layout` leaves them. */
export function layoutTable(table: OutTable, width: number): string[] {
  const widths = table.widths.map((share) => Math.floor((share / 100) * width) - 2);
  const header = { lines: [] as string[] };
  const lay = (cells: string[][]) => {
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, i) =>
      cells
        .map((cell, column) => (cell[i] ?? '').padEnd((widths[column] ?? 0) + 2))
        .join('')
        .trimEnd(),
    );
  };
  header.lines = lay(table.header.map((text, column) => wrapped(text, widths[column] ?? 10)));
  const rows = table.rows.flatMap((row) => {
    if (row[0]?.wholeRow) return [row[0].lines[0]?.text ?? '', ''];
    const cells = row.map((cell, column) => [
      ...cell.lines.flatMap((line) => wrapped(line.text, widths[column] ?? 10)),
      ...(cell.mark ? [glyphs[cell.mark.status]] : []),
    ]);
    return [...lay(cells), ''];
  });
  return [...header.lines, '', ...rows];
}

/** Lines of at most `width` signs; words with soft hyphens may break at them. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const plain = word.replaceAll('\u00ad', '');
    const joined = line === '' ? plain : `${line} ${plain}`;
    if (joined.length <= width) {
      line = joined;
      continue;
    }
    const parts = word.split('\u00ad');
    const room = width - line.length - 1;
    const fitting = parts.findLastIndex((_, i) => `${parts.slice(0, i).join('')}-`.length <= room && i > 0);
    if (fitting > 0) {
      lines.push(`${line} ${parts.slice(0, fitting).join('')}-`.trimStart());
      line = parts.slice(fitting).join('');
    } else {
      if (line !== '') lines.push(line);
      line = plain;
    }
  }
  return line === '' ? lines : [...lines, line];
}
