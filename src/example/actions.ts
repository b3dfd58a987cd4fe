import { addAction, addNote, changeActionState, dependOn, moveAction } from '../actions/index.ts';
import { addEvidence, type EvidenceContext, receiveFile } from '../evidence/index.ts';
import { findRequester } from '../identity/index.ts';
import { findWorkedOn, type WorkedOn } from './actions.store.ts';
import { actions } from './actions.tables.ts';
import type { Calendar } from './calendar.ts';
import { barsAsPng, linesAsPdf } from './evidence-files.ts';
import type { ExampleAction } from './example-action.ts';
import type { PersonKey } from './people.ts';
import type { Ids } from './people-and-bodies.ts';
import type { Day } from './tables.ts';

type World = Omit<EvidenceContext, 'requester'> & { readonly organisationId: string };

/** What came of a step that the tables ask for. @throws where the rules refuse it: a mistake in the tables */
function done<Outcome extends object>(
  changed: ({ readonly ok: true } & Outcome) | { readonly ok: false; readonly refusal: unknown },
): Outcome {
  if (!changed.ok) throw new Error(`The example is refused: ${JSON.stringify(changed.refusal)}`);
  return changed;
}

/**
 * Lets the boards' own people plan and carry out actions, as everybody does: through the use cases, on the days of the
 * tables.
 */
export async function writeActions(world: World, ids: Ids, calendar: Calendar): Promise<void> {
  const worked = await world.database.inOrganisation(world.organisationId, (transaction) =>
    findWorkedOn(transaction, world.organisationId),
  );
  const idOf = new Map<string, string>();
  const asked = new Map<PersonKey, EvidenceContext>();
  for (const action of actions) {
    const as = asked.get(action.by) ?? (await contextOf(world, ids.people[action.by]));
    if (!as) continue;
    asked.set(action.by, as);
    const on = (day: Day, minute = 0) => ({ ...as, now: () => calendar.momentOf(day, minute) });
    const id = await writeAction(action, { on, ids, calendar, served: takeServed(worked, ids, action) });
    idOf.set(action.title, id);
  }
  for (const { title, waitsFor, by, madeOn } of actions) {
    const [id, dependsOnId, as] = [idOf.get(title), idOf.get(waitsFor ?? ''), asked.get(by)];
    if (!id || !dependsOnId || !as) continue;
    // What another body does is for its own people to see; only waiting within reach can be entered.
    await dependOn({ ...as, now: () => calendar.momentOf(madeOn, 60) }, id, { version: 1, dependsOnId });
  }
}

async function contextOf(world: World, personId: string): Promise<EvidenceContext | undefined> {
  const found = await findRequester(world, world.organisationId, personId);
  return found ? { ...world, requester: found.requester } : undefined;
}

/** The next recommendation of the body whose work has come as far as the action; each is served once before any twice. */
function takeServed(worked: WorkedOn[], ids: Ids, { body, doneOn }: ExampleAction): WorkedOn[] {
  const fits = (each: WorkedOn) => each.bodyId === ids.bodies[body] && each.isDone === (doneOn !== undefined);
  const index = worked.findIndex(fits);
  if (index === -1) return [];
  const [taken] = worked.splice(index, 1);
  if (taken) worked.push(taken);
  return taken ? [taken] : [];
}

interface Making {
  readonly on: (day: Day, minute?: number) => EvidenceContext;
  readonly ids: Ids;
  readonly calendar: Calendar;
  readonly served: readonly WorkedOn[];
}

async function writeAction(action: ExampleAction, { on, ids, calendar, served }: Making): Promise<string> {
  const { madeOn, moved = [], notes = [], doneOn, cancelled, isUnderWay, owner } = action;
  const last = moved.at(-1);
  // The first day is the one before the first move: the tables say where it stands now.
  const first = last ? calendar.dateOf(moved[0]?.[0] ?? action.due) : calendar.dateOf(action.due);
  const { id } = done(
    await addAction(on(madeOn), {
      bodyId: ids.bodies[action.body],
      title: action.title,
      ownerRole: action.role,
      ownerPersonId: owner ? ids.people[owner] : null,
      dueOn: first,
      followUpOn: action.followUp === undefined ? null : calendar.dateOf(action.followUp),
      costSek: action.cost ?? null,
      serves: served.map(({ recommendationId, bodyId }) => ({ recommendationId, bodyId })),
    }),
  );
  let version = 1;
  const state = async (
    day: Day,
    told: { command: 'start' | 'complete' | 'cancel'; reason?: string; completedOn?: string },
  ) => {
    done(await changeActionState(on(day, 5), id, { version, ...told }));
    version += 1;
  };
  if (isUnderWay || doneOn !== undefined) await state(add(madeOn, 10), { command: 'start' });
  for (const [day, to, reason] of moved) {
    done(await moveAction(on(day, 10), id, { version, dueOn: calendar.dateOf(to), reason }));
    version += 1;
  }
  for (const [index, text] of notes.entries()) {
    done(await addNote(on(add(madeOn, 20 + 15 * index), 30), id, { text }));
  }
  if (action.shows) await showFor(on(doneOn ?? add(madeOn, 40), 40), id, action);
  if (cancelled) await state(add(madeOn, 45), { command: 'cancel', reason: cancelled });
  if (doneOn !== undefined)
    await state(doneOn, { command: 'complete', completedOn: calendar.dateOf(doneOn) });
  return id;
}

/** So many days later; never after the day of loading. */
const add = (day: Day, days: number): Day => (typeof day === 'number' ? Math.min(day + days, -1) : day);

/** A small real file, or a link, that shows what was done. */
async function showFor(
  context: EvidenceContext,
  nounId: string,
  { title, shows }: ExampleAction,
): Promise<void> {
  const place = { noun: 'action', nounId } as const;
  const told = {
    title: `Underlag: ${title}`.slice(0, 300),
    shows: 'Visar vad som är beslutat eller genomfört.',
  };
  if (shows === 'link') {
    done(await addEvidence(context, place, { ...told, url: 'https://lindviken.example/uppfoljning' }));
    return;
  }
  const { fileName, bytes } = fileOf(title, shows ?? 'text');
  async function* content() {
    yield bytes;
  }
  const received = await receiveFile(context, { fileName, content: content() });
  done(await addEvidence(context, place, told, received));
}

function fileOf(title: string, kind: 'pdf' | 'png' | 'text') {
  const lines = ['Lindvikens kommun', '', title, '', 'Beslutad och införd. Följs upp en gång om året.'];
  if (kind === 'pdf') return { fileName: 'Beslutad rutin.pdf', bytes: linesAsPdf(lines) };
  if (kind === 'text') return { fileName: 'Minnesanteckning.txt', bytes: Buffer.from(lines.join('\n')) };
  const bars = Array.from({ length: 8 }, (_, index) => ((title.length * (index + 3)) % 17) / 20 + 0.1);
  return { fileName: 'Diagram.png', bytes: barsAsPng(bars) };
}
