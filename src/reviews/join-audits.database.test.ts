import { expect, test } from 'vitest';
import { aDocument, anAudit, aReading, aRecommendation } from '../../test/builders/reading.ts';
import { changeAsAsked } from './change-as-asked.ts';
import { changeReviewAudit, confirmReview, joinAudits, separateAudits } from './index.ts';
import { versionOf } from './review.rules.ts';
import { aReviewWorld, at } from './reviews.fixture.ts';
import { auditsOfOneName } from './same-audits.rules.ts';

const world = aReviewWorld();

const chapter = (body: string, ...texts: string[]) =>
  anAudit({
    title: 'Granskning av klimatanpassning',
    year: 2024,
    auditedBodies: [body],
    recommendations: texts.map((text) => aRecommendation({ text, addressees: [body] })),
  });
/** A chapter for each board, of one audit. */
const perBoard = () =>
  aReading([
    aDocument({
      audits: [
        chapter('Kommunstyrelsen', 'Att anta en plan', 'Att följa upp planen'),
        chapter('Socialnämnden', 'Att kartlägga värmeböljor'),
        chapter('Tekniska nämnden', 'Att rensa diken varje vår'),
      ],
    }),
  ]);
const joining = { into: 'audit-1-1', others: ['audit-1-2', 'audit-1-3'] };
const auditsInRegister = () =>
  world.db.asOwner<{ title: string }>('select title from audit where withdrawn_at is null');

test('a report with a chapter for each board is entered as one audit once its chapters are joined', async () => {
  const draft = await world.draftOf(perBoard());
  await world.reviewOf(draft);
  expect(await world.confirm(draft)).toMatchObject({
    refusal: 'blocked',
    blockers: [{ code: 'sameAudit' }, { code: 'sameAudit' }, { code: 'sameAudit' }],
  });
  expect(await joinAudits(world.coordinator, draft.id, joining)).toEqual({ ok: true, rows: 4 });
  const review = await world.reviewOf(draft);
  expect(auditsOfOneName(review)).toEqual([]);
  expect(review.rows.map(({ auditKey }) => auditKey)).toEqual(Array(4).fill('audit-1-1'));
  expect(review.rows.map(({ text }) => text)).toEqual([
    'Att anta en plan',
    'Att följa upp planen',
    'Att kartlägga värmeböljor',
    'Att rensa diken varje vår',
  ]);
  expect((await world.confirm(draft)).ok).toBe(true);
  expect(await auditsInRegister()).toHaveLength(1);
  expect((await world.register()).map(({ text, body }) => [text, body])).toEqual([
    ['Att anta en plan', 'Kommunstyrelsen'],
    ['Att följa upp planen', 'Kommunstyrelsen'],
    ['Att kartlägga värmeböljor', 'Socialnämnden'],
    ['Att rensa diken varje vår', 'Tekniska nämnden'],
  ]);
});

test('that chapters became one stands in the change log, with where each row came from', async () => {
  const draft = await world.draftOf(perBoard());
  await world.reviewOf(draft);
  await joinAudits(world.coordinator, draft.id, joining);
  const [entry] = await world.db.asOwner<{ before: object; after: object }>(
    `select before, after from change_log where noun_id = $1 and verb = 'joinAudits'`,
    [draft.id],
  );
  expect(entry?.before).toMatchObject({ rows: { 'row-1-3-1': 'audit-1-3' } });
  expect(entry?.after).toMatchObject({ key: joining.into, others: joining.others });
});

test('audits that were made one by mistake are divided again, with what has been corrected since', async () => {
  const draft = await world.draftOf(perBoard());
  const before = await world.reviewOf(draft);
  await joinAudits(world.coordinator, draft.id, joining);
  const joined = await world.reviewOf(draft);
  const address = at(joined, 'audit-1-1');
  await changeReviewAudit(world.coordinator, address, { letterDated: '2024-05-06' });
  const officer = await world.somebody('securityOfficer');
  expect(await separateAudits(officer, draft.id, 'audit-1-1')).toEqual({ ok: false, refusal: 'forbidden' });
  expect(await separateAudits(world.coordinator, draft.id, 'audit-1-1')).toEqual({ ok: true, rows: 4 });
  const after = await world.reviewOf(draft);
  const told = ({ rows, audits }: typeof after) => ({
    rows: rows.map(({ key, auditKey, position, bodyIds }) => [key, auditKey, position, bodyIds]),
    audits: audits.map(({ key, included, bodyIds, readBodies, auditId }) => [
      key,
      included,
      bodyIds,
      readBodies,
      auditId,
    ]),
  });
  expect(told(after)).toEqual(told(before));
  expect(after.audits[0]?.letterDated).toBe('2024-05-06');
  expect(await separateAudits(world.coordinator, draft.id, 'audit-1-1')).toEqual({
    ok: false,
    refusal: 'notFound',
  });
  expect((await world.confirm(draft, true, world.coordinator, true)).ok).toBe(true);
  expect(await auditsInRegister()).toHaveLength(3);
});

