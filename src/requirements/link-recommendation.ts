import { registerScope } from '../audits/register/register.policy.ts';
import { changing, inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { type FormFault, isId, searchWords } from '../shared/entry.ts';
import type { Changed } from './adopt-guideline.ts';
import { linksRecommendations, readsGuideline } from './guideline.policy.ts';
import type { Fault } from './guideline-faults.model.ts';
import {
  deleteLink,
  findLinkedRequirements,
  findRequirementOfId,
  findSeenRecommendation,
  insertLink,
  type LinkedRecommendation,
  type LinkedRequirement,
  searchInForce,
  searchRecommendations,
  suggestRecommendations,
  suggestRequirements,
} from './recommendation-link.store.ts';

const noun = 'requirement';

/** Says that a recommendation is about a requirement: from then on both show each other. */
export function linkRecommendation(
  context: RequestContext,
  requirementId: string,
  recommendationId: string,
): Promise<Changed> {
  return changing<object, Fault | FormFault>(
    context,
    async ({ transaction, organisationId, requester, now, record }) => {
      const ids = { requirementId, recommendationId };
      if (!isId(requirementId) || !readsGuideline(requester)) return refuse('notFound');
      if (!(await findRequirementOfId(transaction, organisationId, requirementId))) return refuse('notFound');
      if (!linksRecommendations(requester)) return refuse('forbidden');
      const seen = isId(recommendationId)
        ? await findSeenRecommendation(
            transaction,
            organisationId,
            registerScope(requester),
            recommendationId,
          )
        : undefined;
      if (!seen) return refuseField('recommendationId', 'unknownRecommendation');
      const isNew = await insertLink(transaction, organisationId, {
        ...ids,
        linkedBy: requester.personId,
        linkedAt: now(),
      });
      if (!isNew) return refuseField('recommendationId', 'linkedAlready');
      await record(
        { noun, nounId: requirementId, verb: 'link', before: null, after: { recommendationId } },
        {
          noun: 'recommendation',
          nounId: recommendationId,
          verb: 'linkRequirement',
          before: null,
          after: { requirementId },
        },
      );
      return { ok: true };
    },
  );
}

/** Takes such a link away. */
export function unlinkRecommendation(
  context: RequestContext,
  requirementId: string,
  recommendationId: string,
): Promise<Changed> {
  return changing<object, Fault | FormFault>(
    context,
    async ({ transaction, organisationId, requester, record }) => {
      if (!isId(requirementId) || !isId(recommendationId) || !readsGuideline(requester))
        return refuse('notFound');
      const scope = registerScope(requester);
      if (!(await findSeenRecommendation(transaction, organisationId, scope, recommendationId)))
        return refuse('notFound');
      if (!linksRecommendations(requester)) return refuse('forbidden');
      const ids = { requirementId, recommendationId };
      if (!(await deleteLink(transaction, organisationId, ids))) return refuse('notFound');
      await record(
        { noun, nounId: requirementId, verb: 'unlink', before: { recommendationId }, after: null },
        {
          noun: 'recommendation',
          nounId: recommendationId,
          verb: 'unlinkRequirement',
          before: { requirementId },
          after: null,
        },
      );
      return { ok: true };
    },
  );
}

export interface LinkChoices<About, Choice> {
  readonly about: About;
  readonly q: string;
  /** What the search finds; without one, what is likely. */
  readonly choices: readonly Choice[];
}

/** Recommendations to link a requirement with; undefined where the requester may not. */
export function findRecommendationsToLink(
  context: RequestContext,
  requirementId: string,
  words: string,
): Promise<LinkChoices<LinkedRequirement, LinkedRecommendation> | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    if (!isId(requirementId) || !linksRecommendations(requester)) return undefined;
    const about = await findRequirementOfId(transaction, organisationId, requirementId);
    if (!about) return undefined;
    const [q, scope] = [searchWords.parse(words), registerScope(requester)];
    const choices =
      q === ''
        ? await suggestRecommendations(transaction, organisationId, scope, requirementId)
        : await searchRecommendations(transaction, organisationId, scope, q, requirementId);
    return { about, q, choices };
  });
}

/** Requirements to link a recommendation with; undefined where the requester may not. */
export function findRequirementsToLink(
  context: RequestContext,
  recommendationId: string,
  words: string,
): Promise<LinkChoices<LinkedRecommendation, LinkedRequirement> | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    if (!isId(recommendationId) || !linksRecommendations(requester)) return undefined;
    const about = await findSeenRecommendation(
      transaction,
      organisationId,
      registerScope(requester),
      recommendationId,
    );
    if (!about) return undefined;
    const q = searchWords.parse(words);
    const choices =
      q === ''
        ? await suggestRequirements(transaction, organisationId, recommendationId)
        : await searchInForce(transaction, organisationId, q, recommendationId);
    return { about, q, choices };
  });
}

export interface RequirementsOfRecommendation {
  readonly recommendationId: string;
  readonly requirements: readonly LinkedRequirement[];
  readonly mayLink: boolean;
}

/** The requirements that a recommendation is about; undefined where it, or the guideline, is not for the requester. */
export function findRequirementsOf(
  context: RequestContext,
  recommendationId: string,
): Promise<RequirementsOfRecommendation | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    if (!isId(recommendationId) || !readsGuideline(requester)) return undefined;
    const scope = registerScope(requester);
    if (!(await findSeenRecommendation(transaction, organisationId, scope, recommendationId)))
      return undefined;
    const requirements = await findLinkedRequirements(transaction, organisationId, recommendationId);
    return {
      recommendationId,
      requirements,
      mayLink: mayWrite(requester) && linksRecommendations(requester),
    };
  });
}
