import { changeActionState } from '../actions/index.ts';
import {
  actOnDecision,
  addItem,
  closeMeeting,
  findMeeting,
  findOpenMatters,
  noteMeeting,
  planMeeting,
  takeIn,
} from '../forum/index.ts';
import { findRequester, type RequestContext } from '../identity/index.ts';
import type { Calendar } from './calendar.ts';
import { done } from './done.ts';
import { type ExampleMeeting, meetings } from './forum.tables.ts';
import type { TimedStep } from './in-order.ts';
import type { PersonKey } from './people.ts';
import type { Ids } from './people-and-bodies.ts';

type World = Omit<RequestContext, 'requester'> & { readonly organisationId: string };

/** The meetings of the forum through the use cases, with what their decisions led to. */
export async function stepsOfForum(world: World, ids: Ids, calendar: Calendar): Promise<TimedStep[]> {
  const as = new Map<PersonKey, RequestContext>();
  const owners = meetings.flatMap(({ items }) => items.flatMap(({ action }) => action?.owner ?? []));
  for (const key of new Set<PersonKey>(['tervaniemi', ...owners])) {
    const found = await findRequester(world, world.organisationId, ids.people[key]);
    if (found) as.set(key, { ...world, requester: found.requester });
  }
  return meetings.flatMap((meeting) => stepsOf({ as, ids, calendar }, meeting));
}

interface Making {
  readonly as: ReadonlyMap<PersonKey, RequestContext>;
  readonly ids: Ids;
  readonly calendar: Calendar;
}

function stepsOf({ as, ids, calendar }: Making, meeting: ExampleMeeting): TimedStep[] {
  const made = { id: '', actions: new Map<string, string>() };
  const step = (
    day: number,
    minute: number,
    by: PersonKey,
    work: (context: RequestContext) => Promise<void>,
  ): TimedStep => {
    const at = calendar.momentOf(day, minute);
    return {
      at,
      take: async () => {
        const context = as.get(by);
        if (!context) throw new Error(`The example has nobody called ${by} who works there`);
        await work({ ...context, now: () => at });
      },
    };
  };
  const steps = [
    step(meeting.calledOn, 60, 'tervaniemi', async (context) => {
      made.id = await called(context, ids, calendar, meeting);
    }),
  ];
  if (meeting.isClosed) {
    steps.push(
      step(meeting.day, 300, 'tervaniemi', (context) => held(context, ids, calendar, meeting, made)),
    );
  }
  for (const { action } of meeting.items) {
    if (action?.done === undefined) continue;
    steps.push(
      step(action.done, 120, action.owner, async (context) => {
        const id = made.actions.get(action.title) ?? '';
        const completedOn = calendar.dateOf(action.done ?? 0);
        done(await changeActionState(context, id, { version: 1, command: 'complete', completedOn }));
      }),
    );
  }
  return steps;
}

/** Plans the meeting and makes its agenda. */
async function called(
  context: RequestContext,
  ids: Ids,
  calendar: Calendar,
  { kind, day, place, chair, called: people, items, takesIn }: ExampleMeeting,
): Promise<string> {
  const input = {
    kind,
    onDay: calendar.dateOf(day),
    place,
    chairPersonId: ids.people[chair],
    participantIds: people.map((key) => ids.people[key]),
  };
  const { id } = done(await planMeeting(context, input, 'sv'));
  if (kind === 'forum') {
    for (const { title, background = null } of items) {
      done(await addItem(context, id, { title, background }));
    }
  }
  const meeting = takesIn ? await findMeeting(context, id) : undefined;
  if (meeting) {
    const open = await findOpenMatters(context, meeting);
    const first = (['risk', 'exception', 'document', 'requirement'] as const).flatMap(
      (noun) => open.find((matter) => matter.noun === noun) ?? [],
    );
    const matters = first.map(({ noun, nounId }) => ({ noun, nounId }));
    if (matters.length > 0) done(await takeIn(context, id, { matters }, 'sv'));
  }
  return id;
}

/** Notes what was said and decided, gives the decisions their actions, and closes. */
async function held(
  context: RequestContext,
  ids: Ids,
  calendar: Calendar,
  { called: people, absent = [], items }: ExampleMeeting,
  made: { readonly id: string; readonly actions: Map<string, string> },
): Promise<void> {
  const meeting = await findMeeting(context, made.id);
  if (!meeting) throw new Error('The example has no such meeting');
  const present = people.filter((key) => !absent.includes(key)).map((key) => ids.people[key]);
  const noted = items.map(({ note = null, decision = null, provision = null }, index) => ({
    id: meeting.agenda[index]?.id ?? '',
    version: meeting.agenda[index]?.version ?? 0,
    note,
    decision,
    provision,
  }));
  const presence = { version: meeting.version, present };
  done(await noteMeeting(context, made.id, { items: noted, presence }));
  for (const [index, { action }] of items.entries()) {
    if (!action) continue;
    const { title, body, owner, due } = action;
    const dueOn = calendar.dateOf(due);
    const wanted = { title, bodyId: ids.bodies[body], ownerPersonId: ids.people[owner], dueOn };
    made.actions.set(title, done(await actOnDecision(context, noted[index]?.id ?? '', wanted)).id);
  }
  done(await closeMeeting(context, made.id, { version: meeting.version + 1 }));
}
