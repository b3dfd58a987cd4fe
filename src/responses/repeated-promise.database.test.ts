import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  aRound,
  closeRound,
  openTestRegister,
  type TestRegister,
  today,
  done as toldIn,
} from '../audits/audits.fixture.ts';
import {
  addFollowUp,
  findFollowUp,
  findRecommendation,
  findRoundWork,
  listBrokenPromises,
  noteOutcomes,
} from '../audits/index.ts';
import { aPointOf, made } from '../control-plans/control-plans.fixture.ts';
import { linkPromise } from '../control-plans/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { findMeasures } from '../measures/index.ts';
import { everything } from '../measures/measure.model.ts';
import {
  findAnswers,
  findResponse,
  findResponsesOfMatter,
  moveResponse,
  putItem,
  removeItem,
  supersedeResponse,
} from './index.ts';
import { aJointWorld, aResponse, done, type JointWorld, lead, secretaryOf } from './responses.fixture.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const auditor = () => register.as('electedAuditor');
const coordinator = () => register.as('auditCoordinator');

/** A new answer in the place of the one before, which promises it later and with other words, moved on so far. */
async function supersede(
  world: JointWorld,
  id: string,
  what: string,
  to: 'draft' | 'decided' | 'dispatched',
): Promise<string> {
  const secretary = secretaryOf(world, lead);
  const { id: newer } = done(await supersedeResponse(secretary, id));
  const shown = await findResponse(secretary, newer);
  const item = shown?.items.find(({ bodyId }) => bodyId === register.body(lead));
  const [promise] = item?.commitments ?? [];
  if (!item || !promise) throw new Error('No promise');
  const { version, auditId, recommendationId, stance, text } = item;
  const facts = {
    version,
    bodyId: item.bodyId,
    auditId,
    recommendationId: recommendationId ?? '',
    stance,
    text,
  };
  const commitments = [{ id: promise.id, what, dueOn: '2028-03-01' }];
  done(await putItem(secretary, newer, item.id, { ...facts, commitments }));
  await moveOn(world, newer, to);
  return newer;
}

/** Moves a draft on so far, as its secretary does. */
async function moveOn(world: JointWorld, id: string, to: 'draft' | 'decided' | 'dispatched') {
  const secretary = secretaryOf(world, lead);
  const steps = {
    draft: [],
    decided: ['makeReady', 'decide'],
    dispatched: ['makeReady', 'decide', 'dispatch'],
  } as const;
  for (const command of steps[to]) {
    const { response } = (await findResponse(secretary, id)) ?? {};
    const told = command === 'makeReady' ? {} : { onDay: today, minuteItem: '§ 130', isDayConfirmed: true };
    done(await moveResponse(secretary, id, { version: response?.version ?? 0, command, ...told }));
  }
}

/** The promise of the board that leads, as a reader of a response is shown it. */
const shownIn = async (who: RequestContext, id: string) =>
  (await findResponse(who, id))?.items.find(({ bodyId }) => bodyId === register.body(lead))?.commitments[0];

/** The same on the page of the recommendation, in the answers that are shown there, those in force first. */
const onRecommendation = async (who: RequestContext, world: JointWorld) =>
  (await findAnswers(who, world.recommendationIds[0] ?? ''))?.answers
    .filter(({ bodyId }) => bodyId === register.body(lead))
    .flatMap(({ isSuperseded, commitments }) =>
      commitments.map(({ what, standing, judged }) => ({ isSuperseded, what, standing, judged })),
    );

/** What a draft of the auditors' may judge of the board's promises. */
async function toJudge(who: RequestContext, world: JointWorld, roundId: string) {
  const about = { recommendationId: world.recommendationIds[0] ?? '', bodyId: register.body(lead) };
  const found = await findRoundWork(who, roundId, about);
  return found.ok ? found.promises : [];
}

/** The promises of the world's audit that somebody is told are broken. */
const brokenTo = async ({ auditId }: JointWorld, who: RequestContext) =>
  (await listBrokenPromises(who, { madeBy: null, page: 1 })).rows
    .filter((each) => each.auditId === auditId)
    .map(({ what, dueOn, now, isDropped }) => ({ what, dueOn, now, isDropped }));

