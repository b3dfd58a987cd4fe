import type { Language } from '../texts/index.ts';
import type { BlockDocument, SourceFormat } from './blocks.model.ts';
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

/**
 * Reads a file in this process, without limits on time and memory: for tests and measurements, and inside the process.
 * A bad file is a reading with an `error` issue; what this throws is a fault of ours, or the reason of `signal`.
 */
export async function readAuditFileHere(file: AuditFile, options: ReadFileOptions): Promise<Reading> {
  if (file.bytes.length > mostFileBytes) return refuse(file, 'unknown', 'file-too-large', options.language);
  const detected = detectFormat(file.bytes, file.fileName);
  const { format, refusal } = detected;
  const named = namedOtherwise(detected, file.fileName);
  if (refusal && named) return refusedReading(sourceOf(file, format, null), [named], options.language);
  if (refusal) return refuse(file, format, refusal.code, options.language, refusal.found);
  const read = await readFormat(format, file.bytes, options);
  const document = named ? { ...read, problems: [named, ...read.problems] } : read;
  const source = sourceOf(file, document.format, document.pages);
  const isUnread =
    document.blocks.length === 0 && document.problems.some(({ severity }) => severity === 'error');
  if (isUnread) return refusedReading(source, document.problems, options.language);
  return readBlocks(document, source, options.language);
}

function refuse(
  file: AuditFile,
  format: Reading['source']['format'],
  code: string,
  language: Language,
  found: string | null = null,
) {
  return refusedReading(sourceOf(file, format, null), [fileProblem(code, found)], language);
}

/** Each reader is loaded only for its own files: the one for PDF is large. */
async function readFormat(
  format: SourceFormat,
  bytes: Uint8Array,
  options: ReadFileOptions,
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
