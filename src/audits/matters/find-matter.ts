import { inRequest, mayWrite, type RequestContext } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import type { Changed } from '../change.model.ts';
import { mayKnowOf } from '../change.policy.ts';
import { refuse } from '../change-input.rules.ts';
import { mayKeepMatter, registerScope } from '../register/register.policy.ts';
import type { AnswerOfMatter, Contradiction, SharedField } from './matter-answer.model.ts';
import { contradictionsOf, heldFacts } from './matter-answer.rules.ts';
import { findAnswerOfMatter } from './matter-answer.store.ts';
import { findMatterForForm, type MatterForForm } from './matter-form.store.ts';

/** What the response to a matter holds of it. */
export interface HeldByResponse {
  /** Facts that the matter says as its response does, and that are not changed here. */
  readonly fields: readonly SharedField[];
  /** Where the two say different things: what the matter says may become what the response says. */
  readonly contradictions: readonly Contradiction[];
  /** The response, where it is the requester's to see; drafts are their bodies' own. */
  readonly responseId: string | null;
  readonly isDecided: boolean;
}

/** A body's matter, for those who may keep its dates. */
export function findMatter(
  context: RequestContext,
  id: string,
): Promise<Changed<{ readonly matter: MatterForForm; readonly held: HeldByResponse | null }>> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const matter = isId(id) ? await findMatterForForm(transaction, requester.organisationId, id) : undefined;
    if (!matter || !mayKnowOf(requester, matter, [matter.bodyId])) return refuse('notFound');
    if (!mayWrite(requester) || !mayKeepMatter(requester, matter, matter.bodyId)) return refuse('forbidden');
    const answer = await findAnswerOfMatter(transaction, requester.organisationId, id);
    const isOwn = registerScope(requester).bodies.includes(matter.bodyId);
    return { ok: true, matter, held: answer ? heldBy(matter, answer, isOwn) : null };
  });
}

function heldBy(matter: MatterForForm, answer: AnswerOfMatter, isOwn: boolean): HeldByResponse {
  const contradictions = contradictionsOf(matter, answer);
  const facts = heldFacts(answer);
  const names = Object.keys(facts) as SharedField[];
  const isDecided = answer.state !== 'draft' && answer.state !== 'ready';
  return {
    fields: names.filter((name) => matter[name] === facts[name]),
    contradictions,
    responseId: isOwn || isDecided ? answer.responseId : null,
    isDecided,
  };
}
