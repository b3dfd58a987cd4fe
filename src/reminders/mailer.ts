import { createTransport } from 'nodemailer';
import type { MailText } from './digest-text.rules.ts';

export interface MailSettings {
  /** `smtp://…` or `smtps://…`, with name and password where the server wants them. */
  readonly smtpUrl: string;
  readonly from: string;
}

export interface Mail extends MailText {
  readonly to: { readonly name: string; readonly address: string };
  /** The same for a mail that is sent again, so that it is known again where it came through after all. */
  readonly messageId: string;
  /** Where mail is chosen or declined. */
  readonly chooseAt: string;
}

/** What takes mail to the municipality's own server. */
export interface Mailer {
  /** Resolves once the server has taken it. */
  send(mail: Mail): Promise<void>;
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
  return {
    async send({ to, subject, text, html, messageId, chooseAt }) {
      await transport.sendMail({
        from,
        to: { name: to.name, address: to.address },
        subject,
        text,
        html,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': `<${chooseAt}>` },
      });
    },
    close: () => transport.close(),
  };
}
