/** Runs SQL as the tables' owner. */
export type Run = (text: string, values?: unknown[]) => Promise<unknown>;

const perAudit = 20;

const bodies = `insert into body (organisation_id, kind, name)
  select $1::uuid, 'board', 'Nämnd ' || lpad(n::text, 2, '0') from generate_series(1, 10) n
  union all select $1::uuid, 'administration', 'Förvaltning ' || lpad(n::text, 2, '0') from generate_series(1, 10) n`;

const ties = `insert into board_administration (organisation_id, board_id, administration_id)
  select $1::uuid, b.id, a.id from body b join body a on right(a.name, 2) = right(b.name, 2)
  where b.kind = 'board' and a.kind = 'administration' and b.organisation_id = $1::uuid and a.organisation_id = $1::uuid`;

const audits = `insert into audit (organisation_id, title, year, firm, registry_number, is_security)
  select $1::uuid, 'Granskning av ' || (array['avtal', 'behörigheter', 'intern kontroll', 'lokaler', 'it-säkerhet'])[n % 5 + 1] || ' ' || n,
    2000 + n % 27, (array['Granit Revision AB', 'Lind & Ek Revision'])[n % 2 + 1], 'REV ' || (2000 + n % 27) || '/' || n, n % 5 = 4
  from generate_series(1, $2::int) n`;

const followUps = `insert into follow_up (organisation_id, made_by, title, dated, entered_at)
  select $1::uuid, 'auditors', 'Uppföljning ' || n, (2010 + n)::text || '-03-01', now() from generate_series(1, 12) n`;

const recommendations = `insert into recommendation (organisation_id, audit_id, position, number, text, group_title)
  select $1::uuid, a.id, n, n::text, 'Att nämnden ' ||
      (array['fastställer en rutin för', 'följer upp', 'säkerställer', 'dokumenterar', 'utbildar medarbetare i'])[('x' || substr(md5(a.title || n), 1, 5))::bit(20)::int % 5 + 1]
      || ' ' || (array['behörigheter och konton', 'avtal med leverantörer', 'informationssäkerhetsarbetet', 'säkerhetsincidenter', 'lokalernas skick', 'köp utanför avtal'])[('x' || substr(md5(n || a.title), 1, 5))::bit(20)::int % 6 + 1]
      || ' senast år ' || (a.year + 1) || ' (' || substr(md5(n || ' ' || a.title), 1, 6) || ')',
    case when n > 10 then 'Uppföljning och kontroll' end
  from audit a cross join generate_series(1, least($2::int, ${perAudit})) n where a.organisation_id = $1::uuid`;

/** One board each, and for every third a second one. */
const addressees = `insert into addressee (organisation_id, recommendation_id, body_id, state, verification, assessed)
  select $1::uuid, r.id, b.id,
    (array['received', 'answered', 'planned', 'reportedDone', 'confirmed', 'notToAct', 'reopened'])[k.k % 7 + 1],
    (array['notExamined', 'sentBack', 'confirmed'])[k.k % 3 + 1],
    (array['green', 'green', 'yellow', 'yellow', 'red', 'unknown', 'notAssessed', 'notAssessed'])[k.k % 8 + 1]
  from recommendation r cross join generate_series(0, 1) nth
    cross join lateral (select ('x' || substr(md5(r.text || nth), 1, 6))::bit(24)::int as k) k
    join body b on b.organisation_id = r.organisation_id and b.name = 'Nämnd ' || lpad(((k.k % 5) * 2 + nth + 1)::text, 2, '0')
  where r.organisation_id = $1::uuid and (nth = 0 or k.k % 3 = 0)`;

/**
 * A matter for each board that an audit has asked: of twenty, one answered late, one without a date,
 * one extended; of the last years one not answered though its date has passed. */
