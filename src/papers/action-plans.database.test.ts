import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRound, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { moveResponse, supersedeResponse } from '../responses/index.ts';
import {
  aJointWorld,
  aResponse,
  done,
  type JointWorld,
  lead,
  other,
} from '../responses/responses.fixture.ts';
import { asked, responded, toldTo } from './paper-asked.fixture.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const coordinator = () => register.as('auditCoordinator');
const auditor = () => register.as('electedAuditor');
const secretary = () => register.as(['boardSecretary', lead]);

async function anAction(world: JointWorld, title: string, secrecy: object | null = null) {
  const [row] = await register.db.asOwner<{ id: string }>(
    `insert into action (organisation_id, body_id, title, due_on, state, made_at, secrecy)
     values ($1, $2, $3, '2026-10-01', 'underWay', now(), $4) returning id`,
    [register.db.organisationId, register.body(other), title, secrecy && JSON.stringify(secrecy)],
  );
  await register.db.asOwner(
    `insert into action_recommendation (organisation_id, action_id, recommendation_id, body_id) values ($1, $2, $3, $4)`,
    [register.db.organisationId, row?.id, world.recommendationIds[0], register.body(other)],
  );
  return row?.id ?? '';
}

async function handOver(world: JointWorld, actionId: string, title: string, day: string) {
  const content = {
    title,
    description: null,
    ownerRole: 'Enhetschef',
    ownerName: null,
    state: 'underWay',
    dueOn: '2026-12-01',
    followUpOn: null,
    completedOn: null,
    moved: 2,
    secrecy: null,
    auditIds: [world.auditId],
    recommendationIds: [world.recommendationIds[0]],
  };
  const [row] = await register.db.asOwner<{ id: string }>(
    `insert into handover (organisation_id, body_id, handed_by, handed_at) values ($1, $2, $3, $4) returning id`,
    [register.db.organisationId, register.body(other), crypto.randomUUID(), `${day}T10:00:00Z`],
  );
  await register.db.asOwner(
    `insert into handover_item (organisation_id, handover_id, position, noun, noun_id, content)
     values ($1, $2, 0, 'action', $3, $4)`,
    [register.db.organisationId, row?.id, actionId, JSON.stringify(content)],
  );
}

