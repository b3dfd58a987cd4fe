import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAuditFilter } from '../audits/audit-list.model.ts';
import {
  anAuditInRegister,
  at,
  openTestRegister,
  type TestRegister,
  today,
} from '../audits/audits.fixture.ts';
import { addAudit, changeMatter, dateInForce, findAudit, listAudits } from '../audits/index.ts';
import { findAuditFacts } from '../audits/register/paper.store.ts';
import type { RequestContext } from '../identity/index.ts';
import { addMeetings } from '../meetings/index.ts';
import {
  findLetter,
  findWay,
  listMatters,
  mattersForExport,
  recordStep,
  registerLetter,
  withdrawStep,
} from './index.ts';
import { parseMatterFilter } from './matter-list.model.ts';
import { isWaited, nearestDay } from './soonest-first.rules.ts';
import type { StepInput } from './step-input.model.ts';

let register: TestRegister;
let secretary: RequestContext;
let registrar: RequestContext;
let auditor: RequestContext;
beforeAll(async () => {
  register = await openTestRegister();
  secretary = register.as(['boardSecretary', 'Socialnämnden']);
  registrar = register.as('registrar');
  auditor = register.as('electedAuditor');
});
afterAll(() => register.remove());

/** The id of the social board's matter about a new audit, with a letter of October that wants an answer by Christmas. */
async function aMatter(): Promise<{ id: string; auditId: string }> {
  const { auditId } = await anAuditInRegister(register);
  const letter = {
    version: 0,
    dated: '2026-10-12',
    answerBy: '2026-12-21',
    recipients: [{ bodyId: register.body('Socialnämnden'), recipient: 'answer' as const }],
  };
  expect(await registerLetter(registrar, { noun: 'audit', id: auditId }, letter)).toEqual({ ok: true });
  const found = await findLetter(registrar, { noun: 'audit', id: auditId });
  return { id: found?.matters[0]?.id ?? '', auditId };
}

async function note(id: string, input: Omit<StepInput, 'version'>, context = secretary) {
  const way = await findWay(context, id);
  return recordStep(context, id, { version: way?.matter.version ?? 0, ...input });
}

const noted = async (id: string, context = secretary) =>
  (await findWay(context, id))?.steps.filter(({ withdrawnAt }) => !withdrawnAt).map(({ step }) => step);

test('the way of a matter from a returned draft to the auditors, with the matter’s own dates following', async () => {
  const { id } = await aMatter();
  for (const [step, onDay] of [
    ['referred', '2026-10-15'],
    ['drafted', '2026-10-25'],
    ['returned', '2026-11-04'],
    ['drafted', '2026-11-10'],
  ] as const) {
    expect(await note(id, { step, onDay })).toMatchObject({ ok: true });
  }
  expect(await note(id, { step: 'decided', onDay: '2026-11-18', minuteItem: '§ 117' })).toMatchObject({
    ok: true,
  });
  await note(id, { step: 'adjustedAtOnce', onDay: '2026-11-18' });
  await note(id, { step: 'dispatched', onDay: '2026-11-19' });
  await note(id, { step: 'receivedByAuditors', onDay: '2026-11-20' });
  const way = await findWay(secretary, id);
  expect(way?.matter).toMatchObject({
    boardMeeting: '2026-11-18',
    minuteItem: '§ 117',
    dispatchedOn: '2026-11-19',
    receivedOn: '2026-11-20',
  });
  expect(way?.plan?.next).toBeNull();
  expect(way?.plan?.steps.at(-1)?.standing).toBe('done');
});

test('that a letter has come in is asked about where it is noted already, and the new day stands once it is confirmed', async () => {
  const { id } = await aMatter();
  expect(await note(id, { step: 'letterReceived', onDay: '2026-10-13' })).toMatchObject({ ok: true });
  expect(await note(id, { step: 'letterReceived', onDay: today })).toMatchObject({
    refusal: { invalid: [{ field: 'onDay', code: 'notedAlready' }] },
  });
  const confirmed = { step: 'letterReceived', onDay: '2026-10-14', isDayConfirmed: true } as const;
  expect(await note(id, confirmed)).toMatchObject({ ok: true });
  expect((await findWay(secretary, id))?.plan?.steps[0]).toMatchObject({ done: '2026-10-14' });
});

