import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import type { Changed } from './change.model.ts';
import { mayKnowOf } from './change.policy.ts';
import { refuse } from './change-input.rules.ts';
import { findMatterForForm, type MatterForForm } from './matter-form.store.ts';
import { mayKeepMatter } from './register.policy.ts';

/** A body's matter, for those who may keep its dates. */
export function findMatter(
  context: RequestContext,
  id: string,
): Promise<Changed<{ readonly matter: MatterForForm }>> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const matter = isId(id) ? await findMatterForForm(transaction, requester.organisationId, id) : undefined;
    if (!matter || !mayKnowOf(requester, matter, [matter.bodyId])) return refuse('notFound');
    if (!mayWrite(requester) || !mayKeepMatter(requester, matter, matter.bodyId)) return refuse('forbidden');
    return { ok: true, matter };
  });
}