/** Judges the promise that stands, in a round of that date which is closed then. */
async function judge(world: JointWorld, outcome: 'kept' | 'broken' | 'unknown', dated: string) {
  const round = await aRound(register, [world.auditId], dated);
  const [promise] = await toJudge(auditor(), world, round);
  const commitmentId = promise?.id ?? '';
  toldIn(await noteOutcomes(auditor(), round, [{ commitmentId, outcome, text: 'Så var det' }]));
  await closeRound(register, round);
  return { round, commitmentId };
}

test('what a round found of a promise stays through every answer that repeats it, until a round judges the new wording', async () => {
  const world = await aJointWorld(register);
  const first = await aResponse(world, 'dispatched');
  await judge(world, 'broken', '2026-03-01');
  const second = await supersede(world, first, 'En rutin beslutas', 'dispatched');
  const earlier = { what: 'En rutin införs', dueOn: '2027-03-01', isLater: false };
  for (const who of [auditor(), coordinator(), secretaryOf(world, lead)]) {
    expect(await shownIn(who, second)).toMatchObject({ standing: 'broken', judged: earlier });
    const replacedBy = { id: second, isRepeated: true };
    expect(await shownIn(who, first)).toMatchObject({ standing: 'replaced', judged: null, replacedBy });
  }
  const third = await supersede(world, second, 'En rutin följs', 'dispatched');
  expect(await shownIn(auditor(), third)).toMatchObject({ standing: 'broken', judged: earlier });

  expect(await brokenTo(world, auditor())).toHaveLength(1);
  const { round } = await judge(world, 'kept', '2026-09-01');
  expect(await brokenTo(world, auditor())).toEqual([]);
  expect(await shownIn(auditor(), third)).toMatchObject({ standing: 'kept', judged: null });
  const replacedBy = { id: third, isRepeated: true };
  expect(await shownIn(auditor(), first)).toMatchObject({ standing: 'replaced', judged: null, replacedBy });
  expect((await findFollowUp(auditor(), round))?.promises).toMatchObject([{ what: 'En rutin följs' }]);
});

test('what a round could not tell is told, beside what an earlier round found, and is not taken for never followed up', async () => {
  const world = await aJointWorld(register);
  const first = await aResponse(world, 'dispatched');
  await judge(world, 'kept', '2026-02-01');
  await judge(world, 'unknown', '2026-03-01');
  const second = await supersede(world, first, 'En rutin beslutas', 'dispatched');
  const findings = [
    { outcome: 'unknown', madeBy: 'auditors', dated: '2026-03-01' },
    { outcome: 'kept', madeBy: 'auditors', dated: '2026-02-01' },
  ];
  const judged = { what: 'En rutin införs' };
  expect(await shownIn(coordinator(), second)).toMatchObject({ standing: 'noAction', findings, judged });
  expect(await shownIn(auditor(), second)).toMatchObject({ standing: 'unknown', findings, judged });
  await judge(world, 'broken', '2026-04-01');
  expect(await shownIn(auditor(), second)).toMatchObject({ standing: 'broken', findings: [] });
});

test('the auditors judge the wording that they have been handed, with what rounds said of the earlier one beside', async () => {
  const world = await aJointWorld(register);
  const first = await aResponse(world, 'dispatched');
  const { commitmentId } = await judge(world, 'broken', '2026-03-01');
  const round = await aRound(register, [world.auditId], '2026-10-01');
  const second = await supersede(world, first, 'Hemliga nya ord', 'decided');
  const secretary = secretaryOf(world, lead);
  const newer = await shownIn(secretary, second);

  // Decided, and not sent: to the auditors the first answer stands, and nothing tells that there is another.
  expect(await toJudge(auditor(), world, round)).toMatchObject([
    { id: commitmentId, what: 'En rutin införs', earlier: [{ outcome: 'broken', worded: null }] },
  ]);
  expect(
    await noteOutcomes(auditor(), round, [{ commitmentId: newer?.id ?? '', outcome: 'kept' }]),
  ).toMatchObject({
    refusal: { invalid: [{ code: 'notInRound' }] },
  });
  expect(await onRecommendation(auditor(), world)).toEqual([
    { isSuperseded: false, what: 'En rutin införs', standing: 'broken', judged: null },
  ]);
  expect(await findResponse(auditor(), first)).toMatchObject({ isInForce: true, supersededBy: null });
  expect(await findResponse(auditor(), second)).toBeUndefined();
  toldIn(await noteOutcomes(auditor(), round, [{ commitmentId, outcome: 'partly', text: 'På väg' }]));

  const { response } = (await findResponse(secretary, second)) ?? {};
  const send = {
    version: response?.version ?? 0,
    command: 'dispatch',
    onDay: today,
    isDayConfirmed: true,
  } as const;
  done(await moveResponse(secretary, second, send));
  const worded = { what: 'En rutin införs', dueOn: '2027-03-01' };
  expect(await toJudge(auditor(), world, round)).toMatchObject([
    {
      id: newer?.id,
      outcome: null,
      earlier: [
        { outcome: 'partly', followUpId: round, worded },
        { outcome: 'broken', worded },
      ],
    },
  ]);
  expect(await onRecommendation(auditor(), world)).toMatchObject([
    { isSuperseded: false, what: 'Hemliga nya ord', standing: 'broken', judged: worded },
    { isSuperseded: true, what: 'En rutin införs', standing: 'replaced', judged: null },
  ]);
  expect(await findResponse(auditor(), first)).toMatchObject({
    isInForce: false,
    supersededBy: { id: second },
  });
});

