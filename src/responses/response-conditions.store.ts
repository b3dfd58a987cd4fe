import { and, or, type SQL, sql } from 'drizzle-orm';
import { successorsOf } from './repeated.table.ts';
import type { ResponseScope } from './response-scope.model.ts';

/** Conditions that queries share. They are written for the name `res` of the response. */

export const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

export const isDecidedResponse = sql`res.state not in ('draft', 'ready')`;

/** The ids of the audits that a response answers, by its matters. */
export const auditsOfResponse = sql`
  select coalesce(m.audit_id, over.audit_id) as audit_id from response_matter rm
    join matter m on m.organisation_id = rm.organisation_id and m.id = rm.matter_id
    left join follow_up_audit over on over.organisation_id = m.organisation_id and over.follow_up_id = m.follow_up_id
    where rm.organisation_id = res.organisation_id and rm.response_id = res.id`;

/** True where every audit that a response answers is one of security. */
export const isAboutSecurity = sql`coalesce((select bool_and(au.is_security) from audit au
  where au.organisation_id = res.organisation_id and au.id in (${auditsOfResponse})), false)`;

/** Whether a response may be seen. As `mayKnowOfResponse` in response.policy.ts. @param today YYYY-MM-DD */
export function isSeen({ bodies, decided, handedOver }: ResponseScope, today: string): SQL {
  const security = decided === 'security' ? sql`(${isDecidedResponse} and ${isAboutSecurity})` : undefined;
  const inside = decided === 'all' ? isDecidedResponse : security;
  const auditors =
    handedOver === 'all' || handedOver.length > 0
      ? and(
          isDecidedResponse,
          sql`(res.dispatched_on <= ${today}::date or res.received_on <= ${today}::date)`,
          handedOver === 'all' ? undefined : concerns(handedOver),
        )
      : undefined;
  return sql`(${or(concerns(bodies), inside, auditors)})`;
}

/** Whether another answer has taken its place that whoever asks may see: one that was not sent takes none in the auditors' eyes. */
export const isSuperseded = (scope: ResponseScope, today: string): SQL =>
  sql`exists (select from ${successorsOf(sql`res`)} res where ${isDecidedResponse} and ${isSeen(scope, today)})`;

/** Whether some of these bodies lead the response or have a matter in it. */
const concerns = (bodyIds: readonly string[]) => sql`(res.lead_body_id = any(${uuids(bodyIds)})
  or exists (select from response_matter own where own.organisation_id = res.organisation_id
    and own.response_id = res.id and own.body_id = any(${uuids(bodyIds)})))`;
