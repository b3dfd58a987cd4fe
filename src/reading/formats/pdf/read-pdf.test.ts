import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdf, renderPage } from './index.ts';
import { findOcr } from './ocr.ts';

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`samples/${name}.pdf`, import.meta.url)));
const codes = async (bytes: Uint8Array, options = {}) =>
  (await readPdf(bytes, options)).problems.map((problem) => problem.code);

/** A PDF of one page with the given entries and content, without cross-reference table. */
function handMade(page: string, content: string, count = 1): Uint8Array {
  return new TextEncoder().encode(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count ${count}>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R${page}>>endobj
4 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj
trailer<</Root 1 0 R>>`);
}

describe('a PDF that cannot be read', () => {
  it('is refused as damaged when it is empty, cut off or no PDF at all', async () => {
    const whole = sample('borderless');
    expect(await codes(new Uint8Array())).toEqual(['pdf-damaged']);
    expect(await codes(whole.slice(0, 2000))).toEqual(['pdf-damaged']);
    expect(await codes(new TextEncoder().encode('%PDF-1.7\nhej hej'))).toEqual(['pdf-damaged']);
  });

  it('is refused when it needs a password', async () => {
    expect(await codes(sample('password'))).toEqual(['pdf-password']);
  });

  it('is refused when it has more pages than allowed, and read when it has just as many', async () => {
    const twoPages = sample('bordered-vector');
    expect(await readPdf(twoPages, { maxPages: 1 })).toMatchObject({
      pages: 2,
      blocks: [],
      problems: [{ code: 'too-many-pages', severity: 'error', expected: '1', found: '2' }],
    });
    expect(await codes(twoPages, { maxPages: 2 })).toEqual([]);
  });

  it('has no text when it is blank', async () => {
    expect(await codes(handMade('', ''))).toEqual(['no-text']);
  });

  it('does not break on deep nesting, on states never restored or on a page count that is a lie', async () => {
    const deep = `/X ${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    for (const bytes of [handMade(deep, ''), handMade('', 'q '.repeat(2000)), handMade('', '', 2000)])
      expect((await readPdf(bytes, {})).problems[0]?.severity).toBe('error');
  });

  it('never rejects, whatever bytes are changed', async () => {
    const whole = sample('borderless');
    for (let seed = 1; seed <= 15; seed += 1) {
      const bytes = whole.slice();
      for (let at = 0; at < 20 * seed; at += 1)
        bytes[(at * 7919 * seed) % bytes.length] = (at * 31 + seed) % 256;
      const document = await readPdf(bytes, {});
      expect(document.blocks.length > 0 || document.problems.length > 0).toBe(true);
    }
  });
});

const ocr = await findOcr();

describe('a scanned page', () => {
  it.skipIf(ocr !== null)('has no text where no tesseract with Swedish is installed', async () => {
    expect(await codes(sample('scanned'))).toEqual(['pdf-no-text']);
  });

  it.skipIf(ocr === null)(
    'is recognised by tesseract, and says so',
    async () => {
      const { blocks, problems } = await readPdf(sample('scanned'), {});
      expect(problems).toMatchObject([{ code: 'page-ocr', severity: 'note', place: { page: 1 } }]);
      expect(JSON.stringify(blocks)).toContain('förtroendevalda revisorerna i Lindvikens kommun');
    },
    120_000,
  );
});

describe('reading a long PDF', () => {
  it('tells how far it has come', async () => {
    const steps: [number, number][] = [];
    await readPdf(sample('bordered-vector'), { onProgress: (done, total) => steps.push([done, total]) });
    expect(steps).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('stops between pages when it is told to', async () => {
    const stop = new AbortController();
    const reading = readPdf(sample('bordered-vector'), {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('stopped')),
    });
    await expect(reading).rejects.toThrow('stopped');
  });
});

describe('drawing a page', () => {
  it('gives a PNG of the width asked for', async () => {
    const png = await renderPage(sample('bordered-vector'), 2, { width: 400 });
    const header = new DataView((png ?? new Uint8Array(32)).buffer);
    expect([header.getUint32(0), header.getUint32(16)]).toEqual([0x89504e47, 400]);
  });

  it('gives nothing for a page that is not there or a file that is no PDF', async () => {
    expect(await renderPage(sample('borderless'), 9, { width: 400 })).toBeNull();
    expect(await renderPage(new Uint8Array(50), 1, { width: 400 })).toBeNull();
  });
});
