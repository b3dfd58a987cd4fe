import { readFile } from 'node:fs/promises';
import type { FileStore, ReceivedFile } from '../files/index.ts';
import { printPaper } from '../papers/index.ts';
import type { Paper } from '../reporting/paper.model.ts';
import type { IssuedFile } from './management-report.model.ts';

/** Issued reports lie apart from what people have brought in, so that taking one of those away never takes a report with it. */
const shelfOf = (organisationId: string) => `${organisationId}/management-reports`;
const mostBytes = 50 * 1024 * 1024;

export const fileFormats = ['pdf', 'docx'] as const;
export const fileVersions = ['full', 'public'] as const;

/** A file of a report that has been written, and is kept or dropped. */
export interface WrittenFile {
  readonly file: IssuedFile;
  readonly received: ReceivedFile;
}

/** Writes both versions in both formats; whoever has them keeps or drops each. PDF is PDF/A-2a, for the archive. */
export async function writeFiles(
  files: FileStore,
  organisationId: string,
  papers: { readonly full: Paper; readonly public: Paper },
  nameOf: (version: IssuedFile['version']) => string,
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const version of fileVersions) {
    for (const format of fileFormats) {
      const bytes = await printPaper(papers[version], { format, archive: format === 'pdf' });
      const received = await files.receive(shelfOf(organisationId), whole(bytes), mostBytes);
      if (received === 'tooLarge') throw new Error('A report is too large to be kept');
      const name = `${nameOf(version)}.${format}`;
      const file = { name, version, format, sha256: received.sha256, bytes: received.size };
      written.push({ file, received });
    }
  }
  return written;
}

async function* whole(bytes: Uint8Array) {
  yield bytes;
}

/** The bytes of a kept file. */
export const readKept = (
  files: FileStore,
  organisationId: string,
  { sha256 }: IssuedFile,
): Promise<Uint8Array> => readFile(files.pathOf(shelfOf(organisationId), sha256));
