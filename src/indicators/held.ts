import type { Changing } from '../identity/index.ts';
import { worksOn } from '../people/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { Indicator } from './indicator.model.ts';
import { definesIndicators, mayReadIndicator } from './indicator.policy.ts';
import { countedAs, valueFault } from './indicator.rules.ts';
import { lockIndicator } from './indicator.store.ts';

/** The indicator, held for a change by somebody who may know of it. */
export async function holdIndicator({ transaction, organisationId, requester }: Changing, id: string) {
  const indicator = isId(id) ? await lockIndicator(transaction, organisationId, id) : undefined;
  if (!indicator || !mayReadIndicator(requester, indicator)) return refuse('notFound');
  return { ok: true, indicator } as const;
}

/** The same for a change of what it is. */
export async function holdDefinition(change: Changing, id: string) {
  const held = await holdIndicator(change, id);
  if (!held.ok) return held;
  return definesIndicators(change.requester) ? held : refuse('forbidden');
}

type Definition = Omit<Indicator, 'id' | 'version' | 'withdrawnAt'>;

/** What is computed is counted as its source says. */
export const asCounted = <Facts extends Definition>(facts: Facts): Facts =>
  facts.source === 'entered' ? facts : { ...facts, ...countedAs[facts.source] };

/** Whether the definition can stand: its target is a value that there can be, and its owner works here. */
export async function checkDefinition(change: Changing, facts: Definition, earlierOwner: string | null) {
  const { transaction, organisationId, now } = change;
  const { target, unit, ownerPersonId } = facts;
  const fault = target === null ? null : valueFault(target, unit);
  if (fault) return refuseField('target', fault);
  if (ownerPersonId !== null && ownerPersonId !== earlierOwner) {
    const works = await worksOn(transaction, organisationId, ownerPersonId, swedishDay(now()));
    if (!works) return refuseField('ownerPersonId', 'unknownPerson');
  }
  return { ok: true } as const;
}
