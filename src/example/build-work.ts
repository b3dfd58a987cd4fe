import { randomUUID } from 'node:crypto';
import type { ExaminedEvidence, WorkEvent } from '../audits/body-work/work-event.model.ts';
import { nouns } from '../audits/change.model.ts';
import type { NewAddressee } from '../audits/entry/entry.model.ts';
import { decideState } from '../audits/index.ts';
import type { Calendar } from './calendar.ts';
import type { ExampleEvent } from './history.ts';
import type { PersonKey } from './people.ts';
import type { Step } from './tables.ts';

const verifier: PersonKey = 'hedlycke';
const examined = 'Underlaget är granskat och stämmer med det som har rapporterats.';
/** What shows that work has been done, one after the other: a small file, or a link. */
const kinds = [
  { title: 'Beslutad rutin', as: 'pdf' },
  { title: 'Protokoll från genomgången', as: 'docx' },
  { title: 'Utdrag ur systemets logg', as: 'link' },
  { title: 'Förteckning efter genomgång', as: 'pdf' },
  { title: 'Minnesanteckningar från uppföljningen', as: 'docx' },
] as const;
type Work = Required<Pick<NewAddressee, 'bodyId' | 'state' | 'verification' | 'minuteItem'>>;
const untouched = { state: 'received', verification: 'notExamined', minuteItem: null } as const;

/** A step of the work, and what was shown for it where it was reported done. */
export interface ExampleWork {
  readonly event: WorkEvent;
  readonly by: PersonKey;
  readonly shows: ExampleEvidence | null;
}

export interface ExampleEvidence {
  readonly id: string;
  readonly recommendationId: string;
  readonly bodyId: string;
  readonly title: string;
  readonly as: (typeof kinds)[number]['as'];
  readonly by: PersonKey;
  readonly at: Date;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/**
 * Where a body's own work has come after its steps, and each step as the change log tells it.
 * The steps go through the same workflow as everybody's.
 * @param minute when in the day the first step is taken
 * @throws where the table holds a step that the workflow refuses: a mistake in the table
 */
export function buildWork(
  addressee: NewAddressee,
  steps: readonly Step[],
  calendar: Calendar,
  minute: number,
): {
  readonly addressee: NewAddressee;
  readonly events: readonly ExampleEvent[];
  readonly work: readonly ExampleWork[];
} {
  const { recommendationId: nounId, bodyId } = addressee;
  let state: Work = { bodyId, ...untouched };
  const there: ExaminedEvidence[] = [];
  const events: ExampleEvent[] = [];
  const work = steps.map((step, index): ExampleWork => {
    const { command, on, by } = step;
    const day = calendar.dateOf(on);
    const at = calendar.momentOf(on, minute + index);
    const shows = command === 'reportDone' ? shownFor(nounId, bodyId, { by, at, day, nth: minute }) : null;
    if (shows) there.push({ evidenceId: shows.id, number: 1 });
    const told = toldWith(step, day);
    const given = { command, ...told, ...(command === 'confirm' && { examined: [...there] }) };
    const decision = decideState(state, given, handOf(by), there, day);
    if (!decision.ok) throw new Error(`The example cannot ${command} on ${on}`);
    const before = state;
    state = { bodyId, ...decision.after };
    events.push({
      at,
      by,
      changes: [{ noun: nouns.recommendation, nounId, verb: command, before, after: { ...state, ...told } }],
    });
    return { event: eventOf(nounId, given, state, at, there), by, shows };
  });
  return { addressee: { ...addressee, ...state, stateAt: events.at(-1)?.at ?? null }, events, work };
}

function eventOf(
  recommendationId: string,
  { command, ...told }: { command: Step['command'] } & ReturnType<typeof toldWith>,
  { bodyId, state, verification }: Work,
  at: Date,
  there: readonly ExaminedEvidence[],
): WorkEvent {
  return {
    id: randomUUID(),
    recommendationId,
    bodyId,
    command,
    state,
    verification,
    reason: told.reason ?? null,
    minuteItem: told.minuteItem ?? null,
    decidedOn: told.decidedOn ?? null,
    completedOn: told.completedOn ?? null,
    by: null,
    at,
    evidence: command === 'reportDone' || command === 'confirm' ? [...there] : [],
  };
}

function shownFor(
  recommendationId: string,
  bodyId: string,
  { nth, ...when }: { by: PersonKey; at: Date; day: string; nth: number },
): ExampleEvidence {
  const { title, as } = kinds[nth % kinds.length] ?? kinds[0];
  return { id: randomUUID(), recommendationId, bodyId, title: `${title} ${when.day}`, as, ...when };
}

const handOf = (by: PersonKey) => ({
  decidesForBody: by !== verifier,
  writesForBody: by !== verifier,
  verifies: by === verifier,
  hasReported: false,
  ownsAction: false,
});

/** What has to be told along with the command. */
function toldWith({ command, reason, minuteItem }: Step, day: string) {
  const told: { reason?: string; completedOn?: string; decidedOn?: string; minuteItem?: string } = {};
  if (command === 'confirm') told.reason = examined;
  if (command === 'reportDone') told.completedOn = day;
  if (command === 'decideNotToAct') told.decidedOn = day;
  if (reason) told.reason = reason;
  if (minuteItem) told.minuteItem = minuteItem;
  return told;
}
