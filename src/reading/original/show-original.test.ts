import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawOriginalPage, readDocumentWords, readOriginalLines } from './show-original.ts';

const report = 'test/reports/generated/a-pdf-tagged-words-00.pdf';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stadga-original-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('a page of a PDF becomes a picture as wide as asked', async () => {
  const picture = Buffer.from((await drawOriginalPage(report, 1, 300)) ?? []);
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(300);
});

test('a page that is not there, a damaged file and one that is gone show nothing', async () => {
  const shown = await Promise.all([
    drawOriginalPage(report, 999, 300),
    drawOriginalPage(await file('skadad.pdf', '%PDF-1.7\nskräp'), 1, 300),
    drawOriginalPage(join(folder, 'borta.pdf'), 1, 300),
    readOriginalLines(await file('skadad.docx', 'PK'), 'docx'),
  ]);
  expect(shown).toEqual([null, null, null, null]);
});

test('of a text of nothing but line ends no more is shown than is asked for, and all of it is too much', async () => {
  const path = await file('rader.txt', '\n'.repeat(19_000_000));
  expect(await readOriginalLines(path, 'text', 3)).toHaveLength(3);
  expect(await readOriginalLines(path, 'text')).toBeNull();
});

test('the lines of a text are counted as in the file, whatever ends them', async () => {
  const path = await file('rapport.txt', '\uFEFFEtt\r\nTvå\n\nFyra\rFem');
  expect(await readOriginalLines(path, 'text')).toEqual(
    ['Ett', 'Två', '', 'Fyra', 'Fem'].map((text, index) => ({ page: null, line: index + 1, text })),
  );
});

test('the words of a PDF are read a paragraph to a line, and of what cannot be read there are none', async () => {
  const words = await readDocumentWords(report, 'pdf');
  expect(words?.split('\n').length).toBeGreaterThan(5);
  expect(words).toMatch(/granskning/i);
  expect(await readDocumentWords(await file('trasig.docx', 'PK'), 'docx')).toBeNull();
});
