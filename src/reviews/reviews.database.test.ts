import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, type Municipality, setUpMunicipality } from '../../test/builders/municipality.ts';
import { aDocument, anAudit, aReading, aRecommendation } from '../../test/builders/reading.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { findRequester, type RequestContext } from '../identity/index.ts';
import type { Role } from '../people/role.model.ts';
import type { Reading } from '../reading/reading.model.ts';
import { insertDraft } from '../readings/reading-draft.store.ts';
import {
  changeReviewAudit,
  changeReviewRow,
  checkClearRows,
  checkReviewRow,
  confirmReview,
  findReview,
  interpretReviewRow,
  matchReviewRow,
  withdrawConfirmation,
} from './index.ts';
import type { Review, ReviewRow } from './review.model.ts';
import { blockersOf, summaryOf, versionOf } from './review.rules.ts';
import type { RowChange } from './review-change.model.ts';

let db: TestDatabase;
let municipality: Municipality;
let coordinator: RequestContext;
beforeAll(async () => {
  db = await createTestDatabase();
  municipality = await setUpMunicipality(db.database, db.organisationId);
  coordinator = await somebody('auditCoordinator');
});
afterAll(() => db.remove());
// Each test has the register to itself.
beforeEach(() => db.asOwner('truncate audit, follow_up, reading_draft cascade'));

async function somebody(role: Role): Promise<RequestContext> {
  const person = await addPerson(db.database, municipality, role);
  const world = { database: db.database, now: () => new Date() };
  const found = await findRequester(world, db.organisationId, person.id);
  if (!found) throw new Error('The person is not there');
  return { ...world, requester: found.requester };
}

async function draftOf(reading: Reading): Promise<{ id: string; reading: Reading }> {
  const id = randomUUID();
  await db.database.inOrganisation(db.organisationId, (transaction) =>
    insertDraft(transaction, db.organisationId, {
      id,
      fileName: 'uppföljning.txt',
      sha256: id.padEnd(64, '0'),
      size: 10,
      language: 'sv',
      state: 'read',
      progress: { done: 1, total: 1 },
      receivedAt: new Date(),
      reading,
      receivedBy: null,
      confirmedBy: null,
      confirmedAt: null,
    }),
  );
  return { id, reading };
}

async function reviewOf(draft: { id: string; reading: Reading }, who = coordinator): Promise<Review> {
  const found = await findReview(who, draft);
  if (!found.ok) throw new Error(found.refusal);
  return found.review;
}

const rowOf = (review: Review, key: string) => review.rows.find((row) => row.key === key) as ReviewRow;
const at = (review: Review, key: string) => ({
  draftId: review.draftId,
  key,
  version: rowOf(review, key).version,
});

async function confirm(draft: { id: string; reading: Reading }, comparedAll = true, who = coordinator) {
  const version = versionOf(await reviewOf(draft));
  return confirmReview(who, { draftId: draft.id, version, comparedAll });
}

const register = () =>
  db.asOwner<{ text: string; assessed: string; body: string; own: string; interpreted: string | null }>(`
    select recommendation.text, recommendation.assessed, body.name as body, addressee.assessed as own, interpreted
    from recommendation join addressee on recommendation_id = recommendation.id join body on body.id = body_id
    where withdrawn_at is null order by recommendation.position, body.name`);

const behörigheter = 'Att socialnämnden går igenom behörigheterna två gånger om året';
const twoRows = (status: 'green' | 'red' | 'unknown' = 'red') =>
  aReading([
    aDocument({
      dated: status === 'green' ? '2026-10' : '2024-10',
      audits: [
        anAudit({
          auditedBodies: ['Kommunstyrelsen', 'Socialnämnden'],
          recommendations: [
            aRecommendation(),
            aRecommendation({
              number: '2',
              text: behörigheter,
              addressees: ['Socialnämnden'],
              status,
              statusFrom: status === 'unknown' ? 'none' : 'word',
              proposed:
                status === 'unknown' ? { status: 'yellow', reason: 'arbete pågår', confidence: 0.7 } : null,
            }),
          ],
        }),
      ],
      deadlines: [
        { kind: 'response', date: '2026-12-01', whom: [], place: null },
        { kind: 'extension', date: '2026-12-20', whom: ['Socialnämnden'], place: null },
      ],
    }),
  ]);

