import { describe, expect, it } from 'vitest';
import type { DraftAudit, DraftDocument, DraftRecommendation } from './interpret/draft.model.ts';
import type { Status } from './reading.model.ts';
import { foundIn, reconcile } from './reconcile.ts';

function row(status: Status, number: string | null = null): DraftRecommendation {
  return {
    number,
    text: 'Ta fram en plan',
    group: null,
    addressees: [],
    response: null,
    done: null,
    remaining: null,
    comment: 'Plan finns.',
    status,
    statusFrom: 'word',
    proposed: null,
    place: { page: 1, line: 1 },
  };
}

function report(rows: DraftRecommendation[], stated: Partial<DraftDocument> = {}): DraftDocument {
  const audit: DraftAudit = {
    title: 'Granskning av brandskydd',
    year: 2024,
    auditedBodies: [],
    questions: [],
    recommendations: rows,
    assessment: null,
    needsMeeting: null,
    statedTotals: null,
  };
  return {
    kind: 'followUp',
    title: null,
    firm: null,
    dated: null,
    registryNumber: null,
    place: null,
    statedTotals: null,
    scale: [],
    questions: [],
    audits: [audit],
    deadlines: [],
    signatures: [],
    actions: [],
    figures: [],
    ...stated,
  };
}

const codes = (documents: DraftDocument[]): string[] => reconcile(documents).map(({ code }) => code);

describe('reconciling what was read with what is stated', () => {
  it('says nothing where they agree', () => {
    expect(
      codes([
        report([row('green', '1'), row('red', '2')], {
          statedTotals: { recommendations: 2, green: 1, yellow: 0, red: 1, derived: false },
        }),
      ]),
    ).toEqual([]);
  });
  it('names a difference, with both counts', () => {
    const [issue] = reconcile([
      report([row('green')], {
        statedTotals: { recommendations: 2, green: 2, yellow: 0, red: 0, derived: false },
      }),
    ]);
    expect(issue).toMatchObject({
      code: 'totals-differ',
      severity: 'warning',
      expected: '2 = 2/0/0',
      found: '1 = 1/0/0',
    });
  });
  it('only notes a difference that unknown colours can explain', () => {
    const issues = reconcile([
      report([row('green'), row('unknown')], {
        statedTotals: { recommendations: 2, green: 1, yellow: 1, red: 0, derived: false },
      }),
    ]);
    expect(issues.find(({ code }) => code === 'totals-differ-unknown')?.severity).toBe('note');
  });
  it('names totals that contradict themselves', () => {
    expect(
      codes([
        report([row('green')], {
          statedTotals: { recommendations: 3, green: 1, yellow: 0, red: 0, derived: false },
        }),
      ]),
    ).toContain('totals-differ-inside');
  });
  it('names a number that stands twice, and the jump after it', () => {
    expect(codes([report(['1', '2', '2', '4'].map((number) => row('green', number)))])).toEqual([
      'number-repeated',
      'number-jump',
    ]);
  });
  it('accepts numbering that begins anew, letters and Roman numerals', () => {
    for (const numbers of [
      ['1', '2', '1', '2'],
      ['a', 'b', 'c'],
      ['I', 'II', 'III', 'IV'],
      ['R1', 'R2'],
    ]) {
      expect(codes([report(numbers.map((number) => row('green', number)))])).toEqual([]);
    }
  });
  it('names a missing response only where others have one or its lack is printed', () => {
    const answered = {
      ...row('green'),
      response: { text: 'Ja', scope: 'recommendation' as const, body: null, paraphrased: false },
    };
    expect(codes([report([answered, row('green')])])).toEqual(['response-missing']);
    expect(codes([report([{ ...row('green'), responseMissing: true }])])).toEqual(['response-missing']);
    expect(codes([report([row('green')])])).toEqual([]);
  });

  it('a long recommendation is quoted to the end of a word', () => {
    const text = `${'dokumentera '.repeat(6)}rutinerna för behörigheter`;
    const [issue] = reconcile([report([{ ...row('green'), text, responseMissing: true }])]);
    expect(issue?.values['text']).toBe(`${'dokumentera '.repeat(6).trim()}…`);
  });
  it('counts every recommendation once', () => {
    expect(foundIn([report([row('green'), row('unknown'), row('red')])])).toEqual({
      audits: 1,
      recommendations: 3,
      green: 1,
      yellow: 0,
      red: 1,
      unknown: 1,
    });
  });
});
