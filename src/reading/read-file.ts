import type { Language } from '../texts/index.ts';
import type { BlockDocument, ReadingProblem, SourceFormat } from './blocks.model.ts';
import { detectFormat } from './formats/detect.ts';
import { namedOtherwise } from './formats/named-otherwise.ts';
import { readBlocks } from './read-blocks.ts';
import type { Reading } from './reading.model.ts';
import { type AuditFile, fileProblem, mostFileBytes, refusedReading, sourceOf } from './refused.ts';

export interface ReadFileOptions {
  language: Language;
  /** Pages (sheets) read so far, and how many there are. Only formats with pages tell. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** A file as blocks, or why it has none. */
export type FileBlocks = { readonly source: Reading['source'] } & (
  | { readonly document: BlockDocument }
  | { readonly document: null; readonly problems: ReadingProblem[] }
);

/** What the file is, judged by its content, and its blocks. What this throws is a fault of ours, or the reason of `signal`. */
export async function blocksOfFile(
  file: AuditFile,
  options: Omit<ReadFileOptions, 'language'>,
): Promise<FileBlocks> {
  const refuse = (format: Reading['source']['format'], problem: ReadingProblem): FileBlocks => ({
    source: sourceOf(file, format, null),
    document: null,
    problems: [problem],
  });
  if (file.bytes.length > mostFileBytes) return refuse('unknown', fileProblem('file-too-large'));
  const detected = detectFormat(file.bytes, file.fileName);
  const { format, refusal } = detected;
  const named = namedOtherwise(detected, file.fileName);
  if (refusal) return refuse(format, named ?? fileProblem(refusal.code, refusal.found));
  const read = await readFormat(format, file.bytes, options);
  const document = named ? { ...read, problems: [named, ...read.problems] } : read;
  const source = sourceOf(file, document.format, document.pages);
  const isUnread =
    document.blocks.length === 0 && document.problems.some(({ severity }) => severity === 'error');
  return isUnread ? { source, document: null, problems: document.problems } : { source, document };
}

/**
 * Reads a file in this process, without limits on time and memory: for tests and measurements, and inside the process.
 * A bad file is a reading with an `error` issue; what this throws is a fault of ours, or the reason of `signal`.
 */
export async function readAuditFileHere(file: AuditFile, options: ReadFileOptions): Promise<Reading> {
  const { source, ...read } = await blocksOfFile(file, options);
  return read.document === null
    ? refusedReading(source, read.problems, options.language)
    : readBlocks(read.document, source, options.language);
}

/** Each reader is loaded only for its own files: the one for PDF is large. */
async function readFormat(
  format: SourceFormat,
  bytes: Uint8Array,
  options: Omit<ReadFileOptions, 'language'>,
): Promise<BlockDocument> {
  switch (format) {
    case 'pdf': {
      const { readPdf } = await import('./formats/pdf/index.ts');
      const { onProgress, signal } = options;
      return readPdf(bytes, { ...(onProgress && { onProgress }), ...(signal && { signal }) });
    }
    case 'docx':
      return (await import('./formats/docx/index.ts')).readDocx(bytes);
    case 'xlsx':
      return (await import('./formats/xlsx/index.ts')).readXlsx(bytes, options);
    case 'text':
      return (await import('./formats/text/index.ts')).readText(bytes);
  }
}
