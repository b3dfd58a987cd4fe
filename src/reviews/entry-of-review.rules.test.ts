import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDocument, anAudit, aReading, aRecommendation } from '../../test/builders/reading.ts';
import type { Body } from '../organisation/body.model.ts';
import type { Colour, Reading, ReadRecommendation } from '../reading/reading.model.ts';
import { beginReview } from './begin-review.rules.ts';
import { entryOfReview } from './entry-of-review.rules.ts';
import type { Review, ReviewRow } from './review.model.ts';
import { includedRows } from './review.rules.ts';

const bodies: Body[] = ['Kommunstyrelsen', 'Socialnämnden', 'Tekniska nämnden'].map((name) => ({
  id: name,
  kind: 'board',
  name,
  aliases: [],
  endedOn: null,
  version: 1,
}));
const nothingKnown = { bodies, audits: [], recommendations: [] };

const colour = fc.constantFrom<Colour>('green', 'yellow', 'red');
const row = fc
  .record({
    number: fc.option(fc.stringMatching(/^[1-9a-z]$/)),
    text: fc.string({ minLength: 1, maxLength: 80 }),
    addressees: fc.subarray([...bodies.map(({ name }) => name), 'Överförmyndaren', 'nämnden']),
    status: fc.constantFrom<ReadRecommendation['status']>('green', 'yellow', 'red', 'unknown'),
    proposed: fc.option(
      fc.record({
        status: colour,
        reason: fc.string(),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    ),
    done: fc.option(fc.string({ maxLength: 20 })),
  })
  .map((changes) =>
    aRecommendation({ ...changes, statusFrom: changes.status === 'unknown' ? 'none' : 'word' }),
  );
const reading = fc
  .array(
    fc.record({
      kind: fc.constantFrom('followUp' as const, 'audit' as const),
      audits: fc.array(fc.array(row, { maxLength: 5 }), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  )
  .map((documents) =>
    aReading(
      documents.map(({ kind, audits }) =>
        aDocument({
          kind,
          audits: audits.map((recommendations, i) => anAudit({ title: `Granskning ${i}`, recommendations })),
        }),
      ),
    ),
  );

/** People leave rows out and interpret unknown colours, as they please. */
function decidedBy(
  review: Review,
  choices: readonly { included: boolean; interpreted: Colour | null }[],
): Review {
  const rows = review.rows.map((each, index): ReviewRow => {
    const choice = choices[index % Math.max(1, choices.length)];
    if (!choice) return each;
    const { included, interpreted } = choice;
    return {
      ...each,
      included,
      interpreted,
      interpretation: 'changed',
      interpretedBy: 'p',
      interpretedAt: new Date(0),
    };
  });
  return { ...review, rows };
}

const choices = fc.array(fc.record({ included: fc.boolean(), interpreted: fc.option(colour) }), {
  maxLength: 6,
});

function enter(read: Reading, made: readonly { included: boolean; interpreted: Colour | null }[]) {
  const review = decidedBy(beginReview('draft', read, nothingKnown, 'Utan titel'), made);
  let id = 0;
  const newId = () => {
    id += 1;
    return `id-${id}`;
  };
  return { review, ...entryOfReview(review, { known: [], bodies, at: new Date(0), newId }) };
}

describe('whatever was read and decided', () => {
  test('every included row becomes one recommendation, and no other does', () => {
    fc.assert(
      fc.property(reading, choices, (read, made) => {
        const { review, entry } = enter(read, made);
        expect(entry.recommendations.map(({ text }) => text)).toEqual(
          includedRows(review).map(({ text }) => text),
        );
        expect(
          new Set(entry.recommendations.map(({ auditId, position }) => `${auditId} ${position}`)).size,
        ).toBe(entry.recommendations.length);
      }),
    );
  });

  test('the auditors’ colour is the one in the file, never what somebody made of it', () => {
    fc.assert(
      fc.property(reading, choices, (read, made) => {
        const { rows } = enter(read, made);
        for (const { row: each, assessments } of rows) {
          const original = read.documents
            .flatMap(({ audits }, d) =>
              audits.flatMap(({ recommendations }, a) =>
                recommendations.map((r, i) => ({ key: `row-${d + 1}-${a + 1}-${i + 1}`, r })),
              ),
            )
            .find(({ key }) => key === each.key)?.r;
          for (const { status, interpretation } of assessments) {
            expect(status).toBe(original?.status);
            expect(status === 'unknown' || interpretation === null).toBe(true);
          }
        }
      }),
    );
  });

  test('each body that a row names is its addressee with one assessment in a follow-up, and none in a first audit', () => {
    fc.assert(
      fc.property(reading, choices, (read, made) => {
        const { rows, entry } = enter(read, made);
        for (const { row: each, recommendationId, assessments } of rows) {
          const addressed = entry.addressees.filter((one) => one.recommendationId === recommendationId);
          expect(addressed.map(({ bodyId }) => bodyId)).toEqual(each.bodyIds);
          expect(addressed.every(({ matterId }) => matterId !== null)).toBe(true);
          expect([0, each.bodyIds.length]).toContain(assessments.length);
        }
        const rounds = new Set(entry.followUps.map(({ id }) => id));
        expect(entry.assessments.every(({ followUpId }) => rounds.has(followUpId))).toBe(true);
      }),
    );
  });
});

describe('whose round it is', () => {
  const sheet = { file: 'x.xlsx', sha256: '0'.repeat(64), format: 'xlsx' as const, pages: 1 };
  const makerOf = (read: Reading) => beginReview('d', read, nothingKnown, '–').documents[0]?.madeBy;

  test.each([
    ['a sheet without firm, title or letter', { firm: null, title: 'Åtgärdslista' }, sheet, 'municipality'],
    ['a sheet of a firm', { firm: 'Granit Revision AB', title: null }, sheet, 'auditors'],
    ['a sheet that says so', { firm: null, title: 'Uppföljning av granskningar' }, sheet, 'auditors'],
    ['any report in pages', { firm: null, title: null }, { ...sheet, format: 'pdf' as const }, 'auditors'],
  ] as const)('%s', (_what, document, source, maker) => {
    expect(makerOf(aReading([aDocument(document)], { source }))).toBe(maker);
  });
});
