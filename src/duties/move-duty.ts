import { changing, inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { isCalendarDate } from '../shared/calendar-date.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { dayAfter } from '../shared/day-after.ts';
import { isId } from '../shared/entry.ts';
import { type Collision, collisionsAt, freeDays } from './collision.rules.ts';
import { handOf } from './duty.policy.ts';
import { commandFault } from './duty.rules.ts';
import { insertDutyEvents, updateDuty } from './duty.store.ts';
import { type Changed, dutyNoun, faults } from './duty-faults.model.ts';
import { type DutyMove, dutyMove } from './duty-input.model.ts';
import type { ListedDuty } from './duty-list.model.ts';
import { findDutiesOf } from './duty-list.store.ts';
import { holdDuty } from './held.ts';
import { dutyQuestion, withStanding } from './list-duties.ts';
import { type WheelItem, wheelKinds } from './wheel.model.ts';
import { findWheelItems } from './wheel-items.ts';

/** So many days on either side of a wished day are looked at. */
const around = 75;
const mostLooked = 3_000;
const mostProposed = 3;

export interface MoveShown {
  readonly duty: ListedDuty;
  /** The day that is wished for, YYYY-MM-DD. */
  readonly wished: string;
  /** What would collide there, and now. */
  readonly collisions: readonly Collision<WheelItem>[];
  /** Working days near it on which nothing would. */
  readonly free: readonly string[];
  readonly today: string;
}

/**
 * What moving a duty to a day would collide with, and days near it that are free. Undefined where the requester may not
 * know of the duty. Five statements.
 * @param wished YYYY-MM-DD; the day that it has where it is none
 */
export async function findMove(
  context: RequestContext,
  id: string,
  wished: string | null,
): Promise<MoveShown | 'forbidden' | undefined> {
  if (!isId(id)) return undefined;
  const { requester } = context;
  const question = dutyQuestion(context);
  const { today } = question;
  const [found] = await inRequest(context, (transaction) => findDutiesOf(transaction, question, [id]));
  if (!found) return undefined;
  if (!mayWrite(requester) || commandFault(found, 'move', handOf(requester, found))) return 'forbidden';
  const usual = found.nextOn < today ? today : found.nextOn;
  const day = wished !== null && isCalendarDate(wished) ? wished : usual;
  const asked = { from: dayAfter(day, -around), to: dayAfter(day, around), kinds: wheelKinds, body: null };
  const { items, ...boards } = await findWheelItems(context, asked, mostLooked);
  const moved: WheelItem = {
    kind: 'dutyDue',
    dutyKind: found.kind,
    rhythmMonths: found.rhythmMonths,
    id,
    what: found.title,
    bodyId: found.bodyId ?? question.organisationId,
    whose: found.bodyName ?? '',
    ownerId: found.ownerPersonId,
    ownerName: found.ownerName,
    day: found.nextOn,
    standing: 'planned',
    moved: found.moved,
    mayMove: true,
    isSecret: false,
    to: `/year-wheel/duties/${id}`,
  };
  // Its own later times are counted anew from the day that it is done.
  const others = items.filter((item) => item.id !== id);
  return {
    duty: withStanding(found, today),
    wished: day,
    collisions: collisionsAt(moved, day, others, boards),
    free: freeDays(moved, { wished: day, today, most: mostProposed }, others, boards),
    today,
  };
}

/** Moves a duty to another day, to come. Refused where it would collide, unless that is wished all the same. */
export async function moveDuty(context: RequestContext, id: string, input: DutyMove): Promise<Changed> {
  const parsed = parseChange(dutyMove, input, faults);
  if (parsed.ok && !parsed.value.evenSo) {
    const shown = await findMove(context, id, parsed.value.toOn);
    const collides = typeof shown === 'object' && shown.collisions.length > 0;
    const { toOn } = parsed.value;
    // What is wrong with the day itself is told before what it collides with.
    if (
      collides &&
      toOn >= shown.today &&
      toOn !== shown.duty.nextOn &&
      shown.duty.version === parsed.value.version
    ) {
      return refuseField('toOn', 'dutyCollides');
    }
  }
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdDuty(change, id, 'move', 'toOn');
    if (!held.ok) return held;
    if (!parsed.ok) return parsed;
    const { duty, today } = held;
    const { version, toOn, note } = parsed.value;
    if (version !== duty.version) return refuse('stale');
    if (toOn < today) return refuseField('toOn', 'inPast');
    if (toOn === duty.nextOn) return refuseField('toOn', 'sameDay');
    const { transaction, organisationId, requester } = change;
    const event = {
      dutyId: id,
      dueOn: duty.nextOn,
      onDay: toOn,
      note,
      by: requester.personId,
      at: change.now(),
    };
    await insertDutyEvents(transaction, organisationId, [{ ...event, kind: 'moved' }]);
    await updateDuty(transaction, organisationId, id, { nextOn: toOn });
    await change.record({
      noun: dutyNoun,
      nounId: id,
      verb: 'move',
      before: { nextOn: duty.nextOn },
      after: { nextOn: toOn, ...(note && { note }) },
    });
    return { ok: true };
  });
}
