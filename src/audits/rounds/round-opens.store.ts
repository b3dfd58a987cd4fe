import { type SQL, sql } from 'drizzle-orm';
import { isShownAssessment, uuids } from '../register/register-conditions.store.ts';
import type { RegisterQuestion } from '../register/register-filter.model.ts';

/**
 * Whether the page of a round, named `f`, opens for who may see an audit that it goes over: as `findFollowUp` decides.
 * Who sees some bodies only opens it where it says something of one of them.
 */
export function roundOpens({ scope, today }: { scope: Opening; today: string }): SQL {
  if (scope.all) return sql`true`;
  return sql`(f.closed_at is null or exists (select from assessment s
      join recommendation sr on sr.organisation_id = s.organisation_id and sr.id = s.recommendation_id
        and sr.withdrawn_at is null
      join audit sa on sa.organisation_id = sr.organisation_id and sa.id = sr.audit_id and sa.withdrawn_at is null
    where s.organisation_id = f.organisation_id and s.follow_up_id = f.id
      and (s.body_id = any(${uuids(scope.visible)}) ${scope.security ? sql`or sa.is_security` : sql``})
      and ${isShownAssessment({ scope, today })}))`;
}

type Opening = Pick<RegisterQuestion['scope'], 'all' | 'security' | 'visible' | 'bodyWork' | 'bodies'>;
