import { findChanges, type LoggedChange } from '../change-log/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findPeopleNames } from '../people/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { BenefitShown } from './benefit.model.ts';
import { findBenefits } from './benefit.store.ts';
import { findIndicatorChoices, showBenefits } from './benefits-shown.ts';
import { keepsPlan, readsPlan } from './plan.policy.ts';
import { benefitNoun } from './plan-faults.model.ts';

/** One benefit with all that has been found, and what has happened to it. */
export interface BenefitFile extends BenefitShown {
  readonly mayKeep: boolean;
  /** The newest first. */
  readonly changes: readonly LoggedChange[];
  readonly names: ReadonlyMap<string, string>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** So many days with outcomes are shown. */
const mostOutcomes = 200;

/** A benefit; undefined where there is none that the requester may know of. */
export async function findBenefit(context: RequestContext, id: string): Promise<BenefitFile | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  if (!isId(id) || !readsPlan(requester)) return undefined;
  const found = await inRequest(context, async (transaction) => {
    const [benefit] = await findBenefits(transaction, organisationId, { id, most: mostOutcomes });
    if (!benefit) return undefined;
    const changes = await findChanges(transaction, organisationId, { noun: benefitNoun, nounId: id });
    const people = changes.flatMap(({ personId }) => personId ?? []);
    return { benefit, changes, names: await findPeopleNames(transaction, organisationId, people) };
  });
  if (!found) return undefined;
  const { benefit, changes, names } = found;
  const [shown] = await showBenefits(context, [benefit]);
  if (!shown) return undefined;
  const mayKeep = keepsPlan(requester) && mayWrite(requester);
  return { ...shown, mayKeep, changes, names, today: swedishDay(context.now()) };
}

/** What the form of a benefit can choose among; null for who does not keep the plan. */
export async function findBenefitForm(
  context: RequestContext,
): Promise<{ readonly indicators: readonly { readonly id: string; readonly name: string }[] } | null> {
  if (!keepsPlan(context.requester) || !mayWrite(context.requester)) return null;
  const indicators = await findIndicatorChoices(context);
  return { indicators: indicators.map(({ id, name }) => ({ id, name })) };
}
