import { and, desc, eq, gt, ne, sql } from 'drizzle-orm';
import { changeLog } from '../change-log/change-log.table.ts';
import type { Transaction } from '../database/index.ts';
import { people } from '../people/person.table.ts';
import { reviewRows } from './review.table.ts';

/** A row that somebody has changed. */
export interface ChangedRow {
  readonly key: string;
  readonly version: number;
  /** Name of who did; null where the person is no longer there. */
  readonly by: string | null;
  readonly at: Date;
}

/** Rows of a draft that others than this person have changed after a moment. One query. */
export async function findRowsChangedByOthers(
  transaction: Transaction,
  { organisationId, draftId }: { readonly organisationId: string; readonly draftId: string },
  { personId, since }: { personId: string; since: Date },
): Promise<ChangedRow[]> {
  const rows = await transaction
    .select({
      key: reviewRows.key,
      version: reviewRows.version,
      by: people.name,
      at: reviewRows.changedAt,
    })
    .from(reviewRows)
    .leftJoin(
      people,
      and(eq(people.organisationId, reviewRows.organisationId), eq(people.id, reviewRows.changedBy)),
    )
    .where(
      and(
        eq(reviewRows.organisationId, organisationId),
        eq(reviewRows.draftId, draftId),
        ne(reviewRows.changedBy, personId),
        gt(reviewRows.changedAt, since),
      ),
    )
    .orderBy(reviewRows.changedAt);
  return rows.flatMap(({ at, ...row }) => (at ? [{ ...row, at }] : []));
}

/** Who read the colour of a row off the original, and when, by the row's key. */
export type SeenColours = ReadonlyMap<string, { readonly by: string | null; readonly at: Date }>;

/** The last time that a person set the colour of each row, as the change log tells it. One query. */
export async function findSeenColours(
  transaction: Transaction,
  { organisationId, draftId }: { readonly organisationId: string; readonly draftId: string },
): Promise<SeenColours> {
  const key = sql<string>`${changeLog.after} ->> 'key'`;
  const seen = await transaction
    .selectDistinctOn([key], { key, by: changeLog.personId, at: changeLog.at })
    .from(changeLog)
    .where(
      and(
        eq(changeLog.organisationId, organisationId),
        eq(changeLog.noun, 'review'),
        eq(changeLog.nounId, draftId),
        eq(changeLog.verb, 'changeRow'),
        sql`${changeLog.after} ? 'status'`,
      ),
    )
    .orderBy(key, desc(changeLog.id));
  return new Map(seen.map(({ key: row, by, at }) => [row, { by, at }]));
}

/** What audits were before they became one, as the change log keeps it. */
export interface Joining {
  /** Of the entry that tells of it. */
  readonly id: string;
  readonly others: readonly string[];
  /** What the audit that stayed said before, and what it said then, by name. */
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  /** The audit that each row stood in, by the row's key. */
  readonly rows: Readonly<Record<string, string>>;
}

/** The latest joining of audits into this one that has not been taken back. One query. */
export async function findLatestJoining(
  transaction: Transaction,
  { organisationId, draftId }: { readonly organisationId: string; readonly draftId: string },
  into: string,
): Promise<Joining | undefined> {
  const { rows } = await transaction.execute<{
    id: string;
    before: Joining['before'] & { readonly rows: Joining['rows'] };
    after: Joining['after'] & { readonly others: readonly string[] };
  }>(sql`
    select joined.id::text as id, joined.before, joined.after from change_log joined
    where joined.organisation_id = ${organisationId} and joined.noun = 'review' and joined.noun_id = ${draftId}
      and joined.verb = 'joinAudits' and joined.after ->> 'key' = ${into}
      and not exists (select from change_log back where back.organisation_id = joined.organisation_id
        and back.noun = joined.noun and back.noun_id = joined.noun_id and back.verb = 'separateAudits'
        and back.before ->> 'joining' = joined.id::text)
    order by joined.id desc limit 1`);
  const [row] = rows;
  if (!row) return undefined;
  const { key: _, rows: stood, ...before } = row.before;
  const { key: __, others, ...after } = row.after;
  return { id: row.id, others, before, after, rows: stood };
}
