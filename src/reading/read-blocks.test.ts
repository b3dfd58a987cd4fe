import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './formats/text/index.ts';
import { readBlocks } from './read-blocks.ts';
import { type Reading, readingSchema } from './reading.model.ts';

const source = { file: 'rapport.txt', sha256: '0'.repeat(64), format: 'text', pages: null } as const;

function read(text: string, language: 'sv' | 'en' = 'sv'): Reading {
  return readBlocks(readText(new TextEncoder().encode(text)), source, language);
}

const report = `Uppföljning av tidigare granskningar

Lindvikens kommun

Mars 2026

Granit Revision AB

Granskning av elevhälsan

Granskningen genomfördes 2023 och avsåg barn- och utbildningsnämnden.

Rekommendation\tBedömning\tKommentar
1) Ta fram en rutin\tÅtgärdad\tRutinen är antagen.
2) Följ upp rutinen\tInte åtgärdad\tIngen uppföljning har

\t\tgjorts under året.
`;

const words = [
  'Rekommendation',
  'Bedömning',
  'Kommentar',
  'Åtgärdad',
  'Ej åtgärdad',
  '1) Ta fram en plan',
  '- att nämnden följer upp',
  'Nämndens svar:',
  'Socialnämnden',
  'Vi rekommenderar nämnden att:',
  'Granskning av it',
  '# Uppföljning',
  '2024-02-01',
  '|',
  '\t',
  '\n',
  '\n\n',
  '\f',
  '   ',
  'gröna',
  '3',
  '?',
  ':',
  '<p>',
  '</table>',
  '<table>',
  '+---+',
];

describe('a reading', () => {
  it('keeps to the contract and finds rows, their statuses and a cell that a page cut', () => {
    const reading = read(report);
    expect(readingSchema.safeParse(reading).error).toBeUndefined();
    const [audit] = reading.documents.flatMap(({ audits }) => audits);
    expect(audit).toMatchObject({
      title: 'Granskning av elevhälsan',
      year: 2023,
      auditedBodies: ['Barn- och utbildningsnämnden'],
    });
    expect(
      audit?.recommendations.map(({ number, text, status, comment }) => ({ number, text, status, comment })),
    ).toEqual([
      { number: '1', text: 'Ta fram en rutin', status: 'green', comment: 'Rutinen är antagen.' },
      {
        number: '2',
        text: 'Följ upp rutinen',
        status: 'red',
        comment: 'Ingen uppföljning har gjorts under året.',
      },
    ]);
  });
  it('loses no row whose statuses are words that head columns in other reports', () => {
    const years = `Uppföljande granskning\n\nLindvikens kommun\n\nRekommendation\tBedömning 2023\tBedömning 2025\nTa fram en plan\tGenomförd\tGenomförd\nUtbilda chefer\tEj genomförd\tDelvis genomförd\n`;
    const rows = read(years)
      .documents.flatMap(({ audits }) => audits)
      .flatMap(({ recommendations }) => recommendations);
    expect(rows.map(({ text, status }) => [text, status])).toEqual([
      ['Ta fram en plan', 'green'],
      ['Utbilda chefer', 'yellow'],
    ]);
  });
  it('words its issues in the language asked for', () => {
    const doubled = report.replace('2) Följ', '1) Följ');
    expect(
      read(doubled, 'sv')
        .issues.map(({ message }) => message)
        .join(),
    ).toMatch(/står två gånger/u);
    expect(
      read(doubled, 'en')
        .issues.map(({ message }) => message)
        .join(),
    ).toMatch(/stands twice/u);
  });
  it('finds no recommendation where nobody audits', () => {
    const reading = read('Recept\n\nVi rekommenderar följande:\n\n- smör\n- mjölk\n');
    expect(reading.found.recommendations).toBe(0);
    expect(reading.documents.every(({ kind }) => kind === 'other')).toBe(true);
  });
  it('survives any mixture of what reports are made of, and takes no word that does not stand in the file', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 20 })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join(' ');
          const reading = read(text);
          expect(readingSchema.safeParse(reading).error).toBeUndefined();
          const letters = (some: string): string => some.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
          const all = letters(text.replace(/<[^>]*>/gu, ''));
          for (const { text: said } of reading.documents
            .flatMap(({ audits }) => audits)
            .flatMap(({ recommendations }) => recommendations)) {
            for (const word of said.split(/\s+/u)) expect(all).toContain(letters(word));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
