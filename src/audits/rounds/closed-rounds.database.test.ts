import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '../../identity/index.ts';
import { markQuestionSent } from '../assessments/ask-auditors.ts';
import { correctAssessment } from '../assessments/correct-assessment.ts';
import { enterAssessment } from '../assessments/enter-assessment.ts';
import { interpretAssessment } from '../assessments/interpret-assessment.ts';
import { saveAssessment } from '../assessments/save-assessment.ts';
import {
  anAuditInRegister,
  aRound,
  closeRound,
  done,
  openTestRegister,
  type TestRegister,
} from '../audits.fixture.ts';
import type { Changed } from '../change.model.ts';
import { noteOutcomes } from '../promises/note-outcomes.ts';
import { changeRecommendation } from '../recommendations/change-recommendation.ts';
import { withdrawRecommendation } from '../recommendations/withdraw-recommendation.ts';
import { withdrawAudit } from '../withdrawal/withdraw-audit.ts';
import { addFollowUp } from './add-follow-up.ts';
import { changeFollowUp, changeRoundOfAudit } from './change-follow-up.ts';
import { closeFollowUp } from './close-follow-up.ts';
import { restoreFollowUp, withdrawFollowUp } from './withdraw-follow-up.ts';

let register: TestRegister;
let commitmentId: string;
beforeAll(async () => {
  register = await openTestRegister();
  commitmentId = randomUUID();
});
afterAll(() => register.remove());

const cast = [
  () => register.as('electedAuditor'),
  () => register.as('auditExpert'),
  () => register.as('auditCoordinator'),
  () => register.as('securityOfficer'),
  () => register.as('administrator'),
  () => register.as('controller'),
  () => register.as(['boardSecretary', 'Socialnämnden']),
  () => register.as(['director', 'Socialförvaltningen']),
  () => register.as('electedAuditor', 'auditCoordinator', ['boardSecretary', 'Socialnämnden']),
];

interface Closed {
  readonly followUpId: string;
  readonly auditId: string;
  readonly recommendationIds: readonly string[];
  readonly assessmentId: string;
}

async function aClosedRound(madeBy: 'auditors' | 'municipality'): Promise<Closed> {
  const { auditId, recommendationIds } = await anAuditInRegister(register, {
    isSecurity: true,
    to: [['Socialnämnden'], ['Socialnämnden']],
  });
  const who = register.as(madeBy === 'auditors' ? 'electedAuditor' : 'auditCoordinator');
  const about = { madeBy, title: 'Uppföljning', dated: '2026-03-01', auditIds: [auditId] };
  const { id: followUpId } = done(await addFollowUp(who, about));
  const recommendationId = recommendationIds[0] ?? '';
  const bodyId = register.body('Socialnämnden');
  const said = { recommendationId, bodyId, status: 'unknown', done: 'En rutin' } as const;
  const { id } = done(await saveAssessment(who, followUpId, said));
  await closeRound(register, followUpId, madeBy === 'auditors' ? 'electedAuditor' : 'auditCoordinator');
  return { followUpId, auditId, recommendationIds, assessmentId: id };
}

/** Everything that the round says, as the database has it. What the municipality makes of it stands beside. */
async function said({ followUpId }: Closed) {
  const of = (sql: string) => register.db.asOwner(sql, [followUpId]);
  return [
    await of('select * from follow_up where id = $1'),
    await of('select * from follow_up_audit where follow_up_id = $1 order by audit_id'),
    await of(`select id, recommendation_id, body_id, status, status_from, done, remaining, comment, assessor_id
      from assessment where follow_up_id = $1 order by id`),
    await of('select * from promise_outcome where follow_up_id = $1'),
  ];
}

const status = fc.constantFrom('green' as const, 'yellow' as const, 'red' as const);
const version = fc.integer({ min: 1, max: 4 });
const reason = 'Prov';

/** What anybody may try with the round, or with what it is about. */
const commands: Record<
  string,
  (
    who: RequestContext,
    round: Closed,
    n: { status: 'green' | 'yellow' | 'red'; version: number; second: boolean },
  ) => Promise<Changed>
