// The list of audits, for who sees them all and for one board, against the same page with SQL alone.
import { parseAuditFilter } from '../src/audits/audit-list.model.ts';
import { listAudits } from '../src/audits/index.ts';
import type { RequestContext } from '../src/identity/index.ts';
import { measure, report } from './measure.ts';
import { openRegisters } from './registers.ts';

/** As the tables' owner, past row level security: 25 audits that one body is addressed in, by how they are assessed. */
const page = `
  with own as (
    select distinct r.audit_id from recommendation r
    join addressee a on a.organisation_id = r.organisation_id and a.recommendation_id = r.id
    where r.organisation_id = $1 and a.body_id = $2),
  page as (
    select au.id, au.title, au.year, au.firm, count(*) over () as matching
    from audit au join own on own.audit_id = au.id where au.organisation_id = $1
    order by au.year desc nulls last, au.title limit 25)
  select page.*, r.assessed, count(*) from page
    join recommendation r on r.organisation_id = $1 and r.audit_id = page.id
  group by page.id, page.title, page.year, page.firm, page.matching, r.assessed`;

const registers = await openRegisters();
try {
  for (const count of [10_000, 100_000]) {
    const context = await registers.municipality(count);
    const { organisationId } = context.requester;
    const [board] = await registers.asOwner<{ id: string }>(
      "select id from body where organisation_id = $1 and kind = 'board' order by name limit 1",
      [organisationId],
    );
    const bodyId = board?.id ?? '';
    const secretary: RequestContext = {
      ...context,
      requester: { ...context.requester, roles: [{ role: 'boardSecretary', bodyId, reaches: [bodyId] }] },
    };
    const list =
      (query: Record<string, string> = {}, who: RequestContext = context) =>
      () =>
        listAudits(who, parseAuditFilter(query));
    const { matching } = await list()();
    const reference = 'PostgreSQL alone: the page of one board';
    report(
      `The list of ${matching} audits with ${count} recommendations`,
      await measure(
        [
          { name: 'all of them', run: list() },
          { name: 'chosen: of one board of ten', run: list({ body: bodyId }) },
          { name: 'searched', run: list({ q: 'avtal' }) },
          { name: 'for the secretary of one board of ten', run: list({}, secretary) },
          { name: reference, run: () => registers.asOwner(page, [organisationId, bodyId]) },
        ],
        8,
        2,
      ),
      reference,
    );
  }
} finally {
  await registers.close();
}
