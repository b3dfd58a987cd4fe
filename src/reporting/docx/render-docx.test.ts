import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
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

async function printed(read: Reading, language: 'sv' | 'en' = 'sv') {
  const files = unzipSync(await writeStatusPaper(read, { format: 'docx', language }));
  return (name: string) => {
    const bytes = files[name];
    if (!bytes) throw new Error(`no ${name} in the document`);
    return strFromU8(bytes);
  };
}

test('title, headings and language are Word’s own', async () => {
  const file = await printed(lindviken);
  expect(file('docProps/core.xml')).toContain('<dc:title>Uppföljning av tidigare granskningar</dc:title>');
  for (const style of ['Title', 'Heading1', 'Heading2']) {
    expect(file('word/document.xml')).toContain(`<w:pStyle w:val="${style}"/>`);
  }
  expect(file('word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
  expect((await printed(lindviken, 'en'))('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
});

test('every data table repeats its header row', async () => {
  const xml = (await printed(lindviken))('word/document.xml');
  const captions = xml.match(/w:val="TableCaption"/g)?.length ?? 0;
  const headers = xml.match(/<w:tblHeader\/>/g)?.length ?? 0;
  expect(headers).toBe(14);
  expect(captions).toBeGreaterThanOrEqual(headers);
});

test('a status stands as mark and word, a proposal under its label, a bar with its figures in words', async () => {
  const xml = (await printed(lindviken))('word/document.xml').replaceAll('\u00a0', ' ');
  for (const words of ['✔ Åtgärdad', '◐ Delvis åtgärdad', '▲ Inte åtgärdad', '○ Okänd', 'Tolkning: ']) {
    expect(xml).toContain(words);
  }
  expect(xml).toContain('✔ 2 åtgärdade   ◐ 2 delvis åtgärdade   ▲ 1 inte åtgärdad');
});

test('the foot of the page counts pages', async () => {
  const footer = (await printed(lindviken))('word/footer1.xml');
  expect(footer).toContain('PAGE');
  expect(footer).toContain('NUMPAGES');
});

test.each([0, 1, 40, 500])('%i recommendations are all printed', async (count) => {
  const xml = (await printed(manyRecommendations(count, 5)))('word/document.xml');
  expect(xml.match(/att behörighet rutin/g)?.length ?? 0).toBe(count);
});

test('markup and control characters in the source become plain text', async () => {
  const text = '<w:p/> & "citat" \u0000\u000b]]> {{x}}';
  const read = reading({
    documents: [document({ audits: [audit({ recommendations: [recommendation({ text })] })] })],
  });
  const xml = (await printed(read))('word/document.xml');
  expect(xml).toContain('&lt;w:p/&gt; &amp; &quot;citat&quot;');
  expect(xml).not.toContain('\u0000');
});

test('an undated source gives a document without dates', async () => {
  const core = (await printed(reading()))('docProps/core.xml');
  expect(core).not.toContain('dcterms:created');
});
