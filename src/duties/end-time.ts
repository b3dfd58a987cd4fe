import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import type { Duty, DutyEventKind } from './duty.model.ts';
import { comesBack } from './duty.rules.ts';
import { insertDutyEvents, updateDuty } from './duty.store.ts';
import { type Changed, dutyNoun, faults } from './duty-faults.model.ts';
import { type DutyDone, type DutySkip, dutyDone, dutySkip } from './duty-input.model.ts';
import { holdDuty } from './held.ts';

type Ended = Changed<{ /** When it comes back, YYYY-MM-DD. */ readonly nextOn: string }>;

/** The duty has been done, on a day that has been. It comes back by its rhythm from the day it was due. */
export function completeDuty(context: RequestContext, id: string, input: DutyDone): Promise<Ended> {
  return changing(context, async (change): Promise<Ended> => {
    const held = await holdDuty(change, id, 'done', 'onDay');
    if (!held.ok) return held;
    const parsed = parseChange(dutyDone, input, faults);
    if (!parsed.ok) return parsed;
    const { version, onDay, nextOn, note } = parsed.value;
    if (version !== held.duty.version) return refuse('stale');
    const doneOn = onDay ?? held.today;
    if (doneOn > held.today) return refuseField('onDay', 'inFuture');
    return endTime(change, held.duty, { kind: 'done', onDay: doneOn, note, nextOn });
  });
}

/** The duty is not done this time, and why. It comes back by its rhythm. */
export function skipDuty(context: RequestContext, id: string, input: DutySkip): Promise<Ended> {
  return changing(context, async (change): Promise<Ended> => {
    const held = await holdDuty(change, id, 'skip', 'reason');
    if (!held.ok) return held;
    const parsed = parseChange(dutySkip, input, faults);
    if (!parsed.ok) return parsed;
    const { version, reason, nextOn } = parsed.value;
    if (version !== held.duty.version) return refuse('stale');
    return endTime(change, held.duty, { kind: 'skipped', onDay: held.today, note: reason, nextOn });
  });
}

interface End {
  readonly kind: DutyEventKind;
  readonly onDay: string;
  readonly note: string | null;
  /** Somebody's own choice of when it comes back. */
  readonly nextOn: string | null;
}

async function endTime(change: Changing, duty: Duty, { kind, onDay, note, nextOn }: End): Promise<Ended> {
  const { transaction, organisationId, requester } = change;
  const next = nextOn ?? comesBack(duty, onDay).day;
  if (next <= duty.nextOn || next <= onDay) return refuseField('nextOn', 'dayNotAfter');
  const event = {
    dutyId: duty.id,
    kind,
    dueOn: duty.nextOn,
    onDay,
    note,
    by: requester.personId,
    at: change.now(),
  };
  await insertDutyEvents(transaction, organisationId, [event]);
  await updateDuty(transaction, organisationId, duty.id, { nextOn: next });
  await change.record({
    noun: dutyNoun,
    nounId: duty.id,
    verb: kind === 'done' ? 'complete' : 'skip',
    before: { nextOn: duty.nextOn },
    after: { onDay, nextOn: next, ...(note && { note }) },
  });
  return { ok: true, nextOn: next };
}
