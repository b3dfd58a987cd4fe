import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { isId, searchWords } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { keepsSomeHoldings } from './asset.policy.ts';
import type { HoldingFile } from './find-holding.ts';
import type { HoldingKind } from './holding.model.ts';
import {
  findPersonChoices,
  findTieChoices,
  type PersonChoice,
  type TieChoice,
} from './holding-facts.store.ts';
import { type BodyChoice, findHoldingBodies, readerOf } from './list-holdings.ts';

export type { TieChoice } from './holding-facts.store.ts';

/** What the form of an asset or a system can choose among. */
export interface HoldingForm {
  /** The bodies whose register the requester keeps; of one that is changed, its own at least. */
  readonly bodies: readonly Pick<BodyChoice, 'id' | 'name'>[];
  readonly people: readonly PersonChoice[];
}

/** The choices for a new one, or for changing this one; null for somebody who keeps no register. Two statements. */
export async function findHoldingForm(
  context: RequestContext,
  holding: HoldingFile | null,
): Promise<HoldingForm | null> {
  const { requester } = context;
  if (!mayWrite(requester)) return null;
  if (holding ? !holding.mayChange : !keepsSomeHoldings(requester)) return null;
  const kept = (await findHoldingBodies(context)).filter(({ keeps }) => keeps);
  const own = holding && { id: holding.bodyId, name: holding.bodyName };
  const movesAway = !own || kept.some(({ id }) => id === own.id);
  const bodies = movesAway ? kept : [own];
  const named = holding
    ? [holding.ownerPersonId, holding.managerPersonId, holding.objectOwnerPersonId]
    : [requester.personId];
  return inRequest(context, async (transaction) => ({
    bodies: bodies.map(({ id, name }) => ({ id, name })),
    people: await findPersonChoices(transaction, requester.organisationId, {
      bodyIds: holding ? [holding.bodyId] : bodies.map(({ id }) => id),
      also: named.filter((id): id is string => typeof id === 'string'),
      today: swedishDay(context.now()),
    }),
  }));
}

/**
 * What something can be tied to, by words: systems whoever's they are, by name and body, for those who keep some
 * register or may change this; assets that the requester reads. One statement.
 */
export async function findTieable(
  context: RequestContext,
  of: HoldingKind,
  asked: { readonly q: string | undefined; readonly for: HoldingFile },
): Promise<readonly TieChoice[]> {
  if (!asked.for.mayChange || !isId(asked.for.id)) return [];
  const q = searchWords.parse(asked.q ?? '');
  return inRequest(context, (transaction) =>
    findTieChoices(transaction, of, readerOf(context), { q, notId: asked.for.id }),
  );
}
