import { randomUUID } from 'node:crypto';
import { addAction } from '../actions/index.ts';
import { controlDays } from '../control-plans/index.ts';
import type { Transaction } from '../database/index.ts';
import { findRequester, type RequestContext } from '../identity/index.ts';
import { dayAfter } from '../shared/day-after.ts';
import type { Calendar } from './calendar.ts';
import { type BuiltPlans, insertPlans } from './control-plans.store.ts';
import { controlPlans, type ExampleControlPlans, type ExampleControlPoint } from './control-plans.tables.ts';
import { done } from './done.ts';
import type { ExampleEvent } from './history.ts';
import type { TimedStep } from './in-order.ts';
import type { PersonKey } from './people.ts';
import type { Ids } from './people-and-bodies.ts';

interface World {
  readonly ids: Ids;
  readonly calendar: Calendar;
  /** YYYY-MM-DD. */
  readonly today: string;
}

interface Built extends BuiltPlans {
  readonly history: readonly ExampleEvent[];
  readonly actions: readonly PlannedAction[];
}

/** What a deviation leads to, planned by the director of the board's administration. */
interface PlannedAction {
  readonly body: ExampleControlPlans['body'];
  readonly by: PersonKey;
  readonly pointId: string;
  readonly title: string;
  readonly owner: PersonKey | undefined;
}

export interface InsertedPlans {
  readonly events: readonly ExampleEvent[];
  readonly actions: readonly PlannedAction[];
}

/** The internal control plans of four boards over two years, and one draft; who did what is told in order by the caller. */
export async function insertControlPlans(
  transaction: Transaction,
  organisationId: string,
  ids: Ids,
  calendar: Calendar,
): Promise<InsertedPlans> {
  const world = { ids, calendar, today: calendar.dateOf(0) };
  const thisYear = Number(world.today.slice(0, 4));
  const built = controlPlans.flatMap((plans) => [
    planOf(plans, thisYear - 1, 'reported', world),
    planOf(plans, thisYear, 'decided', world),
    ...(plans.draftsNext ? [planOf(plans, thisYear + 1, 'draft', world)] : []),
  ]);
  await insertPlans(transaction, organisationId, {
    plans: built.flatMap(({ plans }) => plans),
    points: built.flatMap(({ points }) => points),
    outcomes: built.flatMap(({ outcomes }) => outcomes),
    promises: built.flatMap(({ promises }) => promises),
  });
  return {
    events: built.flatMap(({ history }) => history),
    actions: built.flatMap(({ actions }) => actions),
  };
}

/** The actions that deviations led to, through the use case. */
export async function stepsOfControlActions(
  world: Omit<RequestContext, 'requester'> & { readonly organisationId: string },
  ids: Ids,
  calendar: Calendar,
  actions: readonly PlannedAction[],
): Promise<TimedStep[]> {
  const steps: TimedStep[] = [];
  for (const [nth, { body, by, pointId, title, owner }] of actions.entries()) {
    const found = await findRequester(world, world.organisationId, ids.people[by]);
    if (!found) continue;
    const at = calendar.momentOf(-3, 300 + nth * 9);
    const input = {
      bodyId: ids.bodies[body],
      title,
      dueOn: calendar.dateOf(60),
      ownerPersonId: owner ? ids.people[owner] : null,
      of: [{ noun: 'controlPoint' as const, nounId: pointId }],
    };
    const context = { ...world, requester: found.requester, now: () => at };
    steps.push({
      at,
      take: async () => {
        done(await addAction(context, input));
      },
    });
  }
  return steps;
}

