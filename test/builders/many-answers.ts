import type { RequestContext } from '../../src/identity/index.ts';
import { adoptGuideline } from '../../src/requirements/index.ts';

type AsOwner = <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;

/**
 * The built-in guideline in force for so many years, and every unit's answers to all that is asked of it in each of them:
 * administrations, the municipality, central IT and systems.
 */
export async function manyAnswers(
  asOwner: AsOwner,
  officer: RequestContext,
  size: { readonly administrations: number; readonly systems: number; readonly years: number },
): Promise<{ readonly administrations: readonly string[]; readonly answers: number }> {
  const { organisationId } = officer.requester;
  const bodies = await asOwner<{ id: string }>(
    `insert into body (organisation_id, kind, name) select $1, 'administration', 'Enhet för mätning ' || n
       from generate_series(1, $2::int) n returning id`,
    [organisationId, size.administrations],
  );
  const ids = bodies.map(({ id }) => id);
  await asOwner(
    `insert into "system" (organisation_id, name, body_id)
       select $1, 'System ' || n, ($2::uuid[])[1 + n % $3::int] from generate_series(1, $4::int) n`,
    [organisationId, ids, size.administrations, size.systems],
  );
  const adopted = await adoptGuideline(officer, {
    title: 'Riktlinje för informationssäkerhet',
    inForceFrom: '2020-01-01',
    municipalityBodyId: ids[0] ?? '',
    centralItBodyId: ids[1] ?? '',
  });
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.refusal));
  const unit = `(select 'administration' as level, id as body_id, null::uuid as system_id, id as unit_id from body
      where organisation_id = $1 and kind = 'administration'
    union all select 'municipality', ($2::uuid[])[1], null, $1::uuid
    union all select 'centralIt', ($2::uuid[])[2], null, $1::uuid
    union all select 'system', body_id, id, id from "system" where organisation_id = $1)`;
  const [counted] = await asOwner<{ count: number }>(
    `with said as (insert into compliance_assessment (organisation_id, requirement_id, number, level, body_id, system_id,
        result, reason, basis, on_day, valid_to, assessed_by, assessed_at)
      select $1, w.requirement_id, 1, u.level, u.body_id, u.system_id,
        (array['met', 'partly', 'notMet', 'notApplicable', 'met'])[1 + abs(hashtext(w.requirement_id::text || u.unit_id::text || y)) % 5],
        'Så har det bedömts', 'self', (current_date - 365 * y - 20), case when y = 0 then null else current_date - 365 * (y - 1) end,
        $1, now()
      from ${unit} u join requirement_wording w on w.organisation_id = $1 and w.kind = 'measure' and w.level = u.level
      cross join generate_series(0, $3::int - 1) y returning 1)
    select count(*)::int as count from said`,
    [organisationId, ids, size.years],
  );
  await asOwner(
    `insert into compliance_standing (organisation_id, requirement_id, level, body_id, system_id, assessment_id, result, basis, on_day, valid_to)
      select distinct on (unit_id, requirement_id) organisation_id, requirement_id, level, body_id, system_id, id, result, basis, on_day, valid_to
      from compliance_assessment where organisation_id = $1 order by unit_id, requirement_id, on_day desc`,
    [organisationId],
  );
  await asOwner(
    `insert into chapter_assessment (organisation_id, guideline_id, number, chapter, level, body_id, system_id, maturity, on_day, assessed_by, assessed_at)
      select $1, c.guideline_id, 1, c.chapter, u.level, u.body_id, u.system_id, abs(hashtext(c.chapter || u.unit_id::text || y)) % 6,
        current_date - 365 * y - 20, $1, now()
      from ${unit} u cross join (select distinct guideline_id, chapter from requirement_wording where organisation_id = $1) c
      cross join generate_series(0, $3::int - 1) y where u.level <> 'system' and $2::uuid[] is not null`,
    [organisationId, ids, size.years],
  );
  await asOwner('analyze');
  return { administrations: ids, answers: counted?.count ?? 0 };
}
