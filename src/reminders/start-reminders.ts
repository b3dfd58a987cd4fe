import type { Database } from '../database/index.ts';
import { type MailSettings, openMailer } from './mailer.ts';
import { sendDigests } from './send-digests.ts';

interface Running {
  readonly database: Database;
  readonly publicOrigin: string;
  readonly mail: MailSettings;
  now(): Date;
  onFailure(error: unknown): void;
}

const everyMinutes = 10;

/** Looks every ten minutes whether there is mail to send, in every process; the database lets each mail be sent once. */
export function startReminders({ mail, database, ...rest }: Running): { stop(): Promise<void> } {
  const mailer = openMailer(mail);
  let underWay: Promise<unknown> = Promise.resolve();
  let isIdle = true;
  const look = async () => {
    if (!isIdle) return;
    isIdle = false;
    try {
      const organisationId = await database.newestOrganisation();
      await sendDigests({ ...rest, database, organisationId, send: mailer.send });
    } catch (error) {
      rest.onFailure(error);
    } finally {
      isIdle = true;
    }
  };
  const timer = setInterval(() => {
    underWay = look();
  }, everyMinutes * 60_000);
  underWay = look();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
      mailer.close();
    },
  };
}
