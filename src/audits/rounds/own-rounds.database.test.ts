import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '../../identity/index.ts';
import { enterAssessment } from '../assessments/enter-assessment.ts';
import {
  anAuditInRegister,
  closeRound,
  done,
  openTestRegister,
  type TestRegister,
} from '../audits.fixture.ts';
import { findAudit } from '../find-audit.ts';
import { changeMatter } from '../matters/change-matter.ts';
import { findRecommendation } from '../recommendations/find-recommendation.ts';
import { listRecommendations } from '../register/list-recommendations.ts';
import { parseRegisterFilter } from '../register/register-filter.model.ts';
import { addFollowUp } from './add-follow-up.ts';
import { findFollowUp } from './find-follow-up.ts';

let register: TestRegister;
let keeper: RequestContext;
let auditor: RequestContext;
beforeAll(async () => {
  register = await openTestRegister();
  keeper = register.as('auditCoordinator');
  auditor = register.as('electedAuditor');
});
afterAll(() => register.remove());

/** A round of the municipality's own that says something of the whole, as one read from a report may. */
async function anOwnRound(auditIds: string[]): Promise<string> {
  const about = { madeBy: 'municipality', title: 'Egen uppföljning', dated: '2026-03-01' } as const;
  const { id } = done(await addFollowUp(keeper, { ...about, auditIds }));
  const totals = { recommendations: 2, green: 0, yellow: 0, red: 2 };
  await register.db.asOwner(
    `update follow_up_audit set stated_totals = $1, needs_meeting = true,
      assessment = '{"verdict": "notMet", "text": "Inget är gjort"}' where follow_up_id = $2`,
    [totals, id],
  );
  await register.db.asOwner('update follow_up set stated_totals = $1 where id = $2', [totals, id]);
  return id;
}

const close = (followUpId: string) => closeRound(register, followUpId, 'auditCoordinator');

async function dispatch(auditId: string, bodyName: string): Promise<void> {
  const matters = (await findAudit(keeper, auditId))?.matters ?? [];
  const matter = matters.find((each) => each.bodyName === bodyName);
  const sent = { version: matter?.version ?? 0, dispatchedOn: '2026-05-20' };
  done(await changeMatter(keeper, matter?.id ?? '', sent));
}

test("the municipality's own assessment reaches the auditors when the body has dispatched its answer, not before", async () => {
  const { auditId, recommendationId } = await anAuditInRegister(register);
  const followUpId = await anOwnRound([auditId]);
  const bodyId = register.body('Socialnämnden');
  const assessment = { followUpId, recommendationId, bodyId, status: 'red' } as const;
  done(await enterAssessment(keeper, assessment));
  await close(followUpId);
  const seenBy = async (who: RequestContext) => {
    const detail = await findRecommendation(who, recommendationId);
    return [
      detail?.rounds.length,
      detail?.history.some(({ verb }) => verb === 'assess'),
      (await findAudit(who, auditId))?.rounds[0]?.counts.red,
      (await findFollowUp(who, followUpId))?.audits[0]?.counts.red,
    ];
  };
  expect(await seenBy(keeper)).toEqual([1, true, 1, 1]);
  expect(await seenBy(auditor)).toEqual([0, false, undefined, undefined]);
  expect(await findFollowUp(auditor, followUpId)).toBeUndefined();
  await dispatch(auditId, 'Socialnämnden');
  expect(await seenBy(auditor)).toEqual([1, true, 1, 1]);
});

test('what a round of its own says of the whole reaches the auditors when every board has answered', async () => {
  const to = [['Socialnämnden'], ['Tekniska nämnden']] as const;
  const both = await anAuditInRegister(register, { to: to.map((names) => [...names]) });
  const other = await anAuditInRegister(register);
  const followUpId = await anOwnRound([both.auditId, other.auditId]);
  const [recommendationId = ''] = both.recommendationIds;
  const bodyId = register.body('Socialnämnden');
  const assessment = { followUpId, recommendationId, bodyId, status: 'red' } as const;
  done(await enterAssessment(keeper, assessment));
  await close(followUpId);
  const seenBy = async (who: RequestContext) => {
    const ofAudit = (await findAudit(who, both.auditId))?.rounds[0];
    const round = await findFollowUp(who, followUpId);
    return [
      ofAudit && [ofAudit.assessment?.text, ofAudit.needsMeeting, ofAudit.statedTotals?.red],
      round && [round.audits.length, round.round.statedTotals?.red],
    ];
  };
  const everything = [
    ['Inget är gjort', true, 2],
    [2, 2],
  ];
  expect(await seenBy(keeper)).toEqual(everything);
  expect(await seenBy(register.as(['boardSecretary', 'Socialnämnden']))).toEqual([
    ['Inget är gjort', true, 2],
    [1, 2],
  ]);
  expect(await seenBy(auditor)).toEqual([undefined, undefined]);
  await dispatch(both.auditId, 'Tekniska nämnden');
  expect(await seenBy(auditor)).toEqual([undefined, undefined]);
  await dispatch(both.auditId, 'Socialnämnden');
  expect(await seenBy(auditor)).toEqual([
    ['Inget är gjort', true, 2],
    [1, undefined],
  ]);
  await dispatch(other.auditId, 'Socialnämnden');
  expect(await seenBy(auditor)).toEqual(everything);
});

