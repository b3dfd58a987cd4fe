import { and, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { isSeen, isSuperseded } from './response-conditions.store.ts';
import type { ListedResponse, ResponseFilter, ResponsePage } from './response-list.model.ts';
import type { ResponseScope } from './response-scope.model.ts';

interface Question {
  readonly organisationId: string;
  readonly scope: ResponseScope;
  readonly filter: ResponseFilter;
  /** YYYY-MM-DD. */
  readonly today: string;
}

const missing = sql`(select count(distinct rm.body_id)::int from response_matter rm
  where rm.organisation_id = res.organisation_id and rm.response_id = res.id and rm.decided_on is null)`;

function isState(state: ResponseFilter['state']): SQL | undefined {
  if (state === null) return undefined;
  if (state === 'open') return sql`res.state in ('draft', 'ready')`;
  if (state === 'missing') return sql`res.state not in ('draft', 'ready') and ${missing} > 0`;
  return sql`res.state = ${state}`;
}

const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

function isAskedFor({ state, body, q }: ResponseFilter): SQL | undefined {
  return and(
    isState(state),
    body
      ? sql`(res.lead_body_id = ${body}::uuid or exists (select from response_matter rm
          where rm.organisation_id = res.organisation_id and rm.response_id = res.id and rm.body_id = ${body}::uuid))`
      : undefined,
    q ? sql`(lower(res.title) like ${asPart(q)} or lower(res.registry_number) like ${asPart(q)})` : undefined,
  );
}

/** One page of the responses that may be seen, how many there are, and whose: one statement. Those not sent come first. */
export async function findResponsePage(
  transaction: Transaction,
  { organisationId, scope, filter, today }: Question,
): Promise<Pick<ResponsePage, 'matching' | 'bodies'> & { readonly rows: readonly ListedResponse[] }> {
  const seen = sql`res.organisation_id = ${organisationId} and res.withdrawn_at is null and ${isSeen(scope, today)}`;
  const { rows } = await transaction.execute<{
    matching: number;
    page: ListedResponse[];
    bodies: { id: string; name: string }[];
  }>(sql`
    with seen as materialized (select res.* from response res where ${seen}),
      found as materialized (select res.* from seen res where ${isAskedFor(filter) ?? sql`true`}),
      listed as (
        select res.id, res.title, res.lead_body_id as "leadBodyId", b.name as "leadBodyName",
          res.registry_number as "registryNumber", res.state, res.dispatched_on as "dispatchedOn", res.received_on as "receivedOn",
          ${isSuperseded(scope, today)} as "isSuperseded",
          (select max(rm.decided_on) from response_matter rm where rm.organisation_id = res.organisation_id
            and rm.response_id = res.id and rm.body_id = res.lead_body_id) as "decidedOn",
          (select min(coalesce(case when m.extension = 'granted' then m.extended_to end, m.answer_by)) from response_matter rm
            join matter m on m.organisation_id = rm.organisation_id and m.id = rm.matter_id and m.received_on is null
            where rm.organisation_id = res.organisation_id and rm.response_id = res.id) as "answerBy",
          array(select distinct other.name from response_matter rm
            join body other on other.organisation_id = rm.organisation_id and other.id = rm.body_id
            where rm.organisation_id = res.organisation_id and rm.response_id = res.id and rm.body_id <> res.lead_body_id) as others,
          ${missing} as missing,
          row_number() over (order by array_position(array['draft', 'ready', 'decided', 'dispatched', 'received'], res.state) > 3,
            res.made_at desc, res.id) as place
        from found res join body b on b.organisation_id = res.organisation_id and b.id = res.lead_body_id
        order by place limit ${filter.size} offset ${(filter.page - 1) * filter.size})
    select (select count(*)::int from found) as matching,
      (select coalesce(jsonb_agg(to_jsonb(listed) - 'place' order by place), '[]') from listed) as page,
      (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name) order by b.name collate "sv-x-icu"), '[]')
        from body b where b.organisation_id = ${organisationId} and b.id in (select lead_body_id from seen)) as bodies`);
  const [row] = rows;
  return { rows: row?.page ?? [], matching: row?.matching ?? 0, bodies: row?.bodies ?? [] };
}
