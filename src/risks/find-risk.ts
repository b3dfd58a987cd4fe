import { mayWriteForBody } from '../audits/register/register.policy.ts';
import { findChanges, type LoggedChange } from '../change-log/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findPeopleNames } from '../people/index.ts';
import { isId } from '../shared/entry.ts';
import { linkQuestion } from './known-links.ts';
import type { RiskAcceptance, RiskAssessment, RiskScale } from './risk.model.ts';
import { handOf } from './risk.policy.ts';
import { type RiskCommand, riskCommandsFor, stateOf } from './risk.rules.ts';
import { findAcceptances, findAssessments } from './risk.store.ts';
import { findRiskMore, type RiskMore } from './risk-detail.store.ts';
import { riskNoun } from './risk-faults.model.ts';
import type { LinkedThing } from './risk-link.model.ts';
import { findLinks } from './risk-links.store.ts';
import { type ListedRisk, parseRiskFilter } from './risk-list.model.ts';
import { findOneListed } from './risk-list.store.ts';
import { riskQuestion } from './risk-question.ts';

/** Everything about a risk that the requester may know, and what they may do with it. */
export interface RiskFile extends ListedRisk, RiskMore {
  readonly scale: RiskScale;
  /** The first first. */
  readonly assessments: readonly RiskAssessment[];
  readonly acceptances: readonly RiskAcceptance[];
  readonly links: readonly LinkedThing[];
  readonly commands: readonly RiskCommand[];
  /** Whether the requester accepts as the body's director. */
  readonly isDirector: boolean;
  /** Whether they may plan an action for it. */
  readonly mayPlan: boolean;
  /** The newest first. */
  readonly changes: readonly LoggedChange[];
  readonly names: ReadonlyMap<string, string>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** One risk; undefined where there is none that the requester may know of. Eight statements. */
export function findRisk(context: RequestContext, id: string): Promise<RiskFile | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  if (!isId(id)) return Promise.resolve(undefined);
  return inRequest(context, async (transaction) => {
    const question = await riskQuestion(context, transaction, parseRiskFilter({}));
    const risk = await findOneListed(transaction, question, id);
    const more = risk && (await findRiskMore(transaction, organisationId, id));
    if (!risk || !more) return undefined;
    const hand = handOf(requester, risk);
    const writes = mayWrite(requester);
    const state = stateOf({ closedOn: risk.closedOn, withdrawnAt: more.withdrawnAt });
    const assessments = await findAssessments(transaction, organisationId, id);
    const acceptances = await findAcceptances(transaction, organisationId, id);
    const changes = await findChanges(transaction, organisationId, { noun: riskNoun, nounId: id });
    const people = [
      ...changes.flatMap(({ personId, before, after }) => [personId, ...ownersIn(before, after)]),
      ...assessments.map(({ by }) => by),
      ...acceptances.map(({ acceptedBy }) => acceptedBy),
    ];
    return {
      ...risk,
      ...more,
      scale: question.scale,
      assessments,
      acceptances,
      links: await findLinks(transaction, linkQuestion(requester), id),
      commands: writes ? riskCommandsFor(state, hand) : [],
      isDirector: hand.director,
      mayPlan: writes && state === 'open' && mayWriteForBody(requester, risk.bodyId),
      changes,
      names: await findPeopleNames(transaction, organisationId, people),
      today: question.today,
    };
  });
}

/** Ids of owners that a change tells of. */
function ownersIn(...told: unknown[]): string[] {
  return told.flatMap((each) => {
    const owner = typeof each === 'object' && each !== null ? Reflect.get(each, 'ownerPersonId') : null;
    return typeof owner === 'string' ? [owner] : [];
  });
}
