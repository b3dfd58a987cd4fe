import type { Database } from '../database/index.ts';
import { findRequester } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { findToDo } from '../to-do/index.ts';
import { whenInWords } from '../to-do/to-do.view.ts';
import { usualMail } from './choose-mail.ts';
import { type DigestContent, digestOf, isTimeForMail } from './digest.rules.ts';
import { claimDigest, findReceivers, type Receiver } from './digest.store.ts';
import { writeDigest } from './digest-text.rules.ts';
import type { Mail, Sent } from './mailer.ts';

export interface DigestContext {
  readonly database: Database;
  readonly organisationId: string;
  /** The address users see: links lead nowhere else. */
  readonly publicOrigin: string;
  now(): Date;
  /** Rejects where the server has surely not taken the mail. */
  send(mail: Mail): Promise<Sent>;
  /** Hears of each mail that could not be sent, which is tried again the next time, and of each that is unclear. */
  onFailure(error: unknown): void;
}

export interface SentDigests {
  readonly sent: number;
  readonly failed: number;
}

/** People that are looked up at a time, and things of one urgency that a mail may choose from. */
const atATime = 200;
const mostOfEach = 100;
/** After so many failures in a row the server is left alone until the next time. */
const mostFailures = 3;

/**
 * Sends to everybody who wants it one mail of what needs them, on the days when something comes near: one a person and
 * day, however often and in however many processes this runs. One that the server never answered about is not sent
 * again: it may well have come, and every further try might be one more. Only a process that is killed between the
 * server's yes and its own note sends a mail twice.
 */
export async function sendDigests(context: DigestContext): Promise<SentDigests> {
  const { database, organisationId } = context;
  const today = swedishDay(context.now());
  let [sent, failed, inARow] = [0, 0, 0];
  if (!isTimeForMail(context.now())) return { sent, failed };
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const receivers = await database.inOrganisation(organisationId, (transaction) =>
      findReceivers(transaction, organisationId, { today, usual: usualMail, after, most: atATime }),
    );
    for (const receiver of receivers) {
      try {
        if (await sendTo(context, receiver, today)) sent += 1;
        inARow = 0;
      } catch (error) {
        context.onFailure(error);
        failed += 1;
        inARow += 1;
        if (inARow >= mostFailures) return { sent, failed };
      }
    }
    const last = receivers.at(-1);
    if (!last || receivers.length < atATime) return { sent, failed };
    after = last.personId;
  }
}

async function sendTo(context: DigestContext, receiver: Receiver, today: string): Promise<boolean> {
  const { database, organisationId, now } = context;
  const found = await findRequester({ database, now }, organisationId, receiver.personId);
  // The example's people are made up, and their addresses nobody's.
  if (!found || found.organisation.isExample) return false;
  const list = await findToDo({ database, now, requester: found.requester }, mostOfEach);
  const content = digestOf(list, receiver.rhythm);
  if (!content) return false;
  const mail = mailOf(context, receiver, content, today);
  return database.inOrganisation(organisationId, async (transaction) => {
    const { personId } = receiver;
    const digest = { personId, forDay: today, items: content.toDos.length, sentAt: now() };
    if (!(await claimDigest(transaction, organisationId, digest))) return false;
    if ((await context.send(mail)) === 'taken') return true;
    context.onFailure(new Error(`The mail server never said whether it took ${mail.messageId}`));
    return false;
  });
}

function mailOf(
  { publicOrigin }: DigestContext,
  { personId, name, email, language }: Receiver,
  content: DigestContent,
  today: string,
): Mail {
  const words = texts[language];
  return {
    to: { name, address: email },
    language,
    messageId: `<${today}.${personId}@${new URL(publicOrigin).hostname}>`,
    chooseAt: `${publicOrigin}/account#reminders`,
    ...writeDigest(content, {
      texts: words,
      origin: publicOrigin,
      personName: name,
      when: (toDo) => whenInWords(toDo, today, words),
    }),
  };
}