function planOf(
  plans: ExampleControlPlans,
  year: number,
  state: 'draft' | 'decided' | 'reported',
  world: World,
): Built {
  const { ids, calendar, today } = world;
  const { body, secretary, director, registryNumber, conclusion } = plans;
  const id = randomUUID();
  const isLast = state === 'reported';
  const decidedOn = `${year - 1}-12-${10 + (registryNumber.length % 7)}`;
  // Nothing is told of a day that has not been: loaded in January, the year before is reported the day before.
  const reportedOn = earlier(`${year + 1}-02-17`, dayAfter(today, -1));
  const points = plans.points.filter(({ isNew }) => !(isNew && isLast));
  const pointIds = points.map(() => randomUUID());
  const outcomes = points.flatMap((point, index) =>
    state === 'draft'
      ? []
      : outcomesOf(point, { year, decidedOn, today, isLast }).map((outcome) => ({
          id: randomUUID(),
          pointId: pointIds[index] ?? '',
          ...outcome,
          by: ids.people[point.person ?? secretary],
          at: calendar.momentOf(outcome.onDay, 200 + index * 11),
          who: point.person ?? secretary,
          control: point.control,
        })),
  );
  const event = (day: string, by: PersonKey, verb: string, after: object, minute: number): ExampleEvent => ({
    at: calendar.momentOf(day, minute),
    by,
    changes: [{ noun: 'controlPlan', nounId: id, verb, before: null, after }],
  });
  const decision = {
    decidedOn,
    minuteItem: `§ ${90 + points.length}`,
    registryNumber: `${registryNumber.replace('/', ` ${year - 1}/`)}`,
  };
  const report = { reportedOn, reportMinuteItem: `§ ${10 + points.length}`, conclusion };
  const begun = state === 'draft' ? dayAfter(today, -6) : dayAfter(decidedOn, -20);
  return {
    plans: [
      {
        id,
        bodyId: ids.bodies[body],
        year,
        state,
        ...(state === 'draft' ? {} : decision),
        ...(isLast ? report : {}),
      },
    ],
    points: points.map(({ risk, control, method, role, person, times }, index) => ({
      id: pointIds[index] ?? '',
      planId: id,
      position: index + 1,
      risk,
      control,
      method,
      responsibleRole: role,
      responsiblePersonId: person ? ids.people[person] : null,
      timesAYear: times,
    })),
    outcomes: outcomes.map(({ id: ownId, pointId, onDay, result, observation, by, at }) => ({
      id: ownId,
      pointId,
      onDay,
      result,
      observation,
      by,
      at,
    })),
    promises:
      state === 'decided'
        ? points.flatMap(({ promise }, index) =>
            promise ? [{ pointId: pointIds[index] ?? '', begins: promise }] : [],
          )
        : [],
    history: [
      event(begun, secretary, 'start', { bodyId: ids.bodies[body], year, points: points.length }, 30),
      ...(state === 'draft' ? [] : [event(dayAfter(decidedOn, 2), secretary, 'decide', decision, 60)]),
      ...outcomes.map(({ onDay, who, control, result, observation }, index) =>
        event(onDay, who, 'noteOutcome', { control, onDay, result, observation }, 200 + (index % 9) * 11),
      ),
      ...(isLast ? [event(reportedOn, secretary, 'report', report, 120)] : []),
    ],
    actions:
      state === 'decided'
        ? points.flatMap(({ deviation, person }, index) =>
            deviation?.action
              ? [
                  {
                    body,
                    by: director,
                    pointId: pointIds[index] ?? '',
                    title: deviation.action,
                    owner: person,
                  },
                ]
              : [],
          )
        : [],
  };
}

interface Year {
  readonly year: number;
  readonly decidedOn: string;
  readonly today: string;
  readonly isLast: boolean;
}

/** What the controls of a year have shown so far, each noted some days before it was due. */
function outcomesOf(point: ExampleControlPoint, { year, decidedOn, today, isLast }: Year) {
  const { times, behind = 0, deviation, lastYear } = point;
  const passed = controlDays(year, times, decidedOn).filter((day) => isLast || day < today);
  const noted = isLast ? passed : passed.slice(0, Math.max(0, passed.length - behind));
  return noted.map((day, index) => {
    const isShown = isLast ? lastYear && index === 0 : deviation && index === noted.length - 1;
    const result = isLast ? lastYear?.result : 'deviation';
    const seen = isLast ? lastYear?.seen : deviation?.seen;
    return {
      onDay: dayAfter(day, -(5 + index)),
      result: isShown && result ? result : ('inOrder' as const),
      observation: isShown && seen ? seen : null,
    };
  });
}

const earlier = (one: string, other: string) => (one < other ? one : other);
