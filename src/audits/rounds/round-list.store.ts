import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { uuids } from '../register/register-conditions.store.ts';
import type { RegisterQuestion } from '../register/register-filter.model.ts';
import type { DraftsSeen, FollowUp } from './follow-up.model.ts';
import { handedOverOfRound } from './own-rounds.store.ts';
import { roundOpens } from './round-opens.store.ts';

/** A round as lists show it. */
export interface RoundListed
  extends Pick<FollowUp, 'id' | 'madeBy' | 'madeByBodyId' | 'title' | 'firm' | 'dated' | 'registryNumber'> {
  readonly isDraft: boolean;
  /** The audits that it goes over. */
  readonly audits: readonly { readonly id: string; readonly title: string; readonly year: number | null }[];
}

interface Question {
  readonly organisationId: string;
  readonly scope: RegisterQuestion['scope'];
  readonly today: string;
  /** Whose drafts they see, over any audit and over audits about security. */
  readonly drafts: DraftsSeen;
  readonly securityDrafts: DraftsSeen;
}

/** Whether a draft is among these makers', for the name `f`. */
const isOf = ({ of, companies }: DraftsSeen): SQL => sql`(
  (f.made_by = any(${sql.param([...of])}::text[]) and (f.made_by <> 'auditors' or f.made_by_body_id is null))
  or (f.made_by = 'auditors' and f.made_by_body_id = any(${uuids(companies)})))`;

const audits = sql`from follow_up_audit fa
  join audit au on au.organisation_id = fa.organisation_id and au.id = fa.audit_id and au.withdrawn_at is null
  where fa.organisation_id = f.organisation_id and fa.follow_up_id = f.id`;

/** One page of the rounds that open, with how many there are. */
export async function findRoundPage(
  transaction: Transaction,
  question: Question,
  { limit, page }: { readonly limit: number; readonly page: number },
): Promise<{ rows: RoundListed[]; all: number }> {
  const { organisationId, drafts, securityDrafts } = question;
  const { rows } = await transaction.execute<{ rows: RoundListed[]; all: number }>(sql`
    with seen as materialized (
      select f.* from follow_up f where f.organisation_id = ${organisationId} and f.withdrawn_at is null
        and case when f.closed_at is null
          then ${isOf(drafts)} or (${isOf(securityDrafts)} and not exists (select ${audits} and not au.is_security))
          else ${roundOpens(question)} and exists (select ${audits} and ${handedOverOfRound(question)} <> 'none') end),
    page as (
      select f.*, row_number() over (order by f.dated desc nulls last, f.entered_at desc, f.id) as place
      from seen f order by place limit ${limit} offset ${(page - 1) * limit})
    select (select count(*)::int from seen) as "all", (select coalesce(jsonb_agg(jsonb_build_object(
        'id', f.id, 'madeBy', f.made_by, 'madeByBodyId', f.made_by_body_id, 'title', f.title, 'firm', f.firm,
        'dated', f.dated, 'registryNumber', f.registry_number, 'isDraft', f.closed_at is null,
        'audits', coalesce((select jsonb_agg(jsonb_build_object('id', au.id, 'title', au.title, 'year', au.year)
          order by au.year desc nulls last, au.title) ${audits}
          and (${handedOverOfRound(question)} <> 'none' or f.closed_at is null)
          and ${mayKnow(question)}), '[]')) order by place), '[]') from page f) as rows`);
  return rows[0] ?? { rows: [], all: 0 };
}

/** Whether an audit of the round may be known of: it concerns a body that may be seen. */
function mayKnow({ scope: { all, security, visible } }: Question): SQL {
  if (all) return sql`true`;
  const own = sql`exists (select from recommendation r
    join addressee a on a.organisation_id = r.organisation_id and a.recommendation_id = r.id
    where r.organisation_id = au.organisation_id and r.audit_id = au.id and r.withdrawn_at is null
      and a.body_id = any(${uuids(visible)}))`;
  return security ? sql`(au.is_security or ${own})` : own;
}