test('audits joined one after another are divided in the other order; what is entered is not divided', async () => {
  const draft = await world.draftOf(perBoard());
  await world.reviewOf(draft);
  for (const key of ['audit-1-2', 'audit-1-3']) {
    await joinAudits(world.coordinator, draft.id, { into: 'audit-1-1', others: [key] });
  }
  const standing = async () =>
    (await world.reviewOf(draft)).rows.map(({ auditKey }) => auditKey.replace('audit-1-', '')).join('');
  expect(await standing()).toBe('1111');
  await separateAudits(world.coordinator, draft.id, 'audit-1-1');
  expect(await standing()).toBe('1113');
  await separateAudits(world.coordinator, draft.id, 'audit-1-1');
  expect(await standing()).toBe('1123');
  await joinAudits(world.coordinator, draft.id, joining);
  await world.confirm(draft);
  expect(await separateAudits(world.coordinator, draft.id, 'audit-1-1')).toEqual({
    ok: false,
    refusal: 'alreadyConfirmed',
  });
});

test('audits that are said to be different are entered as they are', async () => {
  const draft = await world.draftOf(perBoard());
  await world.reviewOf(draft);
  expect((await world.confirm(draft, true, world.coordinator, true)).ok).toBe(true);
  expect(await auditsInRegister()).toHaveLength(3);
});

test('chapters of an audit that the register has are followed up as that one audit', async () => {
  const first = await world.draftOf(perBoard());
  await world.reviewOf(first);
  await joinAudits(world.coordinator, first.id, joining);
  await world.confirm(first);
  const second = await world.draftOf(perBoard());
  const review = await world.reviewOf(second);
  expect(new Set(review.audits.map(({ auditId }) => auditId)).size).toBe(1);
  const version = versionOf(review);
  const entered = await confirmReview(world.coordinator, { draftId: second.id, version, comparedAll: true });
  expect(entered.ok).toBe(true);
  expect(await auditsInRegister()).toHaveLength(1);
});

test('the rows of a chapter that joins an audit of the register are compared with its recommendations', async () => {
  const first = await world.draftOf(perBoard());
  await world.reviewOf(first);
  await joinAudits(world.coordinator, first.id, joining);
  await world.confirm(first);
  const reading = perBoard();
  const [document] = reading.documents;
  const audits = (document?.audits ?? []).map((audit, index) =>
    index === 2 ? { ...audit, title: 'Diken och vägtrummor' } : audit,
  );
  const second = await world.draftOf({ ...reading, documents: [{ ...aDocument(), ...document, audits }] });
  const before = await world.reviewOf(second);
  expect(before.rows.map(({ match }) => match)).toEqual(['confirmed', 'confirmed', 'confirmed', 'none']);
  await joinAudits(world.coordinator, second.id, joining);
  const after = await world.reviewOf(second);
  expect(after.rows.map(({ match }) => match)).toEqual(Array(4).fill('confirmed'));
});

test('the form of an audit can say that it is another of the report, and what else it says is kept', async () => {
  const draft = await world.draftOf(perBoard());
  const { key, version } = at(await world.reviewOf(draft), 'audit-1-2');
  const fields = new URLSearchParams({
    part: 'audit',
    action: 'save',
    key,
    version: String(version),
    included: 'yes',
    title: 'Granskning av klimatanpassning',
    year: '2024',
    auditId: 'audit-1-1',
    letterDated: '2026-10-01',
  });
  expect(await changeAsAsked(world.coordinator, draft.id, fields)).toMatchObject({ ok: true });
  const review = await world.reviewOf(draft);
  expect(review.audits.map(({ included }) => included)).toEqual([true, false, true]);
  expect(review.audits[0]?.letterDated).toBe('2026-10-01');
});

test.each([
  ['with itself', { into: 'audit-1-1', others: ['audit-1-1'] }],
  ['with nothing', { into: 'audit-1-1', others: [] }],
  ['with one that is not there', { into: 'audit-1-1', others: ['audit-7-1'] }],
])('an audit is not joined %s', async (_, asked) => {
  const draft = await world.draftOf(perBoard());
  await world.reviewOf(draft);
  expect(await joinAudits(world.coordinator, draft.id, asked)).toEqual({ ok: false, refusal: 'notFound' });
});

test('an outsider joins nothing: neither another role, nor who keeps security audits only', async () => {
  const draft = await world.draftOf(perBoard());
  await world.reviewOf(draft);
  for (const role of ['controller', 'securityOfficer'] as const) {
    const outsider = await world.somebody(role);
    expect(await joinAudits(outsider, draft.id, joining)).toMatchObject({ refusal: 'forbidden' });
  }
  expect((await world.reviewOf(draft)).audits.every(({ included }) => included)).toBe(true);
});

test('a report that is in the register is joined no more', async () => {
  const draft = await world.draftOf(perBoard());
  await world.reviewOf(draft);
  await world.confirm(draft, true, world.coordinator, true);
  expect(await joinAudits(world.coordinator, draft.id, joining)).toMatchObject({
    refusal: 'alreadyConfirmed',
  });
});
