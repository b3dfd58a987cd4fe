import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { addReport, changeReport, noteDecision } from './change-report.ts';
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
    expect([shown?.mayWrite, await changeReport(auditor, id, again)]).toEqual([
      false,
      invalid('statement', 'reportDecided'),
    ]);
    expect((await register.history(id)).map(({ verb }) => verb)).toEqual(['add', 'change', 'noteDecision']);
  });

  test.each([
    ['without its day', { decision: 'granted' }, 'decision', 'decisionIncomplete'],
    ['a day without a decision', { decidedOn: '2026-05-20' }, 'decision', 'decisionIncomplete'],
    ['of a day to come', { ...decision, decidedOn: '2026-12-24' }, 'decidedOn', 'inFuture'],
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
});
