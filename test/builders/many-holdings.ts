type AsOwner = <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;

interface Size {
  readonly administrations: number;
  readonly people: number;
  readonly assets: number;
  readonly systems: number;
  readonly risks: number;
}

/** What they are about; every fourth word comes back in as many rows. */
const subjects = `array['elevhälsans journaler', 'bygglov', 'löner', 'försörjningsstöd', 'kartor', 'avtal', 'larm', 'vattenprov']`;

/**
 * Administrations with registers of assets, systems and risks: nine of ten with an owner, eight of ten classed twice, each
 * asset in a system; each risk judged three times, every fifth accepted, linked with a system. Set-based, as the owner.
 */
export async function manyHoldings(
  asOwner: AsOwner,
  organisationId: string,
  size: Size,
): Promise<{ readonly administrations: readonly string[] }> {
  const bodies = await asOwner<{ id: string }>(
    `insert into body (organisation_id, kind, name) select $1, 'administration', 'Förvaltning ' || gen_random_uuid()
       from generate_series(1, $2::int) n returning id`,
    [organisationId, size.administrations],
  );
  const ids = bodies.map(({ id }) => id);
  const people = await asOwner<{ id: string }>(
    `insert into person (organisation_id, name, email) select $1, 'Person ' || n, gen_random_uuid() || '@lindviken.example'
       from generate_series(1, $2::int) n returning id`,
    [organisationId, size.people],
  );
  const owners = people.map(({ id }) => id);
  const owner = `case when n % 10 > 0 then ($3::uuid[])[1 + n % cardinality($3::uuid[])] end`;
  const named = `($2::uuid[])[1 + n % cardinality($2::uuid[])], ${owner}`;
  const given = [organisationId, ids, owners];
  await asOwner(
    `insert into "system" (organisation_id, name, description, body_id, owner_person_id)
       select $1, 'System ' || n, 'Används för ' || (${subjects})[1 + n % 8], ${named} from generate_series(1, $4::int) n`,
    [...given, size.systems],
  );
  await asOwner(
    `insert into information_asset (organisation_id, name, description, body_id, owner_person_id)
       select $1, 'Tillgång ' || n, 'Uppgifter om ' || (${subjects})[1 + n % 8], ${named} from generate_series(1, $4::int) n`,
    [...given, size.assets],
  );
  await asOwner(
    `insert into asset_in_system (organisation_id, asset_id, system_id)
       select $1, a.id, s.id from (select id, row_number() over (order by id) as n from information_asset where organisation_id = $1) a
       join (select id, row_number() over (order by id) - 1 as n, count(*) over () as all from "system" where organisation_id = $1) s
         on s.n = a.n % s.all on conflict do nothing`,
    [organisationId],
  );
  for (const [column, table] of [
    ['asset_id', 'information_asset'],
    ['system_id', '"system"'],
  ] as const)
    await asOwner(
      `insert into classification (organisation_id, ${column}, scale, confidentiality, integrity, availability, reason,
         assessed_by, assessed_at, decided_by, decided_on, next_review_on)
       select $1, a.id, 'fourLevels', 1 + a.n % 3, 1 + a.n % 2, 1 + a.n % 3, 'Bedömd', $2::uuid, now() - make_interval(days => (400 * y)::int),
         $2::uuid, current_date - (400 * y)::int, current_date - (400 * y)::int + 365
       from (select id, row_number() over (order by id) as n from ${table} where organisation_id = $1) a
       cross join generate_series(0, 1) y where a.n % 10 < 8`,
      [organisationId, owners[0]],
    );
  await asOwner(
    `insert into risk (organisation_id, body_id, title, scenario, source, aspects, owner_person_id, next_review_on, made_at)
       select $1, ($2::uuid[])[1 + n % cardinality($2::uuid[])], 'Risk ' || n, 'Det som kan hända med ' || (${subjects})[1 + n % 8],
         (array['incident', 'weakness', 'threatTrend', 'change'])[1 + n % 4], array['availability'], ${owner}, current_date + (n % 400 - 40), now()
       from generate_series(1, $4::int) n`,
    [...given, size.risks],
  );
  await asOwner(
    `insert into risk_assessment (organisation_id, risk_id, on_day, likelihood, consequence, reason, by_person, at)
       select $1, r.id, current_date - 365 * y, 1 + (r.n + y) % 4, 1 + (r.n / 4 + y) % 4, 'Bedömd', $2::uuid, now() - make_interval(days => 365 * y)
       from (select id, row_number() over (order by id)::int as n from risk where organisation_id = $1) r cross join generate_series(0, 2) y`,
    [organisationId, owners[0]],
  );
  await asOwner(
    `insert into risk_acceptance (organisation_id, risk_id, accepted_by, on_day, until_on, reason, at)
       select $1, r.id, $2::uuid, current_date, current_date + 90, 'Går att leva med', now()
       from (select id, row_number() over (order by id) as n from risk where organisation_id = $1) r where r.n % 5 = 0`,
    [organisationId, owners[0]],
  );
  await asOwner('analyze');
  return { administrations: ids };
}