test('an answer that was never sent keeps nothing standing: the last that was sent is the one that is judged', async () => {
  const world = await aJointWorld(register);
  const first = await aResponse(world, 'dispatched');
  const second = await supersede(world, first, 'Aldrig sänt', 'decided');
  const third = await supersede(world, second, 'Sänt', 'dispatched');
  const round = await aRound(register, [world.auditId], '2026-10-01');
  expect((await toJudge(auditor(), world, round)).map(({ what }) => what)).toEqual(['Sänt']);
  expect(
    (await onRecommendation(auditor(), world))?.map(({ what, isSuperseded }) => [what, isSuperseded]),
  ).toEqual([
    ['Sänt', false],
    ['En rutin införs', true],
  ]);
  expect(await findResponse(auditor(), first)).toMatchObject({
    isInForce: false,
    supersededBy: { id: third },
  });
  expect(await findResponse(auditor(), third)).toMatchObject({ supersedes: null });
  expect(await findResponse(coordinator(), third)).toMatchObject({ supersedes: { id: second } });
});

test('the auditors are told what auditors found of an earlier wording, and not what the municipality did', async () => {
  const world = await aJointWorld(register);
  const first = await aResponse(world, 'dispatched');
  const facts = { title: 'Egen', dated: '2026-05-01', auditIds: [world.auditId] };
  const about = { ...facts, madeBy: 'municipality' as const };
  const { id: own } = toldIn(await addFollowUp(coordinator(), about));
  const [promise] = await toJudge(coordinator(), world, own);
  toldIn(await noteOutcomes(coordinator(), own, [{ commitmentId: promise?.id ?? '', outcome: 'broken' }]));
  await closeRound(register, own, 'auditCoordinator');
  const second = await supersede(world, first, 'En rutin beslutas', 'dispatched');
  expect(await shownIn(coordinator(), second)).toMatchObject({ standing: 'broken' });
  expect(await shownIn(auditor(), second)).toMatchObject({ standing: 'notFollowedUp', judged: null });
  const round = await aRound(register, [world.auditId], '2026-10-01');
  expect(await toJudge(auditor(), world, round)).toMatchObject([{ earlier: [] }]);
});

test('a broken promise is listed once, as the round had it, with what is promised now to those who have been told', async () => {
  const world = await aJointWorld(register);
  const first = await aResponse(world, 'dispatched');
  await judge(world, 'broken', '2026-03-01');
  const asJudged = { what: 'En rutin införs', dueOn: '2027-03-01', now: null, isDropped: false };
  expect(await brokenTo(world, auditor())).toEqual([asJudged]);

  const second = await supersede(world, first, 'Utkast till nya ord', 'draft');
  expect(await brokenTo(world, secretaryOf(world, lead))).toEqual([asJudged]);
  await moveOn(world, second, 'decided');
  const now = { what: 'Utkast till nya ord', dueOn: '2028-03-01' };
  expect(await brokenTo(world, coordinator())).toEqual([{ ...asJudged, now }]);
  expect(await brokenTo(world, auditor())).toEqual([asJudged]);
  const third = await supersede(world, second, 'Tredje orden', 'dispatched');
  const last = { what: 'Tredje orden', dueOn: '2028-03-01' };
  for (const who of [coordinator(), auditor()])
    expect(await brokenTo(world, who)).toEqual([{ ...asJudged, now: last }]);

  const { id: fourth } = done(await supersedeResponse(secretaryOf(world, lead), third));
  const item = (await findResponse(secretaryOf(world, lead), fourth))?.items.find(
    ({ bodyId }) => bodyId === register.body(lead),
  );
  done(await removeItem(secretaryOf(world, lead), fourth, item?.id ?? ''));
  await moveOn(world, fourth, 'dispatched');
  expect(await brokenTo(world, auditor())).toEqual([{ ...asJudged, isDropped: true }]);
  const replacedBy = { id: fourth, isRepeated: false };
  expect(await shownIn(auditor(), first)).toMatchObject({ standing: 'replaced', replacedBy });
});

