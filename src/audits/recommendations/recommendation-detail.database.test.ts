import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterAssessment } from '../assessments/enter-assessment.ts';
import {
  anAuditInRegister,
  aRound,
  closeRound,
  done,
  openTestRegister,
  type TestRegister,
} from '../audits.fixture.ts';
import { changeState } from '../body-work/change-state.ts';
import { changeMatter } from '../matters/change-matter.ts';
import { findRecommendation } from './find-recommendation.ts';
import { withdrawRecommendation } from './withdraw-recommendation.ts';

let register: TestRegister;
let id: string;
let social: string;
let technical: string;
beforeAll(async () => {
  register = await openTestRegister();
  [social, technical] = [register.body('Socialnämnden'), register.body('Tekniska nämnden')];
  const audit = await anAuditInRegister(register, { to: [['Socialnämnden', 'Tekniska nämnden']] });
  id = audit.recommendationId;
  const keeper = register.as('auditCoordinator');
  const auditors = register.as('electedAuditor');
  const followUpId = await aRound(register, [audit.auditId]);
  const versions = async (bodyId: string) =>
    (
      await register.db.asOwner<{ version: number }>(
        'select version from addressee where recommendation_id = $1 and body_id = $2',
        [id, bodyId],
      )
    )[0]?.version ?? 0;
  for (const [bodyId, status] of [
    [social, 'red'],
    [technical, 'green'],
  ] as const) {
    done(
      await enterAssessment(auditors, {
        followUpId,
        recommendationId: id,
        bodyId,
        status,
        remaining: `Rest för ${status}`,
      }),
    );
  }
  await closeRound(register, followUpId);
  for (const bodyId of [social, technical]) {
    const [matter] = await register.db.asOwner<{ id: string }>(
      'select id from matter where audit_id = $1 and body_id = $2',
      [audit.auditId, bodyId],
    );
    const isSocial = bodyId === social;
    const facts = isSocial
      ? { registryNumber: 'SN 7', boardMeeting: '2026-04-01' }
      : { registryNumber: 'TN 8', boardMeeting: '2026-04-01', dispatchedOn: '2026-04-02' };
    done(await changeMatter(keeper, matter?.id ?? '', { ...facts, version: 1 }));
    const secretary = register.as(['boardSecretary', isSocial ? 'Socialnämnden' : 'Tekniska nämnden']);
    done(await changeState(secretary, id, { bodyId, version: await versions(bodyId), command: 'plan' }));
  }
  await register.db.asOwner(
    `insert into read_response (organisation_id, recommendation_id, body_id, body_name, text, paraphrased)
     values ($1, $2, $3, 'Socialnämnden', 'Nämnden instämmer.', true), ($1, $2, null, null, 'Svaret är försenat.', false)`,
    [register.db.organisationId, id, social],
  );
});
afterAll(() => register.remove());

async function seenBy(...who: Parameters<TestRegister['as']>) {
  const detail = await findRecommendation(register.as(...who), id);
  if (!detail) throw new Error('Not seen');
  return {
    bodies: detail.row.addressees.map(({ bodyName, state }) => [bodyName, state]),
    assessed: detail.row.assessed,
    rounds: detail.rounds.map(({ remaining }) => remaining),
    responses: detail.responses.map(({ text }) => text),
    matters: detail.matters.map(({ registryNumber, boardMeeting }) => [registryNumber, boardMeeting]),
    verbs: detail.history.map(({ verb, after }) => [verb, after['bodyId'] ?? null]),
    mayKeepMatters: detail.mayKeepMatters.size,
    commands: detail.actions?.bodies.flatMap(({ commands }) => commands),
  };
}

