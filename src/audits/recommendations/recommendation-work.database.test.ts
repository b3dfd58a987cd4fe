import { afterAll, beforeAll, expect, test } from 'vitest';
import { addEvidenceOfWork } from '../../../test/builders/evidence.ts';
import type { RequestContext } from '../../identity/index.ts';
import { anAuditInRegister, done, openTestRegister, type TestRegister } from '../audits.fixture.ts';
import { changeState } from '../body-work/change-state.ts';
import { findAudit } from '../find-audit.ts';
import { changeMatter } from '../matters/change-matter.ts';
import { findRecommendation } from './find-recommendation.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

test('each step is told with its evidence, to the auditors once the board has answered, with what evidence it has handed over', async () => {
  const { auditId, recommendationId } = await anAuditInRegister(register);
  const bodyId = register.body('Socialnämnden');
  const secretary = register.as(['boardSecretary', 'Socialnämnden']);
  const seen = await addEvidenceOfWork(register.db, { recommendationId, bodyId });
  const report = { bodyId, version: 1, command: 'reportDone', completedOn: '2026-11-01' } as const;
  done(await changeState(secretary, recommendationId, report));
  const controller = register.as('controller');
  const command = 'confirm' as const;
  const verdict = { bodyId, version: 2, command, reason: 'Stickprov', examined: [seen] };
  done(await changeState(controller, recommendationId, verdict));

  const stepsFor = async (context: RequestContext) =>
    (await findRecommendation(context, recommendationId))?.work.map(({ command, evidence }) => [
      command,
      ...evidence.map(({ title, number }) => `${title} ${number}`),
    ]);
  const all = [
    ['confirm', 'Beslutad rutin 1'],
    ['reportDone', 'Beslutad rutin 1'],
  ];
  expect(await stepsFor(controller)).toEqual(all);
  expect(await stepsFor(secretary)).toEqual(all);
  expect(await stepsFor(register.as('electedAuditor'))).toEqual([]);
  expect(await stepsFor(register.as(['director', 'Tekniska förvaltningen']))).toBeUndefined();

  const id = (await findAudit(secretary, auditId))?.matters[0]?.id ?? '';
  done(await changeMatter(secretary, id, { version: 1, dispatchedOn: '2026-11-20' }));
  const auditor = register.as('electedAuditor');
  expect(await stepsFor(auditor)).toEqual([['confirm'], ['reportDone']]);

  await register.db.asOwner(
    `with given as (insert into handover (organisation_id, body_id, handed_by, handed_at)
       values ($1, $2, $3, now()) returning id)
     insert into handover_item (organisation_id, handover_id, position, noun, noun_id, number, content)
     select $1, id, 1, 'evidence', $4, 1, '{"title": "Beslutad rutin"}' from given`,
    [register.db.organisationId, bodyId, secretary.requester.personId, seen.evidenceId],
  );
  expect(await stepsFor(auditor)).toEqual(all);
  const renamed = "update evidence set title = 'Rutin som ska göras om' where id = $1";
  await register.db.asOwner(renamed, [seen.evidenceId]);
  expect(await stepsFor(auditor)).toEqual(all);
  expect((await stepsFor(secretary))?.[0]).toEqual(['confirm', 'Rutin som ska göras om 1']);
});

test('why something was sent back, confirmed or opened again stays within; why a board does not act goes out with its answer', async () => {
  const { auditId, recommendationId } = await anAuditInRegister(register, {
    to: [['Socialnämnden', 'Tekniska nämnden']],
  });
  const [bodyId, otherId] = [register.body('Socialnämnden'), register.body('Tekniska nämnden')];
  const secretary = register.as(['boardSecretary', 'Socialnämnden']);
  const controller = register.as('controller');
  const seen = await addEvidenceOfWork(register.db, { recommendationId, bodyId });
  const report = { bodyId, command: 'reportDone', completedOn: '2026-11-01' } as const;
  const steps: [RequestContext, Parameters<typeof changeState>[2]][] = [
    [secretary, { ...report, version: 1 }],
    [controller, { bodyId, version: 2, command: 'sendBack', reason: 'Visa ett utdrag' }],
    [secretary, { ...report, version: 3 }],
    [controller, { bodyId, version: 4, command: 'confirm', reason: 'Utdraget räcker', examined: [seen] }],
    [controller, { bodyId, version: 5, command: 'reopen', reason: 'Utdraget var fel' }],
  ];
  for (const [who, command] of steps) done(await changeState(who, recommendationId, command));
  const decision = { decidedOn: '2026-11-02', minuteItem: '§ 4', reason: 'Ryms inte i budgeten' };
  done(
    await changeState(register.as(['boardSecretary', 'Tekniska nämnden']), recommendationId, {
      bodyId: otherId,
      version: 1,
      command: 'decideNotToAct',
      ...decision,
    }),
  );
  const keeper = register.as('auditCoordinator');
  for (const { id, version } of (await findAudit(keeper, auditId))?.matters ?? [])
    done(await changeMatter(keeper, id, { version, dispatchedOn: '2026-11-20' }));

  const reasonsFor = async (context: RequestContext) => {
    const found = await findRecommendation(context, recommendationId);
    const told = [...(found?.work ?? []), ...(found?.history ?? []).map(({ after }) => after)];
    return { steps: found?.work.length, reasons: [...new Set(told.flatMap((each) => each['reason'] ?? []))] };
  };
  const notes = ['Utdraget var fel', 'Utdraget räcker', 'Visa ett utdrag'];
  expect(await reasonsFor(keeper)).toEqual({ steps: 6, reasons: ['Ryms inte i budgeten', ...notes] });
  expect(await reasonsFor(secretary)).toEqual({ steps: 5, reasons: notes });
  for (const auditor of [register.as('electedAuditor'), register.as('auditExpert')])
    expect(await reasonsFor(auditor)).toEqual({ steps: 6, reasons: ['Ryms inte i budgeten'] });
});