test('a control point that a promise gets while the new answer is written follows with it, and stands in what is sent', async () => {
  const world = await aJointWorld(register);
  const secretary = secretaryOf(world, lead);
  const first = await aResponse(world, 'dispatched');
  const { id: second } = done(await supersedeResponse(secretary, first));
  const promise = await shownIn(secretary, first);
  const { id: controlPointId, told } = await aPointOf(secretary, register.body(lead), 'Avtal');
  made(await linkPromise(secretary, promise?.id ?? '', { controlPointId }));
  expect(await shownIn(auditor(), first)).toMatchObject({ controlPoint: null });
  await moveOn(world, second, 'dispatched');
  for (const who of [secretary, coordinator(), auditor()])
    expect(await shownIn(who, second)).toMatchObject({ controlPoint: told });
});

test('a board that has decided anew is told of with both decisions, to the auditors once they have the new answer', async () => {
  const world = await aJointWorld(register);
  const first = await aResponse(world, 'dispatched');
  const ofMatter = async (who: RequestContext) => {
    const matter = { id: world.matterOf(lead), bodyId: register.body(lead) };
    const { responses } = await findResponsesOfMatter(who, matter);
    return responses.map(({ minuteItem, isSuperseded }) => [minuteItem, isSuperseded]);
  };
  const ofRecommendation = async (who: RequestContext) => {
    const found = await findRecommendation(who, world.recommendationIds[0] ?? '');
    const own = found?.matters.find(({ id }) => id === world.matterOf(lead));
    return own?.decisions.map(({ minuteItem, isReplaced }) => [minuteItem, isReplaced]);
  };
  const secretary = secretaryOf(world, lead);
  expect(await ofMatter(secretary)).toEqual([['§ 117', false]]);
  expect(await ofRecommendation(secretary)).toEqual([]);
  const second = await supersede(world, first, 'En rutin beslutas', 'decided');
  const both = [
    ['§ 130', false],
    ['§ 117', true],
  ];
  for (const who of [secretary, coordinator()]) {
    expect([await ofMatter(who), await ofRecommendation(who)]).toEqual([both, both]);
  }
  expect([await ofMatter(auditor()), await ofRecommendation(auditor())]).toEqual([[['§ 117', false]], []]);
  const { response } = (await findResponse(secretary, second)) ?? {};
  const sent = { version: response?.version ?? 0, command: 'dispatch', onDay: today } as const;
  done(await moveResponse(secretary, second, { ...sent, isDayConfirmed: true }));
  expect([await ofMatter(auditor()), await ofRecommendation(auditor())]).toEqual([both, both]);
});

test('a promise that was found broken after its day stays passed in the measures, whatever day a new answer gives it', async () => {
  const world = await aJointWorld(register);
  const first = await aResponse(world, 'dispatched');
  const inTime = { ...coordinator(), now: () => new Date('2027-05-01T12:00:00Z') };
  const passed = async () => {
    const { whole } = await findMeasures(inTime, { ...everything, body: register.body(lead) });
    return whole.commitmentsOverdue?.part ?? 0;
  };
  const before = await passed();
  await judge(world, 'broken', '2027-04-01');
  await supersede(world, first, 'En rutin beslutas senare', 'dispatched');
  expect(await passed()).toBe(before);
  await judge(world, 'kept', '2027-04-20');
  expect(await passed()).toBe(before - 1);
});
