import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { keptBecause } from './change-response.ts';
import type { HeldResponse } from './held-response.store.ts';
import { holdResponse } from './held-response.ts';
import { findItemTarget } from './item-target.store.ts';
import { keepPromises } from './keep-promises.ts';
import { newReferral } from './propose-referral.ts';
import { isOpenReferral } from './referral.rules.ts';
import { findReferralsOf } from './referral.store.ts';
import type { Commitment, ResponseItem } from './response.model.ts';
import { mayWritePart } from './response.policy.ts';
import { firstDayOf } from './response-day.rules.ts';
import { type Changed, faults, nouns } from './response-fault.model.ts';
import { type ItemInput, itemInput } from './response-input.model.ts';
import { isSameTarget, itemVersion, targetOf } from './response-item.rules.ts';
import { findCommitmentsOf, findItems, insertItem, updateItem } from './response-item.store.ts';

type Parsed = z.output<typeof itemInput>;
type Saved = Changed<{ readonly id: string }>;

/** Adds a part to a draft, or changes one: what a body says of a recommendation, a question or the whole, and promises. */
export function putItem(
  context: RequestContext,
  responseId: string,
  itemId: string | null,
  input: ItemInput,
): Promise<Saved> {
  return changing(context, async (change): Promise<Saved> => {
    const { transaction, organisationId, requester } = change;
    const held = await holdResponse(change, responseId);
    if (!held.ok) return held;
    const { response } = held;
    const parsed = parseChange(itemInput, input, faults);
    if (!parsed.ok) return parsed;
    const given = parsed.value;
    const items = await findItems(transaction, organisationId, responseId);
    const current = items.find(({ id }) => id === itemId);
    if (itemId !== null && !current) return refuse('notFound');
    if (!response.bodyIds.includes(given.bodyId)) return refuseField('bodyId', 'unknownBody');
    if (!mayWritePart(requester, response, given.bodyId)) return refuse('forbidden');
    if (current && !mayWritePart(requester, response, current.bodyId)) return refuse('forbidden');
    if (response.state !== 'draft') return refuseField('text', keptBecause(response));

    const promised = current ? await findCommitmentsOf(transaction, organisationId, [current.id]) : [];
    if (current && given.version !== itemVersion(current, promised)) return refuse('stale');
    const early = earlyPromise(response, given);
    if (early) return early;
    const refused = await checkTarget(change, response, given, items, current);
    if (refused) return refused;
    const referral = await referralOf(change, given, current);
    if (!referral.ok) return referral;
    return save(change, response, given, { current, promised, referralId: referral.id });
  });
}

/** A promise to be kept before the auditors had written to its body. */
function earlyPromise({ matters }: HeldResponse, { bodyId, commitments }: Parsed) {
  const firstDay = firstDayOf(matters.filter((matter) => matter.bodyId === bodyId));
  if (firstDay === null) return null;
  const early = commitments.findIndex(({ dueOn }) => dueOn !== null && dueOn < firstDay);
  return early < 0 ? null : refuseField(`commitments.${early}.dueOn`, 'beforeLetter');
}

/** What keeps the part from being about what it is said to be about. */
async function checkTarget(
  { transaction, organisationId }: Changing,
  { matters }: HeldResponse,
  given: Parsed,
  items: readonly ResponseItem[],
  current: ResponseItem | undefined,
) {
  const { auditId, bodyId, recommendationId, question } = given;
  const isAsked = matters.some((each) => each.bodyId === bodyId && each.auditIds.includes(auditId));
  const personIds = given.commitments.flatMap(({ ownerPersonId }) => ownerPersonId ?? []);
  const asked = { auditId, recommendationId, bodyId, personIds };
  const target = await findItemTarget(transaction, organisationId, asked);
  if (!isAsked || target.questions === null) return refuseField('recommendationId', 'unknownRecommendation');
  if (recommendationId !== null && !target.isAddressed) {
    return refuseField('recommendationId', 'unknownRecommendation');
  }
  if (question !== null && question >= target.questions) {
    return refuseField('question', 'unknownRecommendation');
  }
  const wanted = { target: targetOf(given), bodyId, auditId, recommendationId, question };
  if (items.some((item) => item.id !== current?.id && isSameTarget(item, wanted))) {
    return refuseField('text', 'itemThere');
  }
  const stranger = given.commitments.findIndex(
    ({ ownerPersonId }) => ownerPersonId !== null && !target.knownPeople.includes(ownerPersonId),
  );
  if (stranger >= 0) return refuseField(`commitments.${stranger}.ownerPersonId`, 'unknownPerson');
  const isEmpty = given.text === '' && given.stance === null && given.commitments.length === 0;
  return isEmpty ? refuseField('text', 'missing') : null;
}

/** The referral that the part points to: one that stands, or one that it makes. Null unless its stance is `referred`. */
async function referralOf(
  change: Changing,
  given: Parsed,
  current: ResponseItem | undefined,
): Promise<Changed<{ readonly id: string | null }>> {
  if (given.stance !== 'referred') return { ok: true, id: null };
  const { recommendationId, bodyId, referTo, referralReason } = given;
  if (recommendationId === null) return refuseField('stance', 'referralMissing');
  if (referTo !== null) {
    if (referralReason === null) return refuseField('referralReason', 'missing');
    return newReferral(
      change,
      {
        recommendationId,
        fromBodyId: bodyId,
        toBodyId: referTo,
        reason: referralReason,
      },
      'referTo',
    );
  }
  const referralId = given.referralId ?? current?.referralId ?? null;
  const own = await findReferralsOf(change.transaction, change.organisationId, recommendationId);
  const standing = own.find(
    ({ id, fromBodyId, state }) => id === referralId && fromBodyId === bodyId && isOpenReferral(state),
  );
  return standing ? { ok: true, id: standing.id } : refuseField('referTo', 'referralMissing');
}

interface Before {
  readonly current: ResponseItem | undefined;
  readonly promised: readonly Commitment[];
  readonly referralId: string | null;
}

async function save(
  change: Changing,
  response: HeldResponse,
  given: Parsed,
  { current, promised, referralId }: Before,
): Promise<Saved> {
  const { transaction, organisationId } = change;
  const { stance, text, commitments, bodyId, auditId, recommendationId, question } = given;
  const id = current?.id ?? randomUUID();
  const words = { stance, text, referralId };
  const about = { bodyId, auditId, recommendationId, question, target: targetOf(given) };
  if (current) await updateItem(transaction, organisationId, id, words);
  else await insertItem(transaction, organisationId, { id, responseId: response.id, ...about, ...words });
  const kept = await keepPromises(change, { itemId: id, bodyId, recommendationId }, promised, commitments);
  await change.record({
    noun: nouns.response,
    nounId: response.id,
    verb: current ? 'changeItem' : 'addItem',
    before: current ? { itemId: id, ...wordsOf(current), commitments: promised } : null,
    after: { itemId: id, ...about, ...words, commitments: kept },
  });
  return { ok: true, id };
}

const wordsOf = ({ stance, text, referralId }: ResponseItem) => ({ stance, text, referralId });
