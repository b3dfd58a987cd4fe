import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAuditFileHere } from './index.ts';
import type { Reading, ReadRecommendation } from './reading.model.ts';

/** Real reports with their truth lie beside the repository on our own machines, and nowhere else. */
const cases = join(import.meta.dirname, '../../../shared/cases');

async function read(fileName: string): Promise<Reading> {
  return readAuditFileHere({ bytes: readFileSync(join(cases, fileName)), fileName }, { language: 'sv' });
}

interface Truth {
  documents: {
    audits?: {
      title: string;
      audited_bodies: string[];
      recommendations: {
        number: string;
        status: string | null;
        inferred_status: string;
        text_start: string;
      }[];
    }[];
  }[];
}

function truth(fileName: string): NonNullable<Truth['documents'][number]['audits']> {
  const { documents }: Truth = JSON.parse(readFileSync(join(cases, fileName), 'utf8'));
  return documents.flatMap(({ audits }) => audits ?? []);
}

const auditsOf = (reading: Reading) => reading.documents.flatMap(({ audits }) => audits);
const start = (text: string): string => text.replace(/^(?:\d+\)|-)\s*/u, '').slice(0, 40);

describe.skipIf(!existsSync(cases))('real reports', () => {
  it('reads the report with printed statuses wholly', async () => {
    const reading = await read('report-printed-statuses.txt');
    const expected = truth('report-printed-statuses.truth.json');
    expect(reading.found).toEqual({
      audits: 5,
      recommendations: 37,
      green: 13,
      yellow: 11,
      red: 13,
      unknown: 0,
    });
    expect(reading.documents[0]?.statedTotals).toMatchObject({
      recommendations: 37,
      green: 13,
      yellow: 11,
      red: 13,
      derived: false,
    });
    expect(auditsOf(reading).map(({ title }) => title)).toEqual(expected.map(({ title }) => title));
    expect(auditsOf(reading).map(({ auditedBodies }) => auditedBodies)).toEqual(
      expected.map(({ audited_bodies }) => audited_bodies),
    );
    const rows = (of: (row: ReadRecommendation) => unknown) =>
      auditsOf(reading).map(({ recommendations }) => recommendations.map(of));
    expect(rows((row) => [row.number, row.status, start(row.text)])).toEqual(
      expected.map(({ recommendations }) =>
        recommendations.map((row) => [row.number, row.status, start(row.text_start)]),
      ),
    );
    const codes = reading.issues.map(({ code, found }) => `${code} ${found}`);
    expect(codes).toEqual(
      expect.arrayContaining([
        'number-repeated 2',
        'number-jump 4',
        'dates-differ 2021-04-14',
        'late-answer-called-timely 2018-11-26',
      ]),
    );
  });

  it('finds the follow-up in the packet, and asserts no colour that was lost', async () => {
    const reading = await read('report-lost-symbols.txt');
    const expected = truth('report-lost-symbols.truth.json');
    expect(reading.found).toEqual({
      audits: 5,
      recommendations: 22,
      green: 0,
      yellow: 2,
      red: 0,
      unknown: 20,
    });
    expect(
      auditsOf(reading).map(({ auditedBodies, recommendations }) => [auditedBodies, recommendations.length]),
    ).toEqual(
      expected.map(({ audited_bodies, recommendations }) => [audited_bodies, recommendations.length]),
    );
    const said = auditsOf(reading).flatMap(({ recommendations }) => recommendations);
    const right = expected
      .flatMap(({ recommendations }) => recommendations)
      .filter((row, index) => (said[index]?.proposed?.status ?? said[index]?.status) === row.inferred_status);
    expect(right.length).toBeGreaterThanOrEqual(18);
    expect(
      said.filter(
        ({ response, done, remaining }) =>
          response?.text.includes('åtgärdats?') || done === null || remaining === null,
      ),
    ).toEqual([]);
    expect(reading.documents.find(({ kind }) => kind === 'followUp')?.statedTotals).toBeNull();
    const letter = reading.documents.find(({ kind }) => kind === 'transmittal');
    expect(letter?.statedTotals).toMatchObject({ recommendations: 22, green: 6, yellow: 15, red: 1 });
    expect(letter?.deadlines).toMatchObject([{ kind: 'response', date: '2023-08-20' }]);
    expect(reading.documents.flatMap(({ deadlines }) => deadlines)).toContainEqual(
      expect.objectContaining({ kind: 'extension', date: '2023-09-30', whom: ['Socialnämnden'] }),
    );
    expect(reading.issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'letter-totals-differ-unknown',
        'remaining-called-yellow',
        'letter-date-signature',
        'dates-differ',
        'response-missing',
      ]),
    );
  });

  it.each([
    'follow-up-3-columns-tagged.pdf',
    'follow-up-3-columns-untagged-images.pdf',
    'follow-up-cell-shading.docx',
  ])('reads all 40 rows of %s', async (fileName) => {
    const { rows }: { rows: { rec: string; ans: string; done: string; left: string; status: string }[] } =
      JSON.parse(readFileSync(join(cases, 'follow-up-expected.json'), 'utf8'));
    const flat = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();
    const said = auditsOf(await read(fileName)).flatMap(({ recommendations }) => recommendations);
    expect(
      said.map(({ text, response, done, remaining, status }) => [
        flat(text),
        flat(response?.text),
        flat(done),
        flat(remaining),
        status,
      ]),
    ).toEqual(
      rows.map(({ rec, ans, done, left, status }) => [flat(rec), flat(ans), flat(done), flat(left), status]),
    );
  });
});
