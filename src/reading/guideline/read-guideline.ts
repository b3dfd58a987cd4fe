import { basename } from 'node:path';
import { blocksOfFile } from '../read-file.ts';
import { type ReadOptions, readApart } from '../read-in-process.ts';
import { openFile } from '../read-path.ts';
import { type AuditFile, fileProblem, sourceOf } from '../refused.ts';
import type { GuidelineReading } from './guideline-reading.model.ts';
import { interpretGuideline } from './interpret-guideline.ts';

type Source = GuidelineReading['source'];

/** The reading of a file that gave nothing, and why. */
function refused(source: Source, issues: GuidelineReading['issues']): GuidelineReading {
  const found = {
    chapters: 0,
    sections: 0,
    requirements: 0,
    measures: 0,
    principles: 0,
    doubtful: 0,
    leftOut: 0,
  };
  return { source, title: null, chapters: [], sections: [], requirements: [], leftOut: [], found, issues };
}

/**
 * Reads a guideline in this process, without limits on time and memory: for tests, and inside the process.
 * A bad file is a reading with an `error` issue; what this throws is a fault of ours.
 */
export async function readGuidelineFileHere(
  file: AuditFile,
  options: Pick<ReadOptions, 'onProgress' | 'signal'> = {},
): Promise<GuidelineReading> {
  const { source, ...read } = await blocksOfFile(file, options);
  if (read.document === null) return refused(source, read.problems);
  return { source, ...interpretGuideline(read.document) };
}

export interface ReadGuidelineOptions extends Omit<ReadOptions, 'language'> {
  /** The name to show, where the file is kept under another. */
  readonly fileName?: string;
}

/**
 * Reads a guideline from the disk in a process of its own, with the limits that reports have. Never rejects: a file that
 * is missing, damaged, too large or hostile is an `error` issue of the reading.
 */
export async function readGuidelinePath(
  path: string,
  options: ReadGuidelineOptions = {},
): Promise<GuidelineReading> {
  const fileName = options.fileName ?? basename(path);
  const opened = await openFile(path, fileName);
  if (!opened.ok) {
    const source = { file: fileName, sha256: '', format: 'unknown', pages: null } as const;
    return refused(source, [fileProblem(opened.code)]);
  }
  const { file } = opened;
  const program = new URL('./guideline-process.ts', import.meta.url);
  const outcome = await readApart<GuidelineReading>(program, { file }, options);
  return outcome.ok ? outcome.read : refused(sourceOf(file, 'unknown', null), [fileProblem(outcome.code)]);
}