test('what has not happened yet is refused, and so is a decision without its paragraph', async () => {
  const { id } = await aMatter();
  expect(await note(id, { step: 'drafted', onDay: '2026-11-23' })).toEqual({
    ok: false,
    refusal: { invalid: [{ field: 'onDay', code: 'inFuture' }] },
  });
  expect(await note(id, { step: 'decided', onDay: today })).toMatchObject({
    refusal: { invalid: [{ field: 'minuteItem', code: 'missing' }] },
  });
  expect(await note(id, { step: 'extensionGranted', onDay: today })).toMatchObject({
    refusal: { invalid: [{ field: 'extendedTo', code: 'missing' }] },
  });
  expect(await noted(id)).toEqual([]);
});

test('an extension moves the date only when it is granted, and a new request leaves the grant in force', async () => {
  const { id } = await aMatter();
  const inForce = async () =>
    (await findLetter(secretary, { noun: 'audit', id: (await findWay(secretary, id))?.matter.auditId ?? '' }))
      ?.matters[0]?.inForce;
  await note(id, { step: 'extensionRequested', onDay: '2026-11-02', extendedTo: '2027-01-29' });
  expect(await inForce()).toBe('2026-12-21');
  await note(id, { step: 'extensionGranted', onDay: '2026-11-09', extendedTo: '2027-01-15' });
  expect(await inForce()).toBe('2027-01-15');
  await note(id, { step: 'extensionRequested', onDay: '2026-11-16', extendedTo: '2027-03-01' });
  await note(id, { step: 'extensionDenied', onDay: '2026-11-20' });
  expect(await inForce()).toBe('2027-01-15');
});

test('an answer that is sent before its minutes are noted as adjusted is asked about, until somebody says that the day is right', async () => {
  const { id } = await aMatter();
  await note(id, { step: 'decided', onDay: '2026-11-11', minuteItem: '§ 9' });
  const sent = { step: 'dispatched', onDay: '2026-11-16' } as const;
  const asked = { refusal: { invalid: [{ field: 'onDay', code: 'notAdjusted' }] } };
  expect(await note(id, sent)).toMatchObject(asked);
  await note(id, { step: 'adjusted', onDay: '2026-11-18' });
  expect(await note(id, sent)).toMatchObject(asked);
  expect(await note(id, { ...sent, onDay: '2026-11-18' })).toMatchObject({ ok: true });
  expect(await note(id, { ...sent, isDayConfirmed: true })).toMatchObject({ ok: true });
});

