import { randomUUID } from 'node:crypto';
import { lockMatter, updateMatter } from '../audits/index.ts';
import type { Changing } from '../identity/index.ts';
import { isCalendarDate } from '../shared/calendar-date.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findMatterEvents, insertMatterEvent, markEventWithdrawn } from './matter-event.store.ts';
import type { Changed } from './matter-fault.model.ts';
import { recordMatterChange } from './matter-log.ts';
import type { MatterStep } from './matter-way.model.ts';
import { columnsOfStep, columnsWithout, type StepColumns } from './step.rules.ts';

export interface StepToNote {
  readonly matterId: string;
  readonly step: MatterStep;
  /** YYYY-MM-DD: the day on which it happened. */
  readonly onDay: string;
  readonly minuteItem?: string | null;
  /** YYYY-MM-DD: the new day of an extension that is asked for or granted. */
  readonly extendedTo?: string | null;
  readonly note?: string | null;
}

/**
 * Takes back the latest of such a step that stands, inside a change that is under way; the matter's dates become what
 * the steps that remain say. Nothing happens where there is none. Whether the requester may, the caller has asked.
 */
export async function takeBackStep(
  change: Changing,
  { matterId, step }: Pick<StepToNote, 'matterId' | 'step'>,
): Promise<void> {
  const { transaction, organisationId } = change;
  const matter = await lockMatter(transaction, organisationId, matterId);
  const events = await findMatterEvents(transaction, organisationId, matterId);
  const taken = events.findLast((event) => event.step === step);
  if (!matter || !taken) return;
  const others = events.filter((event) => event !== taken);
  const changed = differences<Partial<StepColumns>>(matter, columnsWithout(taken, others, matter));
  await markEventWithdrawn(transaction, organisationId, taken.id, change.now());
  await updateMatter(transaction, organisationId, matterId, changed?.after ?? {});
  await recordMatterChange(change, matter, {
    before: { eventId: taken.id, step, onDay: taken.onDay, ...changed?.before },
    after: { withdrawnStep: step, ...changed?.after },
  });
}

/** Gives a matter that has no registry number the one that its response was decided under. */
export async function followRegistryNumber(
  change: Changing,
  { matterId, registryNumber }: { readonly matterId: string; readonly registryNumber: string },
): Promise<void> {
  const { transaction, organisationId } = change;
  const matter = await lockMatter(transaction, organisationId, matterId);
  if (!matter || matter.registryNumber !== null) return;
  await updateMatter(transaction, organisationId, matterId, { registryNumber });
  await recordMatterChange(change, matter, { before: { registryNumber: null }, after: { registryNumber } });
}

/**
 * Notes a step of a matter's way inside a change that is under way: the event, the matter's columns that follow from
 * it, its version and the change log. Whether the requester may, and may know of the matter, the caller has asked.
 * What has not happened yet is refused (`onDay`, `inFuture`).
 */
export async function noteMatterStep(
  change: Changing,
  { matterId, step, onDay, minuteItem = null, extendedTo = null, note = null }: StepToNote,
): Promise<Changed<{ readonly eventId: string }>> {
  const { transaction, organisationId, requester } = change;
  const matter = isId(matterId) ? await lockMatter(transaction, organisationId, matterId) : undefined;
  if (!matter) return refuse('notFound');
  if (matter.isWithdrawn) return refuseField('step', 'withdrawn');
  if (!isCalendarDate(onDay)) return refuseField('onDay', 'notADate');
  if (onDay > swedishDay(change.now())) return refuseField('onDay', 'inFuture');
  if (step === 'extensionGranted' && extendedTo === null) return refuseField('extendedTo', 'missing');
  const eventId = randomUUID();
  const facts = { step, onDay, minuteItem, extendedTo };
  await insertMatterEvent(transaction, organisationId, {
    id: eventId,
    matterId,
    ...facts,
    note,
    by: requester.personId,
    at: change.now(),
  });
  const columns = columnsOfStep(facts, matter);
  const changed = differences<Partial<StepColumns>>(matter, columns);
  await updateMatter(transaction, organisationId, matterId, changed?.after ?? {});
  await recordMatterChange(change, matter, {
    before: changed?.before ?? {},
    after: { eventId, step, onDay, ...changed?.after },
  });
  return { ok: true, eventId };
}