describe('a review begins from the reading', () => {
  test('bodies are matched, and nothing is in the register', async () => {
    const review = await reviewOf(await draftOf(twoRows()));
    expect(review.rows.map(({ bodyIds }) => bodyIds)).toEqual([
      [municipality.bodies.Kommunstyrelsen],
      [municipality.bodies.Socialnämnden],
    ]);
    expect(await register()).toEqual([]);
  });

  test('two who open it at once begin one review', async () => {
    const draft = await draftOf(twoRows());
    await Promise.all([reviewOf(draft), reviewOf(draft), reviewOf(draft)]);
    const begun = await db.asOwner(`select from change_log where noun_id = $1 and verb = 'begin'`, [
      draft.id,
    ]);
    expect(begun).toHaveLength(1);
    expect((await reviewOf(draft)).rows).toHaveLength(2);
  });

  test('a board secretary may not look at it, nor change it', async () => {
    const draft = await draftOf(twoRows());
    const review = await reviewOf(draft);
    const secretary = await somebody('boardSecretary');
    const forbidden = { ok: false, refusal: 'forbidden' };
    expect(await findReview(secretary, draft)).toEqual(forbidden);
    expect(await changeReviewRow(secretary, at(review, 'row-1-1-1'), { text: 'x' })).toEqual(forbidden);
    expect(await checkClearRows(secretary, draft.id)).toEqual(forbidden);
    expect(await confirm(draft, true, secretary)).toEqual(forbidden);
    expect(await withdrawConfirmation(secretary, draft.id)).toEqual(forbidden);
  });
});

describe('rows are corrected', () => {
  test('a change is kept, counts as checked, and stands in the change log', async () => {
    const draft = await draftOf(twoRows());
    const review = await reviewOf(draft);
    await changeReviewRow(coordinator, at(review, 'row-1-1-1'), { text: 'Rättad text', done: '' });
    const row = rowOf(await reviewOf(draft), 'row-1-1-1');
    expect(row).toMatchObject({
      text: 'Rättad text',
      version: 2,
      checkedBy: coordinator.requester.personId,
      changedBy: coordinator.requester.personId,
    });
    const [entry] = await db.asOwner<{ before: object; after: object; person_id: string }>(
      `select before, after, person_id from change_log where noun_id = $1 and verb = 'changeRow'`,
      [draft.id],
    );
    expect(entry?.before).toMatchObject({ key: 'row-1-1-1', text: aRecommendation().text });
    expect(entry?.after).toMatchObject({ text: 'Rättad text' });
    expect(entry?.person_id).toBe(coordinator.requester.personId);
  });

  test('of two who change the same row the second is shown what the first made of it', async () => {
    const review = await reviewOf(await draftOf(twoRows()));
    const other = await somebody('securityOfficer');
    const [first, second] = [at(review, 'row-1-1-1'), at(review, 'row-1-1-1')];
    expect((await changeReviewRow(coordinator, first, { text: 'Astas text' })).ok).toBe(true);
    expect(await changeReviewRow(other, second, { text: 'Boels text' })).toMatchObject({
      refusal: 'stale',
      current: { text: 'Astas text' },
    });
  });

  test.each<[RowChange, string, string]>([
    [{ text: '  ' }, 'text', 'required'],
    [{ text: 'x'.repeat(20_001) }, 'text', 'tooLong'],
    [{ bodyIds: [randomUUID()] }, 'bodyIds', 'unknown'],
  ])('a faulty change is refused and changes nothing (%#)', async (change, field, code) => {
    const draft = await draftOf(twoRows());
    const review = await reviewOf(draft);
    expect(await changeReviewRow(coordinator, at(review, 'row-1-1-1'), change)).toMatchObject({
      refusal: 'invalid',
      problems: [{ field, code }],
    });
    expect(rowOf(await reviewOf(draft), 'row-1-1-1').version).toBe(1);
  });

  test('bulk checking leaves what is doubtful', async () => {
    const draft = await draftOf(twoRows('unknown'));
    await reviewOf(draft);
    expect(await checkClearRows(coordinator, draft.id)).toEqual({ ok: true, checked: 1, doubtful: 1 });
    const review = await reviewOf(draft);
    expect(review.rows.map(({ checkedAt }) => checkedAt !== null)).toEqual([true, false]);
    await checkReviewRow(coordinator, at(review, 'row-1-1-2'), true);
    expect(summaryOf(await reviewOf(draft)).checked).toBe(2);
  });
});

