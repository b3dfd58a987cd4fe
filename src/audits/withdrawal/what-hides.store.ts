import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { isLeaving, type Withdrawable } from './what-holds.store.ts';

/** What is hidden, and comes back unchanged, while something is out of the register. */
export interface Hidden {
  readonly recommendations: number;
  /** Of an audit: each board's matter of the letter about it. */
  readonly matters: readonly { readonly body: string; readonly registryNumber: string | null }[];
  /** Closed rounds with assessments of them, newest first. */
  readonly rounds: readonly {
    readonly id: string;
    readonly title: string;
    /** YYYY, YYYY-MM or YYYY-MM-DD. */
    readonly dated: string | null;
    readonly assessments: number;
    /** Other audits in the register that the round goes over. */
    readonly otherAudits: number;
    /** Whether the round was read from a report. */
    readonly isRead: boolean;
  }[];
}

/** What would be hidden if it were withdrawn now. */
export async function findHidden(
  transaction: Transaction,
  organisationId: string,
  about: Withdrawable,
): Promise<Hidden> {
  const leaving = isLeaving(organisationId, about);
  const matters =
    'auditId' in about
      ? sql`coalesce((select jsonb_agg(jsonb_build_object('body', b.name, 'registryNumber', m.registry_number)
            order by b.name collate "sv-x-icu", m.id)
          from matter m join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
          where m.organisation_id = ${organisationId} and m.audit_id = ${about.auditId}), '[]')`
      : sql`'[]'::jsonb`;
  const { rows } = await transaction.execute<Hidden & Record<string, unknown>>(sql`
    select (select count(*)::int from recommendation r where ${leaving}) as recommendations,
      ${matters} as matters,
      coalesce((select jsonb_agg(to_jsonb(hidden) order by hidden.dated desc nulls last, hidden.id) from (
        select f.id, f.title, f.dated, count(*)::int as assessments, f.source_draft_id is not null as "isRead",
          (select count(*)::int from follow_up_audit over
              join audit au on au.organisation_id = over.organisation_id and au.id = over.audit_id and au.withdrawn_at is null
            where over.organisation_id = f.organisation_id and over.follow_up_id = f.id
              and over.audit_id not in (select r.audit_id from recommendation r where ${leaving})) as "otherAudits"
        from assessment s
          join recommendation r on r.organisation_id = s.organisation_id and r.id = s.recommendation_id
          join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id
            and f.withdrawn_at is null and f.closed_at is not null
        where ${leaving}
        group by f.organisation_id, f.id) hidden), '[]') as rounds`);
  const [row] = rows;
  if (!row) throw new Error('The question was not answered');
  return row;
}
