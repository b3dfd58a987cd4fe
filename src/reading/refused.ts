import { createHash } from 'node:crypto';
import type { Language } from '../texts/index.ts';
import type { ReadingProblem } from './blocks.model.ts';
import { problemIssue } from './problem-issue.ts';
import type { Reading } from './reading.model.ts';

/** A file to read: its bytes, and its name without folders. */
export interface AuditFile {
  bytes: Uint8Array;
  fileName: string;
}

/** Larger files (in bytes) are refused before anyone looks into them. */
export const mostFileBytes = 100 * 1024 * 1024;

export function sourceOf(
  file: AuditFile,
  format: Reading['source']['format'],
  pages: number | null,
): Reading['source'] {
  return {
    file: file.fileName,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    format,
    pages,
  };
}

/** The reading of a file that could not be read: no documents, and why. */
export function refusedReading(
  source: Reading['source'],
  problems: ReadingProblem[],
  language: Language,
): Reading {
  return {
    source,
    documents: [],
    found: { audits: 0, recommendations: 0, green: 0, yellow: 0, red: 0, unknown: 0 },
    issues: problems.map((problem) => problemIssue(problem, language)),
  };
}

export function fileProblem(code: string, found: string | null = null): ReadingProblem {
  return { code, severity: 'error', place: null, expected: null, found };
}
