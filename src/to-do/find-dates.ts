import { inRequest, type RequestContext } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { DatedQuestion } from './dated.model.ts';
import { countDated, countDatedByBody, type DatedRow, findBodiesToChoose, findDated } from './dated.store.ts';
import { partOf } from './to-do.policy.ts';
import { type Counted, type CountedOfBody, type DatedKind, stepKinds } from './year.model.ts';
import { placeOf } from './year.rules.ts';

/** Which days are asked for; both ends included. The planned ways to the answers are told by the year alone. */
export type AskedDates = Pick<DatedQuestion, 'from' | 'to' | 'body' | 'owner' | 'dutyKinds'> & {
  readonly kinds: readonly DatedKind[];
};

export interface FoundDate extends DatedRow {
  /** The place where one acts on it. */
  readonly to: string;
}

const questionOf = (context: RequestContext, asked: AskedDates): DatedQuestion => ({
  organisationId: context.requester.organisationId,
  part: partOf(context.requester),
  today: swedishDay(context.now()),
  mine: false,
  ...asked,
  kinds: asked.kinds.filter((kind) => stepKinds.every((step) => step !== kind)),
});

/** The first of what falls on the days, by day, as far as the requester may see it. One statement. */
export const findDates = (
  context: RequestContext,
  asked: AskedDates,
  most: number,
): Promise<readonly FoundDate[]> =>
  inRequest(context, async (transaction) => {
    const rows = await findDated(transaction, questionOf(context, asked), most);
    return rows.map((row) => ({ ...row, to: placeOf(row) }));
  });

/** How many of each kind fall in each month, and how much with each body. Two statements. */
export const countDates = (
  context: RequestContext,
  asked: AskedDates,
): Promise<{ readonly months: readonly Counted[]; readonly bodies: readonly CountedOfBody[] }> =>
  inRequest(context, async (transaction) => {
    const question = questionOf(context, asked);
    return {
      months: await countDated(transaction, question),
      bodies: await countDatedByBody(transaction, question),
    };
  });

/** The bodies whose part of the management system the requester can choose between. One statement. */
export const findDatedBodies = (context: RequestContext) =>
  inRequest(context, (transaction) => {
    const { readsAllOfManagement, doesFor, follows } = partOf(context.requester);
    const only = readsAllOfManagement ? null : [...new Set([...doesFor, ...follows])];
    return findBodiesToChoose(transaction, context.requester.organisationId, only);
  });
