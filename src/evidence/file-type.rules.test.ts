import { describe, expect, test } from 'vitest';
import { keptName, previewOf, typeOf } from './file-type.rules.ts';
import { hostOf, linkOf } from './link.rules.ts';

const look = (name: string, content: string | Uint8Array, zipNames: string[] | null = null) => ({
  name,
  head: typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'latin1')) : content,
  zipNames,
});
const office = (inside: string) => ['[Content_Types].xml', '_rels/.rels', inside];
const odt = `PK\u0003\u0004${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`;

describe('a file is what its content says', () => {
  test.each([
    ['a PDF', look('x.pdf', '%PDF-1.7\n…'), 'application/pdf'],
    ['a PDF called text', look('x.txt', '%PDF-1.7\n…'), 'application/pdf'],
    ['a PNG', look('x.png', '\u0089PNG\r\n\u001a\n\0\0'), 'image/png'],
    ['a JPEG', look('x.jpg', '\u00ff\u00d8\u00ff\u00e0'), 'image/jpeg'],
    ['a GIF', look('x.gif', 'GIF89a\0\0'), 'image/gif'],
    ['a WebP', look('x.webp', 'RIFF\0\0\0\0WEBPVP8 '), 'image/webp'],
    ['text', look('x.txt', 'Rutinen är beslutad.'), 'text/plain'],
    ['rows', look('x.csv', 'a;b\n1;2'), 'text/csv'],
    ['marked-up text', look('x.md', '# Rutin'), 'text/markdown'],
    ['a letter', look('x.eml', 'From: a@b.example\nMIME-Version: 1.0\n\nHej'), 'message/rfc822'],
    [
      'Word',
      look('x.docx', 'PK\u0003\u0004', office('word/document.xml')),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'OpenDocument',
      look('x.odt', odt, ['mimetype', 'content.xml']),
      'application/vnd.oasis.opendocument.text',
    ],
  ])('%s', (_what, file, type) => {
    expect(typeOf(file)).toBe(type);
  });

  test.each([
    ['a page called PDF', look('rapport.pdf', '<!doctype html><script>alert(1)</script>')],
    ['a page after blank space', look('rapport.txt', '\n\n  <html><body onload=x>')],
    ['a page behind a byte order mark', look('a.txt', '\u00ef\u00bb\u00bf<html>')],
    ['a page that holds a PDF', look('a.pdf', '<html>%PDF-1.7')],
    ['a drawing with a script', look('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a drawing called PNG', look('a.png', '<?xml version="1.0"?><svg onload="x"/>')],
    ['a page in UTF-16', look('a.txt', '\u00ff\u00fe<\0h\0t\0m\0l\0>\0')],
    ['a program', look('a.pdf', 'MZ\u0090\0\u0003')],
    ['a program of another system', look('a', '\u007fELF\u0002\u0001')],
    ['a script', look('a.txt', '#!/bin/sh\nrm -rf /')],
    ['a script by its name', look('a.bat', 'dir')],
    ['a script by its name, with a space after', look('a.js ', 'x()')],
    [
      'a Word file with macros',
      look('a.docx', 'PK\u0003\u0004', [...office('word/document.xml'), 'word/vbaProject.bin']),
    ],
    ['a zip', look('a.zip', 'PK\u0003\u0004', ['a.txt'])],
    ['a zip that cannot be followed', look('a.docx', 'PK\u0003\u0004')],
    ['nothing known', look('a.bin', '\0\u0001\u0002')],
  ])('%s is not taken', (_what, file) => {
    expect(typeOf(file)).toBeNull();
  });

  test('what would be shown as a page or run is never previewed', () => {
    expect(previewOf('text/html')).toBe('none');
    expect(previewOf('message/rfc822')).toBe('none');
    expect(previewOf(null)).toBe('none');
    expect(previewOf('image/png')).toBe('picture');
  });
});

describe('the name that is kept', () => {
  test.each([
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['C:\\Temp\\Rutin.pdf', 'application/pdf', 'Rutin.pdf'],
    ['rapport.pdf', 'image/png', 'rapport.pdf.png'],
    ['r\u202Efdp.txt', 'text/plain', 'rfdp.txt'],
    ['..', 'application/pdf', 'fil.pdf'],
    ['', 'text/csv', 'fil.csv'],
    ['Å Ä Ö.PDF', 'application/pdf', 'Å Ä Ö.PDF'],
    [`${'a'.repeat(500)}.pdf`, 'application/pdf', `${'a'.repeat(200)}.pdf`],
    ['a\0b\r\n".txt', 'text/plain', 'ab_.txt'],
  ] as const)('%j', (name, type, kept) => {
    expect(keptName(name, type)).toBe(kept);
  });
});

describe('a link', () => {
  test.each([
    ['https://lindviken.example/rutin', 'https://lindviken.example/rutin'],
    [' http://intra.lindviken.example ', 'http://intra.lindviken.example/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['https://user:secret@lindviken.example', null],
    ['lindviken.example', null],
    ['', null],
    [`https://lindviken.example/${'a'.repeat(2_000)}`, null],
  ])('%j', (text, kept) => {
    expect(linkOf(text)).toBe(kept);
  });

  test('shows whose it is, also where the letters look like others', () => {
    expect(hostOf(linkOf('https://lindvіken.example/') ?? '')).toMatch(/^xn--/);
  });
});
