import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findStripsOf } from '../assessments/find-strips.ts';
import {
  anAuditInRegister,
  at,
  done,
  openTestRegister,
  type TestRegister,
  today,
  workIn,
} from '../audits.fixture.ts';
import { changeState } from '../body-work/change-state.ts';
import { insertEntry } from '../entry/insert-entry.ts';
import { findAudit } from '../find-audit.ts';
import { findRecommendation } from '../recommendations/find-recommendation.ts';
import { listRecommendations } from '../register/list-recommendations.ts';
import { parseRegisterFilter } from '../register/register-filter.model.ts';
import { changeMatter } from './change-matter.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

/** A newer report of the auditors' is entered from file: they ask the body anew. */
async function askAnew(auditId: string, recommendationId: string): Promise<string> {
  const { organisationId, database } = register.db;
  const [followUpId, id, bodyId] = [randomUUID(), randomUUID(), register.body('Socialnämnden')];
  await database.inOrganisation(organisationId, async (transaction) => {
    await insertEntry(transaction, organisationId, {
      followUps: [
        {
          id: followUpId,
          madeBy: 'auditors',
          title: 'Uppföljning',
          dated: '2026-10-01',
          sourceDraftId: randomUUID(),
          enteredAt: at(today),
          firm: null,
          registryNumber: null,
          scale: [],
          statedTotals: null,
        },
      ],
      followUpAudits: [{ followUpId, auditId, assessment: null, needsMeeting: null, statedTotals: null }],
      assessments: [
        {
          id: randomUUID(),
          followUpId,
          recommendationId,
          bodyId,
          status: 'red',
          statusFrom: 'word',
          done: null,
          remaining: null,
          comment: null,
          proposed: null,
          interpretation: null,
          askedOn: null,
          place: null,
        },
      ],
      matters: [
        {
          id,
          auditId: null,
          followUpId,
          bodyId,
          recipient: 'answer',
          registryNumber: null,
          letterDated: null,
          answerBy: null,
          extension: 'none',
          extendedTo: null,
          boardMeeting: '2026-12-14',
          minuteItem: null,
          dispatchedOn: null,
          receivedOn: null,
        },
      ],
    });
  });
  return id;
}

test('the auditors keep what a body has handed over when they ask it anew, and see nothing of its new answer', async () => {
  const { auditId, recommendationId } = await anAuditInRegister(register);
  const bodyId = register.body('Socialnämnden');
  const [keeper, auditor] = [register.as('auditCoordinator'), register.as('electedAuditor')];
  const secretary = register.as(['boardSecretary', 'Socialnämnden']);
  const { version } = await workIn(register, recommendationId, bodyId);
  done(await changeState(secretary, recommendationId, { bodyId, version, command: 'plan' }));

  const filter = parseRegisterFilter({ audit: auditId });
  const seen = async () => {
    const detail = await findRecommendation(auditor, recommendationId);
    const { rows } = await listRecommendations(auditor, filter);
    const planned = await listRecommendations(auditor, { ...filter, state: 'planned' });
    const strips = await findStripsOf(auditor, [recommendationId]);
    return {
      states: rows.map(({ addressees }) => addressees.map(({ state }) => state)),
      planned: planned.rows.length,
      steps: detail?.work.map(({ command }) => command),
      told: detail?.history.some(({ verb }) => verb === 'plan'),
      strips: JSON.stringify(strips).includes('planned'),
    };
  };
  const nothing = { states: [[null]], planned: 0, steps: [], told: false, strips: false };
  const everything = { states: [['planned']], planned: 1, steps: ['plan'], told: true, strips: true };
  expect(await seen()).toEqual(nothing);
  const [matter] = (await findAudit(keeper, auditId))?.matters ?? [];
  done(
    await changeMatter(keeper, matter?.id ?? '', { version: matter?.version ?? 0, receivedOn: '2026-05-20' }),
  );
  expect(await seen()).toEqual(everything);

  const newer = await askAnew(auditId, recommendationId);
  expect((await workIn(register, recommendationId, bodyId)).matter_id).toBe(newer);
  expect(await seen()).toEqual(everything);
  const [row] = (await listRecommendations(auditor, filter)).rows;
  expect(row?.addressees[0]?.matter).toMatchObject({
    id: newer,
    boardMeeting: null,
    dispatchedOn: null,
    version: 1,
  });
});