describe('a proposed colour', () => {
  test('that is accepted is the person’s, and the auditors’ stays unknown', async () => {
    const draft = await draftOf(twoRows('unknown'));
    const review = await reviewOf(draft);
    await interpretReviewRow(coordinator, at(review, 'row-1-1-2'), { decision: 'accept' });
    await confirm(draft);
    expect((await register())[1]).toMatchObject({
      assessed: 'unknown',
      own: 'unknown',
      interpreted: 'yellow',
    });
    const [kept] = await db.asOwner(`select status, interpreted_by from assessment where status = 'unknown'`);
    expect(kept).toEqual({ status: 'unknown', interpreted_by: coordinator.requester.personId });
  });

  test('cannot be accepted where the auditors’ own is known', async () => {
    const review = await reviewOf(await draftOf(twoRows('red')));
    const refused = await interpretReviewRow(coordinator, at(review, 'row-1-1-2'), { decision: 'accept' });
    expect(refused).toMatchObject({ refusal: 'invalid' });
  });

  test('is dropped when a person sees the colour in the original', async () => {
    const draft = await draftOf(twoRows('unknown'));
    const review = await reviewOf(draft);
    await interpretReviewRow(coordinator, at(review, 'row-1-1-2'), { decision: 'change', colour: 'green' });
    await changeReviewRow(coordinator, at(await reviewOf(draft), 'row-1-1-2'), { status: 'red' });
    const seen = { status: 'red', statusFrom: 'person', interpretation: 'open', interpreted: null };
    expect(rowOf(await reviewOf(draft), 'row-1-1-2')).toMatchObject(seen);
  });
});

