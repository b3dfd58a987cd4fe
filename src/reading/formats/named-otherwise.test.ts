import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { readAuditFileHere } from '../read-file.ts';
import { p, wordFile } from './office/samples/word-file.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const read = (bytes: Uint8Array, fileName: string, language: 'sv' | 'en' = 'sv') =>
  readAuditFileHere({ bytes, fileName }, { language });

it('a picture that is named as a PDF is told to be one', async () => {
  expect((await read(png, 'rapport.PDF')).issues).toMatchObject([
    {
      code: 'named-otherwise-unread',
      severity: 'error',
      expected: 'PDF',
      found: 'image',
      message: expect.stringMatching(
        /^Filens namn säger att det är en PDF-fil, men innehållet är en bild\./u,
      ),
    },
  ]);
  expect((await read(png, 'rapport.pdf', 'en')).issues[0]?.message).toMatch(
    /^The file's name says that it is a PDF file, but its content is a picture\./u,
  );
});

it('a Word file that is named as a PDF is read, and its name is told to be wrong', async () => {
  const { source, issues } = await read(wordFile(p('Granskning av brandskydd')), 'rapport.pdf');
  expect(source.format).toBe('docx');
  expect(issues).toMatchObject([
    {
      code: 'named-otherwise',
      severity: 'note',
      message: expect.stringContaining('innehållet är ett Word-dokument'),
    },
  ]);
});

it.each([
  ['a picture under its own name', png, 'rapport.png', ['unsupported-format']],
  ['a text under its own name', strToU8('Granskning av brandskydd'), 'rapport.txt', []],
  ['a text without a name of a kind', strToU8('Granskning av brandskydd'), 'rapport', []],
])('%s has no wrong name', async (_what, bytes, fileName, codes) => {
  expect((await read(bytes, fileName)).issues.map(({ code }) => code)).toEqual(codes);
});
