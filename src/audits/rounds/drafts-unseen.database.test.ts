import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditShown } from '../../http-api/audit-shown.ts';
import type { RequestContext } from '../../identity/index.ts';
import { findAssessment } from '../assessments/find-assessment.ts';
import { findStripsOf } from '../assessments/find-strips.ts';
import { listUndecided } from '../assessments/list-undecided.ts';
import { saveAssessment } from '../assessments/save-assessment.ts';
import { parseAuditFilter } from '../audit-list.model.ts';
import {
  anAuditInRegister,
  closeRound,
  done,
  openTestRegister,
  type TestRegister,
} from '../audits.fixture.ts';
import { findAudit } from '../find-audit.ts';
import { listAudits } from '../list-audits.ts';
import { listBrokenPromises } from '../promises/list-broken-promises.ts';
import { noteOutcomes } from '../promises/note-outcomes.ts';
import { findRecommendation } from '../recommendations/find-recommendation.ts';
import { recommendationsForExport } from '../register/export-recommendations.ts';
import { findActions } from '../register/find-actions.ts';
import { findRegisterOverview } from '../register/find-register-overview.ts';
import { listRecommendations, registerTotals } from '../register/list-recommendations.ts';
import { parseRegisterFilter } from '../register/register-filter.model.ts';
import { addFollowUp } from './add-follow-up.ts';
import { changeFollowUp, changeRoundOfAudit } from './change-follow-up.ts';
import { findFollowUp } from './find-follow-up.ts';
import { listToAssess } from './list-to-assess.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const outsiders = {
  auditors: [
    () => register.as('auditCoordinator', 'controller', 'administrator'),
    () => register.as('registrar'),
    () => register.as('securityOfficer'),
    () => register.as(['boardSecretary', 'Socialnämnden'], ['director', 'Socialförvaltningen']),
  ],
  municipality: [
    () => register.as('electedAuditor', 'auditExpert'),
    () => register.as('controller', 'administrator'),
    () => register.as(['boardSecretary', 'Socialnämnden']),
  ],
} as const;

interface Asked {
  readonly auditId: string;
  readonly recommendationId: string;
  readonly followUpId: string;
  readonly assessmentId: string;
}

/** Everything that somebody is told of the register, by every way that there is, as one text. */
async function toldTo(who: RequestContext, asked: Asked): Promise<string> {
  const { auditId, recommendationId, followUpId, assessmentId } = asked;
  const filter = parseRegisterFilter({ audit: auditId });
  const exported: unknown[] = [];
  for await (const batch of (await recommendationsForExport(who, filter)).batches()) exported.push(batch);
  const told = [
    await findFollowUp(who, followUpId),
    await listToAssess(who, followUpId, 1),
    await findAssessment(who, assessmentId, 'correct'),
    await findAssessment(who, assessmentId, 'interpret'),
    await findAudit(who, auditId),
    await listAudits(who, parseAuditFilter({})),
    await findRecommendation(who, recommendationId),
    (await findActions(who, recommendationId))?.actions,
    await listRecommendations(who, filter),
    await registerTotals(who, filter),
    await findRegisterOverview(who),
    await listUndecided(who, { followUpId: null, page: 1 } as never),
    await listBrokenPromises(who, { madeBy: null, page: 1 }),
    await findStripsOf(who, [recommendationId]),
    await auditShown(who as never, auditId),
    exported,
  ];
  // What was noted when is not what is asked about here.
  return JSON.stringify(told, (_, value) => (value instanceof Map ? [...value] : value));
}

const step = fc.oneof(
  fc.record({
    what: fc.constant('assess' as const),
    status: fc.constantFrom('green' as const, 'yellow' as const, 'red' as const, 'unknown' as const),
  }),
  fc.record({ what: fc.constantFrom('change' as const, 'ofAudit' as const, 'outcome' as const) }),
);

async function aPromise(recommendationId: string): Promise<string> {
  const { organisationId, asOwner } = register.db;
  const [readId, id] = [randomUUID(), randomUUID()];
  const bodyId = register.body('Socialnämnden');
  await asOwner(
    `insert into read_response (organisation_id, id, recommendation_id, body_id, text) values ($1, $2, $3, $4, 'Vi inför en rutin')`,
    [organisationId, readId, recommendationId, bodyId],
  );
  await asOwner(
    `insert into commitment (organisation_id, id, read_response_id, body_id, recommendation_id, what, due_on)
     values ($1, $2, $3, $4, $5, 'En rutin', '2025-01-01')`,
    [organisationId, id, readId, bodyId, recommendationId],
  );
  return id;
}

