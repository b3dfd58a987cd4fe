import { describe, expect, it } from 'vitest';
import { readText } from '../formats/text/index.ts';
import { readBlocks } from '../read-blocks.ts';
import type { Reading } from '../reading.model.ts';
import { numberWithStatus } from './labels.ts';
import { statusInBrackets } from './status.rules.ts';
import { coloursCounted } from './totals.ts';

const source = { file: 'rapport.txt', sha256: '0'.repeat(64), format: 'text', pages: null } as const;
const read = (text: string): Reading => readBlocks(readText(new TextEncoder().encode(text)), source, 'sv');
const auditsOf = (reading: Reading) => reading.documents.flatMap(({ audits }) => audits);
const rowsOf = (reading: Reading) => auditsOf(reading).flatMap(({ recommendations }) => recommendations);

const cover = `Uppföljning av tidigare granskningar

Lindvikens kommun

Mars 2026

Granit Revision AB
`;

describe('totals of a report over several audits', () => {
  const table = `| Rekommendation | Bedömning | Kommentar |
| --- | --- | --- |
| Granskning av elevhälsan (2023) | | |
| Ta fram en rutin. | Åtgärdad | Rutinen är antagen. |
| Granskning av brandskydd (2022) | | |
| Öva utrymning. | Inte åtgärdad | Ingen övning har hållits. |
`;
  it('belong to the report, not to each of the audits', () => {
    const reading = read(`${cover}
${table}
Av totalt 2 rekommendationer är 1 åtgärdad och 1 inte åtgärdad.
`);
    expect(auditsOf(reading).map(({ statedTotals }) => statedTotals)).toEqual([null, null]);
    expect(reading.documents[0]?.statedTotals).toMatchObject({ recommendations: 2, green: 1, red: 1 });
    expect(reading.issues.filter(({ code }) => code.startsWith('audit-totals'))).toEqual([]);
  });
});

describe('a numbered list with words between its items', () => {
  const list = (last: string) => `# Uppföljning av granskning av föreningsbidrag

Granskningen lämnade 2023 följande rekommendationer.

1. Nämnden bör se över sina regler.

Nämnden svarade att en översyn har börjat.

Nya regler gäller från januari. (åtgärdad).

2. Nämnden bör motivera sina avslag.

${last}

Lindviken 2026-03-01
`;
  it('gives each item what is told after it', () => {
    const rows = rowsOf(read(list('Avslag motiveras inte. (inte åtgärdad).')));
    expect(rows.map(({ number, status, comment }) => [number, status, comment])).toEqual([
      ['1', 'green', 'Nya regler gäller från januari.'],
      ['2', 'red', 'Avslag motiveras inte.'],
    ]);
    expect(rows[0]?.response).toMatchObject({
      text: 'Nämnden svarade att en översyn har börjat.',
      paraphrased: true,
    });
  });
  it('takes no opening of another list for something told', () => {
    const rows = rowsOf(
      read(`# Granskning av inköp

Kommunstyrelsen och socialnämnden har granskats av kommunens revisorer.

Vi rekommenderar kommunstyrelsen att:

1. Införa kontroller av leverantörer.

Vi rekommenderar socialnämnden att:

2. Utbilda handläggare i upphandling.
`),
    );
    expect(rows.map(({ addressees, comment }) => [addressees, comment])).toEqual([
      [['Kommunstyrelsen'], null],
      [['Socialnämnden'], null],
    ]);
  });
});

it.each([
  ['Rekommendation 3 Delvis genomförd', { number: '3', status: 'yellow' }],
  ['Rekommendation 4. Ej genomförd', { number: '4', status: 'red' }],
  ['Rekommendation 4 till nämnden', null],
  ['Rekommendation 4', null],
])('the heading "%s" says %j', (heading, said) => {
  expect(numberWithStatus(heading)).toEqual(said);
});

it.each([
  ['Stickprov gjordes 2023. (delvis åtgärdad)', 'yellow'],
  ['Stickprov gjordes (2023)', null],
  ['(åtgärdad)', null],
])('"%s" ends in the status %s', (text, status) => {
  expect(statusInBrackets(text)?.status ?? null).toBe(status);
});

it.each([
  ['Rekommendation 4 Ej genomförd', {}],
  [
    'Vi bedömer att två rekommendationer har genomförts, två har genomförts delvis och en inte har genomförts.',
    { green: 2, yellow: 2, red: 1 },
  ],
  ['Två rekommendationer är klara, en pågår och en är ej påbörjad.', { green: 2, yellow: 1, red: 1 }],
])('"%s" counts %j', (text, counts) => {
  expect(coloursCounted(text)).toEqual(counts);
});

it('takes the large line under the number of a slide for the recommendation', () => {
  const rows = rowsOf(
    read(`# Uppföljning av granskning av simhallen

Granskningen gjordes 2022 av kommunens revisorer.

# Rekommendation 1

## Fastighetsnämnden bör fastställa en styrmodell.

# Rekommendation 2

## Fastighetsnämnden bör utvärdera projektet.
`),
  );
  expect(rows.map(({ number, text }) => [number, text])).toEqual([
    ['1', 'Fastighetsnämnden bör fastställa en styrmodell.'],
    ['2', 'Fastighetsnämnden bör utvärdera projektet.'],
  ]);
});

it('takes a form filled in for each recommendation for a follow-up', () => {
  const reading = read(`# Uppföljningsblankett

Granskning: Granskning av löner (2023)

Revisorerna har fyllt i status.

## Rekommendation 1

Rekommendation: Kommunstyrelsen bör dokumentera kontrollerna.

Ställd till: Kommunstyrelsen

Gjort sedan dess: En rutin finns.

Status: Klar

## Rekommendation 2

Rekommendation: Socialnämnden bör utbilda chefer.

Ställd till: Socialnämnden

Status: Ej påbörjad
`);
  expect(reading.documents[0]?.kind).toBe('followUp');
  expect(auditsOf(reading).map(({ title, year }) => [title, year])).toEqual([
    ['Granskning av löner (2023)', 2023],
  ]);
  expect(
    rowsOf(reading).map(({ text, addressees, done, status }) => [text, addressees, done, status]),
  ).toEqual([
    ['Kommunstyrelsen bör dokumentera kontrollerna.', ['Kommunstyrelsen'], 'En rutin finns.', 'green'],
    ['Socialnämnden bör utbilda chefer.', ['Socialnämnden'], null, 'red'],
  ]);
});
