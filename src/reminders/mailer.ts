import { PassThrough } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Language } from '../texts/index.ts';
import type { MailText } from './digest-text.rules.ts';

export interface MailSettings {
  /** `smtp://…` or `smtps://…`, with name and password where the server wants them. */
  readonly smtpUrl: string;
  readonly from: string;
}

export interface Mail extends MailText {
  readonly to: { readonly name: string; readonly address: string };
  readonly language: Language;
  /** The same for a mail that is sent again, so that it is known again where it came through after all. */
  readonly messageId: string;
  /** Where mail is chosen or declined. */
  readonly chooseAt: string;
}

/** `unclear`: the server got the whole mail, and never said whether it took it. */
export type Sent = 'taken' | 'unclear';

/** What takes mail to the municipality's own server. */
export interface Mailer {
  /** Rejects where the server has surely not taken it. */
  send(mail: Mail): Promise<Sent>;
  close(): void;
}

const seconds = 1_000;

export function openMailer({ smtpUrl, from }: MailSettings): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 15 * seconds,
    greetingTimeout: 15 * seconds,
    socketTimeout: 30 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  /** Mails every byte of which is on its way to the server. */
  const whole = new Set<unknown>();
  transport.use('stream', ({ data, message }, done) => {
    const last = (after: () => void) => {
      whole.add(data.messageId);
      after();
    };
    message.transform(() => new PassThrough({ flush: last }));
    done();
  });
  return {
    async send({ to, subject, text, html, language, messageId, chooseAt }) {
      const headers = {
        'Auto-Submitted': 'auto-generated',
        'Content-Language': language,
        'List-Unsubscribe': `<${chooseAt}>`,
      };
      try {
        await transport.sendMail({ from, to, subject, text, html, messageId, headers });
        return 'taken';
      } catch (error) {
        if (whole.has(messageId) && !hasAnswered(error)) return 'unclear';
        throw error;
      } finally {
        whole.delete(messageId);
      }
    },
    close: () => transport.close(),
  };
}

/** Whether the server itself has said no (RFC 5321, 4.2). */
const hasAnswered = (error: unknown): boolean => error instanceof Error && 'responseCode' in error;