test('whatever is written in a draft, nobody but its makers is told anything else than before it began', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('auditors' as const, 'municipality' as const),
      fc.array(step, { minLength: 1, maxLength: 6 }),
      async (madeBy, steps) => {
        const { auditId, recommendationId } = await anAuditInRegister(register);
        const commitmentId = await aPromise(recommendationId);
        const makers = register.as(madeBy === 'auditors' ? 'electedAuditor' : 'auditCoordinator');
        const people = outsiders[madeBy].map((person) => person());
        const nothing = { followUpId: randomUUID(), assessmentId: randomUUID() };
        const before: string[] = [];
        for (const who of people) before.push(await toldTo(who, { auditId, recommendationId, ...nothing }));

        const about = { madeBy, title: 'Hemligt utkast', dated: '2026-10-01', auditIds: [auditId] };
        const { id: followUpId } = done(await addFollowUp(makers, about));
        const bodyId = register.body('Socialnämnden');
        let version = 1;
        let assessment = { id: randomUUID() as string, version: 0 };
        for (const each of steps) {
          if (each.what === 'assess') {
            const saved = await saveAssessment(makers, followUpId, {
              recommendationId,
              bodyId,
              status: each.status,
              done: randomUUID(),
              version: assessment.version || null,
            });
            assessment = { id: done(saved).id, version: assessment.version + 1 };
          } else if (each.what === 'change') {
            done(await changeFollowUp(makers, followUpId, { version, overall: randomUUID() }));
            version += 1;
          } else if (each.what === 'ofAudit') {
            const meeting = { needsMeeting: true, meetingReason: randomUUID() };
            done(await changeRoundOfAudit(makers, followUpId, auditId, { version, ...meeting }));
            version += 1;
          } else {
            done(
              await noteOutcomes(makers, followUpId, [{ commitmentId, outcome: 'broken', text: 'Inget' }]),
            );
          }
        }
        const asked = { auditId, recommendationId, followUpId, assessmentId: assessment.id };
        for (const [index, who] of people.entries()) expect(await toldTo(who, asked)).toBe(before[index]);
        expect((await findFollowUp(makers, followUpId))?.round.title).toBe('Hemligt utkast');
      },
    ),
    { numRuns: 6 },
  );
}, 120_000);

test('once the auditors close it, everybody who may see the audit is told', async () => {
  const { auditId, recommendationId } = await anAuditInRegister(register);
  const commitmentId = await aPromise(recommendationId);
  const auditor = register.as('electedAuditor');
  const about = { title: 'Uppföljning', dated: '2026-10-01', auditIds: [auditId] };
  const { id: followUpId } = done(await addFollowUp(auditor, { ...about, madeBy: 'auditors' }));
  const bodyId = register.body('Socialnämnden');
  const outcomes = [{ commitmentId, outcome: 'broken' as const, text: 'Rutinen finns inte' }];
  done(await saveAssessment(auditor, followUpId, { recommendationId, bodyId, status: 'red', outcomes }));
  await closeRound(register, followUpId);
  const secretary = register.as(['boardSecretary', 'Socialnämnden']);
  expect((await findRecommendation(secretary, recommendationId))?.row.addressees[0]?.assessed).toBe('red');
  expect((await findFollowUp(secretary, followUpId))?.promises).toMatchObject([{ outcome: 'broken' }]);
  const broken = await listBrokenPromises(secretary, { madeBy: null, page: 1 });
  expect(broken.rows.map((row) => row.commitmentId)).toContain(commitmentId);
  const elsewhere = register.as(['boardSecretary', 'Tekniska nämnden']);
  expect((await listBrokenPromises(elsewhere, { madeBy: null, page: 1 })).rows).toEqual([]);
  expect(await findStripsOf(elsewhere, [recommendationId])).toEqual([]);
  expect((await findStripsOf(secretary, [recommendationId]))[0]?.marks).toContainEqual({
    track: 'auditors',
    year: 2026,
    value: 'red',
  });
});
