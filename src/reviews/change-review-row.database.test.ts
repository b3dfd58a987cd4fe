import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aDocument, anAudit, aReading, aRecommendation } from '../../test/builders/reading.ts';
import { assignBody, changeReviewRow, checkClearRows, checkReviewRow, findReview } from './index.ts';
import { summaryOf } from './review.rules.ts';
import type { RowChange } from './review-change.model.ts';
import { aReviewWorld, at, rowOf, twoRows } from './reviews.fixture.ts';

const world = aReviewWorld();

describe('rows are corrected', () => {
  test('a change is kept, counts as checked, and stands in the change log', async () => {
    const draft = await world.draftOf(twoRows());
    const review = await world.reviewOf(draft);
    await changeReviewRow(world.coordinator, at(review, 'row-1-1-1'), { text: 'Rättad text', done: '' });
    const row = rowOf(await world.reviewOf(draft), 'row-1-1-1');
    expect(row).toMatchObject({
      text: 'Rättad text',
      version: 2,
      checkedBy: world.coordinator.requester.personId,
      changedBy: world.coordinator.requester.personId,
    });
    const [entry] = await world.db.asOwner<{ before: object; after: object; person_id: string }>(
      `select before, after, person_id from change_log where noun_id = $1 and verb = 'changeRow'`,
      [draft.id],
    );
    expect(entry?.before).toMatchObject({ key: 'row-1-1-1', text: aRecommendation().text });
    expect(entry?.after).toMatchObject({ text: 'Rättad text' });
    expect(entry?.person_id).toBe(world.coordinator.requester.personId);
  });

  test('of two who change the same row the second is shown what the first made of it', async () => {
    const review = await world.reviewOf(await world.draftOf(twoRows()));
    const other = await world.somebody('securityOfficer');
    const [first, second] = [at(review, 'row-1-1-1'), at(review, 'row-1-1-1')];
    expect((await changeReviewRow(world.coordinator, first, { text: 'Astas text' })).ok).toBe(true);
    expect(await changeReviewRow(other, second, { text: 'Boels text' })).toMatchObject({
      refusal: 'stale',
      current: { text: 'Astas text' },
    });
  });

  test.each<[RowChange, string, string]>([
    [{ text: '  ' }, 'text', 'missing'],
    [{ text: 'x'.repeat(20_001) }, 'text', 'tooLong'],
    [{ bodyIds: [randomUUID()] }, 'bodyIds', 'unknownBody'],
  ])('a faulty change is refused and changes nothing (%#)', async (change, field, code) => {
    const draft = await world.draftOf(twoRows());
    const review = await world.reviewOf(draft);
    expect(await changeReviewRow(world.coordinator, at(review, 'row-1-1-1'), change)).toMatchObject({
      refusal: 'invalid',
      fields: [{ field, code }],
    });
    expect(rowOf(await world.reviewOf(draft), 'row-1-1-1').version).toBe(1);
  });

  test('a row that is corrected but still has no body is not checked, and waits for the body with the others', async () => {
    const unknown = { addressees: ['Nämnden för allt'] };
    const draft = await world.draftOf(
      aReading([
        aDocument({
          audits: [
            anAudit({
              auditedBodies: [],
              recommendations: [aRecommendation(unknown), aRecommendation({ ...unknown, number: '2' })],
            }),
          ],
        }),
      ]),
    );
    const key = 'row-1-1-1';
    await changeReviewRow(world.coordinator, at(await world.reviewOf(draft), key), { text: 'Rättad text' });
    expect(rowOf(await world.reviewOf(draft), key)).toMatchObject({ text: 'Rättad text', checkedAt: null });
    await checkReviewRow(world.coordinator, at(await world.reviewOf(draft), key), true);
    const bodyId = world.municipality.bodies.Kommunstyrelsen;
    const name = 'Nämnden för allt';
    expect(await assignBody(world.coordinator, draft.id, { name, bodyId, remember: false })).toEqual({
      ok: true,
      rows: 2,
    });
    await changeReviewRow(world.coordinator, at(await world.reviewOf(draft), key), { text: 'Ny text' });
    const { personId } = world.coordinator.requester;
    expect(rowOf(await world.reviewOf(draft), key)).toMatchObject({ checkedBy: personId, bodyIds: [bodyId] });
    await changeReviewRow(world.coordinator, at(await world.reviewOf(draft), key), { bodyIds: [] });
    expect(rowOf(await world.reviewOf(draft), key)).toMatchObject({ checkedBy: null });
  });

  test('a row that is left out and taken back has to be checked again, and nothing else of it is lost', async () => {
    const draft = await world.draftOf(twoRows());
    const row = async () => rowOf(await world.reviewOf(draft), 'row-1-1-1');
    const change = async (changed: RowChange) =>
      changeReviewRow(world.coordinator, at(await world.reviewOf(draft), 'row-1-1-1'), changed);
    await change({ text: 'Rättad text' });
    await change({ included: false });
    expect(await row()).toMatchObject({ included: false, checkedBy: null, checkedAt: null });
    await change({ included: true });
    expect(await row()).toMatchObject({
      included: true,
      text: 'Rättad text',
      checkedBy: null,
      checkedAt: null,
    });
  });

  test('a colour that a person saw in the original is told with who and when, whoever changes the row later', async () => {
    const draft = await world.draftOf(twoRows('unknown'));
    const seer = await world.somebody('auditCoordinator');
    const key = 'row-1-1-2';
    await changeReviewRow(seer, at(await world.reviewOf(draft), key), { status: 'red' });
    await changeReviewRow(world.coordinator, at(await world.reviewOf(draft), key), { comment: 'Se bilagan' });
    const found = await findReview(world.coordinator, draft);
    if (!found.ok) throw new Error(found.refusal);
    const by = seer.requester.personId;
    expect([...found.seen]).toEqual([[key, { by, at: expect.any(Date) }]]);
    expect(found.names.get(by)).toBe(seer.requester.name);
  });

  test('bulk checking leaves what is doubtful', async () => {
    const draft = await world.draftOf(twoRows('unknown'));
    await world.reviewOf(draft);
    expect(await checkClearRows(world.coordinator, draft.id)).toEqual({ ok: true, checked: 1, doubtful: 1 });
    const review = await world.reviewOf(draft);
    expect(review.rows.map(({ checkedAt }) => checkedAt !== null)).toEqual([true, false]);
    await checkReviewRow(world.coordinator, at(review, 'row-1-1-2'), true);
    expect(summaryOf(await world.reviewOf(draft)).checked).toBe(2);
  });
});
