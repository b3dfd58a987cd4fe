import type { TestDatabase } from '../database.ts';

/**
 * Puts a promise into an internal control plan of its body, of a year of its own.
 * @returns the point as it is told of, once the plan is decided
 */
export async function putInPlan(
  run: TestDatabase['asOwner'],
  commitmentId: string,
  { control = 'Stickprov av avtal', isDecided = true } = {},
): Promise<string> {
  const [point] = await run<{ id: string; year: number }>(
    `insert into control_plan (organisation_id, body_id, year) select c.organisation_id, c.body_id,
        coalesce((select max(year) + 1 from control_plan p where p.organisation_id = c.organisation_id
          and p.body_id = c.body_id), 2026)
      from commitment c where c.id = $1 returning id, year`,
    [commitmentId],
  );
  const { id, year } = point ?? {};
  await run(
    `with point as (insert into control_point (organisation_id, plan_id, position, risk, control)
        select organisation_id, id, 1, 'Avtal följs inte', $3 from control_plan where id = $2 returning organisation_id, id)
      insert into control_point_commitment (organisation_id, point_id, commitment_id)
      select point.organisation_id, point.id, coalesce(c.first_id, c.id) from point, commitment c where c.id = $1`,
    [commitmentId, id, control],
  );
  if (isDecided)
    await run("update control_plan set state = 'decided', decided_on = '2025-12-10' where id = $1", [id]);
  return `${year}:1 ${control}`;
}
