import { registerScope } from '../audits/register/register.policy.ts';
import { findChanges } from '../change-log/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { managementScope, readsManagement } from '../identity/management.policy.ts';
import { findPeopleNames } from '../people/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { Difference } from './draft.rules.ts';
import { fromBuiltIn } from './find-guideline.ts';
import { keepsGuideline, linksRecommendations, readsDrafts, readsGuideline } from './guideline.policy.ts';
import { findGuideline } from './guideline.store.ts';
import type { GuidelineStanding, RequirementRow } from './guideline-list.model.ts';
import { findLinkedRecommendations, type LinkedRecommendation } from './recommendation-link.store.ts';
import { findWordings } from './requirement.store.ts';
import { findStandings, type StandingOfUnit } from './standing.store.ts';

export interface Worded extends RequirementRow {
  readonly state: string;
  readonly inForceFrom: string | null;
}

export interface RequirementShown {
  readonly guideline: GuidelineStanding;
  /** As the version in force words it; else the latest version that has it. */
  readonly row: Worded;
  readonly standing: 'inForce' | 'leftOut' | 'draftOnly';
  /** Every version that has it and that the requester may read, the latest first. */
  readonly wordings: readonly Worded[];
  readonly fromBuiltIn: readonly Difference[] | null;
  readonly recommendations: readonly LinkedRecommendation[];
  /** How the units that the requester reads meet it; null for those who read none. Principles are met by chapter. */
  readonly standings: readonly StandingOfUnit[] | null;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly mayKeep: boolean;
  readonly mayLink: boolean;
  /** What has been done with it, newest first; for those who keep the guideline. */
  readonly history: readonly { readonly at: Date; readonly verb: string; readonly by: string | null }[];
}

/** A requirement with all that is known of it; undefined where the requester may not know of it. */
export function showRequirement(context: RequestContext, id: string): Promise<RequirementShown | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    if (!isId(id) || !readsGuideline(requester)) return undefined;
    const all = await findWordings(transaction, organisationId, id);
    const wordings = all.filter(({ state }) => state !== 'draft' || readsDrafts(requester));
    const inForce = wordings.find(({ state }) => state === 'inForce');
    const row = inForce ?? wordings.find(({ state }) => state === 'superseded') ?? wordings[0];
    const guideline = row && (await findGuideline(transaction, organisationId, row.guidelineId));
    if (!row || !guideline) return undefined;
    const scope = registerScope(requester);
    const mayKeep = mayWrite(requester) && keepsGuideline(requester);
    const changes = mayKeep
      ? await findChanges(transaction, organisationId, { noun: 'requirement', nounId: id }, 50)
      : [];
    const people = [...new Set(changes.flatMap(({ personId }) => personId ?? []))];
    const names = people.length > 0 ? await findPeopleNames(transaction, organisationId, people) : new Map();
    return {
      guideline,
      row,
      standing: inForce ? 'inForce' : row.state === 'superseded' ? 'leftOut' : 'draftOnly',
      wordings,
      fromBuiltIn: fromBuiltIn(row),
      recommendations: await findLinkedRecommendations(transaction, organisationId, scope, id),
      standings:
        readsManagement(requester) && row.kind === 'measure' && row.state !== 'draft'
          ? await findStandings(transaction, organisationId, managementScope(requester), id)
          : null,
      today: swedishDay(context.now()),
      mayKeep,
      mayLink: mayWrite(requester) && linksRecommendations(requester),
      history: changes.map(({ at, verb, personId }) => ({
        at,
        verb,
        by: (personId && names.get(personId)) || null,
      })),
    };
  });
}