describe('an action plan', () => {
  test('of a body is for its own people and those inside', async () => {
    const world = await aJointWorld(register);
    await anAction(world, 'Byt alla lås');
    const paper = asked('bodies', register.body(other), 'actionPlan');
    for (const may of [register.as(['boardSecretary', other]), coordinator(), register.as('controller')]) {
      expect(await toldTo(may, paper)).toContain('Byt alla lås');
    }
    expect(await toldTo(auditor(), paper)).not.toContain('Byt alla lås');
    for (const may of [register.as(['boardSecretary', 'Tekniska nämnden']), register.as()]) {
      expect(await toldTo(may, paper)).toBe('forbidden');
    }
  });

  test('of an audit holds nothing of a board that one does not work for', async () => {
    const world = await aJointWorld(register);
    await anAction(world, 'Socialnämndens egen åtgärd');
    const paper = asked('audits', world.auditId, 'actionPlan');
    expect(await toldTo(coordinator(), paper)).toContain('Socialnämndens egen åtgärd');
    expect(await toldTo(secretary(), paper)).not.toContain('Socialnämndens egen åtgärd');
    expect(await toldTo(register.as(['boardSecretary', 'Tekniska nämnden']), paper)).toBe('notFound');
    expect(await toldTo(auditor(), paper)).not.toContain('Socialnämndens egen åtgärd');
  });

  test.each(['audits', 'bodies'] as const)(
    'of %s tells the auditors what answers on their way to them promise, and nothing of a draft',
    async (of) => {
      const { id, world } = await responded(register, 'decided');
      const paper = asked(of, of === 'audits' ? world.auditId : register.body(lead), 'actionPlan');
      const promises = (told: string) => told.split('En rutin införs').length - 1;
      const before = promises(await toldTo(auditor(), paper));
      await register.db.asOwner(
        `update response set state = 'dispatched', dispatched_on = '2026-11-20' where id = $1`,
        [id],
      );
      const told = await toldTo(auditor(), paper);
      expect(promises(told)).toBeGreaterThan(before);
      expect(told).toContain('Planen innehåller bara det som har lämnats över');
      expect(told).not.toContain('ingen åtgärd är planerad');
    },
  );

  test.each(['audits', 'bodies'] as const)(
    'of %s tells the auditors of an action as it was when it was handed over',
    async (of) => {
      const world = await aJointWorld(register);
      const actionId = await anAction(world, 'Som den är nu');
      await handOver(world, actionId, 'Som den var först', '2026-10-01');
      await handOver(world, actionId, 'Som den överlämnades sist', '2026-11-02');
      const paper = asked(of, of === 'audits' ? world.auditId : register.body(other), 'actionPlan');
      const told = await toldTo(auditor(), paper);
      expect(told).toContain('Som den överlämnades sist');
      expect(told).toContain('Överlämnad 2026-11-02');
      expect(told).toContain('Flyttad 2 gånger');
      expect(told).not.toMatch(/Som den är nu|Som den var först/);
      expect(await toldTo(auditor(), asked('bodies', register.body(lead), 'actionPlan'))).not.toContain(
        'Som den överlämnades sist',
      );
      expect(await toldTo(auditor(), { ...paper, language: 'en' })).toContain('Handed over 2026-11-02');
    },
  );

  test('counts what is done about a promise in every answer that repeats it, to each as far as they have been handed it', async () => {
    const world = await aJointWorld(register);
    const id = await aResponse(world, 'dispatched');
    const actionId = await anAction(world, 'Skriv en rutin');
    await register.db.asOwner(
      `update action set commitment_id = (select c.id from commitment c join response_item i on i.id = c.item_id
        where i.response_id = $2 and c.body_id = $3) where id = $1`,
      [actionId, id, register.body(other)],
    );
    await handOver(world, actionId, 'Skriv en rutin', '2026-11-02');
    const { id: newer } = done(await supersedeResponse(secretary(), id));
    const proposed = (told: string) => told.split('En rutin införs').length - 1;
    const draft = await toldTo(
      register.as(['boardSecretary', other]),
      asked('responses', newer, 'actionPlan'),
    );
    expect(draft).toContain('Skriv en rutin');
    expect(proposed(draft)).toBe(1);
    for (const [index, command] of (['makeReady', 'decide'] as const).entries()) {
      const told = command === 'decide' ? { onDay: '2026-11-22', minuteItem: '§ 130' } : {};
      done(await moveResponse(secretary(), newer, { version: index + 1, command, ...told }));
    }
    const plan = await toldTo(auditor(), asked('audits', world.auditId, 'actionPlan'));
    expect(plan).toContain('Överlämnad 2026-11-02');
    // That of the board that leads, which nobody carries out.
    expect(proposed(plan)).toBe(1);
  });

  test('of an answer tells the day that it promised; of a replaced one, that it is', async () => {
    const replaced = 'Ersatt av ett nyare yttrande';
    const world = await aJointWorld(register);
    const id = await aResponse(world, 'decided');
    const actionId = await anAction(world, 'Skriv en rutin');
    await register.db.asOwner(
      `update action set due_on = '2027-04-01', commitment_id = (select c.id from commitment c
        join response_item i on i.id = c.item_id where i.response_id = $2 and c.body_id = $3) where id = $1`,
      [actionId, id, register.body(other)],
    );
    const insider = coordinator();
    const before = await toldTo(insider, asked('responses', id, 'actionPlan'));
    for (const words of ['Utlovad till 2027-03-01', 'Senare än utlovat']) expect(before).toContain(words);
    expect(before).not.toContain(replaced);
    const { id: newer } = done(await supersedeResponse(secretary(), id));
    await register.db.asOwner(
      `update commitment c set due_on = '2027-04-01' from response_item i
        where i.id = c.item_id and i.response_id = $1 and c.body_id = $2`,
      [newer, register.body(other)],
    );
    expect(await toldTo(insider, asked('responses', id, 'actionPlan'))).not.toContain(replaced);
    expect(await toldTo(insider, asked('audits', world.auditId, 'actionPlan'))).toContain(
      'Utlovad till 2027-03-01',
    );
    for (const [index, command] of (['makeReady', 'decide'] as const).entries()) {
      const told = command === 'decide' ? { onDay: '2026-11-22', minuteItem: '§ 130' } : {};
      done(await moveResponse(secretary(), newer, { version: index + 1, command, ...told }));
    }
    const after = await toldTo(insider, asked('responses', id, 'actionPlan'));
    for (const words of [replaced, 'beslutat 2026-11-22', 'Utlovad till 2027-03-01'])
      expect(after).toContain(words);
    const inForce = await toldTo(insider, asked('responses', newer, 'actionPlan'));
    expect(inForce).toContain('Utlovad till 2027-04-01');
    for (const words of [replaced, 'Senare än utlovat']) expect(inForce).not.toContain(words);
    expect(await toldTo(insider, asked('audits', world.auditId, 'actionPlan'))).toContain(
      'Utlovad till 2027-04-01',
    );
    // What the auditors do not have has not replaced what they have, as far as they know.
    await register.db.asOwner(
      `update response set state = 'dispatched', dispatched_on = '2026-11-20' where id = $1`,
      [id],
    );
    expect(await toldTo(auditor(), asked('responses', id, 'actionPlan'))).not.toContain(replaced);
  });

  test('says of a promise that the auditors have found kept that it is, once their round is closed', async () => {
    const { id, world } = await responded(register, 'decided');
    const paper = asked('responses', id, 'actionPlan');
    const unplanned = 'Utlovad – ingen åtgärd är planerad';
    const round = await aRound(register, [world.auditId]);
    await register.db.asOwner('update follow_up set closed_at = null where id = $1', [round]);
    await register.db.asOwner(
      `insert into promise_outcome (organisation_id, follow_up_id, commitment_id, outcome, by_person, at)
       select c.organisation_id, $1, c.id, 'kept', $3, now() from commitment c
         join response_item i on i.id = c.item_id where i.response_id = $2`,
      [round, id, crypto.randomUUID()],
    );
    expect(await toldTo(secretary(), paper)).toContain(unplanned);
    await register.db.asOwner('update follow_up set closed_at = now() where id = $1', [round]);
    const told = await toldTo(secretary(), paper);
    expect(told).toContain('Infriat enligt revisorerna');
    expect(told).not.toContain(unplanned);
  });

  test('of an answer is marked until the answer is decided, and bears its matter’s number', async () => {
    const mark = 'Utkast – inte beslutat';
    const { id, world } = await responded(register, 'draft');
    await register.db.asOwner("update matter set registry_number = 'KS 2026/77' where id = $1", [
      world.matterOf(lead),
    ]);
    const draft = await toldTo(secretary(), asked('responses', id, 'actionPlan'));
    for (const words of [mark, 'KS 2026/77', 'Föreslaget åtagande']) expect(draft).toContain(words);
    const { id: decidedId } = await responded(register, 'decided');
    expect(await toldTo(secretary(), asked('responses', decidedId, 'actionPlan'))).not.toContain(mark);
  });

  test('in public leaves out what is marked', async () => {
    const world = await aJointWorld(register);
    await anAction(world, 'Källarvalvets larm', {
      provision: 'OSL 18:13',
      markedOn: '2026-01-01',
      markedBy: 'p',
    });
    const paper = asked('bodies', register.body(other), 'actionPlan');
    expect(await toldTo(coordinator(), paper)).toContain('Källarvalvets larm');
    const told = await toldTo(coordinator(), paper, true);
    expect(told).not.toContain('Källarvalvets larm');
    expect(told).toContain('[uppgift utelämnad: OSL 18:13]');
  });
});
