import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { writePaper } from '../index.ts';
import type { Fact, Paper } from '../paper.model.ts';

const email = 'anna-karin.bergstrom-lindqvist.samordnare@kommunstyrelsen.lindviken.example';
const link = `https://lindviken.example/diarium/${'handling-'.repeat(6)}117`;
const number = '1234567890'.repeat(7);
const fact = (value: string): Fact => ({ label: 'E-post', value, quoted: false });
const said = (text: string) => [{ type: 'text', text, style: 'plain', quoted: false }] as const;

const paper: Paper = {
  language: 'sv',
  title: 'Yttrande',
  kicker: '',
  lede: '',
  facts: [],
  contentsTitle: '',
  footer: 'Lindvikens kommun',
  pageOf: { page: 'Sida', of: 'av' },
  dated: null,
  letterhead: {
    organisation: 'Lindvikens kommun',
    body: null,
    kind: 'Yttrande',
    facts: [fact(email)],
    recipient: [],
    marks: [],
  },
  blocks: [
    { type: 'paragraph', text: `Se ${link} och ${number}.`, style: 'plain', quoted: true },
    {
      type: 'table',
      caption: '',
      columns: [
        { title: 'Vem', width: 30, align: 'left' },
        { title: 'Vad', width: null, align: 'left' },
      ],
      rows: [{ cells: [[...said(email)], [...said('Informationssäkerhet')]], details: [] }],
    },
  ],
};

test('what is copied from a PDF is what was written: no sign that nobody sees stands in addresses, links and numbers', async () => {
  const pdf = await getDocument({ data: await writePaper(paper, { format: 'pdf' }), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const lines = items.flatMap((item) => ('str' in item ? [item] : []));
  const copied = lines.map(({ str }) => str).join('');
  expect(copied).not.toMatch(/\p{Cf}/u);
  expect(copied.split(email)).toHaveLength(3);
  for (const whole of [link, number]) expect(copied).toContain(whole);
  // Still broken where it is wider than its place: nothing sticks out of the page.
  const right = lines.map(({ transform, width }) => Number(transform[4]) + width);
  expect(Math.max(...right)).toBeLessThan(595 - 60);
});
