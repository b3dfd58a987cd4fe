import { type SQL, sql } from 'drizzle-orm';
import { isMatterSent } from '../audits/matters/handed-over.table.ts';
import type { Transaction } from '../database/index.ts';
import { successorsOf } from './repeated.table.ts';
import type { ResponseItem, ResponseState } from './response.model.ts';
import { isDecidedResponse, isSeen, isSuperseded } from './response-conditions.store.ts';
import type { ResponseScope } from './response-scope.model.ts';
import type { SentDays } from './response-shown.model.ts';

/** What a response says of one recommendation, for one body. */
export interface AnswerOfRecommendation
  extends Pick<ResponseItem, 'id' | 'responseId' | 'bodyId' | 'target' | 'stance' | 'text'> {
  readonly bodyName: string;
  readonly title: string;
  readonly state: ResponseState;
  /** As far as the reader may know: an answer that has not been handed over takes no place in the auditors' eyes. */
  readonly isSuperseded: boolean;
  /** The newest that has taken its place. */
  readonly supersededBy: { readonly id: string; readonly title: string } | null;
  /** The body's own decision. */
  readonly decidedOn: string | null;
  readonly minuteItem: string | null;
  readonly referredTo: string | null;
}

/** The answers to a recommendation that may be seen, those in force first. @param today YYYY-MM-DD */
export async function findAnswersTo(
  transaction: Transaction,
  organisationId: string,
  asked: {
    readonly recommendationId: string;
    readonly scope: ResponseScope;
    readonly today: string;
  },
): Promise<AnswerOfRecommendation[]> {
  const { rows } = await transaction.execute<AnswerOfRecommendation & Record<string, unknown>>(sql`
    select i.id, i.response_id as "responseId", i.body_id as "bodyId", b.name as "bodyName", i.target, i.stance, i.text,
      res.title, res.state, asked.name as "referredTo",
      ${isSuperseded(asked.scope, asked.today)} as "isSuperseded",
      (select jsonb_build_object('id', newer.id, 'title', newer.title) from (select res.* from ${successorsOf(sql`res`)} res
        where ${isDecidedResponse} and ${isSeen(asked.scope, asked.today)} order by res.nth desc limit 1) newer) as "supersededBy",
      (select max(rm.decided_on) from response_matter rm where rm.organisation_id = res.organisation_id
        and rm.response_id = res.id and rm.body_id = i.body_id) as "decidedOn",
      (select max(rm.minute_item) from response_matter rm where rm.organisation_id = res.organisation_id
        and rm.response_id = res.id and rm.body_id = i.body_id) as "minuteItem"
    from recommendation r
      join response_item i on i.organisation_id = r.organisation_id
        and (i.recommendation_id = r.id or (i.target = 'whole' and i.audit_id = r.audit_id))
      join addressee a on a.organisation_id = r.organisation_id and a.recommendation_id = r.id and a.body_id = i.body_id
      join response res on res.organisation_id = i.organisation_id and res.id = i.response_id and res.withdrawn_at is null
      join body b on b.organisation_id = i.organisation_id and b.id = i.body_id
      left join referral ref on ref.organisation_id = i.organisation_id and ref.id = i.referral_id
      left join body asked on asked.organisation_id = ref.organisation_id and asked.id = ref.to_body_id
    where r.organisation_id = ${organisationId} and r.id = ${asked.recommendationId} and ${isSeen(asked.scope, asked.today)}
    order by "isSuperseded", res.made_at desc, b.name collate "sv-x-icu", i.id limit 100`);
  return rows;
}

/** An answer that has gone to the auditors in some matter about a recommendation. */
export interface SentInMatter extends SentDays {
  /** Whether the answer is here, or was written elsewhere. */
  readonly isHere: boolean;
}

export interface ReadAnswerOf {
  readonly id: string;
  readonly bodyId: string | null;
}

/** The newest answer that the body `b` has sent about the recommendation `r`, in whichever matter; null where none is. */
const newestSent = (today: string): SQL => sql`(
  select jsonb_build_object('dispatchedOn', case when m.dispatched_on <= ${today}::date then m.dispatched_on end,
      'receivedOn', case when m.received_on <= ${today}::date then m.received_on end,
      'isHere', exists (select from response_matter rm
        join response x on x.organisation_id = rm.organisation_id and x.id = rm.response_id and x.withdrawn_at is null
        where rm.organisation_id = m.organisation_id and rm.matter_id = m.id and rm.decided_on is not null
          and least(x.dispatched_on, x.received_on) <= ${today}::date))
  from matter m left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
  where m.organisation_id = r.organisation_id and m.body_id = b.id and ${isMatterSent(sql`m`, today)}
    and (m.audit_id = r.audit_id or (f.withdrawn_at is null and f.closed_at is not null and exists (select from assessment s
      where s.organisation_id = m.organisation_id and s.follow_up_id = f.id and s.recommendation_id = r.id and s.body_id = b.id)))
  order by coalesce(m.received_on, m.dispatched_on) desc, m.id limit 1)`;

/**
 * What is known of a recommendation: its addressees with the answers that they have sent, and the answers to it that were
 * read from reports. @param today YYYY-MM-DD
 */
export async function findAbout(
  transaction: Transaction,
  organisationId: string,
  id: string,
  today: string,
): Promise<
  | {
      readonly isSecurity: boolean;
      readonly addressees: readonly {
        readonly bodyId: string;
        readonly bodyName: string;
        readonly sent: SentInMatter | null;
      }[];
      readonly read: readonly ReadAnswerOf[];
    }
  | undefined
> {
  const { rows } = await transaction.execute<{
    isSecurity: boolean;
    addressees: { bodyId: string; bodyName: string; sent: SentInMatter | null }[];
    read: ReadAnswerOf[];
  }>(sql`
    select au.is_security as "isSecurity",
      (select coalesce(jsonb_agg(jsonb_build_object('bodyId', b.id, 'bodyName', b.name,
          'sent', ${newestSent(today)}) order by b.name collate "sv-x-icu"), '[]')
        from addressee a join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
        where a.organisation_id = r.organisation_id and a.recommendation_id = r.id) as addressees,
      (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'bodyId', q.body_id) order by q.id), '[]') from read_response q
        where q.organisation_id = r.organisation_id and q.recommendation_id = r.id and q.withdrawn_at is null) as read
    from recommendation r join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where r.organisation_id = ${organisationId} and r.id = ${id} and r.withdrawn_at is null and au.withdrawn_at is null`);
  return rows[0];
}
