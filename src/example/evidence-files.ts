import { crc32, deflateSync } from 'node:zlib';
import { writePaper } from '../reporting/index.ts';
import type { Paper } from '../reporting/paper.model.ts';

/** A page of plain lines as PDF. Latin-1 only. */
export function linesAsPdf(lines: readonly string[]): Buffer {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, String.raw`\$&`)}) Tj T*`).join(' ');
  const content = `BT /F 12 Tf 18 TL 60 770 Td ${shown} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents 5 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + end, 'latin1');
}

/** The same lines as a Word document under the municipality's letterhead. */
export async function linesAsDocx(title: string, lines: readonly string[]): Promise<Buffer> {
  const paper: Paper = {
    language: 'sv',
    title,
    kicker: 'Dokumentation',
    lede: '',
    facts: [],
    contentsTitle: '',
    footer: title,
    pageOf: { page: 'Sida', of: '' },
    dated: null,
    letterhead: {
      organisation: 'Lindvikens kommun',
      body: null,
      kind: 'Dokumentation',
      facts: [],
      recipient: [],
      marks: [],
    },
    blocks: lines.map((text) => ({ type: 'paragraph', text, style: 'plain', quoted: false })),
  };
  return Buffer.from(await writePaper(paper, { format: 'docx' }));
}

const width = 320;
const height = 160;

/** Bars of these heights (0 to 1) as PNG: a chart as somebody cuts it out of a system. */
export function barsAsPng(bars: readonly number[]): Buffer {
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width, 255);
    row[0] = 0;
    for (const [index, bar] of bars.entries()) {
      const from = Math.round(((index + 0.2) * width) / bars.length);
      const to = Math.round(((index + 0.8) * width) / bars.length);
      if (height - y <= bar * (height - 10)) row.fill(90, 1 + from, 1 + to);
    }
    return row;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of grey.
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');
  const chunks = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...chunks]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
