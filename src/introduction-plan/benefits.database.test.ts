import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { personAs } from '../risks/risks.fixture.ts';
import { findPlanPaper } from './find-plan-paper.ts';
import {
  addBenefit,
  addStarterBenefits,
  changeBenefit,
  findBenefit,
  findBenefitForm,
  noteOutcome,
  restoreBenefit,
  withdrawBenefit,
} from './index.ts';
import { fault, made, ok, planAs, refused } from './plan.fixture.ts';

let register: TestRegister;
let officer: RequestContext;
beforeAll(async () => {
  register = await openTestRegister();
  officer = register.as('securityOfficer');
});
afterAll(() => register.remove());

describe('benefits', () => {
  const benefit = { name: 'Färre samtal', measure: 'Samtal till servicedesk per månad', target: 'Högst 100' };

  test('begin with ten, once', async () => {
    expect(await addStarterBenefits(officer)).toEqual(ok);
    expect(await addStarterBenefits(officer)).toEqual(fault('name', 'benefitsThere'));
    const { benefits } = await planAs(officer);
    expect(benefits.map(({ state }) => state)).toEqual([
      ...Array<string>(9).fill('notMeasured'),
      'notMeasurable',
    ]);
  });

  test('are told in the public version without figures and without names of staff', async () => {
    const { context } = await personAs(register, 'securityCoordinator', 'Socialförvaltningen');
    const measure = `Samtal som ${context.requester.name} räknar`;
    const facts = { measure, baseline: '181 samtal', baselineOn: '2025-12-31', target: 'Högst 97' };
    const { id } = made(await addBenefit(officer, { ...benefit, ...facts }));
    made(await noteOutcome(officer, id, { onDay: '2026-06-30', outcome: '163 samtal' }));
    const told = async (isPublic: boolean) =>
      JSON.stringify(await findPlanPaper(officer, { language: 'sv', organisation: 'Lindviken', isPublic }));
    const hidden = ['181 samtal', '163 samtal', 'Högst 97', measure];
    const [full, open] = [await told(false), await told(true)];
    expect(hidden.filter((words) => full.includes(words))).toEqual(hidden);
    expect(hidden.filter((words) => open.includes(words))).toEqual([]);
    expect(open).toContain('Färre samtal');
    expect(
      await findPlanPaper(register.as('electedAuditor'), {
        language: 'sv',
        organisation: '',
        isPublic: true,
      }),
    ).toBeUndefined();
  });

  test('have outcomes that are never altered: the latest of a day counts', async () => {
    const id = made(await addBenefit(officer, { ...benefit, baseline: '180', baselineOn: '2025-12-31' })).id;
    const later = { ...officer, now: () => new Date(officer.now().getTime() + 60_000) };
    const note = (onDay: string, outcome: string) => noteOutcome(officer, id, { onDay, outcome });
    expect(await note('2026-11-23', '150')).toEqual(fault('onDay', 'inFuture'));
    expect(await note('2026-11-20', '')).toEqual(fault('outcome', 'missing'));
    made(await note('2026-06-30', '160'));
    made(await note('2026-09-30', '170'));
    made(await noteOutcome(later, id, { onDay: '2026-09-30', outcome: '140' }));
    const found = await findBenefit(officer, id);
    expect(found?.outcomes).toMatchObject([
      { onDay: '2026-09-30', outcome: '140' },
      { onDay: '2026-06-30', outcome: '160' },
    ]);
    expect(found).toMatchObject({ state: 'measured', progress: 'nearer' });
    await expect(
      register.db.asOwner("update benefit_outcome set outcome = '1' where benefit_id = $1", [id]),
    ).rejects.toThrow();
    const again = { id: randomUUID(), onDay: '2026-10-01', outcome: '130' };
    expect(await noteOutcome(officer, id, again)).toEqual({ ok: true, id: again.id });
    expect(await noteOutcome(officer, id, again)).toEqual(fault('outcome', 'idTaken'));
  });

  test('are changed, removed with a reason and brought back', async () => {
    const { id } = made(await addBenefit(officer, benefit));
    const change = (facts: object) => changeBenefit(officer, id, { version: 1, ...benefit, ...facts });
    expect(await change({ baseline: '180' })).toEqual(fault('baselineOn', 'benefitBaselineDay'));
    expect(await change({ baselineOn: '2025-12-31' })).toEqual(fault('baseline', 'benefitBaselineDay'));
    expect(await change({ baseline: '180', baselineOn: '2026-12-31' })).toEqual(
      fault('baselineOn', 'inFuture'),
    );
    expect(await change({ indicatorId: randomUUID() })).toEqual(
      fault('indicatorId', 'benefitIndicatorUnknown'),
    );
    expect(await change({ target: 'Högst 80' })).toEqual(ok);
    expect(await change({ target: 'Högst 70' })).toEqual(refused('stale'));
    expect(await withdrawBenefit(officer, id, { version: 2 })).toEqual(fault('reason', 'missing'));
    expect(await withdrawBenefit(officer, id, { version: 2, reason: 'Går inte att räkna' })).toEqual(ok);
    expect(await noteOutcome(officer, id, { onDay: '2026-11-01', outcome: '1' })).toEqual(
      fault('outcome', 'benefitWithdrawn'),
    );
    expect(await changeBenefit(officer, id, { version: 3, ...benefit })).toEqual(
      fault('name', 'benefitWithdrawn'),
    );
    expect(await restoreBenefit(officer, id, { version: 3 })).toEqual(ok);
    expect(await restoreBenefit(officer, id, { version: 4 })).toEqual(fault('reason', 'benefitNotWithdrawn'));
    expect((await register.history(id)).map(({ verb }) => verb)).toEqual([
      'add',
      'change',
      'withdraw',
      'restore',
    ]);
  });

  test('that an indicator measures show its values, and take none of their own', async () => {
    const { db } = register;
    const [indicator] = await db.asOwner<{ id: string }>(
      `insert into indicator (organisation_id, name, definition, unit, direction, target, rhythm_months, is_per_body, source)
       values ($1, 'Utbildade', 'Andel som har gått utbildningen', 'percent', 'higher', 95, 12, false, 'entered') returning id`,
      [db.organisationId],
    );
    const indicatorId = indicator?.id ?? '';
    const { id } = made(await addBenefit(officer, { ...benefit, indicatorId }));
    expect(await findBenefit(officer, id)).toMatchObject({
      state: 'notMeasured',
      outcomes: [],
      progress: null,
    });
    for (const [on, value] of [
      ['2025-12-31', 60],
      ['2026-10-31', 71],
    ])
      await db.asOwner(
        `insert into indicator_value (organisation_id, indicator_id, on_day, value, by_person, at) values ($1, $2, $3, $4, $5, now())`,
        [db.organisationId, indicatorId, on, value, randomUUID()],
      );
    expect(await noteOutcome(officer, id, { onDay: '2026-11-01', outcome: '71 %' })).toEqual(
      fault('outcome', 'benefitByIndicator'),
    );
    expect(await findBenefit(officer, id)).toMatchObject({
      state: 'measured',
      progress: 'nearer',
      indicator: { name: 'Utbildade', unit: 'percent' },
      outcomes: [
        { onDay: '2026-10-31', value: 71 },
        { onDay: '2025-12-31', value: 60 },
      ],
    });
    expect((await findBenefitForm(officer))?.indicators).toEqual([{ id: indicatorId, name: 'Utbildade' }]);
  });
});
