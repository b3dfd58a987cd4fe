import { findRequester, type RequestContext } from '../identity/index.ts';
import {
  addBenefit,
  addStarterBenefits,
  changeBenefit,
  changePhase,
  findBenefitForm,
  findIntroductionPlan,
  finishPhase,
  noteOutcome,
  reachGoal,
  startPlan,
  withdrawBenefit,
} from '../introduction-plan/index.ts';
import { texts } from '../texts/index.ts';
import type { Calendar } from './calendar.ts';
import { done } from './done.ts';
import type { TimedStep } from './in-order.ts';
import {
  benefits,
  benefitsLaid,
  type ExampleBenefit,
  type ExamplePhase,
  laid,
  linked,
  phases,
  plannedAnew,
  withdrawn,
} from './introduction-plan.tables.ts';
import type { Ids } from './people-and-bodies.ts';

type World = Omit<RequestContext, 'requester'> & { readonly organisationId: string };

/** The introduction plan and the benefits, with two years of history. Every step is the security officer's. */
export async function stepsOfIntroductionPlan(
  world: World,
  ids: Ids,
  calendar: Calendar,
): Promise<TimedStep[]> {
  const found = await findRequester(world, world.organisationId, ids.people.tervaniemi);
  if (!found) return [];
  const step = (
    day: number,
    minute: number,
    take: (officer: RequestContext) => Promise<unknown>,
  ): TimedStep => {
    const at = calendar.momentOf(day, minute);
    return {
      at,
      take: async () => void (await take({ ...world, requester: found.requester, now: () => at })),
    };
  };
  let added = '';
  return [
    step(laid.day, 60, async (officer) =>
      done(await startPlan(officer, { fromOn: calendar.dateOf(laid.from), months: laid.months })),
    ),
    step(benefitsLaid, 60, async (officer) => done(await addStarterBenefits(officer))),
    ...benefits.flatMap((benefit) => stepsOfBenefit(benefit, step, calendar)),
    step(withdrawn.added, 70, async (officer) => {
      const { name, measure } = withdrawn;
      added = done(await addBenefit(officer, { name, measure })).id;
    }),
    step(withdrawn.removed, 70, async (officer) =>
      done(await withdrawBenefit(officer, added, { version: 1, reason: withdrawn.reason })),
    ),
    ...phases.flatMap((phase) => stepsOfPhase(phase, step, calendar)),
  ];
}

type Step = (day: number, minute: number, take: (officer: RequestContext) => Promise<unknown>) => TimedStep;

async function planOf(officer: RequestContext) {
  const plan = await findIntroductionPlan(officer);
  if (!plan) throw new Error('The example has no introduction plan');
  return plan;
}

function stepsOfPhase(phase: ExamplePhase, step: Step, calendar: Calendar): TimedStep[] {
  const { number, from, to, after = number > 1 ? [number - 1] : [], reached, done: over } = phase;
  const own = async (officer: RequestContext) => {
    const plan = await planOf(officer);
    const kept = plan.phases.find((each) => each.number === number);
    if (!kept) throw new Error(`The example has no phase ${number}`);
    return { kept, plan };
  };
  const isPlannedAnew = number > 2;
  return [
    ...reached.map((day, index) =>
      step(day, 90 + number, async (officer) => {
        const { kept } = await own(officer);
        const goal = kept.goals[index];
        if (!goal) throw new Error(`The example's phase ${number} has too few goals`);
        const input = { version: goal.version, doneOn: calendar.dateOf(day) };
        done(await reachGoal(officer, goal.id, input));
      }),
    ),
    ...(over === undefined
      ? []
      : [
          step(over, 100, async (officer) => {
            const { kept } = await own(officer);
            done(
              await finishPhase(officer, kept.id, { version: kept.version, doneOn: calendar.dateOf(over) }),
            );
          }),
        ]),
    ...(isPlannedAnew
      ? [
          step(plannedAnew, 110 + number, async (officer) => {
            const { kept, plan } = await own(officer);
            done(
              await changePhase(officer, kept.id, {
                version: kept.version,
                name: kept.name,
                goal: kept.goal,
                fromOn: calendar.dateOf(from),
                toOn: calendar.dateOf(to),
                dependsOn: plan.phases.flatMap((each) => (after.includes(each.number) ? each.id : [])),
                goals: kept.goals.map(({ id, text }) => ({ id, text })),
              }),
            );
          }),
        ]
      : []),
  ];
}

function stepsOfBenefit(
  { position, baseline, outcomes = [], indicator }: ExampleBenefit,
  step: Step,
  calendar: Calendar,
) {
  const own = async (officer: RequestContext) => {
    const { benefits: all } = await planOf(officer);
    const kept = all.find((each) => each.position === position);
    if (!kept) throw new Error(`The example has no benefit ${position}`);
    return kept;
  };
  return [
    ...(baseline
      ? [
          step(benefitsLaid, 90 + position, async (officer) => {
            const { id, version, name, measure, target, ownerRole } = await own(officer);
            const [value, day] = baseline;
            const facts = { name, measure, target, ownerRole, baseline: value };
            done(await changeBenefit(officer, id, { version, ...facts, baselineOn: calendar.dateOf(day) }));
          }),
        ]
      : []),
    ...(indicator
      ? [
          step(linked, 140 + position, async (officer) => {
            const {
              id,
              version,
              name,
              measure,
              target,
              ownerRole,
              baseline: was,
              baselineOn,
            } = await own(officer);
            const form = await findBenefitForm(officer);
            const wanted = texts.sv.indicators.starters[indicator].name;
            const indicatorId = form?.indicators.find((each) => each.name === wanted)?.id ?? '';
            const facts = { name, measure, target, ownerRole, baseline: was, baselineOn, indicatorId };
            done(await changeBenefit(officer, id, { version, ...facts }));
          }),
        ]
      : []),
    ...outcomes.map(([day, outcome]) =>
      step(day, 120 + position, async (officer) => {
        const { id } = await own(officer);
        done(await noteOutcome(officer, id, { onDay: calendar.dateOf(day), outcome }));
      }),
    ),
  ];
}
