import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addEvidenceOfWork } from '../../../test/builders/evidence.ts';
import { saveAssessment } from '../assessments/save-assessment.ts';
import {
  anAuditInRegister,
  aRound,
  closeRound,
  done,
  openTestRegister,
  type TestRegister,
} from '../audits.fixture.ts';
import { changeState } from '../body-work/change-state.ts';
import { findRecommendation } from './find-recommendation.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

/** The social board refers its recommendation to the technical board, reports it done and has it confirmed; a round assesses it. */
async function referred(state: string) {
  const built = await anAuditInRegister(register);
  const { recommendationId } = built;
  const { db, body } = register;
  const [bodyId, asked] = [body('Socialnämnden'), body('Tekniska nämnden')];
  await db.asOwner(
    `insert into referral (organisation_id, id, recommendation_id, from_body_id, to_body_id, state, reason, proposed_by, proposed_at)
      values ($1, $2, $3, $4, $5, $6, 'Tekniska nämnden sköter det.', $2, now())`,
    [db.organisationId, randomUUID(), recommendationId, bodyId, asked, state],
  );
  const theirs = await addEvidenceOfWork(db, { recommendationId, bodyId });
  const ours = await addEvidenceOfWork(db, { recommendationId, bodyId });
  await db.asOwner('update evidence set body_id = $1 where id = $2', [asked, ours.evidenceId]);
  const secretary = register.as(['boardSecretary', 'Socialnämnden']);
  const report = { bodyId, version: 1, command: 'reportDone', completedOn: '2026-11-01' } as const;
  done(await changeState(secretary, recommendationId, report));
  const verdict = { bodyId, version: 2, command: 'confirm', reason: 'Stickprov hos nämnden' } as const;
  done(
    await changeState(register.as('controller'), recommendationId, { ...verdict, examined: [theirs, ours] }),
  );
  return { ...built, bodyId, ours, theirs };
}

/** A closed round of the auditors that assesses it. */
async function assessed(auditId: string, recommendationId: string, bodyId: string) {
  const id = await aRound(register, [auditId]);
  const said = {
    recommendationId,
    bodyId,
    version: null,
    status: 'yellow',
    remaining: 'Rutinen saknas.',
  } as const;
  done(await saveAssessment(register.as('electedAuditor'), id, said));
  await closeRound(register, id);
}

const asked = () => register.as(['director', 'Tekniska förvaltningen']);

test.each(['proposed', 'accepted'])(
  'who is asked (%s) reads what the auditors said and how the work stands, not the notes, matters or evidence of the board that asks',
  async (state) => {
    const { auditId, recommendationId, bodyId, ours, theirs } = await referred(state);
    await assessed(auditId, recommendationId, bodyId);
    const shown = await findRecommendation(asked(), recommendationId);
    expect(shown?.rounds.map(({ status, remaining, opens }) => [status, remaining, opens])).toEqual([
      ['yellow', 'Rutinen saknas.', false],
    ]);
    expect(
      shown?.work.map(({ command, reason, evidence }) => [
        command,
        reason,
        evidence.map((each) => each.evidenceId),
      ]),
    ).toEqual([
      ['confirm', null, [ours.evidenceId]],
      ['reportDone', null, [ours.evidenceId]],
    ]);
    expect([shown?.isAsked, shown?.matters]).toEqual([true, []]);

    const own = await findRecommendation(register.as(['director', 'Socialförvaltningen']), recommendationId);
    expect(own?.isAsked).toBe(false);
    expect(own?.rounds.map(({ opens }) => opens)).toEqual([true]);
    expect(own?.work[0]).toMatchObject({ reason: 'Stickprov hos nämnden' });
    expect(own?.work[0]?.evidence.map(({ evidenceId }) => evidenceId)).toEqual(
      expect.arrayContaining([theirs.evidenceId, ours.evidenceId]),
    );
  },
);

test.each(['returned', 'withdrawn'])('who is not asked any more (%s) is told nothing', async (state) => {
  const { recommendationId } = await referred(state);
  expect(await findRecommendation(asked(), recommendationId)).toBeUndefined();
});

test('of a recommendation referred to a body that it is addressed to as well, its own part is seen as before', async () => {
  const built = await anAuditInRegister(register, { to: [['Socialnämnden', 'Tekniska nämnden']] });
  const { db, body } = register;
  await db.asOwner(
    `insert into referral (organisation_id, id, recommendation_id, from_body_id, to_body_id, state, reason, proposed_by, proposed_at)
      values ($1, $2, $3, $4, $5, 'accepted', 'Ni sköter det.', $2, now())`,
    [
      db.organisationId,
      randomUUID(),
      built.recommendationId,
      body('Socialnämnden'),
      body('Tekniska nämnden'),
    ],
  );
  const shown = await findRecommendation(asked(), built.recommendationId);
  expect(shown?.isAsked).toBe(false);
  expect(new Set(shown?.matters.map(({ bodyId }) => bodyId))).toEqual(new Set([body('Tekniska nämnden')]));
  expect(shown?.row.addressees.map(({ bodyId }) => bodyId).toSorted()).toEqual(
    [body('Socialnämnden'), body('Tekniska nämnden')].toSorted(),
  );
});

test('a body that nobody has asked, and a lay auditor of the one that was, are told nothing', async () => {
  const { recommendationId } = await referred('accepted');
  for (const who of [
    register.as(['boardSecretary', 'Kommunstyrelsen']),
    register.as(['layAuditor', 'Tekniska nämnden']),
    register.as(),
  ]) {
    expect(await findRecommendation(who, recommendationId)).toBeUndefined();
  }
});
