import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ReadOptions, readAuditFile } from './read-in-process.ts';
import type { Reading } from './reading.model.ts';
import { fileProblem, mostFileBytes, refusedReading } from './refused.ts';

export interface ReadPathOptions extends ReadOptions {
  /** The name to show, where the file is kept under another. */
  fileName?: string;
}

/**
 * Reads an audit report from the disk. Never rejects: a file that is missing, a folder, forbidden or
 * too large is an `error` issue of the reading, like any other that cannot be read.
 */
export async function readAuditPath(path: string, options: ReadPathOptions): Promise<Reading> {
  const fileName = options.fileName ?? basename(path);
  const refuse = (code: string) => {
    const source = { file: fileName, sha256: '', format: 'unknown', pages: null } as const;
    return refusedReading(source, [fileProblem(code)], options.language);
  };
  try {
    const about = await stat(path);
    // Pipes and devices may never end.
    if (!about.isFile()) return refuse('file-unreadable');
    if (about.size > mostFileBytes) return refuse('file-too-large');
    return await readAuditFile({ bytes: await readFile(path), fileName }, options);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return refuse(missing ? 'file-missing' : 'file-unreadable');
  }
}