> = {
  enter: (who, { followUpId, recommendationIds }, n) =>
    enterAssessment(who, {
      followUpId,
      recommendationId: recommendationIds[n.second ? 1 : 0] ?? '',
      bodyId: register.body('Socialnämnden'),
      status: n.status,
    }),
  save: (who, { followUpId, recommendationIds }, n) =>
    saveAssessment(who, followUpId, {
      recommendationId: recommendationIds[n.second ? 1 : 0] ?? '',
      bodyId: register.body('Socialnämnden'),
      status: n.status,
      version: n.second ? null : n.version,
    }),
  correct: (who, { assessmentId }, n) =>
    correctAssessment(who, assessmentId, {
      version: n.version,
      status: n.status,
      reason,
      seenInOriginal: true,
    }),
  interpret: (who, { assessmentId }, n) =>
    interpretAssessment(who, assessmentId, {
      decision: 'choose',
      colour: n.status,
      version: n.version,
      reason,
    }),
  ask: (who, { assessmentId }) =>
    markQuestionSent(who, { assessmentIds: [assessmentId], askedOn: '2026-11-01' }),
  withdraw: (who, { followUpId }) => withdrawFollowUp(who, followUpId, { reason }),
  restore: (who, { followUpId }) => restoreFollowUp(who, followUpId, { reason }),
  close: (who, { followUpId }, n) => closeFollowUp(who, followUpId, { version: n.version, leftOut: 1 }),
  change: (who, { followUpId }, n) => changeFollowUp(who, followUpId, { version: n.version, title: 'Annat' }),
  ofAudit: (who, { followUpId, auditId }, n) =>
    changeRoundOfAudit(who, followUpId, auditId, {
      version: n.version,
      needsMeeting: true,
      meetingReason: reason,
    }),
  outcome: (who, { followUpId }) => noteOutcomes(who, followUpId, [{ commitmentId, outcome: 'kept' }]),
  address: (who, { recommendationIds }, n) =>
    changeRecommendation(who, recommendationIds[0] ?? '', {
      version: n.version,
      bodyIds: [register.body('Tekniska nämnden')],
    }),
  withdrawRecommendation: (who, { recommendationIds }, n) =>
    withdrawRecommendation(who, recommendationIds[0] ?? '', { version: n.version, reason }),
  withdrawAudit: (who, { auditId }, n) => withdrawAudit(who, auditId, { version: n.version, reason }),
};

test('no sequence of commands by anybody changes what a closed round says', async () => {
  const attempt = fc.record({
    command: fc.constantFrom(...Object.keys(commands)),
    who: fc.nat({ max: cast.length - 1 }),
    n: fc.record({ status, version, second: fc.boolean() }),
  });
  // What stands beside the round may be done: the test would be empty if nothing could.
  const n = { status: 'red', version: 1, second: false } as const;
  const besideIt = { command: 'withdrawAudit', who: cast.length - 1, n };
  const succeeded = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('auditors' as const, 'municipality' as const),
      fc.array(attempt, { minLength: 8, maxLength: 20 }),
      async (madeBy, attempts) => {
        const round = await aClosedRound(madeBy);
        const before = await said(round);
        for (const { command, who, n } of attempts) {
          const asked = commands[command];
          const person = cast[who]?.();
          if (asked && person && (await asked(person, round, n)).ok) succeeded.add(command);
          expect(await said(round)).toEqual(before);
        }
      },
    ),
    { numRuns: 12, examples: [['municipality', [besideIt]]] },
  );
  const within = ['enter', 'save', 'correct', 'withdraw', 'restore', 'close', 'change', 'ofAudit', 'outcome'];
  expect(within.filter((command) => succeeded.has(command))).toEqual([]);
  expect(succeeded.size).toBeGreaterThan(0);
}, 120_000);

test('its makers are told that it is closed, whatever they try to write in it', async () => {
  const round = await aClosedRound('auditors');
  const auditor = register.as('electedAuditor');
  const n = { status: 'red', version: 1, second: true } as const;
  for (const command of ['enter', 'save', 'correct', 'withdraw', 'close', 'change', 'ofAudit', 'outcome']) {
    expect([command, await commands[command]?.(auditor, round, n)]).toMatchObject([
      command,
      { ok: false, refusal: { invalid: [{ code: 'roundClosed' }] } },
    ]);
  }
});

test('closing needs everything assessed, or left out by its number; each left out is named', async () => {
  const { auditId, recommendationIds } = await anAuditInRegister(register, {
    to: [['Socialnämnden'], ['Tekniska nämnden']],
  });
  const auditor = register.as('electedAuditor');
  const followUpId = await aRound(register, [auditId]);
  const [recommendationId = '', other] = recommendationIds;
  const bodyId = register.body('Socialnämnden');
  done(await enterAssessment(auditor, { followUpId, recommendationId, bodyId, status: 'green' }));
  const close = (leftOut: number, version = 1) => closeFollowUp(auditor, followUpId, { leftOut, version });
  const notAll = { ok: false, refusal: { invalid: [{ field: 'leftOut', code: 'notAllAssessed' }] } };
  expect(await close(0)).toEqual(notAll);
  expect(await close(2)).toEqual(notAll);
  expect(await close(1, 7)).toEqual({ ok: false, refusal: 'stale' });
  expect(
    await closeFollowUp(register.as('auditCoordinator'), followUpId, { leftOut: 1, version: 1 }),
  ).toEqual({
    ok: false,
    refusal: 'notFound',
  });
  done(await close(1));
  expect((await register.history(followUpId)).at(-1)).toMatchObject({
    verb: 'close',
    after: {
      assessments: 1,
      leftOutOf: [{ recommendationId: other, bodyId: register.body('Tekniska nämnden') }],
    },
  });
  expect((await register.history(recommendationId)).at(-1)).toMatchObject({
    verb: 'assess',
    after: { assessed: 'green', madeBy: 'auditors', bodyId },
  });
});
