import { resolve } from 'node:path';
import { z } from 'zod';
import { StartRefused } from './shared/start-refused.ts';

const origin = z.url({ protocol: /^https?$/ }).transform((address) => new URL(address).origin);

/** PostgreSQL's addresses may lack a host (a socket is named by `?host=`), which URLs may not. */
const database = z.string().regex(/^postgres(ql)?:\/\/\S+$/);

/** An empty variable counts as one that is not set, as in `PORT= npm start`. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const smtp = z.url({ protocol: /^smtps?$/ });

const environment = z.object({
  DATA_DIR: optional(z.string().default('data')),
  HOST: optional(z.string().default('127.0.0.1')),
  PORT: optional(z.coerce.number().int().min(0).max(65535).default(3000)),
  PUBLIC_ORIGIN: optional(origin.optional()),
  DATABASE_URL: optional(database.optional()),
  DATABASE_APP_URL: optional(database.optional()),
  AUTH_SECRET: optional(z.string().min(32).optional()),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info')),
  UPLOAD_LIMIT_MB: optional(z.coerce.number().int().min(1).max(1000).default(100)),
  SMTP_URL: optional(smtp.optional()),
  MAIL_FROM: optional(z.string().max(320).regex(/@/).optional()),
  STOP_WITHIN_SECONDS: optional(z.coerce.number().int().min(1).max(600).default(20)),
});

/** Everything that can be set from outside, read once at start. Folders are absolute, sizes in bytes. */
export interface Config {
  readonly dataFolder: string;
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** The address users see; undefined where it is the one we listen on. */
  readonly publicOrigin: string | undefined;
  /** Undefined: our own PostgreSQL in the data folder. `app` logs in without an owner's rights. */
  readonly database: { readonly owner: string; readonly app: string | undefined } | undefined;
  /** What cookies are signed with; undefined: one of our own, kept in the data folder. */
  readonly authSecret: string | undefined;
  /** The mail server, and whom mail is from; undefined: no mail is sent. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | undefined;
  readonly logLevel: string;
  readonly uploadLimit: number;
  readonly stopWithinSeconds: number;
}

/** Reads the environment. Throws StartRefused naming every variable that is wrong, never its value, which may be secret. */
export function readConfig(env: NodeJS.ProcessEnv, folder = process.cwd()): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
    throw new StartRefused({ code: 'badConfig', variables: names });
  }
  const values = parsed.data;
  // Mail leads back to the address users see, so it cannot be sent before that is known.
  const mailNeeds = ['SMTP_URL', 'MAIL_FROM', 'PUBLIC_ORIGIN'] as const;
  const missing = mailNeeds.filter((name) => values[name] === undefined);
  const wantsMail = values.SMTP_URL !== undefined || values.MAIL_FROM !== undefined;
  if (wantsMail && missing.length > 0) throw new StartRefused({ code: 'badConfig', variables: missing });
  return {
    dataFolder: resolve(folder, values.DATA_DIR),
    host: values.HOST,
    port: values.PORT,
    publicOrigin: values.PUBLIC_ORIGIN,
    database: values.DATABASE_URL ? { owner: values.DATABASE_URL, app: values.DATABASE_APP_URL } : undefined,
    authSecret: values.AUTH_SECRET,
    mail:
      values.SMTP_URL && values.MAIL_FROM ? { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM } : undefined,
    logLevel: values.LOG_LEVEL,
    uploadLimit: values.UPLOAD_LIMIT_MB * 1024 * 1024,
    stopWithinSeconds: values.STOP_WITHIN_SECONDS,
  };
}
