import type { SourceFormat } from '../blocks.model.ts';
import { UnreadableFile } from './office/unreadable.ts';
import { listZip } from './office/zip.ts';

/** What a file is by its content, or why it cannot be read: `code` names a text in `readingProblems`. */
export type Detected =
  | { format: SourceFormat; refusal: null }
  | { format: SourceFormat | 'unknown'; refusal: { code: string; found: string | null } };

/** The name is asked only where the content is too damaged to tell. */
export function detectFormat(bytes: Uint8Array, fileName: string): Detected {
  const start = latin1(bytes.subarray(0, 1024));
  if (bytes.length === 0) return refused('empty-file');
  if (/%PDF-\d/u.test(start)) return is('pdf');
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006'))
    return detectZip(bytes, fileName);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return refused(compoundFile(bytes));
  const other = knownByBeginning(start);
  return other === null ? detectText(bytes) : refused('unsupported-format', other);
}

function is(format: SourceFormat): Detected {
  return { format, refusal: null };
}

function refused(
  code: string,
  found: string | null = null,
  format: SourceFormat | 'unknown' = 'unknown',
): Detected {
  return { format, refusal: { code, found } };
}

function detectZip(bytes: Uint8Array, fileName: string): Detected {
  const byName = /\.(docx|xlsx)$/iu.exec(fileName)?.[1]?.toLowerCase() as 'docx' | 'xlsx' | undefined;
  try {
    const names = listZip(bytes, 'damaged').map(({ name }) => name.toLowerCase());
    if (
      names.some((name) => /^xl\/.*\.bin$/u.test(name)) &&
      !names.some((name) => /^xl\/workbook.*\.xml$/u.test(name))
    )
      return refused('unsupported-format', 'XLSB');
    if (names.some((name) => name.startsWith('word/'))) return is('docx');
    if (names.some((name) => name.startsWith('xl/'))) return is('xlsx');
    if (names.some((name) => name.startsWith('ppt/'))) return refused('unsupported-format', 'PowerPoint');
    return refused('unsupported-format', names.includes('mimetype') ? 'OpenDocument/EPUB' : 'ZIP');
  } catch (failure) {
    if (!(failure instanceof UnreadableFile)) throw failure;
    const format = byName ?? officeByLocalNames(bytes);
    if (failure.code === 'zip-bomb') return refused('zip-bomb', failure.found, format ?? 'unknown');
    return format === null
      ? refused('unsupported-format', 'ZIP')
      : refused(`${format}-damaged`, null, format);
  }
}

/** A zip cut off before its directory still names its parts as they come. */
function officeByLocalNames(bytes: Uint8Array): 'docx' | 'xlsx' | null {
  const beginning = latin1(bytes.subarray(0, 256 * 1024));
  if (/PK\u0003\u0004[\s\S]{26}word\//u.test(beginning)) return 'docx';
  return /PK\u0003\u0004[\s\S]{26}xl\//u.test(beginning) ? 'xlsx' : null;
}

/** The older container: encrypted office files, and Word, Excel and mail files from before 2007. */
function compoundFile(bytes: Uint8Array): string {
  const has = (name: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'utf16le');
  if (has('EncryptedPackage')) return 'office-password';
  return has('WordDocument') || has('Workbook') || has('Book') ? 'old-office' : 'unsupported-format';
}

/** Kinds of file that look like text or are met often, by how they begin. */
function knownByBeginning(start: string): string | null {
  if (start.startsWith('{\\rtf')) return 'RTF';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html[\s>])/iu.test(start)) return 'HTML';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\b/u.test(start)) return 'XML';
  if (
    /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\*\0|MM\0\*|BM[\s\S]{4}\0\0\0\0|RIFF[\s\S]{4}WEBP)/u.test(start)
  )
    return 'image';
  if (/^(?:7z\u00bc\u00af|Rar!|\u001f\u008b)/u.test(start)) return 'archive';
  return /^(?:%!PS|MIME-Version:|Received:|Return-Path:)/u.test(start) ? 'PostScript or mail' : null;
}

/** Text has no NUL (UTF-16 with its mark excepted) and hardly any control characters. */
function detectText(bytes: Uint8Array): Detected {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return bytes.length <= 2 ? refused('empty-file') : is('text');
  let controls = 0;
  let visible = 0;
  for (const byte of bytes) {
    if (byte === 0) return refused('unsupported-format');
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls += 1;
    else if (byte > 0x20) visible += 1;
  }
  if (controls > bytes.length / 100) return refused('unsupported-format');
  return visible === 0 ? refused('empty-file') : is('text');
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
