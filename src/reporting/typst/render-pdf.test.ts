import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import type { Reading } from '../../reading/reading.model.ts';
import { writeStatusPaper } from '../index.ts';
import {
  audit,
  document,
  lindviken,
  manyRecommendations,
  reading,
  recommendation,
} from '../status-paper.fixture.ts';

const print = (read: Reading, { archive = false, language = 'sv' as 'sv' | 'en' } = {}) =>
  writeStatusPaper(read, { format: 'pdf', language, archive });

async function opened(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const text = async () => {
    const contents = await Promise.all(pages.map((page) => page.getTextContent()));
    return contents
      .map(({ items }) =>
        items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
      )
      .join('\n');
  };
  const structure = async () => JSON.stringify(await Promise.all(pages.map((page) => page.getStructTree())));
  return { pdf, text, structure };
}

const declared = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

const one = (parts: Parameters<typeof recommendation>[0]) =>
  reading({ documents: [document({ audits: [audit({ recommendations: [recommendation(parts)] })] })] });

describe('accessibility', () => {
  test('the paper is PDF/UA-1: declared, tagged, titled and in its language', async () => {
    const bytes = await print(lindviken);
    const { pdf } = await opened(bytes);
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
    expect(declared(bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(JSON.stringify(Object.fromEntries((await pdf.getMarkInfo()) as never))).toContain('"Marked":true');
    expect(info).toMatchObject({ Title: 'Uppföljning av tidigare granskningar', Language: 'sv' });
  });

  test('the archive version is PDF/A-2a, also where the source has no date', async () => {
    const undated = reading({ documents: [document({ dated: null })] });
    for (const read of [lindviken, undated]) {
      const bytes = await print(read, { archive: true });
      expect(declared(bytes)).toContain('<pdfaid:part>2</pdfaid:part>');
      expect(declared(bytes)).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    }
  });

  test('headings, tables with headers and the chart’s text alternative are in the structure', async () => {
    const structure = await (await opened(await print(lindviken))).structure();
    for (const role of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure', 'Caption']) {
      expect(structure).toContain(`"role":"${role}"`);
    }
    expect(structure).toContain('"alt":"Liggande staplar med antal rekommendationer per status.');
  });

  test('the source’s words are marked as Swedish in an English paper', async () => {
    const { pdf, structure } = await opened(await print(lindviken, { language: 'en' }));
    const { info } = (await pdf.getMetadata()) as { info: { Language?: string } };
    expect(info.Language).toBe('en');
    expect(await structure()).toContain('"lang":"sv"');
  });
});

test('every status stands in words and every page has its number', async () => {
  const { pdf, text } = await opened(await print(lindviken));
  const printed = await text();
  for (const words of ['Åtgärdad', 'Delvis åtgärdad', 'Inte åtgärdad', 'Okänd', 'Tolkning:']) {
    expect(printed).toContain(words);
  }
  for (let page = 1; page <= pdf.numPages; page++) {
    expect(printed).toContain(`Sida ${page} av ${pdf.numPages}`);
  }
});

test.each([0, 1, 40])('%i recommendations are all printed', async (count) => {
  const { text } = await opened(await print(manyRecommendations(count, 5)));
  expect((await text()).match(/att behörighet rutin/g)?.length ?? 0).toBe(count);
});

test('500 recommendations are all printed within a few seconds', async () => {
  const worked = processorTime();
  const bytes = await print(manyRecommendations(500));
  expect(worked()).toBeLessThan(8_000);
  const printed = await (await opened(bytes)).text();
  expect(printed).toContain('Sida 1 av');
  expect(printed).toMatch(/\b500\b/);
}, 60_000);

describe('hostile texts', () => {
  test('a text of many pages is printed to its last word', async () => {
    const text = `${'mycket lång text om uppföljning '.repeat(3000)}SLUTORDET`;
    const { text: printed } = await opened(await print(one({ text, remaining: text })));
    expect((await printed()).match(/SLUTORDET/g)).toHaveLength(2);
  });

  test('a title of thousands of signs and an endless word do not stop the paper', async () => {
    const endless = 'x'.repeat(5000);
    const read = reading({
      documents: [
        document({ title: 'Granskning '.repeat(400), firm: endless, audits: [audit({ title: endless })] }),
      ],
    });
    expect((await print(read)).length).toBeGreaterThan(1000);
  });

  test.each([
    ['markup', '#panic("x") *fet* $x^2$ = Rubrik @ref <label> \\ `rå` // kommentar'],
    ['a path to another file', '#read("/etc/passwd")'],
  ])('%s is printed as it stands', async (_, text) => {
    const { text: printed } = await opened(await print(one({ text })));
    expect((await printed()).replaceAll('\u200b', '').replaceAll(/\s+/g, ' ')).toContain(text);
  });

  test.each([
    ['signs that no typeface here has', '漢字 😀 \uf0b7 \u{10ffff} 𓀀'],
    ['control characters and broken pairs', 'a\u0000b\u0007c\ud800d\u202ee\ufeff\ufe0f'],
    ['other scripts and signs', 'Ελληνικά Кириллица עברית العربية ✓ ● → ≥ ½ e\u0301 \u0301'],
  ])('%s keep to both standards', async (_, text) => {
    for (const archive of [false, true]) {
      expect(
        (await print(one({ text, group: text, addressees: [text] }), { archive })).length,
      ).toBeGreaterThan(1000);
    }
  });
});