describe('confirming', () => {
  test('puts everything into the register at once, with what the letter asked of each body', async () => {
    const draft = await draftOf(twoRows());
    expect((await confirm(draft)).ok).toBe(true);
    expect(await register()).toMatchObject([
      { assessed: 'green', body: 'Kommunstyrelsen' },
      { text: behörigheter, assessed: 'red', body: 'Socialnämnden' },
    ]);
    const matters = await db.asOwner<{
      name: string;
      answer_by: string;
      extension: string;
      extended: string;
    }>(
      `select name, answer_by::text, extension, extended_to::text as extended from matter join body on body.id = body_id order by 1`,
    );
    expect(matters).toEqual([
      { name: 'Kommunstyrelsen', answer_by: '2026-12-01', extension: 'none', extended: null },
      { name: 'Socialnämnden', answer_by: '2026-12-01', extension: 'granted', extended: '2026-12-20' },
    ]);
    const logged = await db.asOwner<{ noun: string; verb: string; n: number }>(
      `select noun, verb, count(*)::int as n from change_log where after->>'draftId' = $1 group by 1, 2 order by 1, 2`,
      [draft.id],
    );
    expect(logged).toEqual([
      { noun: 'audit', verb: 'enter', n: 1 },
      { noun: 'followUp', verb: 'enter', n: 1 },
      { noun: 'matter', verb: 'enter', n: 2 },
      { noun: 'recommendation', verb: 'assess', n: 2 },
      { noun: 'recommendation', verb: 'enter', n: 2 },
    ]);
  });

  test('is refused while rows are unchecked and nobody says they were compared', async () => {
    const draft = await draftOf(twoRows());
    expect(await confirm(draft, false)).toMatchObject({ refusal: 'blocked' });
    await checkClearRows(coordinator, draft.id);
    expect((await confirm(draft, false)).ok).toBe(true);
  });

  test('is refused for a row that is addressed to nobody, until somebody says to whom', async () => {
    const reading = aReading([
      aDocument({
        audits: [anAudit({ auditedBodies: [], recommendations: [aRecommendation({ addressees: [] })] })],
      }),
    ]);
    const draft = await draftOf(reading);
    expect(await confirm(draft)).toMatchObject({ blockers: [{ code: 'noBody', key: 'row-1-1-1' }] });
    const audit = (await reviewOf(draft)).audits[0];
    const address = { draftId: draft.id, key: 'audit-1-1', version: audit?.version ?? 0 };
    await changeReviewAudit(coordinator, address, { bodyIds: [municipality.bodies.Kommunstyrelsen] });
    const logged = await db.asOwner<{ key: string }>(
      `select after->>'key' as key from change_log where noun_id = $1 and verb in ('changeAudit', 'changeRow') order by 1`,
      [draft.id],
    );
    expect(logged.map(({ key }) => key)).toEqual(['audit-1-1', 'row-1-1-1']);
    expect((await confirm(draft)).ok).toBe(true);
  });

  test('is refused where somebody changed something since the person looked', async () => {
    const draft = await draftOf(twoRows());
    const review = await reviewOf(draft);
    await changeReviewRow(coordinator, at(review, 'row-1-1-1'), { text: 'Ny text' });
    const seen = { draftId: draft.id, version: versionOf(review), comparedAll: true };
    expect(await confirmReview(coordinator, seen)).toEqual({ ok: false, refusal: 'changed' });
    expect(await register()).toEqual([]);
  });

  test('happens once, also when two confirm at the same time', async () => {
    const draft = await draftOf(twoRows());
    const version = versionOf(await reviewOf(draft));
    const input = { draftId: draft.id, version, comparedAll: true };
    const results = await Promise.all([confirmReview(coordinator, input), confirmReview(coordinator, input)]);
    expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await register()).toHaveLength(2);
  });

  test('the security officer confirms audits about security only', async () => {
    const officer = await somebody('securityOfficer');
    const reading = aReading([
      aDocument({ audits: [anAudit({ title: 'Granskning av ekonomistyrning 2024' })] }),
    ]);
    const draft = await draftOf(reading);
    expect(await confirm(draft, true, officer)).toMatchObject({
      blockers: [{ code: 'notYours', key: 'audit-1-1' }],
    });
    expect((await confirm(await draftOf(twoRows()), true, officer)).ok).toBe(true);
  });

  test('of an audit that the register has, the register says what it is about', async () => {
    const officer = await somebody('securityOfficer');
    const title = 'Granskning av ekonomistyrning 2024';
    const reading = () => aReading([aDocument({ audits: [anAudit({ title })] })]);
    await confirm(await draftOf(reading()));
    const later = await draftOf(reading());
    const audit = (await reviewOf(later)).audits[0];
    const address = { draftId: later.id, key: 'audit-1-1', version: audit?.version ?? 0 };
    // Nor does she decide herself what is about security.
    expect(await changeReviewAudit(officer, address, { isSecurity: true })).toMatchObject({
      refusal: 'invalid',
    });
    await changeReviewAudit(coordinator, address, { isSecurity: true });
    expect(await confirm(later, true, officer)).toMatchObject({
      blockers: [{ code: 'notYours', key: 'audit-1-1' }],
    });
  });

  test('is refused for a recommendation that has been withdrawn since it was recognised', async () => {
    await confirm(await draftOf(twoRows('red')));
    const later = await draftOf(twoRows('green'));
    await reviewOf(later);
    await db.asOwner(`update recommendation set withdrawn_at = now() where text = $1`, [behörigheter]);
    expect(await confirm(later)).toMatchObject({ blockers: [{ code: 'gone', key: 'row-1-1-2' }] });
    await matchReviewRow(coordinator, at(await reviewOf(later), 'row-1-1-2'), { decision: 'new' });
    expect((await confirm(later)).ok).toBe(true);
  });

  test('what is left out stays out', async () => {
    const draft = await draftOf(twoRows());
    await changeReviewRow(coordinator, at(await reviewOf(draft), 'row-1-1-1'), { included: false });
    await confirm(draft);
    expect((await register()).map(({ text }) => text)).toEqual([behörigheter]);
  });
});

