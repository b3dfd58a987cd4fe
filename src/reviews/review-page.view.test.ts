import { describe, expect, test } from 'vitest';
import { aDocument, anAudit, aReading, aRecommendation } from '../../test/builders/reading.ts';
import type { Requester } from '../identity/index.ts';
import type { TiedBody } from '../organisation/body.model.ts';
import type { ReadRecommendation } from '../reading/reading.model.ts';
import { asCorrected, asReviewed } from './as-reviewed.view.ts';
import { beginReview } from './begin-review.rules.ts';
import type { Review, ReviewRow } from './review.model.ts';
import { matchesFilter, parseReviewFilter } from './review-filter.view.ts';
import { clearRows, remainingOf, shownRows, unknownNames } from './review-page.view.ts';

const bodies: TiedBody[] = ['Kommunstyrelsen', 'Socialnämnden'].map((name) => ({
  id: name,
  kind: 'board',
  name,
  aliases: [],
  endedOn: null,
  version: 1,
  tiedTo: [],
}));
const as = (role: 'auditCoordinator' | 'securityOfficer', personId = 'jag'): Requester => ({
  organisationId: 'lindviken',
  personId,
  name: 'Asta Lundmark',
  roles: [{ role, bodyId: null, reaches: [] }],
  tokenScope: null,
});

const readingOf = (rows: Partial<ReadRecommendation>[], title = 'Granskning av avtal 2024') =>
  aReading([
    aDocument({ audits: [anAudit({ title, recommendations: rows.map((row) => aRecommendation(row)) })] }),
  ]);

/** The review of a reading with these rows, each changed by people as told. */
function reviewOf(
  rows: (Partial<ReadRecommendation> & { now?: Partial<ReviewRow> })[],
  title?: string,
): Review {
  const known = { bodies, audits: [], recommendations: [] };
  const review = beginReview('utkast', readingOf(rows, title), known, 'Utan titel');
  return { ...review, rows: review.rows.map((row, index) => ({ ...row, ...rows[index]?.now })) };
}

const unknown = { status: 'unknown', statusFrom: 'none' } as const;
const checked = { checkedBy: 'jag', checkedAt: new Date('2026-11-22T09:00:00Z') };
const changed = (by: string, minute: number) => ({
  changedBy: by,
  changedAt: new Date(`2026-11-22T09:${minute}:00Z`),
});

describe('what remains', () => {
  // The register still has whatever rows were recognised as.
  const stillThere = ({ rows }: Review) => ({
    audits: [],
    recommendations: rows.flatMap(({ recommendationId: id }) =>
      id === null ? [] : [{ id, auditId: 'a', number: null, text: '', bodyIds: [] }],
    ),
  });
  const remaining = (review: Review, requester = as('auditCoordinator')) =>
    remainingOf(
      { review, requester, ...stillThere(review) },
      shownRows({ review, requester, audits: [] }),
    ).map(({ code, weight, keys }) => `${weight} ${code} ${keys.length}`);

  test.each([
    ['a plain row', [{}], ['word unchecked 1']],
    ['a checked row', [{ now: checked }], []],
    ['a row without a body', [{ addressees: ['SN'] }], ['stops noBody 1', 'word unchecked 1']],
    ['an unknown colour', [unknown], ['word unchecked 1', 'look undecidedColour 1']],
    ['an unknown colour in a checked row', [{ ...unknown, now: checked }], []],
    [
      'a name beside a known one',
      [{ addressees: ['Kommunstyrelsen', 'X'] }],
      ['word unchecked 1', 'look unmatchedBody 1'],
    ],
    [
      'a resemblance',
      [{ now: { match: 'suggested' as const } }],
      ['stops undecidedMatch 1', 'word unchecked 1'],
    ],
    ['a row left out', [{ now: checked }, { ...unknown, now: { included: false } }], []],
  ])('of %s', (_name, rows, expected) => {
    expect(remaining(reviewOf(rows))).toEqual(expected);
  });

  test('where every audit is left out is that', () => {
    const review = reviewOf([{}]);
    const audits = review.audits.map((audit) => ({ ...audit, included: false }));
    expect(remaining({ ...review, audits })).toEqual(['stops nothingIncluded 0']);
  });

  test('for the security officer holds the audits that are not about security', () => {
    const rows = [{ now: checked }];
    expect(remaining(reviewOf(rows), as('securityOfficer'))).toEqual(['stops notYours 1']);
    expect(remaining(reviewOf(rows, 'Granskning av IT-säkerhet'), as('securityOfficer'))).toEqual([]);
  });
});

test('checking all at once takes only included rows that nothing is doubtful about', () => {
  const review = reviewOf([
    {},
    unknown,
    { addressees: ['SN'] },
    { now: { included: false } },
    { now: checked },
    { now: { match: 'suggested' } },
  ]);
  expect(clearRows(shownRows({ review, requester: as('auditCoordinator'), audits: [] }))).toBe(1);
});

