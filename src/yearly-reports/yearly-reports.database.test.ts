import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { addReport, changeReport, noteDecision, withdrawReport } from './change-report.ts';
import { listReports, showReport } from './find-reports.ts';

let register: TestRegister;
let auditor: RequestContext;
let coordinator: RequestContext;
let social: string;
let company: string;
beforeAll(async () => {
  register = await openTestRegister();
  auditor = register.as('electedAuditor');
  coordinator = register.as('auditCoordinator');
  social = register.body('Socialnämnden');
  const [row] = await register.db.asOwner<{ id: string }>(
    "insert into body (organisation_id, kind, name) values ($1, 'company', 'Lindvikens Bostäder AB') returning id",
    [register.db.organisationId],
  );
  company = row?.id ?? '';
});
afterAll(() => register.remove());

const refused = (refusal: unknown) => ({ ok: false, refusal });
const invalid = (field: string, code: string) => refused({ invalid: [{ field, code }] });

let year = 2000;
/** A report on a year of its own. */
async function aReport(dated: string | null = '2026-04-01') {
  year += 1;
  const added = await addReport(auditor, { year });
  if (!added.ok) throw new Error(JSON.stringify(added.refusal));
  const bodies = [{ bodyId: social, advice: 'grant', remark: 'Avtalen följs inte upp.' }] as const;
  const words = { dated, statement: 'Vi tillstyrker ansvarsfrihet.', bodies: [...bodies] };
  expect(await changeReport(auditor, added.id, { ...words, version: 1 })).toEqual({ ok: true });
  return added.id;
}
const decision = { decision: 'granted', decidedOn: '2026-05-20', minuteItem: '§ 61' } as const;

