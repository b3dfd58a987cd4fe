import { and, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { DocumentGap } from './document.model.ts';
import type {
  DocumentQuestion,
  DocumentSort,
  DocumentTotals,
  ListedDocument,
} from './document-list.model.ts';
import { versionInForce } from './in-force.table.ts';

const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** As `isOverdue` and `gapsOf` in document.rules.ts, for the document `d`; a test holds them together. */
const isOverdue = (today: string): SQL =>
  sql`(d.withdrawn_at is null and d.next_revision_on < ${today}::date)`;
const neverDecided = sql`not exists (select from document_version v where v.organisation_id = d.organisation_id
  and v.document_id = d.id and v.decided_on is not null)`;
const gaps: Record<DocumentGap, SQL> = {
  noOwner: sql`(d.owner_role is null and d.owner_person_id is null)`,
  noRhythm: sql`(d.rhythm_months is null)`,
  neverDecided: sql`(${neverDecided})`,
};

/** A level for each kind, from the top. */
const level = sql`array_position(array['policy', 'guideline', 'rules', 'routine'], d.kind)`;
const byTitle = sql`d.title collate "sv-x-icu", d.id`;
const order: Record<DocumentSort, SQL> = {
  kind: sql`${level}, ${byTitle}`,
  title: byTitle,
  next: sql`d.next_revision_on nulls last, ${byTitle}`,
  decided: sql`v.decided_on desc nulls last, ${byTitle}`,
};

function inQuestion({ organisationId, personId, today, filter }: DocumentQuestion): SQL {
  const { body, kind, state, overdue, gap, mine, q } = filter;
  return (
    and(
      sql`d.organisation_id = ${organisationId}`,
      state === 'current' ? sql`d.withdrawn_at is null` : undefined,
      state === 'withdrawn' ? sql`d.withdrawn_at is not null` : undefined,
      body === 'municipality' ? sql`d.body_id is null` : body ? sql`d.body_id = ${body}` : undefined,
      kind ? sql`d.kind = ${kind}` : undefined,
      overdue ? isOverdue(today) : undefined,
      gap ? gaps[gap] : undefined,
      mine ? sql`d.owner_person_id = ${personId}` : undefined,
      q
        ? sql`(lower(d.title) like ${asPart(q)} or d.words @@ websearch_to_tsquery('swedish', ${q}) or lower(d.owner_role) like ${asPart(q)})`
        : undefined,
    ) ?? sql`true`
  );
}

/** How many there are with each mark, of those that the rest of the filter leaves. One statement. */
export async function countDocuments(
  transaction: Transaction,
  question: DocumentQuestion,
): Promise<DocumentTotals> {
  const { today } = question;
  const unmarked = { ...question, filter: { ...question.filter, overdue: false, gap: null } };
  const { rows } = await transaction.execute<DocumentTotals & Record<string, unknown>>(sql`
    select count(*)::int as all,
      count(*) filter (where exists (select from (${versionInForce(today)}) one))::int as "inForce",
      count(*) filter (where ${isOverdue(today)})::int as overdue,
      count(*) filter (where ${gaps.noOwner})::int as "noOwner",
      count(*) filter (where ${gaps.noRhythm})::int as "noRhythm",
      count(*) filter (where ${gaps.neverDecided})::int as "neverDecided"
    from governing_document d where ${inQuestion(unmarked)}`);
  return rows[0] ?? { all: 0, inForce: 0, overdue: 0, noOwner: 0, noRhythm: 0, neverDecided: 0 };
}

/** How many the filter leaves. One statement. */
export async function countMatching(transaction: Transaction, question: DocumentQuestion): Promise<number> {
  const { rows } = await transaction.execute<{ count: number }>(
    sql`select count(*)::int as count from governing_document d where ${inQuestion(question)}`,
  );
  return rows[0]?.count ?? 0;
}

/** Documents with the version in force. One statement. */
export async function findDocumentPage(
  transaction: Transaction,
  question: DocumentQuestion,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<ListedDocument[]> {
  const { today, filter } = question;
  const { rows } = await transaction.execute<ListedDocument & Record<string, unknown>>(sql`
    select d.id, d.kind, d.title, d.parent_id as "parentId", d.body_id as "bodyId", d.owner_role as "ownerRole",
      d.owner_person_id as "ownerPersonId", d.revised_by as "revisedBy", d.followed_up_by as "followedUpBy",
      d.rhythm_months as "rhythmMonths", d.next_revision_on as "nextRevisionOn", d.version,
      d.withdrawn_at is not null as "isWithdrawn", up.title as "parentTitle", b.name as "bodyName", p.name as "ownerName",
      v.number, v.decided_on as "decidedOn", coalesce(v.valid_from, v.decided_on) as "validFrom",
      coalesce(vb.name, v.decided_by_role) as "decidedByName", v.minute_item as "minuteItem",
      v.registry_number as "registryNumber", coalesce(${isOverdue(today)}, false) as "isOverdue",
      array_remove(array[case when ${gaps.noOwner} then 'noOwner' end, case when ${gaps.noRhythm} then 'noRhythm' end,
        case when ${gaps.neverDecided} then 'neverDecided' end], null) as gaps
    from governing_document d
    left join lateral (${versionInForce(today)}) v on true
    left join governing_document up on up.organisation_id = d.organisation_id and up.id = d.parent_id
    left join body b on b.organisation_id = d.organisation_id and b.id = d.body_id
    left join body vb on vb.organisation_id = d.organisation_id and vb.id = v.decided_by_body_id
    left join person p on p.organisation_id = d.organisation_id and p.id = d.owner_person_id
    where ${inQuestion(question)} order by ${order[filter.sort]} limit ${limit} offset ${offset}`);
  return rows;
}

/** A document to choose, as the parent or a relative of another. */
export interface DocumentChoice {
  readonly id: string;
  readonly kind: ListedDocument['kind'];
  readonly title: string;
  readonly bodyName: string | null;
}

/** Documents that hold, from the top of the pyramid; the first 1,000, and these. */
export async function findDocumentChoices(
  transaction: Transaction,
  organisationId: string,
  also: readonly string[],
): Promise<DocumentChoice[]> {
  const { rows } = await transaction.execute<DocumentChoice & Record<string, unknown>>(sql`
    select d.id, d.kind, d.title, b.name as "bodyName" from governing_document d
    left join body b on b.organisation_id = d.organisation_id and b.id = d.body_id
    where d.organisation_id = ${organisationId}
      and (d.withdrawn_at is null or d.id = any(${sql.param([...also])}::uuid[]))
    order by d.id = any(${sql.param([...also])}::uuid[]) desc, ${level}, ${byTitle} limit 1000`);
  return rows;
}