describe('rows that the person who looks may check', () => {
  const theirs = (title: string, auditId: string | null, isSecurity: boolean) => {
    const review = reviewOf([{}], title);
    const known = { ...review, audits: review.audits.map((audit) => ({ ...audit, auditId })) };
    const audits = [{ id: 'a', title, year: 2024, isSecurity }];
    return shownRows({ review: known, requester: as('securityOfficer'), audits });
  };

  test.each([
    ['Granskning av IT-säkerhet', null, true],
    ['Granskning av avtal', null, false],
    ['Granskning av IT-säkerhet', 'a', false],
  ])('of a security officer: %s, in the register as %s: %s', (title, auditId, expected) => {
    const rows = theirs(title, auditId, false);
    expect(rows.map(({ isTheirs }) => isTheirs)).toEqual([expected]);
    expect(clearRows(rows)).toBe(expected ? 1 : 0);
  });

  test('of a security officer: an audit that the register has among those of security', () => {
    expect(theirs('Granskning av avtal', 'a', true)[0]?.isTheirs).toBe(true);
  });
});

test('what others have changed is what they did after my own last change', () => {
  const review = reviewOf([
    { now: changed('lisa', 10) },
    { now: changed('jag', 20) },
    { now: changed('lisa', 30) },
  ]);
  const byOthers = (person: string) =>
    shownRows({ review, requester: as('auditCoordinator', person), audits: [] }).map(
      ({ changedByOthers }) => changedByOthers,
    );
  expect(byOthers('jag')).toEqual([false, false, true]);
  expect(byOthers('lisa')).toEqual([false, false, false]);
  expect(byOthers('per')).toEqual([true, true, true]);
});

test('names that nobody has are counted over the rows where they are still to be told', () => {
  const review = reviewOf([
    { addressees: ['SN'] },
    { addressees: ['SN', 'Kommunstyrelsen'], now: checked },
    { addressees: ['SN'], now: checked },
    { addressees: ['SN'], now: { bodyIds: ['Socialnämnden'] } },
    { addressees: ['Räddningsförbundet'], now: { included: false } },
  ]);
  const rows = shownRows({ review, requester: as('auditCoordinator'), audits: [] });
  expect(unknownNames(rows, bodies)).toEqual([{ name: 'SN', rows: 2 }]);
});

describe('the filter', () => {
  const [row] = reviewOf([{ number: '7', comment: 'Beslutades i MAJ' }]).rows as [ReviewRow];
  const facts = { isIncluded: true, isDoubtful: false, changedByOthers: false };

  test.each([
    [{}, facts, true],
    [{ status: 'green' }, facts, true],
    [{ status: 'red' }, facts, false],
    [{ status: 'purple' }, facts, true],
    [{ body: 'Kommunstyrelsen' }, facts, true],
    [{ body: 'Socialnämnden' }, facts, false],
    [{ q: 'i maj' }, facts, true],
    [{ q: 'juni' }, facts, false],
    [{ state: 'unchecked' }, facts, true],
    [{ state: 'unchecked' }, { ...facts, isIncluded: false }, false],
    [{ state: 'doubtful' }, facts, false],
    [{ state: 'doubtful' }, { ...facts, isDoubtful: true }, true],
    [{ state: 'leftOut' }, { ...facts, isIncluded: false }, true],
    [{ state: 'leftOut' }, facts, false],
    [{ state: 'others' }, { ...facts, changedByOthers: true }, true],
    [{ state: 'others' }, facts, false],
  ])('%o of a row with %o: %s', (query, of, expected) => {
    expect(matchesFilter(row, of, parseReviewFilter(query))).toBe(expected);
  });
});

describe('the reading as reviewed', () => {
  const counted = (rows: Parameters<typeof reviewOf>[0]) => asReviewed(readingOf(rows), reviewOf(rows));

  test('holds what people corrected and not what they left out', () => {
    const { found, documents } = counted([
      { now: { text: 'Rättad', status: 'red', statusFrom: 'person' } },
      { now: { included: false } },
      unknown,
    ]);
    expect(found).toEqual({ audits: 1, recommendations: 2, green: 0, yellow: 0, red: 1, unknown: 1 });
    expect(documents[0]?.audits[0]?.recommendations[0]?.text).toBe('Rättad');
  });

  test.each([
    ['open', null, 'yellow'],
    ['accepted', 'yellow', 'yellow'],
    ['changed', 'red', 'red'],
    ['leftUnknown', null, undefined],
  ] as const)(
    'an unknown colour that is %s stays unknown, with %s beside it',
    (interpretation, interpreted, beside) => {
      const proposed = { status: 'yellow', reason: 'arbete pågår', confidence: 0.7 } as const;
      const { found, documents } = counted([{ ...unknown, proposed, now: { interpretation, interpreted } }]);
      expect(found).toMatchObject({ unknown: 1, yellow: 0, red: 0 });
      expect(documents[0]?.audits[0]?.recommendations[0]?.proposed?.status).toBe(beside);
      const rows = [{ ...unknown, proposed, now: { interpretation, interpreted } }];
      const [paper] = asCorrected(readingOf(rows), reviewOf(rows)).documents;
      expect(paper?.audits[0]?.recommendations[0]?.proposed).toEqual(proposed);
    },
  );
});
