import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ReadOptions, readAuditFile } from './read-in-process.ts';
import type { Reading } from './reading.model.ts';
import { type AuditFile, fileProblem, mostFileBytes, refusedReading } from './refused.ts';

export interface ReadPathOptions extends ReadOptions {
  /** The name to show, where the file is kept under another. */
  fileName?: string;
}

/** The file on the disk with its bytes, or the code of why it is not read. */
export async function openFile(
  path: string,
  fileName = basename(path),
): Promise<{ readonly ok: true; readonly file: AuditFile } | { readonly ok: false; readonly code: string }> {
  try {
    const about = await stat(path);
    // Pipes and devices may never end.
    if (!about.isFile()) return { ok: false, code: 'file-unreadable' };
    if (about.size > mostFileBytes) return { ok: false, code: 'file-too-large' };
    return { ok: true, file: { bytes: await readFile(path), fileName } };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, code: missing ? 'file-missing' : 'file-unreadable' };
  }
}

/**
 * Reads an audit report from the disk. Never rejects: a file that is missing, a folder, forbidden or
 * too large is an `error` issue of the reading, like any other that cannot be read.
 */
export async function readAuditPath(path: string, options: ReadPathOptions): Promise<Reading> {
  const fileName = options.fileName ?? basename(path);
  const opened = await openFile(path, fileName);
  if (opened.ok) return readAuditFile(opened.file, options);
  const source = { file: fileName, sha256: '', format: 'unknown', pages: null } as const;
  return refusedReading(source, [fileProblem(opened.code)], options.language);
}
