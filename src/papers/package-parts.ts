import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import type { Paper } from '../reporting/paper.model.ts';
import { mediaTypes } from '../shared/media-types.ts';
import type { PackageFile, PackageMetadata } from './package.model.ts';
import { packageXml } from './package-xml.rules.ts';
import { printPaper } from './print-paper.ts';

/** What is in a package, by its name there. */
export type PackageContents = Record<string, Uint8Array>;

/** The earliest time that a zip entry can carry: the same content gives the same bytes. */
const entryTime = new Date(1980, 0, 1);

/** Puts a paper into the package as PDF for the archive and as Word. */
export async function printInto(
  contents: PackageContents,
  paper: Paper,
  kind: string,
): Promise<PackageFile[]> {
  const stem = kind.toLowerCase().replaceAll(/[^a-zåäö]+/g, '-');
  const files: PackageFile[] = [];
  for (const [name, format, mediaType, form] of [
    [`${stem}.pdf`, 'PDF/A-2a', mediaTypes.pdf, { format: 'pdf', archive: true }],
    [`${stem}.docx`, 'DOCX', mediaTypes.docx, { format: 'docx' }],
  ] as const) {
    const bytes = await printPaper(paper, form);
    contents[name] = bytes;
    files.push({
      role: 'document',
      name,
      title: paper.title,
      format,
      mediaType,
      ...told(bytes),
      secrecy: null,
    });
  }
  return files;
}

/** How many bytes, and their SHA-256. */
export const told = (bytes: Uint8Array) => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** The package with its metadata in both forms, as a ZIP. */
export function packed(contents: PackageContents, metadata: PackageMetadata) {
  const all = {
    ...contents,
    'metadata.xml': Buffer.from(packageXml(metadata)),
    'metadata.json': Buffer.from(`${JSON.stringify(metadata, null, 2)}\n`),
  };
  return { bytes: zipSync(all, { mtime: entryTime, level: 6 }), metadata };
}

/** A name that every system can hold, and that leaves the folder of the package nowhere. */
export function plainFileName(fileName: string | null): string {
  const plain = (fileName ?? 'fil')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}._ -]+/gu, '_')
    .replace(/^\.+/, '');
  return plain.slice(-120) || 'fil';
}
