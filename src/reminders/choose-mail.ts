import { changing, inRequest, type RequestContext } from '../identity/index.ts';
import type { Changed } from '../shared/changed.ts';
import type { MailRhythm } from './reminder.model.ts';
import { findFeedOf, findRhythm, saveRhythm } from './reminder.store.ts';

/** What those get who have not chosen: a mail on the days when something comes near. */
export const usualRhythm: MailRhythm = 'daily';

/** Chooses how often the person who asks gets a mail of what needs them. */
export async function chooseMail(
  context: RequestContext,
  rhythm: MailRhythm,
): Promise<Changed<object, never>> {
  const { organisationId, personId } = context.requester;
  return changing(context, async ({ transaction, record }) => {
    const before = (await findRhythm(transaction, organisationId, personId)) ?? usualRhythm;
    if (before === rhythm) return { ok: true };
    await saveRhythm(transaction, organisationId, { personId, rhythm });
    await record({
      noun: 'mailChoice',
      nounId: personId,
      verb: 'choose',
      before: { rhythm: before },
      after: { rhythm },
    });
    return { ok: true };
  });
}

export interface ReminderSettings {
  readonly rhythm: MailRhythm;
  /** When the calendar's address was made; null where there is none. */
  readonly calendarMadeAt: Date | null;
}

/** What the person who asks has chosen. */
export async function findReminderSettings(context: RequestContext): Promise<ReminderSettings> {
  const { organisationId, personId } = context.requester;
  return inRequest(context, async (transaction) => {
    const feed = await findFeedOf(transaction, organisationId, personId);
    const rhythm = (await findRhythm(transaction, organisationId, personId)) ?? usualRhythm;
    return { rhythm, calendarMadeAt: feed?.madeAt ?? null };
  });
}