const matters = `insert into matter (organisation_id, audit_id, body_id, registry_number, letter_dated, answer_by, extension,
    extended_to, board_meeting, minute_item, dispatched_on, received_on)
  select $1::uuid, asked.audit_id, asked.body_id, 'DNR ' || asked.year || '/' || k.k % 900, make_date(asked.year, 2, 1),
    case when k.k % 20 <> 2 then make_date(asked.year, 6, 1) end,
    case when k.k % 20 = 3 then 'granted' else 'none' end, case when k.k % 20 = 3 then make_date(asked.year, 9, 1) end,
    make_date(asked.year, 5, 15), '§ ' || k.k % 200,
    case when k.k % 20 > 0 or asked.year < 2024 then make_date(asked.year, 5, 20) end,
    case when k.k % 20 = 1 then make_date(asked.year, 7, 2) when k.k % 20 > 0 or asked.year < 2024 then make_date(asked.year, 5, 22) end
  from (select distinct r.audit_id, a.body_id, au.title, au.year from addressee a
      join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id where a.organisation_id = $1::uuid) asked
    join body b on b.organisation_id = $1::uuid and b.id = asked.body_id
    cross join lateral (select ('x' || substr(md5(asked.title || b.name), 1, 6))::bit(24)::int as k) k`;

const assessments = `insert into assessment (organisation_id, follow_up_id, recommendation_id, body_id, status, status_from, done, remaining, interpreted, interpreted_by, interpreted_at)
  select $1::uuid, f.id, a.recommendation_id, a.body_id, a.assessed, case a.assessed when 'unknown' then 'none' else 'word' end,
    'En rutin är beslutad.', 'Den återstår att införa.',
    case when a.assessed = 'unknown' and k.k % 3 = 0 then 'yellow' end, case when a.assessed = 'unknown' and k.k % 3 < 2 then gen_random_uuid() end,
    case when a.assessed = 'unknown' and k.k % 3 < 2 then now() end
  from addressee a cross join lateral (select ('x' || substr(md5(a.recommendation_id::text), 1, 6))::bit(24)::int as k) k
    join (select id, row_number() over (order by dated) as nth from follow_up where organisation_id = $1::uuid) f on f.nth = k.k % 12 + 1
  where a.organisation_id = $1::uuid and a.assessed <> 'notAssessed'`;

const latest = `update addressee a set assessment_id = s.id, interpreted = s.interpreted, matter_id = m.id
  from addressee same
    join recommendation r on r.organisation_id = same.organisation_id and r.id = same.recommendation_id
    join matter m on m.organisation_id = r.organisation_id and m.audit_id = r.audit_id and m.body_id = same.body_id
    left join assessment s on s.organisation_id = same.organisation_id and s.recommendation_id = same.recommendation_id and s.body_id = same.body_id
  where same.organisation_id = $1::uuid and a.organisation_id = $1::uuid and a.recommendation_id = same.recommendation_id and a.body_id = same.body_id`;

const furthest = `update recommendation r set assessed = f.assessed from (
    select recommendation_id, (array['red', 'yellow', 'unknown', 'notAssessed', 'green'])[min(array_position(array['red', 'yellow', 'unknown', 'notAssessed', 'green'], assessed))] as assessed
    from addressee where organisation_id = $1::uuid group by recommendation_id) f
  where r.organisation_id = $1::uuid and f.recommendation_id = r.id`;

/** What the rounds say counts once they are closed; then nothing more is written in them. */
const closing = `update follow_up set closed_at = entered_at where organisation_id = $1::uuid`;

/**
 * Fills an organisation's register with this many recommendations, 20 an audit, with bodies, matters and assessments
 * of every kind. Always the same but for ids. Does what the use cases would, without their checks, in seconds.
 */
export async function manyRecommendations(run: Run, organisationId: string, count: number): Promise<void> {
  await run(bodies, [organisationId]);
  await run(ties, [organisationId]);
  await run(audits, [organisationId, Math.ceil(count / perAudit)]);
  await run(followUps, [organisationId]);
  await run(recommendations, [organisationId, count]);
  for (const statement of [addressees, 'analyze', matters, assessments, 'analyze', latest, furthest, closing])
    await run(statement, statement === 'analyze' ? [] : [organisationId]);
  await run('vacuum analyze');
}
