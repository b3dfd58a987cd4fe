import { type SQL, sql } from 'drizzle-orm';

/** Whether the body of the matter `m` is audited: it is to answer, or it is named as audited and has the letter for information. */
export const isAudited = sql`(m.recipient = 'answer' or m.is_audited)` satisfies SQL;
