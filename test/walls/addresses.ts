import { type Description, operationsOf } from '../api/described.ts';
import type { TestServer } from '../server.ts';

/** Where ids come from, by the part of an address that they follow: those that have something behind a wall first. */
const things: Readonly<Record<string, string>> = {
  // Drafts, and an answer that was sent whose promise has become a control point since.
  responses: `(select id from response order by state not in ('draft', 'ready'), id limit 3)
    union (select i.response_id from commitment c join response_item i on i.id = c.item_id
      join response res on res.id = i.response_id
      join control_point_commitment entered on entered.commitment_id = coalesce(c.first_id, c.id)
      where res.state in ('dispatched', 'received') order by 1 limit 1)`,
  // Two of answers and actions, and one of an answer that has been sent, where the verifier has given a reason.
  recommendations: `(select r.id from recommendation r order by exists (
      select from response_item i join response res on res.id = i.response_id
      where i.recommendation_id = r.id and res.state in ('draft', 'ready')) desc,
    exists (select from action_recommendation a where a.recommendation_id = r.id) desc, r.id limit 2)
    union all (select e.recommendation_id from work_event e
      join addressee a on a.recommendation_id = e.recommendation_id and a.body_id = e.body_id
      join matter m on m.id = a.matter_id
      where e.command in ('confirm', 'sendBack', 'reopen') and e.reason is not null and m.dispatched_on <= current_date
      order by e.nth desc limit 1)`,
  audits: `select m.audit_id as id from response_matter rm join matter m on m.id = rm.matter_id
    join response res on res.id = rm.response_id where res.state in ('draft', 'ready') and m.audit_id is not null
    order by 1 limit 2`,
  matters: `select e.matter_id as id from matter_event e join matter m on m.id = e.matter_id
    where m.dispatched_on is null and e.note is not null order by 1 limit 2`,
  'follow-ups': 'select id from follow_up order by closed_at is not null, made_by, id limit 3',
  assessments: `select s.id from assessment s join follow_up f on f.id = s.follow_up_id
    order by f.closed_at is not null, s.id limit 1`,
  actions: 'select id from action order by id limit 2',
  evidence: 'select id from evidence order by id limit 2',
  referrals: 'select id from referral order by id limit 2',
  requests: 'select id from auditor_request order by id limit 2',
  handovers: 'select id from handover order by id limit 1',
  commitments: `select c.id from commitment c join response_item i on i.id = c.item_id
    join response res on res.id = i.response_id where res.state in ('draft', 'ready') order by c.id limit 2`,
  bodies: `select id from body where name in ('Socialnämnden', 'Kommunstyrelsen') order by id`,
  'control-plans': `select id from control_plan where state = 'draft' or body_id in (
    select p.body_id from control_plan p join control_point cp on cp.plan_id = p.id
    join control_point_commitment entered on entered.point_id = cp.id) order by state, id limit 3`,
  points: 'select id from control_point order by id limit 2',
  'control-points': 'select id from control_point order by id limit 2',
  forum: `select id from forum_meeting order by state, on_day desc, id limit 2`,
  'forum-meetings': `select id from forum_meeting order by state, on_day desc, id limit 2`,
  items: 'select id from agenda_item where decision is not null order by id limit 1',
  'agenda-items': 'select id from agenda_item where decision is not null order by id limit 1',
  indicators: `select indicator_id as id from indicator_value where body_id is not null group by 1 order by count(*) desc, 1
    limit 3`,
  duties: 'select id from duty where body_id is not null order by note is null, id limit 2',
  'management-reports': '(select id from management_report order by state, id limit 3)',
  'yearly-reports': 'select id from yearly_report order by id limit 1',
  documents: `select document_id as id from document_version where decided_on is null order by 1 limit 1`,
};

/** Neither a thing of the register nor quickly answered: papers are printed, and have their own tests. */
const elsewhere =
  /^\/(assets|example|sign-in|set-up|invitation|calendar|readings|people|organisation\/import)|^\/papers\/:of|\.(pdf|docx|png)|:file/;

/** The last word of the address before its first id, as `requests` of `/handovers/requests/:id`. */
const nounOf = (pattern: string) => /([\w-]+)\/[:{]/.exec(pattern)?.[1] ?? '';

/** Every address of pages, files and the API that can be asked for, with ids of things that have something to hide. */
export async function addressesOf(
  { web, database }: TestServer,
  description: Description,
): Promise<{ readonly pages: string[]; readonly api: string[] }> {
  const found = Object.entries(things).map(async ([noun, sql]) => {
    const rows = await database.asOwner<{ id: string }>(sql);
    if (rows.length === 0) throw new Error(`The example has no ${noun} to look at`);
    return [noun, rows.map(({ id }) => id)] as const;
  });
  const ids = new Map(await Promise.all(found));
  const filled = (pattern: string): string[] => {
    if (!/[:{]/.test(pattern)) return [pattern];
    const named = ids.get(nounOf(pattern)) ?? [];
    // The forms and parts of a thing are asked for once: the same wall stands before all of them.
    const chosen = /(:id|\{id\})$/.test(pattern) ? named : named.slice(0, 1);
    const first = chosen.map((id) => pattern.replace(/:id|\{id\}/, id));
    return first.map((address) =>
      address
        .replaceAll(/:body|\{body(Id)?\}/g, ids.get('bodies')?.[0] ?? '')
        .replaceAll(/:recommendation|\{recommendation(Id)?\}/g, ids.get('recommendations')?.[0] ?? '')
        .replaceAll(/:audit|\{audit(Id)?\}/g, ids.get('audits')?.[0] ?? '')
        .replaceAll(/:\w+|\{\w+\}/g, '1'),
    );
  };
  const patterns = web.routes.filter(({ method, path }) => method === 'GET' && !elsewhere.test(path));
  const described = operationsOf(description).filter(
    ({ method, path }) =>
      method === 'get' && !elsewhere.test(path.replace('/api/v1', '')) && !/\{file|papers/.test(path),
  );
  return {
    pages: [...new Set(patterns.flatMap(({ path }) => filled(path.replaceAll(/\{[^}]*\}+/g, ''))))],
    api: [...new Set(described.flatMap(({ path }) => filled(path)))],
  };
}
