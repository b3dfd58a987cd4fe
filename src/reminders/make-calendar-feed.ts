import { randomBytes } from 'node:crypto';
import { changing, hashOf, type RequestContext } from '../identity/index.ts';
import { type Changed, refuse } from '../shared/changed.ts';
import { writeAddress } from './calendar-address.rules.ts';
import { removeFeed, saveFeed } from './reminder.store.ts';

/**
 * Makes a private calendar address for the person who asks, in the place of the one before, which stops working at
 * once. Its secret is kept as a hash only, so the address can be shown this one time. A token makes none.
 */
export async function makeCalendarFeed(
  context: RequestContext,
): Promise<Changed<{ readonly path: string }, never>> {
  const { organisationId, personId, tokenScope } = context.requester;
  if (tokenScope !== null) return refuse('forbidden');
  const secret = randomBytes(32).toString('base64url');
  return changing(context, async ({ transaction, record, now }) => {
    const madeAt = now();
    await saveFeed(transaction, organisationId, { personId, secretHash: hashOf(secret), madeAt });
    await record({
      noun: 'calendarFeed',
      nounId: personId,
      verb: 'make',
      before: null,
      after: { madeAt },
    });
    return { ok: true, path: `/calendar/${writeAddress(organisationId, secret)}` };
  });
}

/** Takes the address away; whoever has it gets nothing more. */
export async function revokeCalendarFeed(context: RequestContext): Promise<Changed<object, never>> {
  const { organisationId, personId } = context.requester;
  return changing(context, async ({ transaction, record }) => {
    const had = await removeFeed(transaction, organisationId, personId);
    if (had) {
      await record({ noun: 'calendarFeed', nounId: personId, verb: 'revoke', before: null, after: null });
    }
    return { ok: true };
  });
}
