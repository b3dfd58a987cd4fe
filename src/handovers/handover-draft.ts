import { createHash } from 'node:crypto';
import type { Transaction } from '../database/index.ts';
import type { Requester } from '../identity/index.ts';
import { type Refused, refuse, refuseField } from '../shared/changed.ts';
import { findAskableBodies, findConcernedRecommendation } from './concerned.store.ts';
import { type HandoverChoice, keyOf } from './handover.model.ts';
import { mayAnswerFor } from './handover.policy.ts';
import { findActionChoices, findEvidenceChoices, findWorkChoices } from './handover-choice.store.ts';
import type { Fault } from './handover-fault.model.ts';
import { findRequests } from './request-found.store.ts';
import type { RequestFound } from './request-shown.model.ts';

/** For whom, and about what, somebody hands over. */
export interface HandoverAbout {
  readonly bodyId: string;
  readonly recommendationId: string | null;
  readonly requestId: string | null;
}

/** The same as it is found. */
export interface HandoverPlace {
  readonly body: { readonly id: string; readonly name: string };
  readonly recommendationId: string | null;
  /** The audit that it is about; null for nothing in particular. */
  readonly auditId: string | null;
  readonly request: RequestFound | null;
}

export interface HandoverOffer extends HandoverPlace {
  readonly choices: readonly HandoverChoice[];
}

/** For whom and about what; refused for whoever does not write for the body. */
export async function placeOf(
  transaction: Transaction,
  requester: Requester,
  { bodyId, requestId, ...about }: HandoverAbout,
): Promise<({ readonly ok: true } & HandoverPlace) | Refused<Fault>> {
  const { organisationId } = requester;
  if (!mayAnswerFor(requester, bodyId)) return refuse('forbidden');
  const [body] = await findAskableBodies(transaction, organisationId, [bodyId]);
  if (!body) return refuseField('bodyId', 'unknownBody');
  const [request = null] = requestId ? await findRequests(transaction, organisationId, [requestId]) : [];
  if (requestId !== null && request?.bodyId !== bodyId) return refuse('notFound');
  const recommendationId = about.recommendationId ?? request?.recommendationId ?? null;
  const known = recommendationId
    ? await findConcernedRecommendation(transaction, organisationId, recommendationId)
    : undefined;
  if (recommendationId !== null && !known?.bodies.some(({ id }) => id === bodyId)) return refuse('notFound');
  return { ok: true, body, recommendationId, auditId: known?.auditId ?? request?.auditId ?? null, request };
}

/** Everything that can be handed over for the body about this; refused for whoever does not write for it. */
export async function offerOf(
  transaction: Transaction,
  requester: Requester,
  about: HandoverAbout,
): Promise<({ readonly ok: true } & HandoverOffer) | Refused<Fault>> {
  const place = await placeOf(transaction, requester, about);
  if (!place.ok) return place;
  const { organisationId } = requester;
  const question = { bodyId: place.body.id, recommendationId: place.recommendationId };
  const choices = [
    ...(await findEvidenceChoices(transaction, organisationId, question)),
    ...(await findActionChoices(transaction, organisationId, question)),
    ...(await findWorkChoices(transaction, organisationId, question)),
  ];
  return { ...place, choices };
}

/** Those of the offer that were chosen, each once; refused where nothing was, or something else than what is offered. */
export function chosenOf(
  { choices }: Pick<HandoverOffer, 'choices'>,
  keys: readonly string[],
): { readonly ok: true; readonly items: readonly HandoverChoice[] } | Refused<Fault> {
  const wanted = [...new Set(keys)];
  if (wanted.length === 0) return refuseField('items', 'nothingChosen');
  const items = choices.filter((choice) => wanted.includes(keyOf(choice)));
  if (items.length < wanted.length) return refuseField('items', 'notToHandOver');
  return { ok: true, items };
}

/** Tells one content of a handover from another, so that what goes is what was looked at. */
export const seenOf = (items: readonly HandoverChoice[], note: string | null): string =>
  createHash('sha256')
    .update(JSON.stringify([items, note]))
    .digest('hex');
