import type { MatterOnItsWay, Routine } from './matter-way.model.ts';
import { nextStep } from './next-step.rules.ts';
import type { Part } from './part.model.ts';
import type { ToDoKind, Waiting } from './to-do.model.ts';
import { urgencyOf } from './to-do.rules.ts';

const ofTheWholeHouse: readonly ToDoKind[] = ['stepDispatch', 'stepReceipt'];

interface Asked {
  readonly part: Part;
  readonly today: string;
  readonly usual: Routine;
  readonly most: number;
}

/** The next step of each matter, the first of each kind and urgency with how many there are. */
export function waitingMatters(
  matters: readonly MatterOnItsWay[],
  { part, today, usual, most }: Asked,
): Waiting[] {
  const steps = matters
    .map((matter) => ({ matter, ...nextStep(matter, today, usual) }))
    // Other bodies' matters are the registrar's once they are decided, and not before.
    .filter(({ matter, kind }) => part.reaches.includes(matter.bodyId) || ofTheWholeHouse.includes(kind))
    .map(({ matter, kind, day }) => waitingOf(matter, kind, day));
  const alike = Map.groupBy(steps, ({ kind, day }) => `${kind} ${day && urgencyOf(day, today)}`);
  return [...alike.values()].flatMap((group) =>
    group
      .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
      .slice(0, most)
      .map((each) => ({ ...each, total: group.length })),
  );
}

const waitingOf = (matter: MatterOnItsWay, kind: ToDoKind, day: string | null): Waiting => ({
  kind,
  id: matter.id,
  what: matter.about,
  whose: matter.bodyName,
  about: null,
  day,
  since: null,
  count: null,
  isSecret: false,
  otherId: matter.responseId,
  total: 1,
});
