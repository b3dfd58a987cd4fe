import { type SQL, sql } from 'drizzle-orm';
import { type Shown, seesWork } from '../register/register-conditions.store.ts';
import type { HandedOverOfRound } from './follow-up.model.ts';

/**
 * How much of what a round says of an audit may be seen, for the names `f` round and `fa` its audit, as
 * `HandedOverOfRound`: all of the auditors' own; of the municipality's what the bodies have handed over.
 */
export function handedOverOfRound(question: Shown): SQL<HandedOverOfRound> {
  if (question.scope.bodyWork === 'always') return sql`'all'`;
  return sql`case when f.made_by <> 'municipality' then 'all' else (
    select case when bool_and(addressed.is_seen) then 'all'
      when bool_or(addressed.is_seen and addressed.is_assessed) then 'some' else 'none' end
    from (
      select ${seesWork(question)} as is_seen,
        exists (select from assessment own where own.organisation_id = a.organisation_id
          and own.recommendation_id = a.recommendation_id and own.body_id = a.body_id and own.follow_up_id = f.id)
          as is_assessed
      from recommendation ar
        join addressee a on a.organisation_id = ar.organisation_id and a.recommendation_id = ar.id
      where ar.organisation_id = fa.organisation_id and ar.audit_id = fa.audit_id and ar.withdrawn_at is null
    ) addressed) end`;
}
