import { describe, expect, it } from 'vitest';
import { readText } from '../formats/text/index.ts';
import { readBlocks } from '../read-blocks.ts';
import type { Reading } from '../reading.model.ts';

const source = { file: 'rapport.md', sha256: '0'.repeat(64), format: 'text', pages: null } as const;
const read = (text: string): Reading => readBlocks(readText(new TextEncoder().encode(text)), source, 'sv');
const auditsOf = (reading: Reading) => reading.documents.flatMap(({ audits }) => audits);

const table = (...rows: string[]) =>
  ['| Nr | Rekommendation | Bedömning | Kommentar |', '| --- | --- | --- | --- |', ...rows].join('\n');

const report = (first: string, second: string) => `# Uppföljning av granskningar

Lindvikens kommun, 2025-10-15

# Granskning av patientavgifter (2022)

## ${first}

${table('| 1 | Se över avgifterna. | Åtgärdad | Klart. |', '| 2 | Följ upp avgifterna. | Ej åtgärdad | Inget är gjort. |')}

## ${second}

${table('| 1 | Informera om stödet. | Delvis åtgärdad | Pågår. |')}
`;

describe('an audit with a chapter for each board', () => {
  const reading = read(report('Socialnämnden', 'Kulturnämnden'));
  it('is one audit of both boards, with the rows of both', () => {
    expect(auditsOf(reading)).toMatchObject([
      {
        title: 'Granskning av patientavgifter (2022)',
        auditedBodies: ['Socialnämnden', 'Kulturnämnden'],
        recommendations: [
          { number: '1', addressees: ['Socialnämnden'] },
          { number: '2', addressees: ['Socialnämnden'] },
          { number: '1', addressees: ['Kulturnämnden'] },
        ],
      },
    ]);
    expect(reading.found.audits).toBe(1);
  });
  it('may number the rows of each board from 1', () => {
    expect(reading.issues.filter(({ code }) => code.startsWith('number-'))).toEqual([]);
  });
  it('holds a total of the whole to the rows of all its boards, once', () => {
    const stated = 'Av totalt 3 rekommendationer är 1 åtgärdad, 1 delvis åtgärdad och 1 inte åtgärdad.';
    const wrong = stated.replace('totalt 3', 'totalt 4').replace('1 inte', '2 inte');
    const codes = (text: string) =>
      read(`${report('Socialnämnden', 'Kulturnämnden')}\n${text}\n`)
        .issues.map(({ code }) => code)
        .filter((code) => code.includes('totals'));
    expect(codes(stated)).toEqual([]);
    expect(codes(wrong)).toEqual(['totals-differ']);
  });
});

it('audits of companies with the same name are one for each company, since each has auditors of its own', () => {
  const audits = auditsOf(read(report('Lindvikens Energi AB', 'Lindvikens Hamn AB')));
  expect(audits.map(({ auditedBodies }) => auditedBodies)).toEqual([
    ['Lindvikens Energi AB'],
    ['Lindvikens Hamn AB'],
  ]);
});
