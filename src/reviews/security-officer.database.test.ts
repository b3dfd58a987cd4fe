import { describe, expect, test } from 'vitest';
import { aDocument, anAudit, aReading, aRecommendation } from '../../test/builders/reading.ts';
import { changeReviewDocument } from './change-review-audit.ts';
import {
  assignBody,
  changeReviewAudit,
  changeReviewRow,
  checkClearRows,
  checkReviewRow,
  interpretReviewRow,
  matchReviewRow,
} from './index.ts';
import { aReviewWorld, at, notSecurity, twoRows } from './reviews.fixture.ts';

const world = aReviewWorld();
const forbidden = { ok: false, refusal: 'forbidden' };

/** One report over an audit of the economy (row-1-1-1) and one of security (row-1-2-1). */
const bundle = () =>
  aReading([
    aDocument({
      audits: [
        anAudit({
          title: 'Granskning av ekonomistyrning 2024',
          recommendations: [aRecommendation({ addressees: ['Räddningsförbundet'] })],
        }),
        anAudit({ recommendations: [aRecommendation({ addressees: ['Räddningsförbundet'] })] }),
      ],
    }),
  ]);

describe('a report that is not about security', () => {
  test('is read by a security officer, who tries in vain to check or change anything in it', async () => {
    const officer = await world.somebody('securityOfficer');
    const draft = await world.draftOf(notSecurity());
    await world.reviewOf(draft, officer);
    const review = await world.reviewOf(draft, officer);
    const row = at(review, 'row-1-1-1');
    const bodyId = world.municipality.bodies.Socialnämnden;
    const name = 'Kommunstyrelsen';
    expect([
      await changeReviewRow(officer, row, { text: 'x' }),
      await changeReviewRow(officer, row, { included: false }),
      await checkReviewRow(officer, row, true),
      await interpretReviewRow(officer, row, { decision: 'leaveUnknown' }),
      await matchReviewRow(officer, row, { decision: 'new' }),
      await changeReviewAudit(officer, at(review, 'audit-1-1'), { included: false }),
      await changeReviewDocument(officer, { ...row, key: 'document-1', version: 1 }, { title: 'x' }),
      await checkClearRows(officer, draft.id),
      await assignBody(officer, draft.id, { name, bodyId, remember: false }),
    ]).toEqual(Array.from({ length: 9 }, () => forbidden));
    expect(await world.reviewOf(draft)).toEqual(review);
  });

  test('stays closed to her when she says that it is an audit of security in the register', async () => {
    const officer = await world.somebody('securityOfficer');
    await world.confirm(await world.draftOf(twoRows()));
    const [known] = await world.db.asOwner<{ id: string }>('select id from audit');
    const draft = await world.draftOf(notSecurity());
    const audit = at(await world.reviewOf(draft), 'audit-1-1');
    expect(await changeReviewAudit(officer, audit, { auditId: String(known?.id) })).toEqual(forbidden);
  });

  test('does not become hers by her own word, nor somebody else’s what is hers', async () => {
    const officer = await world.somebody('securityOfficer');
    const theirs = at(await world.reviewOf(await world.draftOf(notSecurity())), 'audit-1-1');
    expect(await changeReviewAudit(officer, theirs, { isSecurity: true })).toEqual(forbidden);
    const hers = at(await world.reviewOf(await world.draftOf(twoRows())), 'audit-1-1');
    expect(await changeReviewAudit(officer, hers, { isSecurity: false })).toMatchObject({
      refusal: 'invalid',
      fields: [{ field: 'isSecurity' }],
    });
  });

  test('is hers once the coordinator has said that it is about security', async () => {
    const officer = await world.somebody('securityOfficer');
    const draft = await world.draftOf(notSecurity());
    const review = await world.reviewOf(draft);
    await changeReviewAudit(world.coordinator, at(review, 'audit-1-1'), { isSecurity: true });
    expect((await checkReviewRow(officer, at(review, 'row-1-1-1'), true)).ok).toBe(true);
  });
});

describe('a report of which a part is about security', () => {
  test('has its rows about security checked by the security officer, and no others', async () => {
    const officer = await world.somebody('securityOfficer');
    const draft = await world.draftOf(bundle());
    const review = await world.reviewOf(draft, officer);
    expect(await checkReviewRow(officer, at(review, 'row-1-1-1'), true)).toEqual(forbidden);
    expect((await checkReviewRow(officer, at(review, 'row-1-2-1'), true)).ok).toBe(true);
  });

  test('gives a body by its name, and is checked all at once, in the audits about security only', async () => {
    const officer = await world.somebody('securityOfficer');
    const draft = await world.draftOf(bundle());
    await world.reviewOf(draft);
    const bodyId = world.municipality.bodies.Socialnämnden;
    const meaning = { name: 'Räddningsförbundet', bodyId, remember: false };
    expect(await assignBody(officer, draft.id, meaning)).toEqual({ ok: true, rows: 1 });
    expect(await checkClearRows(officer, draft.id)).toEqual({ ok: true, checked: 1, doubtful: 0 });
    const rows = (await world.reviewOf(draft)).rows;
    expect(rows.map(({ bodyIds, checkedAt }) => [bodyIds, checkedAt !== null])).toEqual([
      [[], false],
      [[bodyId], true],
    ]);
  });

  test('is entered, and said to be of another kind, by the coordinator', async () => {
    const officer = await world.somebody('securityOfficer');
    const draft = await world.draftOf(bundle());
    const address = { draftId: draft.id, key: 'document-1', version: 1 };
    await world.reviewOf(draft);
    expect(await changeReviewDocument(officer, address, { madeBy: 'municipality' })).toEqual(forbidden);
    expect(await world.confirm(draft, true, officer)).toMatchObject({ refusal: 'blocked' });
    expect((await changeReviewDocument(world.coordinator, address, { madeBy: 'municipality' })).ok).toBe(
      true,
    );
  });
});
