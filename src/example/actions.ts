import { addAction, addNote, changeActionState, dependOn, moveAction } from '../actions/index.ts';
import { type EvidenceContext } from '../evidence/index.ts';
import { findRequester } from '../identity/index.ts';
import { showForAction } from './action-evidence.ts';
import { findServed, type Served } from './actions.store.ts';
import { actions } from './actions.tables.ts';
import type { Calendar } from './calendar.ts';
import { done } from './done.ts';
import type { ExampleAction } from './example-action.ts';
import type { TimedStep } from './in-order.ts';
import type { PersonKey } from './people.ts';
import type { Ids } from './people-and-bodies.ts';

type World = Omit<EvidenceContext, 'requester'> & { readonly organisationId: string };

interface Making {
  readonly as: EvidenceContext;
  readonly ids: Ids;
  readonly calendar: Calendar;
  readonly served: Served;
  /** The actions that have been made, by their title: each step makes a version more. */
  readonly made: Map<string, { readonly id: string; version: number }>;
}

/** What the boards' own people do with their actions, through the use cases, each on its day of the tables. */
export async function stepsOfActions(world: World, ids: Ids, calendar: Calendar): Promise<TimedStep[]> {
  const served = await world.database.inOrganisation(world.organisationId, (transaction) =>
    findServed(transaction, world.organisationId),
  );
  const made: Making['made'] = new Map();
  const asked = new Map<PersonKey, EvidenceContext>();
  for (const by of new Set(actions.map((action) => action.by))) {
    const found = await findRequester(world, world.organisationId, ids.people[by]);
    if (found) asked.set(by, { ...world, requester: found.requester });
  }
  return actions.flatMap((action) => {
    const as = asked.get(action.by);
    return as ? stepsOf(action, { as, ids, calendar, served, made }) : [];
  });
}

function stepsOf(action: ExampleAction, making: Making): TimedStep[] {
  const { title, madeOn, moved = [], notes = [], doneOn, cancelled, isUnderWay, waitsFor } = action;
  const { as, calendar, made } = making;
  const step = (
    day: string,
    minute: number,
    take: (context: EvidenceContext, of: { readonly id: string; version: number }) => Promise<unknown>,
  ): TimedStep => {
    const at = calendar.momentOf(day, minute);
    return {
      at,
      take: async () => {
        const of = made.get(title);
        if (of) await take({ ...as, now: () => at }, of);
      },
    };
  };
  const state = (
    day: string,
    minute: number,
    told: { command: 'start' | 'complete' | 'cancel'; reason?: string; completedOn?: string },
  ) =>
    step(day, minute, async (context, of) => {
      done(await changeActionState(context, of.id, { version: of.version, ...told }));
      of.version += 1;
    });
  const begun = calendar.dateOf(madeOn);
  const ended = calendar.dateIfAny(doneOn);
  const first = calendar.momentOf(madeOn, 0);
  const later = (days: number) => calendar.laterThan(madeOn, days);
  return [
    { at: first, take: () => make(action, { ...making, as: { ...as, now: () => first } }) },
    ...(waitsFor
      ? [step(latest(begun, waitsFor, calendar), 60, (c, of) => wait(c, of, made.get(waitsFor)))]
      : []),
    ...(isUnderWay || ended !== null ? [state(later(10), 5, { command: 'start' })] : []),
    ...moved.map(([day, to, reason]) =>
      step(calendar.dateOf(day), 10, async (context, of) => {
        const dueOn = calendar.dateOf(to);
        done(await moveAction(context, of.id, { version: of.version, dueOn, reason }));
        of.version += 1;
      }),
    ),
    ...notes.map((text, index) =>
      step(ended ?? later(20 + 15 * index), 30, async (context, of) =>
        done(await addNote(context, of.id, { text })),
      ),
    ),
    ...(action.shows
      ? [step(ended ?? later(40), 40, (context, of) => showForAction(context, of.id, action))]
      : []),
    ...(cancelled ? [state(later(45), 50, { command: 'cancel', reason: cancelled })] : []),
    ...(ended === null ? [] : [state(ended, 50, { command: 'complete', completedOn: ended })]),
  ];
}

/** The day when both are there. */
function latest(begun: string, waitsFor: string, calendar: Calendar): string {
  const other = actions.find(({ title }) => title === waitsFor);
  const otherBegun = other ? calendar.dateOf(other.madeOn) : begun;
  return begun > otherBegun ? begun : otherBegun;
}

async function make(action: ExampleAction, { as, ids, calendar, served, made }: Making): Promise<void> {
  const { body, servedBody = body, title, serves, promise, role, owner, due, followUp, cost, moved } = action;
  const bodyId = ids.bodies[servedBody];
  const recommendation = served.recommendations.find(
    (each) => each.bodyId === bodyId && serves !== undefined && each.text.includes(serves),
  );
  const commitment = served.promises.find((each) => each.what === promise);
  if ((serves && !recommendation) || (promise && !commitment)) {
    throw new Error(`The example has no ${serves} or ${promise}`);
  }
  const { id } = done(
    await addAction(as, {
      bodyId: ids.bodies[body],
      title,
      ownerRole: role,
      ownerPersonId: owner ? ids.people[owner] : null,
      // The first day is the one before the first move: the tables say where it stands now.
      dueOn: calendar.dateOf(moved?.[0]?.[0] ?? due),
      followUpOn: calendar.dateIfAny(followUp),
      costSek: cost ?? null,
      commitmentId: commitment?.id ?? null,
      serves: recommendation ? [{ recommendationId: recommendation.id, bodyId }] : [],
    }),
  );
  made.set(title, { id, version: 1 });
}

/** What another body does is for its own people to see; only waiting within reach can be entered. */
async function wait(
  context: EvidenceContext,
  of: { readonly id: string; version: number },
  other: { readonly id: string } | undefined,
): Promise<void> {
  if (!other) return;
  const { ok } = await dependOn(context, of.id, { version: of.version, dependsOnId: other.id });
  if (ok) of.version += 1;
}
