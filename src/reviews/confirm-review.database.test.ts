import { describe, expect, test } from 'vitest';
import { aDocument, anAudit, aReading, aRecommendation } from '../../test/builders/reading.ts';
import { findRecommendation, interpretAssessment } from '../audits/index.ts';
import {
  changeReviewAudit,
  changeReviewRow,
  checkClearRows,
  confirmReview,
  matchReviewRow,
} from './index.ts';
import { versionOf } from './review.rules.ts';
import { aReviewWorld, at, behörigheter, notSecurity, twoRows } from './reviews.fixture.ts';

const world = aReviewWorld();

describe('confirming', () => {
  test('puts everything into the register at once, with what the letter asked of each body', async () => {
    const draft = await world.draftOf(twoRows());
    expect((await world.confirm(draft)).ok).toBe(true);
    expect(await world.register()).toMatchObject([
      { assessed: 'green', body: 'Kommunstyrelsen' },
      { text: behörigheter, assessed: 'red', body: 'Socialnämnden' },
    ]);
    const matters = await world.db.asOwner<{
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
    const logged = await world.db.asOwner<{ noun: string; verb: string; n: number }>(
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
    const draft = await world.draftOf(twoRows());
    expect(await world.confirm(draft, false)).toMatchObject({ refusal: 'blocked' });
    await checkClearRows(world.coordinator, draft.id);
    expect((await world.confirm(draft, false)).ok).toBe(true);
  });

  test('is refused for a row that is addressed to nobody, until somebody says to whom', async () => {
    const reading = aReading([
      aDocument({
        audits: [anAudit({ auditedBodies: [], recommendations: [aRecommendation({ addressees: [] })] })],
      }),
    ]);
    const draft = await world.draftOf(reading);
    expect(await world.confirm(draft)).toMatchObject({ blockers: [{ code: 'noBody', key: 'row-1-1-1' }] });
    const audit = (await world.reviewOf(draft)).audits[0];
    const address = { draftId: draft.id, key: 'audit-1-1', version: audit?.version ?? 0 };
    await changeReviewAudit(world.coordinator, address, {
      bodyIds: [world.municipality.bodies.Kommunstyrelsen],
    });
    const logged = await world.db.asOwner<{ key: string }>(
      `select after->>'key' as key from change_log where noun_id = $1 and verb in ('changeAudit', 'changeRow') order by 1`,
      [draft.id],
    );
    expect(logged.map(({ key }) => key)).toEqual(['audit-1-1', 'row-1-1-1']);
    expect((await world.confirm(draft)).ok).toBe(true);
  });

  test('is refused where somebody changed something since the person looked', async () => {
    const draft = await world.draftOf(twoRows());
    const review = await world.reviewOf(draft);
    await changeReviewRow(world.coordinator, at(review, 'row-1-1-1'), { text: 'Ny text' });
    const seen = { draftId: draft.id, version: versionOf(review), comparedAll: true };
    expect(await confirmReview(world.coordinator, seen)).toEqual({ ok: false, refusal: 'changed' });
    expect(await world.register()).toEqual([]);
  });

  test('happens once, also when two confirm at the same time', async () => {
    const draft = await world.draftOf(twoRows());
    const version = versionOf(await world.reviewOf(draft));
    const input = { draftId: draft.id, version, comparedAll: true };
    const results = await Promise.all([
      confirmReview(world.coordinator, input),
      confirmReview(world.coordinator, input),
    ]);
    expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await world.register()).toHaveLength(2);
  });

  test('the security officer confirms audits about security only', async () => {
    const officer = await world.somebody('securityOfficer');
    const draft = await world.draftOf(notSecurity());
    expect(await world.confirm(draft, true, officer)).toMatchObject({
      blockers: [{ code: 'notYours', key: 'audit-1-1' }],
    });
    expect((await world.confirm(await world.draftOf(twoRows()), true, officer)).ok).toBe(true);
  });

  test('of an audit that the register has, the register says what it is about', async () => {
    const officer = await world.somebody('securityOfficer');
    await world.confirm(await world.draftOf(notSecurity()));
    const later = await world.draftOf(notSecurity());
    const audit = (await world.reviewOf(later)).audits[0];
    const address = { draftId: later.id, key: 'audit-1-1', version: audit?.version ?? 0 };
    await changeReviewAudit(world.coordinator, address, { isSecurity: true });
    expect(await world.confirm(later, true, officer)).toMatchObject({
      blockers: [{ code: 'notYours', key: 'audit-1-1' }],
    });
  });

  test('is refused for a recommendation that has been withdrawn since it was recognised', async () => {
    await world.confirm(await world.draftOf(twoRows('red')));
    const later = await world.draftOf(twoRows('green'));
    await world.reviewOf(later);
    await world.db.asOwner(`update recommendation set withdrawn_at = now() where text = $1`, [behörigheter]);
    expect(await world.confirm(later)).toMatchObject({ blockers: [{ code: 'gone', key: 'row-1-1-2' }] });
    await matchReviewRow(world.coordinator, at(await world.reviewOf(later), 'row-1-1-2'), {
      decision: 'new',
    });
    expect((await world.confirm(later)).ok).toBe(true);
  });

  test('tells in the register who saw a colour in the original, and when', async () => {
    const draft = await world.draftOf(twoRows('unknown'));
    const seer = await world.somebody('auditCoordinator');
    await changeReviewRow(seer, at(await world.reviewOf(draft), 'row-1-1-2'), { status: 'red' });
    await world.confirm(draft);
    const [entered] = await world.db.asOwner<{ id: string }>(
      'select id from recommendation where text = $1',
      [behörigheter],
    );
    const found = await findRecommendation(world.coordinator, String(entered?.id));
    expect(found).toMatchObject({
      rounds: [
        {
          statusFrom: 'person',
          colourCorrected: { by: seer.requester.name, at: expect.any(Date), seenInOriginal: true },
        },
      ],
    });
  });

  test('a colour that a reviewer could not tell from the file is unread, not the auditors’ own word that it can’t be assessed', async () => {
    const draft = await world.draftOf(twoRows('green'));
    await changeReviewRow(world.coordinator, at(await world.reviewOf(draft), 'row-1-1-2'), {
      status: 'unknown',
    });
    await world.confirm(draft);
    const [entered] = await world.db.asOwner<{ id: string }>(
      'select id from recommendation where text = $1',
      [behörigheter],
    );
    const found = await findRecommendation(world.coordinator, String(entered?.id));
    expect(found).toMatchObject({
      rounds: [{ status: 'unknown', statusFrom: 'none' }],
      row: { addressees: [{ assessed: 'unknown', isNotAssessable: false }] },
    });
    const decision = { decision: 'choose', version: 1, colour: 'yellow', reason: 'Enligt orden' } as const;
    expect(await interpretAssessment(world.coordinator, found?.rounds[0]?.id ?? '', decision)).toMatchObject({
      ok: true,
    });
  });

  test('what is left out stays out', async () => {
    const draft = await world.draftOf(twoRows());
    await changeReviewRow(world.coordinator, at(await world.reviewOf(draft), 'row-1-1-1'), {
      included: false,
    });
    await world.confirm(draft);
    expect((await world.register()).map(({ text }) => text)).toEqual([behörigheter]);
  });
});
