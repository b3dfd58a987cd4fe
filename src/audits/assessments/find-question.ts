import { inRequest, type RequestContext } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import { type Changed, type Refused } from '../change.model.ts';
import { refuse } from '../change-input.rules.ts';
import { mayInterpret, registerScope } from '../register/register.policy.ts';
import type { UnknownColour } from './interpret-undecided.model.ts';
import { findUnknownColours } from './interpret-undecided.store.ts';

/** What one question to the auditors can ask about at most. */
const askedAtMost = 200;

/** About every unknown colour of a round that nobody has decided on, or about one of them. */
export type QuestionAbout = { readonly followUpId: string } | { readonly assessmentId: string };

/** The unknown colours that a question to the auditors is about. Not found where there are none. */
export function findQuestion(
  context: RequestContext,
  about: QuestionAbout,
): Promise<Changed<{ readonly items: readonly UnknownColour[] }> | Refused> {
  const { requester } = context;
  const question = { organisationId: requester.organisationId, scope: registerScope(requester) };
  const id = 'followUpId' in about ? about.followUpId : about.assessmentId;
  return inRequest(context, async (transaction) => {
    if (!isId(id)) return refuse('notFound');
    const undecidedOnly = 'followUpId' in about;
    const wanted = { ...about, undecidedOnly, limit: askedAtMost };
    const found = await findUnknownColours(transaction, question, wanted);
    if (found.length === 0) return refuse('notFound');
    const items = found.filter(({ audit }) => mayInterpret(requester, audit));
    if (items.length === 0) return refuse('forbidden');
    return { ok: true, items: items.map((item) => ({ ...item, mayInterpret: true })) };
  });
}