describe('the report on a year', () => {
  test('is the auditors’ own until it is dated, and then read by everybody here', async () => {
    const [draft, dated] = [await aReport(null), await aReport()];
    const secretary = register.as(['boardSecretary', 'Socialnämnden']);
    for (const who of [coordinator, secretary, register.as('administrator')]) {
      expect([await showReport(who, draft), (await showReport(who, dated))?.report.statement]).toEqual([
        undefined,
        'Vi tillstyrker ansvarsfrihet.',
      ]);
      expect((await listReports(who)).reports.map(({ id }) => id)).not.toContain(draft);
    }
    expect((await showReport(auditor, draft))?.mayWrite).toBe(true);
  });

  test('is written by the auditors alone', async () => {
    const id = await aReport();
    const input = { dated: null, statement: 'Annat', bodies: [], version: 2 };
    for (const who of [
      coordinator,
      register.as('registrar'),
      register.as(['director', 'Socialförvaltningen']),
    ]) {
      expect(await changeReport(who, id, input)).toEqual(refused('forbidden'));
      expect(await addReport(who, { year: 1999 })).toEqual(refused('forbidden'));
    }
  });

  test('holds its words once the council has decided, which is noted by others than the auditors', async () => {
    const id = await aReport();
    expect(await noteDecision(auditor, id, { bodyId: social, ...decision, version: 2 })).toEqual(
      refused('forbidden'),
    );
    const secretary = register.as(['boardSecretary', 'Socialnämnden']);
    expect(await noteDecision(secretary, id, { bodyId: social, ...decision, version: 2 })).toEqual(
      refused('forbidden'),
    );
    expect(await noteDecision(coordinator, id, { bodyId: social, ...decision, version: 2 })).toEqual({
      ok: true,
    });
    const shown = await showReport(auditor, id);
    expect(shown?.report.bodies.find(({ bodyId }) => bodyId === social)).toMatchObject({
      ...decision,
      advice: 'grant',
    });
    const again = { dated: '2026-04-01', statement: 'Annat', bodies: [], version: 3 };
    expect([shown?.isDecided, shown?.mayWrite, await changeReport(auditor, id, again)]).toEqual([
      true,
      false,
      invalid('statement', 'reportDecided'),
    ]);
    expect((await register.history(id)).map(({ verb }) => verb)).toEqual(['add', 'change', 'noteDecision']);
  });

  test.each([
    ['without its day', { decision: 'granted' }, 'decision', 'decisionIncomplete'],
    ['a day without a decision', { decidedOn: '2026-05-20' }, 'decision', 'decisionIncomplete'],
    ['of a day to come', { ...decision, decidedOn: '2026-12-24' }, 'decidedOn', 'inFuture'],
    [
      'of a day before the report’s own',
      { ...decision, decidedOn: '2026-03-31' },
      'decidedOn',
      'beforeReport',
    ],
    ['without its paragraph', { ...decision, minuteItem: null }, 'minuteItem', 'missing'],
  ] as const)('takes no decision %s', async (_what, facts, field, code) => {
    const id = await aReport();
    expect(await noteDecision(coordinator, id, { bodyId: social, ...facts, version: 2 })).toEqual(
      invalid(field, code),
    );
  });

  test('is there once a year, of a year that has begun, and is not written over by whoever saw an older one', async () => {
    const id = await aReport();
    expect(await addReport(auditor, { year })).toEqual(invalid('year', 'reportThere'));
    expect(await addReport(auditor, { year: 2027 })).toEqual(invalid('year', 'notAYear'));
    const input = { dated: null, statement: 'Annat', bodies: [], version: 1 };
    expect(await changeReport(auditor, id, input)).toEqual(refused('stale'));
  });

  test('on a company is written by its lay auditor, not by the municipality’s auditors', async () => {
    const lay: RequestContext = {
      ...auditor,
      requester: { ...auditor.requester, roles: [{ role: 'layAuditor', bodyId: company, reaches: [] }] },
    };
    expect(await addReport(auditor, { year: 2024, companyId: company })).toEqual(
      invalid('companyId', 'unknownBody'),
    );
    expect(await addReport(lay, { year: 2024 })).toEqual(invalid('companyId', 'unknownBody'));
    const added = await addReport(lay, { year: 2024, companyId: company });
    expect(added.ok).toBe(true);
    const id = added.ok ? added.id : '';
    expect((await showReport(lay, id))?.report.bodies.map(({ bodyName }) => bodyName)).toEqual([
      'Lindvikens Bostäder AB',
    ]);
    expect(await showReport(auditor, id)).toBeUndefined();
  });

  test.each([
    ['of a day to come', { dated: '2030-01-01' }, 'dated', 'inFuture'],
    ['without a statement once it is dated', { statement: null }, 'statement', 'statementMissing'],
  ])('is not saved %s', async (_what, facts, field, code) => {
    const id = await aReport(null);
    const input = { dated: '2026-04-01', statement: 'Vi tillstyrker.', bodies: [], version: 2, ...facts };
    expect(await changeReport(auditor, id, input)).toEqual(invalid(field, code));
  });

  test('advises against discharge only with the reason', async () => {
    const id = await aReport(null);
    const against = (remark: string | null) =>
      changeReport(auditor, id, {
        dated: null,
        bodies: [{ bodyId: social, advice: 'deny', remark }],
        version: 2,
      });
    expect(await against(null)).toEqual(invalid('bodies.0.remark', 'reasonForAdvice'));
    expect(await against('Nämnden har inte följt lagen.')).toEqual({ ok: true });
  });

  test('on a company says nothing of discharge: that is for the company’s auditor', async () => {
    const lay: RequestContext = {
      ...auditor,
      requester: { ...auditor.requester, roles: [{ role: 'layAuditor', bodyId: company, reaches: [] }] },
    };
    const added = await addReport(lay, { year: 2023, companyId: company });
    const id = added.ok ? added.id : '';
    const written = (advice: 'grant' | null) =>
      changeReport(lay, id, {
        dated: '2024-03-01',
        statement: 'Den interna kontrollen har varit tillräcklig.',
        bodies: [{ bodyId: company, advice, remark: null }],
        version: 1,
      });
    expect(await written('grant')).toEqual(invalid('bodies.0.advice', 'adviceIsAuditors'));
    expect(await written(null)).toEqual({ ok: true });
  });

  test('is taken back with a reason and then out, by its auditors alone, until something is decided on it', async () => {
    const id = await aReport();
    const reason = 'Fel år';
    const act = (who: RequestContext, version: number) => withdrawReport(who, id, { reason, version });
    expect(await act(coordinator, 2)).toEqual(refused('forbidden'));
    expect(await act(auditor, 1)).toEqual(refused('stale'));
    expect(await act(auditor, 2)).toEqual({ ok: true });
    expect([await showReport(coordinator, id), (await showReport(auditor, id))?.report.dated]).toEqual([
      undefined,
      null,
    ]);
    expect((await showReport(auditor, id))?.history[0]).toMatchObject({ verb: 'takeBack', reason });
    expect(await act(auditor, 3)).toEqual({ ok: true });
    expect(await showReport(auditor, id)).toBeUndefined();
    const begun = await addReport(auditor, { year });
    expect(begun.ok).toBe(true);
    const [gone] = (await register.history(id)).slice(-1);
    expect([gone?.verb, gone?.before]).toMatchObject([
      'withdraw',
      { statement: 'Vi tillstyrker ansvarsfrihet.' },
    ]);

    const decided = await aReport();
    await noteDecision(coordinator, decided, { bodyId: social, ...decision, version: 2 });
    expect(await withdrawReport(auditor, decided, { reason, version: 3 })).toEqual(
      invalid('reason', 'reportDecided'),
    );
  });
});
