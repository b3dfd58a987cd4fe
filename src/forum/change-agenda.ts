import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { moved } from './forum.rules.ts';
import { type Changed, faults, meetingNoun } from './forum-faults.model.ts';
import {
  type ItemChange,
  type ItemMove,
  type ItemRemoval,
  itemChange,
  itemMove,
  itemRemoval,
  mostItems,
  type NewItemInput,
  newItemInput,
} from './forum-input.model.ts';
import { holdItem, holdMeeting } from './held.ts';
import { deleteItem, hasActions, insertItems, lockItems, orderItems, updateItem } from './meeting.store.ts';

/** Puts an item of one's own last on the agenda. */
export function addItem(
  context: RequestContext,
  meetingId: string,
  input: NewItemInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ id: string }>> => {
    const { transaction, organisationId } = change;
    const held = await holdMeeting(change, meetingId, 'arrange', 'title');
    if (!held.ok) return held;
    const parsed = parseChange(newItemInput, input, faults);
    if (!parsed.ok) return parsed;
    const { id = randomUUID(), title, background } = parsed.value;
    const items = await lockItems(transaction, organisationId, meetingId);
    if (items.length >= mostItems) return refuseField('title', 'tooMany');
    const position = (items.at(-1)?.position ?? 0) + 1;
    const row = { id, meetingId, position, title, background, noun: null, nounId: null };
    if ((await insertItems(transaction, organisationId, [row])) === 0) return refuseField('id', 'idTaken');
    const after = { item: title };
    await change.record({ noun: meetingNoun, nounId: meetingId, verb: 'addItem', before: null, after });
    return { ok: true, id };
  });
}

/** Changes the heading or the background of an item, before the meeting or at it. */
export function changeItem(context: RequestContext, itemId: string, input: ItemChange): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdItem(change, itemId, 'arrange', 'title');
    if (!held.ok) return held;
    const { item } = held;
    const parsed = parseChange(itemChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, ...facts } = parsed.value;
    if (version !== item.version) return refuse('stale');
    const changed = differences<Partial<typeof item>>(item, facts);
    if (!changed) return { ok: true };
    await updateItem(change.transaction, change.organisationId, itemId, facts);
    await change.record({
      noun: meetingNoun,
      nounId: item.meetingId,
      verb: 'changeItem',
      before: changed.before,
      after: { item: facts.title, ...changed.after },
    });
    return { ok: true };
  });
}

/** Moves an item one place. */
export function moveItem(context: RequestContext, itemId: string, input: ItemMove): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdItem(change, itemId, 'arrange', 'direction');
    if (!held.ok) return held;
    const parsed = parseChange(itemMove, input, faults);
    if (!parsed.ok) return parsed;
    const { item, items } = held;
    const ids = items.map(({ id }) => id);
    const order = moved(ids, itemId, parsed.value.direction);
    if (order.every((id, index) => id === ids[index])) return { ok: true };
    await orderItems(change.transaction, change.organisationId, order);
    const position = (of: readonly string[]) => of.indexOf(itemId) + 1;
    await change.record({
      noun: meetingNoun,
      nounId: item.meetingId,
      verb: 'moveItem',
      before: { position: position(ids) },
      after: { item: item.title, position: position(order) },
    });
    return { ok: true };
  });
}

/** Takes an item off the agenda; one that actions carry out a decision of stays. */
export function removeItem(context: RequestContext, itemId: string, input: ItemRemoval): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId } = change;
    const held = await holdItem(change, itemId, 'arrange', 'title');
    if (!held.ok) return held;
    const parsed = parseChange(itemRemoval, input, faults);
    if (!parsed.ok) return parsed;
    const { item, items } = held;
    if (parsed.value.version !== item.version) return refuse('stale');
    if (await hasActions(transaction, organisationId, itemId)) return refuseField('title', 'itemHasActions');
    await deleteItem(transaction, organisationId, itemId);
    await orderItems(
      transaction,
      organisationId,
      items.map(({ id }) => id).filter((id) => id !== itemId),
    );
    const { title, background, note, decision } = item;
    const before = { item: title, background, note, decision };
    await change.record({
      noun: meetingNoun,
      nounId: item.meetingId,
      verb: 'removeItem',
      before,
      after: null,
    });
    return { ok: true };
  });
}