test('whoever keeps the register sees everything, and the newest comes first in its history', async () => {
  const seen = await seenBy('auditCoordinator');
  expect(seen.bodies).toEqual([
    ['Socialnämnden', 'planned'],
    ['Tekniska nämnden', 'planned'],
  ]);
  expect(seen.assessed).toBe('red');
  expect(seen.rounds.toSorted()).toEqual(['Rest för green', 'Rest för red']);
  expect(seen.responses).toEqual(['Nämnden instämmer.', 'Svaret är försenat.']);
  expect(seen.matters).toEqual([
    ['SN 7', '2026-04-01'],
    ['TN 8', '2026-04-01'],
  ]);
  expect(seen.verbs.map(([verb]) => verb)).toEqual([
    'plan',
    'changeMatter',
    'plan',
    'changeMatter',
    'assess',
    'assess',
    'add',
    'addMatter',
    'addMatter',
  ]);
  expect(seen.mayKeepMatters).toBe(2);
});

test('a body’s people see what concerns their body, and nothing of another’s', async () => {
  const seen = await seenBy(['boardSecretary', 'Tekniska nämnden']);
  expect(seen.bodies).toEqual([['Tekniska nämnden', 'planned']]);
  expect(seen.assessed).toBe('green');
  expect(seen.rounds).toEqual(['Rest för green']);
  // An answer that does not say whose it is may be the other board's.
  expect(seen.responses).toEqual([]);
  expect(seen.matters).toEqual([['TN 8', '2026-04-01']]);
  expect(seen.verbs.filter(([, bodyId]) => bodyId !== null && bodyId !== technical)).toEqual([]);
  expect(seen.verbs.map(([verb]) => verb)).toContain('plan');
});

test('the auditors see a body’s own work when it has been handed over, not before', async () => {
  const seen = await seenBy('electedAuditor');
  expect(seen.bodies).toEqual([
    ['Socialnämnden', null],
    ['Tekniska nämnden', 'planned'],
  ]);
  expect(seen.matters).toEqual([
    ['SN 7', null],
    ['TN 8', '2026-04-01'],
  ]);
  const work = seen.verbs.filter(([verb]) => verb === 'plan' || verb === 'changeMatter');
  expect(work).toEqual([
    ['plan', technical],
    ['changeMatter', technical],
  ]);
});

describe('it is not there', () => {
  test.each<[string, ...Parameters<TestRegister['as']>]>([
    ['for somebody without any role'],
    ['for another board', ['boardSecretary', 'Kommunstyrelsen']],
    ['for the security officer, where the audit is not about security', 'securityOfficer'],
  ])('%s', async (_who, ...roles) => {
    expect(await findRecommendation(register.as(...roles), id)).toBeUndefined();
  });

  test('in another municipality', async () => {
    const context = register.as('auditCoordinator');
    const [other] = await register.db.asOwner<{ id: string }>(
      "insert into organisation (name) values ('En') returning id",
    );
    const requester = { ...context.requester, organisationId: other?.id ?? '' };
    expect(await findRecommendation({ ...context, requester }, id)).toBeUndefined();
  });

  test.each(['', 'undecided', "' or true", randomUUID()])('by the id %j', async (asked) => {
    expect(await findRecommendation(register.as('auditCoordinator'), asked)).toBeUndefined();
  });
});

test('a withdrawn one is there for those who can put it back, and for nobody else', async () => {
  const { recommendationId } = await anAuditInRegister(register);
  const keeper = register.as('auditCoordinator');
  done(await withdrawRecommendation(keeper, recommendationId, { version: 1, reason: 'Dubblett' }));
  const detail = await findRecommendation(keeper, recommendationId);
  expect(detail?.facts.withdrawnAt).toBeInstanceOf(Date);
  expect(detail?.history[0]).toMatchObject({ verb: 'withdraw', after: { reason: 'Dubblett' } });
  for (const who of [['registrar'], ['electedAuditor'], [['boardSecretary', 'Socialnämnden']]] as Parameters<
    TestRegister['as']
  >[]) {
    expect(await findRecommendation(register.as(...who), recommendationId)).toBeUndefined();
  }
});

test('the version of a matter tells the auditors nothing of work that has not been handed over', async () => {
  const versions = async (who: 'auditCoordinator' | 'electedAuditor') =>
    (await findRecommendation(register.as(who), id))?.row.addressees.map(({ matter }) => matter?.version);
  expect(await versions('auditCoordinator')).toEqual([2, 2]);
  expect(await versions('electedAuditor')).toEqual([1, 2]);
});
