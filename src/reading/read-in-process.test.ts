import { describe, expect, it } from 'vitest';
import { cell, p, row, table, wordFile } from './formats/office/samples/word-file.ts';
import { readAuditFile } from './read-in-process.ts';
import { type Reading, readingSchema } from './reading.model.ts';

const small = wordFile(p('Granskning av lönehantering') + p('Nämnden har tagit fram en rutin.'));

/** One table whose tree takes far more memory than the file. */
function hungry(rows: number): Uint8Array {
  const cells = Array.from({ length: rows }, (_each, index) =>
    row(cell(`Rad ${index} ${(index * 7919) % 104729}`), cell('x'), cell('y')),
  );
  return wordFile(table(...cells));
}

function only(reading: Reading): string | undefined {
  expect(readingSchema.parse(reading)).toBeTruthy();
  expect(reading.documents).toEqual([]);
  expect(reading.issues).toHaveLength(1);
  expect(reading.issues[0]).toMatchObject({ severity: 'error' });
  return reading.issues[0]?.code;
}

describe('reading in a process of its own', () => {
  it('gives a reading with its source, and no issue for a file that is no report', async () => {
    const crashes: Error[] = [];
    const reading = await readAuditFile(
      { bytes: small, fileName: 'rapport.docx' },
      { language: 'sv', onCrash: (failure) => crashes.push(failure) },
    );
    expect(crashes).toEqual([]);
    expect(readingSchema.parse(reading).source).toMatchObject({
      file: 'rapport.docx',
      format: 'docx',
      pages: null,
    });
    expect(reading.source.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(reading.found.recommendations).toBe(0);
    expect(reading.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('says in both languages why a file was refused', async () => {
    const file = { bytes: new Uint8Array(), fileName: 'tom.pdf' };
    const swedish = await readAuditFile(file, { language: 'sv' });
    const english = await readAuditFile(file, { language: 'en' });
    expect([only(swedish), only(english)]).toEqual(['empty-file', 'empty-file']);
    expect(swedish.issues[0]?.message).toMatch(/^Filen är tom/u);
    expect(english.issues[0]?.message).toMatch(/^The file is empty/u);
  });

  it('ends when memory runs out, and the caller lives on', async () => {
    const bytes = hungry(60_000);
    const reading = await readAuditFile({ bytes, fileName: 'stor.docx' }, { language: 'sv', memoryMb: 24 });
    expect(only(reading)).toBe('reading-memory-limit');
    const next = await readAuditFile({ bytes: small, fileName: 'rapport.docx' }, { language: 'sv' });
    expect(next.source.format).toBe('docx');
  }, 60_000);

  it('ends when time runs out', async () => {
    const reading = await readAuditFile(
      { bytes: small, fileName: 'rapport.docx' },
      { language: 'sv', timeoutMs: 1 },
    );
    expect(only(reading)).toBe('reading-time-limit');
  });

  it('ends when it is cancelled, before and during', async () => {
    const file = { bytes: hungry(20_000), fileName: 'rapport.docx' };
    expect(only(await readAuditFile(file, { language: 'sv', signal: AbortSignal.abort() }))).toBe(
      'reading-cancelled',
    );
    const controller = new AbortController();
    const reading = readAuditFile(file, { language: 'sv', signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    expect(only(await reading)).toBe('reading-cancelled');
  });

  it('does not look into a file over 100 MB', async () => {
    const started = performance.now();
    const reading = await readAuditFile(
      { bytes: new Uint8Array(100 * 1024 * 1024 + 1), fileName: 'stor.pdf' },
      { language: 'sv' },
    );
    expect(only(reading)).toBe('file-too-large');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('leaves the caller free to work meanwhile', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 5);
    await readAuditFile({ bytes: hungry(5_000), fileName: 'rapport.docx' }, { language: 'sv' });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });
});
