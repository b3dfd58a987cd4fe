// The list of the register, chosen and searched in, and one recommendation, against the same page with SQL alone.
import { findRecommendation, listRecommendations, registerChoices } from '../src/audits/index.ts';
import { parseRegisterFilter } from '../src/audits/register/register-filter.model.ts';
import type { RequestContext } from '../src/identity/index.ts';
import { measure, report } from './measure.ts';
import { openRegisters } from './registers.ts';

/** As the tables' owner, past row level security: the 50 rows with their bodies and matters, and how many there are by status. */
const page = (condition: string) => `
  with page as (
    select r.id, r.number, r.text, r.position, r.assessed, au.title, au.year from recommendation r
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where r.organisation_id = $1 and r.withdrawn_at is null and ${condition}
    order by au.year desc nulls last, au.title, r.position limit 50)
  select page.*, b.name, a.state, a.verification, m.registry_number, m.answer_by, m.received_on from page
    join addressee a on a.organisation_id = $1 and a.recommendation_id = page.id
    join body b on b.organisation_id = $1 and b.id = a.body_id
    left join matter m on m.organisation_id = $1 and m.id = a.matter_id
  order by page.year desc nulls last, page.title, page.position`;
const counted = (condition: string) => `select assessed, count(*) from recommendation r
  where organisation_id = $1 and withdrawn_at is null and ${condition} group by assessed`;

const registers = await openRegisters();
try {
  for (const count of [100, 10_000, 100_000]) {
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
      (query: Record<string, string>, who: RequestContext = context) =>
      () =>
        listRecommendations(who, parseRegisterFilter(query));
    const alone =
      (condition = 'true') =>
      async () => {
        await registers.asOwner(page(condition), [organisationId]);
        await registers.asOwner(counted(condition), [organisationId]);
      };
    const { rows } = await list({ unknown: 'interpreted' })();
    const id = rows[0]?.id ?? '';
    const part = rows[0]?.text.match(/\((\w{4})/)?.[1] ?? '';

    const reference = 'PostgreSQL alone: the page, and counts';
    report(
      `The register of ${count} recommendations`,
      await measure(
        [
          { name: 'the list', run: list({}) },
          { name: 'the list, last page', run: list({ page: '1000000' }) },
          { name: 'by the date of the answer', run: list({ sort: 'answerBy' }) },
          { name: 'not done, of one board', run: list({ body: bodyId, status: 'red' }) },
          { name: 'planned, and not answered in time', run: list({ state: 'planned', answer: 'late' }) },
          { name: 'for the secretary of one board of ten', run: list({}, secretary) },
          { name: 'what can be chosen', run: () => registerChoices(context, parseRegisterFilter({})) },
          { name: 'one recommendation with its history', run: () => findRecommendation(context, id) },
          { name: reference, run: alone() },
        ],
        10,
        2,
      ),
      reference,
    );
    const looked = 'PostgreSQL alone: the page, and counts, by ILIKE';
    report(
      `A search in it`,
      await measure(
        [
          { name: `a rare part of a word ("${part}")`, run: list({ q: part }) },
          { name: 'a common word ("behörighet")', run: list({ q: 'behörighet' }) },
          { name: 'two words, one of them the audit’s', run: list({ q: `incident avtal` }) },
          { name: 'a registry number', run: list({ q: 'DNR 2020/12' }) },
          { name: looked, run: alone(`r.text ilike '%${part}%'`) },
        ],
        10,
        2,
      ),
      looked,
    );
  }
} finally {
  await registers.close();
}
