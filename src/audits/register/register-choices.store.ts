import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { isVisible } from './register-conditions.store.ts';
import type { RegisterQuestion } from './register-filter.model.ts';
import type { RegisterChoices } from './register-list.model.ts';

/** A list to choose from that is longer than this helps nobody; the search box finds the others. */
const mostAudits = 200;

/** What the filter can choose among, as far as the requester may see, in one statement. */
export async function findRegisterChoices(
  transaction: Transaction,
  question: RegisterQuestion,
): Promise<RegisterChoices> {
  const { organisationId, scope, filter } = question;
  const seen = scope.all
    ? sql`true`
    : sql`exists (select from recommendation r join addressee a on a.organisation_id = r.organisation_id and a.recommendation_id = r.id
        where r.organisation_id = au.organisation_id and r.audit_id = au.id and r.withdrawn_at is null
          and ${isVisible(question, sql`au.is_security`)})`;
  const { rows } = await transaction.execute<RegisterChoices & Record<string, unknown>>(sql`
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name, 'kind', b.kind) order by b.name collate "sv-x-icu")
        from body b where b.organisation_id = ${organisationId} and ${seenBodies(question)}), '[]') as bodies,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'title', title, 'year', year) order by year desc nulls last, title collate "sv-x-icu")
        from (select au.id, au.title, au.year from audit au
          where au.organisation_id = ${organisationId} and au.withdrawn_at is null and ${seen}
          order by au.id = ${filter.audit}::uuid desc nulls last, au.year desc nulls last, au.title collate "sv-x-icu" limit ${mostAudits}) newest), '[]') as audits`);
  return rows[0] as RegisterChoices;
}

/** All bodies for whoever sees some of every body's; else those that the requester works for. */
function seenBodies(question: RegisterQuestion) {
  const { scope } = question;
  return scope.all || scope.security ? sql`true` : isVisible(question, sql`false`, sql`b.id`);
}
