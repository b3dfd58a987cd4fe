import { describe, expect, test } from 'vitest';
import { aDocument, anAudit, aReading, aRecommendation, totals } from '../../test/builders/reading.ts';
import type { Status } from '../reading/reading.model.ts';
import { compareReading, compareTotals, countStatuses } from './totals.view.ts';

const rows = (...statuses: Status[]) => statuses.map((status) => aRecommendation({ status }));

describe('stated totals against what was read', () => {
  test.each([
    ['the same number and colours agree', totals(1, 1, 0), ['green', 'yellow'], 'agrees'],
    ['one recommendation too few differs', totals(2, 1, 0), ['green', 'yellow'], 'disagrees'],
    ['a colour that the file lost is only missing', totals(1, 1, 0), ['green', 'unknown'], 'coloursMissing'],
    ['another colour than stated differs', totals(1, 1, 0), ['green', 'green'], 'disagrees'],
    [
      'more of a colour than stated differs beside a lost one',
      totals(1, 1, 1),
      ['red', 'red', 'unknown'],
      'disagrees',
    ],
    ['a number without colours is only about the number', totals(0, 0, 0, 2), ['green', 'unknown'], 'agrees'],
  ] as const)('%s', (_name, stated, statuses, outcome) => {
    expect(compareTotals(stated, countStatuses(rows(...statuses)))).toBe(outcome);
  });

  test('totals in the letter count where the report states none, over all documents', () => {
    const report = aDocument({ audits: [anAudit({ recommendations: rows('green', 'red') })] });
    const letter = aDocument({ kind: 'transmittal', audits: [], statedTotals: totals(1, 0, 1) });
    expect(compareReading(aReading([letter, report]))).toMatchObject({ outcome: 'agrees' });
  });

  test("the report's own totals go before the letter's", () => {
    const report = aDocument({
      statedTotals: totals(1, 0, 1),
      audits: [anAudit({ recommendations: rows('green', 'red') })],
    });
    const letter = aDocument({ kind: 'transmittal', audits: [], statedTotals: totals(9, 0, 0) });
    expect(compareReading(aReading([letter, report]))).toMatchObject({ outcome: 'agrees' });
  });

  test('a file without recommendations is told apart from one without totals', () => {
    expect(compareReading(aReading([aDocument({ audits: [] })])).outcome).toBe('noRecommendations');
    expect(compareReading(aReading([aDocument()])).outcome).toBe('nothingStated');
  });
});
