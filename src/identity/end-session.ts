import { recordChanges } from '../change-log/index.ts';
import type { AccountContext } from './account-context.ts';
import { authorOf, inRequest } from './request-context.ts';
import { endSession } from './sign-in.store.ts';

/** Signs a person out somewhere else; refused where the session is none of theirs, or is over already. */
export async function endOwnSession(
  context: AccountContext,
  sessionId: string,
): Promise<{ ok: true } | { ok: false; refusal: 'notFound' }> {
  const { requester, session } = context;
  return inRequest(context, async (transaction) => {
    if (!(await endSession(transaction, session.userId, sessionId)))
      return { ok: false, refusal: 'notFound' };
    await recordChanges(transaction, authorOf(context), [
      { noun: 'person', nounId: requester.personId, verb: 'endSession', before: null, after: null },
    ]);
    return { ok: true };
  });
}
