import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect.ts';
import { p, wordFile } from './office/samples/word-file.ts';
import { textRow, workbookFile } from './office/samples/workbook-file.ts';
import { zipFile } from './office/samples/zip-file.ts';

const word = wordFile(p('Rapport'));
const workbook = workbookFile([{ name: 'Blad1', rows: textRow(1, ['A', 'B']) }]);

/** The beginning of the container that Office used before 2007, with the name of a stream in it. */
function compoundFile(stream: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1000),
      Buffer.from(stream, 'utf16le'),
    ]),
  );
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
}

describe('a file is told by its content, not by its name', () => {
  it.each([
    ['PDF', strToU8('%PDF-1.7\n…'), 'pdf'],
    ['PDF after junk', strToU8('HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n'), 'pdf'],
    ['Word', word, 'docx'],
    ['Excel', workbook, 'xlsx'],
    ['text in UTF-8', strToU8('Granskning av lönehantering'), 'text'],
    ['text in UTF-16', utf16('Granskning'), 'text'],
    ['text in Windows-1252', new Uint8Array([0x47, 0xe5, 0x72, 0x20, 0xe4, 0x76, 0x65, 0x6e]), 'text'],
  ])('%s', (_what, bytes, format) => {
    expect(detectFormat(bytes, 'bilaga.dat')).toEqual({ format, refusal: null });
  });
});

describe('a file that cannot be read is refused with its reason', () => {
  it.each([
    ['nothing in it', new Uint8Array(), 'empty-file'],
    ['only spaces', strToU8(' \n\t\r\n'), 'empty-file'],
    ['Word with password', compoundFile('EncryptedPackage'), 'office-password'],
    ['old Word', compoundFile('WordDocument'), 'old-office'],
    ['old Excel', compoundFile('Workbook'), 'old-office'],
    ['Outlook mail', compoundFile('__substg1.0'), 'unsupported-format'],
    [
      'OpenDocument',
      zipFile({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'unsupported-format',
    ],
    ['PowerPoint', zipFile({ 'ppt/presentation.xml': '<a/>' }), 'unsupported-format'],
    ['a plain zip', zipFile({ 'rapport.pdf': '%PDF-' }), 'unsupported-format'],
    ['RTF', strToU8('{\\rtf1\\ansi Rapport}'), 'unsupported-format'],
    ['a web page', strToU8('\n<!DOCTYPE html><html>…'), 'unsupported-format'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'unsupported-format',
    ],
    ['bytes without meaning', new Uint8Array([1, 2, 3, 0, 5, 6]), 'unsupported-format'],
    ['control characters', new Uint8Array(300).fill(7), 'unsupported-format'],
    ['a Word file cut off', word.subarray(0, word.length - 400), 'docx-damaged'],
    ['an Excel file cut off', workbook.subarray(0, workbook.length - 400), 'xlsx-damaged'],
  ])('%s', (_what, bytes, code) => {
    expect(detectFormat(bytes, 'rapport').refusal?.code).toBe(code);
  });

  it('by its name where the content no longer tells', () => {
    const stump = strToU8('PK\u0003\u0004');
    expect(detectFormat(stump, 'Rapport.DOCX')).toMatchObject({
      format: 'docx',
      refusal: { code: 'docx-damaged' },
    });
    expect(detectFormat(stump, 'rapport').refusal?.code).toBe('unsupported-format');
  });
});
