export interface PlainPdf {
  /** The lines of each page. */
  pages: string[][];
  /** Locked with a password that nobody gives. */
  locked?: boolean;
}

/** A PDF of plain lines, written by hand so that thousands of pages cost nothing. Latin-1 only. */
export function plainPdf({ pages, locked = false }: PlainPdf): Uint8Array {
  const firstPage = 4;
  const kids = pages.map((_lines, index) => `${firstPage + 2 * index} 0 R`).join(' ');
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      ...pages.flatMap((lines, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${firstPage + 2 * index + 1} 0 R >>`,
        stream(`BT /F 11 Tf 14 TL 60 780 Td ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(' ')} ET`),
      ]),
    ],
    locked ? lock : '',
  );
}

/** One page that is a picture, as a scanner leaves it: `grey` holds a byte for each of `width` × `height` pixels. */
export function scannedPdf(grey: Uint8Array, width: number, height: number): Uint8Array {
  const pixels = Buffer.from(grey).toString('latin1');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /P 5 0 R >> >> /Contents 4 0 R >>',
    stream('q 595 0 0 842 0 0 cm /P Do Q'),
    stream(
      pixels,
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
    ),
  ]);
}

/** A PDF of the objects given, numbered from 1; the first is the catalogue. Each character is a byte. */
export function pdfOf(objects: string[], trailer = ''): Uint8Array {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(body + table + end, 'latin1'));
}

export function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** The keys belong to no password, so that the empty one does not open the file. */
const lock = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> >>`;

function escaped(line: string): string {
  return line.replace(/[\\()]/g, '\\$&');
}
