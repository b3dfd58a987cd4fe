import { inRequest, type RequestContext } from '../identity/index.ts';
import { readsManagementOf } from '../identity/management.policy.ts';
import { findBodies } from '../organisation/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { holdingScope, keepsHoldingsOf } from './asset.policy.ts';
import type { HoldingKind } from './holding.model.ts';
import {
  type HoldingFilter,
  type HoldingPage,
  type HoldingQuestion,
  type HoldingReader,
  type ListedHolding,
  mostExported,
} from './holding-list.model.ts';
import { countHoldings, findHoldingPage } from './holding-list.store.ts';

/** Who asks, as far as it decides what they see. */
export const readerOf = ({ requester }: Pick<RequestContext, 'requester'>): HoldingReader => ({
  organisationId: requester.organisationId,
  personId: requester.personId,
  scope: holdingScope(requester),
});

/** What is asked of a list, with who asks. */
export const holdingQuestion = (
  context: RequestContext,
  of: HoldingKind,
  filter: HoldingFilter,
): HoldingQuestion => ({ ...readerOf(context), of, today: swedishDay(context.now()), filter });

const matchingOf = (totals: HoldingPage['totals'], { gap }: HoldingFilter) => totals[gap ?? 'all'];

/** One page of the assets or systems that the requester may see and the filter leaves. Two statements. */
export function listHoldings(
  context: RequestContext,
  of: HoldingKind,
  filter: HoldingFilter,
): Promise<HoldingPage> {
  const question = holdingQuestion(context, of, filter);
  return inRequest(context, async (transaction) => {
    const totals = await countHoldings(transaction, question);
    const matching = matchingOf(totals, filter);
    const pages = Math.max(1, Math.ceil(matching / filter.size));
    const page = Math.min(filter.page, pages);
    const offset = (page - 1) * filter.size;
    const rows = await findHoldingPage(transaction, question, { limit: filter.size, offset });
    return { rows, totals, matching, page, pages };
  });
}

/** Every one that the filter leaves, for a file; null where there are too many. Two statements. */
export function holdingsForExport(
  context: RequestContext,
  of: HoldingKind,
  filter: HoldingFilter,
): Promise<readonly ListedHolding[] | null> {
  const question = holdingQuestion(context, of, filter);
  return inRequest(context, async (transaction) => {
    if (matchingOf(await countHoldings(transaction, question), filter) > mostExported) return null;
    return findHoldingPage(transaction, question, { limit: mostExported, offset: 0 });
  });
}

export interface BodyChoice {
  readonly id: string;
  readonly name: string;
  /** Whether the requester keeps its register. */
  readonly keeps: boolean;
}

/** The bodies whose register the requester reads. One statement. */
export function findHoldingBodies(context: RequestContext): Promise<readonly BodyChoice[]> {
  const { requester } = context;
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) =>
    (await findBodies(transaction, requester.organisationId))
      .filter(
        ({ id, kind, endedOn, tiedTo }) =>
          kind !== 'council' &&
          // What a board's administrations have is theirs to keep, and the board reads it.
          (kind !== 'board' || tiedTo.length === 0) &&
          (endedOn === null || endedOn > today) &&
          readsManagementOf(requester, id),
      )
      .map(({ id, name }) => ({ id, name, keeps: keepsHoldingsOf(requester, id) })),
  );
}
