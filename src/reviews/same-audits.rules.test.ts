import { describe, expect, test } from 'vitest';
import { aDocument, anAudit, aReading, aRecommendation } from '../../test/builders/reading.ts';
import type { ReadAudit } from '../reading/reading.model.ts';
import { beginReview } from './begin-review.rules.ts';
import type { ReviewAudit } from './review.model.ts';
import { blockersOf } from './review.rules.ts';
import { auditsOfOneName, canBeJoined, joinedAudit, positionsTogether } from './same-audits.rules.ts';

const known = { bodies: [], audits: [], recommendations: [] };
const reviewOf = (...documents: Partial<ReadAudit>[][]) =>
  beginReview(
    'utkast',
    aReading(documents.map((audits) => aDocument({ audits: audits.map((each) => anAudit(each)) }))),
    known,
    'Utan titel',
  );
const climate = { title: 'Granskning av klimatanpassning', year: 2024 };
const totals = (recommendations: number, green: number) => ({
  recommendations,
  green,
  yellow: recommendations - green,
  red: 0,
  derived: false,
  place: null,
});

describe('audits that bear one name', () => {
  test.each<[string, Partial<ReadAudit>[], number]>([
    ['the same words and year', [climate, climate, climate], 3],
    ['written otherwise', [climate, { ...climate, title: 'granskning av  Klimatanpassning.' }], 2],
    [
      'of no year, both',
      [
        { ...climate, year: null },
        { ...climate, year: null },
      ],
      2,
    ],
    ['of different years', [climate, { ...climate, year: 2023 }], 0],
    ['of different names', [climate, { ...climate, title: 'Granskning av inköp' }], 0],
    ['one', [climate], 0],
  ])('%s', (_, audits, expected) => {
    const review = reviewOf(audits);
    expect(auditsOfOneName(review).flat()).toHaveLength(expected);
  });

  test('what is left out, or is one audit of the register already, is no question', () => {
    const review = reviewOf([climate, climate]);
    const changed = (changes: Partial<ReviewAudit>, only?: number) => ({
      audits: review.audits.map((audit, index) =>
        only === undefined || only === index ? { ...audit, ...changes } : audit,
      ),
    });
    expect(auditsOfOneName(changed({ included: false }, 1))).toEqual([]);
    expect(auditsOfOneName(changed({ auditId: 'i registret' }))).toEqual([]);
    expect(auditsOfOneName(changed({ auditId: 'i registret' }, 0))).toHaveLength(1);
    expect(auditsOfOneName(changed({ auditId: 'i registret' }, 1))).toHaveLength(1);
  });

  test('they keep the report from being entered until somebody says that they are different', () => {
    const review = reviewOf([climate, climate]);
    const rows = review.rows.map((row) => ({ ...row, bodyIds: ['nämnd'] }));
    const blockers = (differentAudits: boolean) =>
      blockersOf({ ...review, rows }, { comparedAll: true, differentAudits });
    expect(blockers(false)).toEqual([
      { code: 'sameAudit', key: 'audit-1-1' },
      { code: 'sameAudit', key: 'audit-1-2' },
    ]);
    expect(blockers(true)).toEqual([]);
  });

  test('they can be made one in one document, not over several', () => {
    const { audits } = reviewOf([climate, climate], [climate]);
    const [first, second, elsewhere] = audits as [ReviewAudit, ReviewAudit, ReviewAudit];
    expect(canBeJoined([first, second])).toBe(true);
    expect(canBeJoined([first, elsewhere])).toBe(false);
    expect(canBeJoined([first, first])).toBe(false);
    expect(canBeJoined([first])).toBe(false);
    expect(canBeJoined([first, { ...second, included: false }])).toBe(false);
  });
});

describe('what a joined audit says', () => {
  const { audits } = reviewOf([climate, climate]);
  const [first, second] = audits as [ReviewAudit, ReviewAudit];
  const dates = (bodyId: string, answerBy: string) => ({ bodyId, answerBy, extendedTo: null });

  test('its bodies and dates together, each once, its own first', () => {
    const into = { ...first, bodyIds: ['ks'], matters: [dates('ks', '2026-12-01')] };
    const other = {
      ...second,
      bodyIds: ['ks', 'sn'],
      matters: [dates('ks', '2027-01-01'), dates('sn', '2026-12-05')],
    };
    expect(joinedAudit(into, [other], 2)).toMatchObject({
      bodyIds: ['ks', 'sn'],
      matters: [dates('ks', '2026-12-01'), dates('sn', '2026-12-05')],
    });
  });

  test.each([
    ['the whole, stated in a chapter', [totals(5, 3), totals(2, 1)], 5, 5],
    ['the same in each', [totals(5, 3), totals(5, 3)], 5, 5],
    ['the chapters’ own together', [totals(3, 2), totals(2, 1)], 5, 5],
    ['in one chapter alone', [null, totals(5, 3)], 5, 5],
    ['what is not the number of rows stands as stated first', [totals(4, 2), totals(7, 1)], 5, 4],
    ['nothing', [null, null], 5, null],
  ] as const)('totals: %s', (_, [one, other], rows, expected) => {
    const joined = joinedAudit({ ...first, statedTotals: one }, [{ ...second, statedTotals: other }], rows);
    expect(joined.statedTotals?.recommendations ?? null).toBe(expected);
  });

  test('as the sum of what chapters state is derived as soon as one of them is', () => {
    const stated = { recommendations: 2, green: 1, yellow: 1, red: 0 };
    const joined = joinedAudit(
      { ...first, statedTotals: { ...stated, derived: false } },
      [{ ...second, statedTotals: { ...stated, derived: true } }],
      4,
    );
    expect(joined.statedTotals).toEqual({ recommendations: 4, green: 2, yellow: 2, red: 0, derived: true });
  });

  test('a wish to meet in one of its chapters is a wish to meet', () => {
    const of = (one: boolean | null, other: boolean | null) =>
      joinedAudit({ ...first, needsMeeting: one }, [{ ...second, needsMeeting: other }], 1).needsMeeting;
    expect([of(false, true), of(null, false), of(null, null)]).toEqual([true, false, null]);
  });

  test('its rows stand as they were read, also past nine', () => {
    const many = Array.from({ length: 11 }, (_, index) => aRecommendation({ text: `Att ${index}` }));
    const { rows } = reviewOf([{ ...climate, recommendations: many }, climate]);
    const ordered = positionsTogether(rows.toReversed());
    expect(ordered.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
    expect(ordered.map(({ position }) => position)).toEqual(rows.map((_, index) => index + 1));
  });
});
