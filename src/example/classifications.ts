import { type EnteredClassification, enterClassifications } from '../classifications/index.ts';
import { changing, findRequester, type RequestContext } from '../identity/index.ts';
import { dayAfter } from '../shared/day-after.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { Calendar } from './calendar.ts';
import { type ExampleSubject, findExampleSubjects } from './classifications.store.ts';
import { decided, due, type ExampleClass, earlier, harmsOf, waiting } from './classifications.tables.ts';
import { done } from './done.ts';
import type { TimedStep } from './in-order.ts';
import type { Ids } from './people-and-bodies.ts';

type World = Omit<RequestContext, 'requester'> & { readonly organisationId: string };

/** Days from a decision to the next review. */
const interval = 365;

/** The classes that information owners have decided, some long ago, and what waits for them. */
export async function stepsOfClassifications(
  world: World,
  ids: Ids,
  calendar: Calendar,
): Promise<TimedStep[]> {
  const officer = await findRequester(world, world.organisationId, ids.people.tervaniemi);
  if (!officer) return [];
  const dayAt = (days: number) => swedishDay(calendar.momentOf(days, 600));

  /** @param days from today when it was decided; null where it waits */
  function entered(subject: ExampleSubject, found: ExampleClass, days: number | null): EnteredClassification {
    const [confidentiality, integrity, availability, reason] = found;
    return {
      assetId: subject.noun === 'asset' ? subject.id : null,
      systemId: subject.noun === 'system' ? subject.id : null,
      scale: 'fourLevels',
      confidentiality,
      integrity,
      availability,
      traceability: null,
      reason,
      harms: harmsOf(found),
      assessedBy: ids.people.tervaniemi,
      assessedAt: calendar.momentOf((days ?? -6) - 8, 600),
      decidedBy: days === null ? null : (subject.ownerPersonId ?? ids.people.koskelin),
      decidedOn: days === null ? null : dayAt(days),
      nextReviewOn: days === null ? null : dayAfter(dayAt(days), interval),
    };
  }

  const stepOf = (
    day: number,
    rowsOf: (subjects: readonly ExampleSubject[]) => EnteredClassification[],
  ): TimedStep => {
    const at = calendar.momentOf(day, 40);
    const context = { ...world, requester: officer.requester, now: () => at };
    return {
      at,
      take: async () => {
        done(
          await changing(context, async (change) => {
            const subjects = await findExampleSubjects(change.transaction, change.organisationId);
            await enterClassifications(change, rowsOf(subjects));
            return { ok: true };
          }),
        );
      },
    };
  };

  return [
    stepOf(-185, (subjects) =>
      subjects.flatMap((subject, place) => {
        const { name } = subject;
        const now = decided[name];
        const was = earlier[name];
        // The decisions were made over some weeks; those that are due were made a good year ago.
        const days = due.includes(name) ? -(interval + 5 + place) : -(186 + (place % 30));
        return [
          ...(was ? [entered(subject, was, -(interval + 200))] : []),
          ...(now ? [entered(subject, now, days)] : []),
        ];
      }),
    ),
    stepOf(-6, (subjects) =>
      subjects.flatMap((subject) => {
        const found = waiting[subject.name];
        return found ? [entered(subject, found, null)] : [];
      }),
    ),
  ];
}
