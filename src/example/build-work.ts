import { nouns } from '../audits/change.model.ts';
import type { NewAddressee } from '../audits/entry.model.ts';
import { decideState } from '../audits/index.ts';
import type { Calendar } from './calendar.ts';
import type { ExampleEvent } from './history.ts';
import type { PersonKey } from './people.ts';
import type { Step } from './tables.ts';

const verifier: PersonKey = 'hedlycke';
const examined = 'Underlaget är granskat och stämmer med det som har rapporterats.';
type Work = Required<Pick<NewAddressee, 'bodyId' | 'state' | 'verification' | 'minuteItem'>>;
const untouched = { state: 'received', verification: 'notExamined', minuteItem: null } as const;

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
): { readonly addressee: NewAddressee; readonly events: readonly ExampleEvent[] } {
  const { recommendationId: nounId, bodyId } = addressee;
  let work: Work = { bodyId, ...untouched };
  const events = steps.map((step, index): ExampleEvent => {
    const { command, on, by } = step;
    const told = toldWith(step, calendar.dateOf(on));
    const isVerifier = by === verifier;
    const hand = {
      decidesForBody: !isVerifier,
      writesForBody: !isVerifier,
      verifies: isVerifier,
      hasReported: false,
    };
    const decision = decideState(work, { command, ...told }, hand, calendar.dateOf(on));
    if (!decision.ok) throw new Error(`The example cannot ${command} on ${on}`);
    const before = work;
    work = { bodyId, ...decision.after };
    const after = { ...work, ...told };
    return {
      at: calendar.momentOf(on, minute + index),
      by,
      changes: [{ noun: nouns.recommendation, nounId, verb: command, before, after }],
    };
  });
  return { addressee: { ...addressee, ...work, stateAt: events.at(-1)?.at ?? null }, events };
}

/** What has to be told along with the command. */
function toldWith({ command, reason, minuteItem }: Step, day: string) {
  return {
    ...(command === 'confirm' ? { reason: examined } : {}),
    ...(command === 'reportDone' ? { completedOn: day } : {}),
    ...(reason ? { reason } : {}),
    ...(minuteItem ? { minuteItem } : {}),
  };
}