test('a step that is taken back stays as taken back, and the date of the one before it is in force again', async () => {
  const { id, auditId } = await aMatter();
  await note(id, { step: 'decided', onDay: '2026-11-11', minuteItem: '§ 9' });
  await note(id, { step: 'dispatched', onDay: '2026-11-16', isDayConfirmed: true });
  await note(id, { step: 'dispatched', onDay: '2026-11-19', isDayConfirmed: true });
  const way = await findWay(secretary, id);
  const last = way?.steps.at(-1);
  const input = { version: way?.matter.version ?? 0, reason: 'Fel dag' };
  expect(await withdrawStep(secretary, id, last?.id ?? '', input)).toEqual({ ok: true });
  const after = await findWay(secretary, id);
  expect(after?.matter.dispatchedOn).toBe('2026-11-16');
  expect(after?.steps.map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([false, false, true]);
  const history = await register.history(auditId);
  expect(history.at(-1)).toMatchObject({
    verb: 'changeMatter',
    after: { dispatchedOn: '2026-11-16', reason: 'Fel dag' },
  });
});

test('two who note at once do not overwrite each other', async () => {
  const { id } = await aMatter();
  const version = (await findWay(secretary, id))?.matter.version ?? 0;
  const step = { version, step: 'drafted', onDay: today } as const;
  const both = await Promise.all([recordStep(secretary, id, step), recordStep(registrar, id, step)]);
  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(await noted(id)).toEqual(['drafted']);
});

test('facts changed in the matter’s form are steps as well, so that nothing says two things', async () => {
  const { id } = await aMatter();
  await note(id, { step: 'decided', onDay: '2026-11-10', minuteItem: '§ 8' });
  await note(id, { step: 'dispatched', onDay: '2026-11-16', isDayConfirmed: true });
  const version = (await findWay(secretary, id))?.matter.version ?? 0;
  await changeMatter(secretary, id, {
    version,
    boardMeeting: '2026-11-11',
    minuteItem: '§ 9',
    dispatchedOn: '2026-11-17',
    extension: 'granted',
    extendedTo: '2027-01-15',
  });
  const way = await findWay(secretary, id);
  const standing = way?.steps.filter(({ withdrawnAt }) => withdrawnAt === null);
  expect(standing?.map(({ step, onDay }) => [step, onDay])).toEqual([
    ['decided', '2026-11-11'],
    ['dispatched', '2026-11-17'],
    ['extensionGranted', today],
  ]);
});

test('the plan follows the board’s calendar', async () => {
  const { id } = await aMatter();
  const board = register.body('Socialnämnden');
  expect((await findWay(secretary, id))?.plan?.problem).toBe('noCalendar');
  await addMeetings(secretary, board, [{ meetsOn: '2026-12-02' }, { meetsOn: '2026-12-16' }]);
  expect((await findWay(secretary, id))?.plan?.meeting?.meetsOn).toBe('2026-12-02');
});

test('outsiders see nothing of a matter, and the auditors the letter alone until the answer is sent', async () => {
  const { id } = await aMatter();
  await note(id, { step: 'drafted', onDay: '2026-11-10', note: 'Svagt utkast' });
  const outsider = register.as(['boardSecretary', 'Tekniska nämnden']);
  expect(await findWay(outsider, id)).toBeNull();
  expect(await note(id, { step: 'prepared', onDay: today }, outsider)).toEqual({
    ok: false,
    refusal: 'notFound',
  });
  const { rows } = await listMatters(outsider, parseMatterFilter({}));
  expect(rows.map(({ matter }) => matter.id)).not.toContain(id);

  const before = await findWay(auditor, id);
  expect(before).toMatchObject({ plan: null, steps: [], mayKeep: false });
  expect(before?.matter).toMatchObject({ answerBy: '2026-12-21', version: 1 });
  expect(await recordStep(auditor, id, { version: 1, step: 'prepared', onDay: today })).toEqual({
    ok: false,
    refusal: 'forbidden',
  });
  await note(id, { step: 'decided', onDay: '2026-11-18', minuteItem: '§ 117', note: 'Efter lång debatt' });
  expect((await findWay(auditor, id))?.matter.minuteItem).toBeNull();
  await note(id, { step: 'dispatched', onDay: '2026-11-19', isDayConfirmed: true });
  const after = await findWay(auditor, id);
  expect(after?.matter.minuteItem).toBe('§ 117');
  expect(after?.steps.map(({ step, note: own }) => [step, own])).toEqual([
    ['decided', null],
    ['dispatched', null],
  ]);
});

test('the letter is registered by those who keep the register and by the board’s secretary for her own board alone', async () => {
  const { auditId } = await aMatter();
  const about = { noun: 'audit', id: auditId } as const;
  const bodyId = register.body('Socialnämnden');
  const to = (id: string) => ({ version: 1, recipients: [{ bodyId: id, recipient: 'answer' as const }] });
  expect(await registerLetter(auditor, about, { version: 1 })).toEqual({ ok: false, refusal: 'forbidden' });
  const outsider = register.as(['boardSecretary', 'Tekniska nämnden']);
  expect(await registerLetter(outsider, about, { version: 1 })).toEqual({ ok: false, refusal: 'notFound' });
  expect(await findLetter(outsider, about)).toBeNull();
  const owner = register.as(['actionOwner', 'Socialnämnden']);
  expect(await registerLetter(owner, about, to(bodyId))).toEqual({ ok: false, refusal: 'forbidden' });

  const strange = to(register.body('Kommunstyrelsen'));
  expect(await registerLetter(secretary, about, strange)).toEqual({ ok: false, refusal: 'forbidden' });
  expect((await findLetter(secretary, about))?.otherBodies).toEqual([]);
  expect(await registerLetter(secretary, about, { ...to(bodyId), dated: '2026-10-12' })).toEqual({
    ok: true,
  });
  // Once it has gone to others too, it is not hers alone to say what it says.
  const { transmittal } = (await findLetter(registrar, about)) ?? {};
  const also = { ...strange, dated: '2026-10-13', version: transmittal?.version ?? 0 };
  expect(await registerLetter(registrar, about, also)).toEqual({ ok: true });
  const later = (await findLetter(secretary, about))?.transmittal?.version ?? 0;
  const again = { ...to(bodyId), version: later };
  expect(await registerLetter(secretary, about, again)).toEqual({ ok: false, refusal: 'forbidden' });
  expect((await findLetter(secretary, about))?.mayRegister).toBe(false);
});

test('the letter’s position is kept word for word, and a signature after its date is shown', async () => {
  const { auditId } = await aMatter();
  const about = { noun: 'audit', id: auditId } as const;
  const input = {
    version: 1,
    dated: '2026-10-11',
    position: 'Vi delar bedömningen.\n\nRevisorerna',
    signatures: [{ name: 'Asta Prov', role: 'ordförande', signedAt: '2026-10-17 14:05' }],
    receivedOn: '2026-10-19',
    recipients: [
      { bodyId: register.body('Socialnämnden'), recipient: 'answer' as const },
      { bodyId: register.body('Kommunstyrelsen'), recipient: 'information' as const },
    ],
  };
  expect(await registerLetter(registrar, about, input)).toEqual({ ok: true });
  const letter = await findLetter(auditor, about);
  expect(letter?.transmittal?.position).toBe(input.position);
  expect(letter?.doubts.map(({ kind }) => kind)).toEqual(['signedAfterDate']);
  expect(letter?.matters.map(({ recipient, letterDated }) => [recipient, letterDated])).toEqual([
    ['information', '2026-10-11'],
    ['answer', '2026-10-11'],
  ]);
  expect(await noted(letter?.matters[1]?.id ?? '')).toEqual(['letterReceived']);
  expect(await registerLetter(registrar, about, input)).toEqual({ ok: false, refusal: 'stale' });
});

test('the list asks as many questions for one matter as for many, and the file holds the same rows', async () => {
  const all = await listMatters(registrar, parseMatterFilter({}));
  const one = await listMatters(registrar, parseMatterFilter({ size: '1' }));
  expect(one.rows).toHaveLength(1);
  expect(one.matching).toBe(all.matching);
  const exported: string[] = [];
  for await (const rows of mattersForExport(registrar, parseMatterFilter({}))) {
    exported.push(...rows.map(({ matter }) => matter.id));
  }
  expect(exported).toEqual(all.rows.map(({ matter }) => matter.id));
  const onPages = await Promise.all(
    exported.map((_, index) =>
      listMatters(registrar, parseMatterFilter({ size: '1', page: String(index + 1) })),
    ),
  );
  expect(onPages.flatMap(({ rows }) => rows.map(({ matter }) => matter.id))).toEqual(exported);
  const waited = all.rows
    .filter(({ matter }) => isWaited(matter))
    .map((row) => nearestDay(row, dateInForce) ?? '9998');
  expect(waited.length).toBeGreaterThan(2);
  expect(waited).toEqual(waited.toSorted());
  const late = await listMatters(
    { ...registrar, now: () => at('2027-02-01') },
    parseMatterFilter({ standing: 'late' }),
  );
  expect(late.matching).toBeGreaterThan(0);
  expect(late.rows.every(({ matter }) => matter.receivedOn === null)).toBe(true);
});

test('a body that is named as audited stays so when the letter goes to it for information; one that the letter alone names is not', async () => {
  const keeper = register.as('auditCoordinator');
  const [audited, informed] = [register.body('Tekniska nämnden'), register.body('Kommunstyrelsen')];
  const added = await addAudit(keeper, { title: 'Granskning av arkiv', bodyIds: [audited] });
  if (!added.ok) throw new Error('Refused');
  const about = { noun: 'audit', id: added.id } as const;
  const recipients = [audited, informed].map((bodyId) => ({ bodyId, recipient: 'information' as const }));
  expect(await registerLetter(registrar, about, { version: 0, dated: '2026-10-12', recipients })).toEqual({
    ok: true,
  });
  expect((await findAudit(keeper, added.id))?.auditedBodies).toEqual(['Tekniska nämnden']);
  const { rows } = await listAudits(keeper, parseAuditFilter({ q: 'arkiv' }));
  expect(rows.map(({ bodies }) => bodies)).toEqual([['Tekniska nämnden']]);
  const facts = await register.db.database.inOrganisation(register.db.organisationId, (transaction) =>
    findAuditFacts(transaction, register.db.organisationId, [added.id]),
  );
  expect(facts.map(({ auditedBodies }) => auditedBodies)).toEqual([['Tekniska nämnden']]);
});