test('of an audit where one of two boards has answered, the auditors see that board assessed and nothing of the whole', async () => {
  const { auditId, recommendationIds } = await anAuditInRegister(register, {
    to: [['Socialnämnden'], ['Tekniska nämnden']],
  });
  const followUpId = await anOwnRound([auditId]);
  const bodies = ['Socialnämnden', 'Tekniska nämnden'] as const;
  for (const [index, name] of bodies.entries()) {
    const recommendationId = recommendationIds[index] ?? '';
    const own = {
      followUpId,
      recommendationId,
      bodyId: register.body(name),
      status: 'red',
    } as const;
    done(await enterAssessment(keeper, own));
  }
  await close(followUpId);
  await dispatch(auditId, 'Socialnämnden');
  const [round] = (await findAudit(auditor, auditId))?.rounds ?? [];
  expect(round).toMatchObject({
    assessment: null,
    needsMeeting: null,
    statedTotals: null,
    counts: { red: 1 },
  });
  expect((await findFollowUp(auditor, followUpId))?.round.statedTotals).toBeNull();
});

describe('a matter that a board works on', () => {
  const changes = { boardMeeting: '2026-05-11', dispatchedOn: '2026-12-24' };

  async function workedOn() {
    const { auditId, recommendationId } = await anAuditInRegister(register);
    const followUpId = await anOwnRound([auditId]);
    const [matter] = (await findAudit(keeper, auditId))?.matters ?? [];
    const id = matter?.id ?? '';
    done(await changeMatter(keeper, id, { version: 1, ...changes }));
    done(await changeMatter(keeper, id, { version: 2, minuteItem: '§ 117' }));
    return { auditId, recommendationId, followUpId };
  }

  async function seenBy(
    who: RequestContext,
    { auditId, recommendationId }: Awaited<ReturnType<typeof workedOn>>,
  ) {
    const found = (await findAudit(who, auditId))?.matters[0];
    const ofRecommendation = (await findRecommendation(who, recommendationId))?.matters[0];
    const { rows } = await listRecommendations(who, parseRegisterFilter({ audit: auditId }));
    const listed = rows[0]?.addressees[0]?.matter;
    return [found, ofRecommendation, listed].map((matter) => [
      matter?.version,
      matter?.minuteItem,
      matter?.boardMeeting,
      matter?.dispatchedOn,
    ]);
  }
  const alike = (...values: unknown[]) => [values, values, values];
  const everything = alike(3, '§ 117', '2026-05-11', '2026-12-24');

  test('shows the auditors neither what it holds nor how often it has been changed', async () => {
    const world = await workedOn();
    expect(await seenBy(keeper, world)).toEqual(everything);
    expect(await seenBy(auditor, world)).toEqual(alike(1, null, null, null));
    const elsewhere = register.as('electedAuditor', ['boardSecretary', 'Tekniska nämnden']);
    expect(await seenBy(elsewhere, world)).toEqual(alike(1, null, null, null));
  });

  test('is open to an auditor who also works for the board, and changed from the version that the list gives', async () => {
    const world = await workedOn();
    const both = register.as('electedAuditor', ['boardSecretary', 'Socialnämnden']);
    expect(await seenBy(both, world)).toEqual(everything);
    const { rows } = await listRecommendations(both, parseRegisterFilter({ audit: world.auditId }));
    const { id = randomUUID(), version = 0 } = rows[0]?.addressees[0]?.matter ?? {};
    done(await changeMatter(both, id, { version, registryNumber: 'SN 2026/7' }));
  });

  test('gives its version to an auditor who also keeps the audits about security', async () => {
    const { auditId, recommendationId } = await anAuditInRegister(register, { isSecurity: true });
    const [matter] = (await findAudit(keeper, auditId))?.matters ?? [];
    done(await changeMatter(keeper, matter?.id ?? '', { version: 1, registryNumber: 'SN 2026/8' }));
    const both = register.as('electedAuditor', 'securityOfficer');
    const versions = (await seenBy(both, { auditId, recommendationId, followUpId: '' })).map(
      ([version]) => version,
    );
    expect(versions).toEqual([2, 2, 2]);
  });
});
