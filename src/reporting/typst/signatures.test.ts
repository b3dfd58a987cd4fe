import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { Block, Paper } from '../paper.model.ts';
import { renderPdf } from './render-pdf.ts';

const plain = (text: string): Block => ({ type: 'paragraph', text, style: 'plain', quoted: false });
const last = 'Nämndens sista ord';
const ends: [string, Block][] = [
  ['a paragraph', plain(last)],
  ['a list', { type: 'list', ordered: false, items: [last], quoted: false }],
  [
    'a table',
    {
      type: 'table',
      caption: '',
      columns: [{ title: 'Nämnd', width: null, align: 'left' }],
      rows: [{ cells: [[{ type: 'text', text: last, style: 'plain', quoted: false }]], details: [] }],
    },
  ],
];

const letter = (lines: number, end: Block): Paper => ({
  language: 'sv',
  title: 'Yttrande',
  kicker: 'Yttrande',
  lede: '',
  facts: [],
  contentsTitle: '',
  footer: 'Lindvikens kommun',
  pageOf: { page: 'Sida', of: '' },
  dated: '2026-11-23',
  letterhead: {
    organisation: 'Lindvikens kommun',
    body: null,
    kind: 'Yttrande',
    facts: [],
    recipient: [],
    marks: [],
  },
  blocks: [
    ...Array.from({ length: lines }, (_, index) => plain(`Stycke ${index + 1}`)),
    end,
    { type: 'signatures', lines: [{ name: '', title: 'Ordförande' }] },
  ],
});

async function pagesOf(paper: Paper): Promise<string[]> {
  const pdf = await getDocument({ data: await renderPdf(paper, { archive: false }), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
}

describe.each(ends)('signatures after %s', (_, end) => {
  test('never stand alone on a page, wherever the text ends', async () => {
    const seen = new Set<number>();
    for (let lines = 24; lines <= 36; lines += 1) {
      const pages = await pagesOf(letter(lines, end));
      seen.add(pages.length);
      expect(pages.find((page) => page.includes('Ordförande'))).toContain(last);
    }
    expect([...seen]).toEqual([1, 2]);
  });
});
