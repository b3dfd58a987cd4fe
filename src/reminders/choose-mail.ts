import { changing, inRequest, type RequestContext } from '../identity/index.ts';
import type { Changed } from '../shared/changed.ts';
import type { MailChoice } from './reminder.model.ts';
import { findFeedOf, findMailChoice, saveMailChoice } from './reminder.store.ts';

/** What those get who have not chosen: a mail on the days when something comes near, in Swedish. */
export const usualMail: MailChoice = { rhythm: 'daily', language: 'sv' };

/** Chooses how often the person who asks gets a mail of what needs them, and the language of it and of their calendar. */
export async function chooseMail(
  context: RequestContext,
  { rhythm, language }: MailChoice,
): Promise<Changed<object, never>> {
  const { organisationId, personId } = context.requester;
  return changing(context, async ({ transaction, record }) => {
    const chosen = await findMailChoice(transaction, organisationId, personId);
    if (chosen?.rhythm === rhythm && chosen.language === language) return { ok: true };
    await saveMailChoice(transaction, organisationId, { personId, rhythm, language });
    await record({
      noun: 'mailChoice',
      nounId: personId,
      verb: 'choose',
      before: chosen ?? usualMail,
      after: { rhythm, language },
    });
    return { ok: true };
  });
}

export interface ReminderSettings extends MailChoice {
  /** When the calendar's address was made; null where there is none. */
  readonly calendarMadeAt: Date | null;
}

/** What the person who asks has chosen. */
export async function findReminderSettings(context: RequestContext): Promise<ReminderSettings> {
  const { organisationId, personId } = context.requester;
  return inRequest(context, async (transaction) => {
    const feed = await findFeedOf(transaction, organisationId, personId);
    const chosen = await findMailChoice(transaction, organisationId, personId);
    return { ...(chosen ?? usualMail), calendarMadeAt: feed?.madeAt ?? null };
  });
}