describe('a later follow-up', () => {
  test('is recognised: no audit or recommendation twice, and the new colour counts', async () => {
    await confirm(await draftOf(twoRows('red')));
    const later = await draftOf(twoRows('green'));
    expect(summaryOf(await reviewOf(later))).toMatchObject({
      newAudits: 0,
      newRecommendations: 0,
      assessments: 2,
    });
    await confirm(later);
    expect((await register()).map(({ own }) => own)).toEqual(['green', 'green']);
    const [counted] = await db.asOwner(`select count(*)::int as n from assessment`);
    expect(counted).toEqual({ n: 4 });
  });

  test('with other words is only suggested, and a person decides', async () => {
    await confirm(await draftOf(twoRows('red')));
    const reading = twoRows('green');
    const row = reading.documents[0]?.audits[0]?.recommendations[1];
    if (row) row.text = 'Socialnämnden bör gå igenom behörigheterna varje år';
    const later = await draftOf(reading);
    const review = await reviewOf(later);
    expect(blockersOf(review, { comparedAll: true })).toEqual([{ code: 'undecidedMatch', key: 'row-1-1-2' }]);
    await matchReviewRow(coordinator, at(review, 'row-1-1-2'), { decision: 'new' });
    await confirm(later);
    expect(await register()).toHaveLength(3);
  });

  test('that comes in before an earlier one does not lose to it', async () => {
    await confirm(await draftOf(twoRows('green')));
    await confirm(await draftOf(twoRows('red')));
    expect((await register()).map(({ own }) => own)).toEqual(['green', 'green']);
  });
});

describe('taking a confirmed report out again', () => {
  test('leaves the register as it was, and it can be confirmed anew', async () => {
    await confirm(await draftOf(twoRows('red')));
    const before = await register();
    const later = await draftOf(twoRows('green'));
    await confirm(later);
    expect(await withdrawConfirmation(coordinator, later.id)).toEqual({ ok: true });
    expect(await register()).toEqual(before);
    expect((await confirm(later)).ok).toBe(true);
    expect((await register()).map(({ own }) => own)).toEqual(['green', 'green']);
  });

  test('is refused to the security officer where it was not about security', async () => {
    const officer = await somebody('securityOfficer');
    const title = 'Granskning av ekonomistyrning 2024';
    const draft = await draftOf(aReading([aDocument({ audits: [anAudit({ title })] })]));
    await confirm(draft);
    expect(await withdrawConfirmation(officer, draft.id)).toEqual({ ok: false, refusal: 'forbidden' });
    expect(await register()).toHaveLength(1);
  });

  test('is refused once somebody has built upon it', async () => {
    const draft = await draftOf(twoRows('red'));
    await confirm(draft);
    await db.asOwner(
      `insert into change_log (organisation_id, at, actor, noun, noun_id, verb)
       select organisation_id, now() + interval '1 second', 'person', 'recommendation', id, 'correct' from recommendation`,
    );
    expect(await withdrawConfirmation(coordinator, draft.id)).toEqual({ ok: false, refusal: 'builtUpon' });
  });
});
