import type { TestDatabase } from '../database.ts';

/** What a word belongs to; who may read of it stands in the test. */
export type Kind =
  | 'draft'
  | 'action'
  | 'evidence'
  | 'way'
  | 'verification'
  | 'referral'
  | 'request'
  | 'controlPoint'
  | 'controlDraft'
  | 'auditorsRound'
  | 'ownRound'
  | 'forum'
  | 'measurement'
  | 'duty'
  | 'reportDraft'
  | 'report';

/** A word that stands in one text of one thing, and nowhere else. */
export interface Secret {
  readonly word: string;
  readonly kind: Kind;
  /** The table and column, for whoever looks for the hole. */
  readonly place: string;
  /** The bodies whose it is. */
  readonly bodyIds: readonly string[];
}

interface Text {
  readonly kind: Kind;
  readonly table: string;
  readonly columns: readonly string[];
  /** Selects `id` and `bodies` (uuid[]) of the rows. */
  readonly rows: string;
  /** What each column becomes, with `word` for the word; the word behind what stands there where it is left out. */
  readonly becomes?: string;
}

const ofResponse = `array(select body_id from response_matter where response_id = res.id) || res.lead_body_id as bodies
  from response res`;
const isDraft = `res.state in ('draft', 'ready')`;
const ofAction = `array(select body_id from action_recommendation where action_id = a.id) || a.body_id as bodies from action a`;
const ofRound = (madeBy: string) =>
  `'{}'::uuid[] as bodies from follow_up f where f.closed_at is null and f.made_by = '${madeBy}' and f.made_by_body_id is null`;
const ofAssessment = (madeBy: string) =>
  `select s.id, '{}'::uuid[] as bodies from assessment s join follow_up f on f.id = s.follow_up_id
   where f.closed_at is null and f.made_by = '${madeBy}' and f.made_by_body_id is null`;

const ofPlans = (state: string) => `select cp.id, array[p.body_id] as bodies from control_point cp
  join control_plan p on p.id = cp.plan_id where p.state = '${state}'`;

const texts: readonly Text[] = [
  {
    kind: 'draft',
    table: 'response',
    columns: ['title', 'text'],
    rows: `select res.id, ${ofResponse} where ${isDraft}`,
  },
  {
    kind: 'draft',
    table: 'response_item',
    columns: ['text'],
    rows: `select i.id, ${ofResponse} join response_item i on i.response_id = res.id where ${isDraft}`,
  },
  {
    kind: 'draft',
    table: 'commitment',
    columns: ['what'],
    rows: `select c.id, ${ofResponse} join response_item i on i.response_id = res.id
      join commitment c on c.item_id = i.id where ${isDraft}`,
  },
  // Entered in the plan after the answer: of what stood in the answer itself the change log tells, which has none here.
  // Boards that answer together are told which point each other's promise became, and nothing else of the plan.
  {
    kind: 'controlPoint',
    table: 'control_point',
    columns: ['control'],
    rows: `select cp.id, p.body_id || array(select rm.body_id from control_point_commitment l
        join commitment c on coalesce(c.first_id, c.id) = l.commitment_id join response_item i on i.id = c.item_id
        join response_matter rm on rm.response_id = i.response_id where l.point_id = cp.id) as bodies
      from control_point cp join control_plan p on p.id = cp.plan_id where p.state = 'decided'`,
  },
  { kind: 'controlPoint', table: 'control_point', columns: ['method'], rows: ofPlans('decided') },
  {
    kind: 'controlPoint',
    table: 'control_outcome',
    columns: ['observation'],
    rows: `select o.id, array[p.body_id] as bodies from control_outcome o
      join control_point cp on cp.id = o.point_id join control_plan p on p.id = cp.plan_id`,
  },
  { kind: 'controlDraft', table: 'control_point', columns: ['control', 'risk'], rows: ofPlans('draft') },
  { kind: 'action', table: 'action', columns: ['title', 'description'], rows: `select a.id, ${ofAction}` },
  {
    kind: 'action',
    table: 'action_note',
    columns: ['text'],
    rows: `select n.id, ${ofAction} join action_note n on n.action_id = a.id`,
  },
  {
    kind: 'evidence',
    table: 'evidence',
    columns: ['title', 'shows'],
    rows: `select e.id, e.body_id || array(
      select coalesce(o.body_id, served.body_id, promise.body_id) from evidence_of o
      left join action_recommendation served on served.action_id = o.noun_id
      left join commitment promise on promise.id = o.noun_id where o.evidence_id = e.id) as bodies from evidence e`,
  },
  {
    kind: 'way',
    table: 'matter_event',
    columns: ['note'],
    rows: `select e.id, array[m.body_id] as bodies from matter_event e join matter m on m.id = e.matter_id
      where m.dispatched_on is null and m.received_on is null`,
  },
  {
    kind: 'verification',
    table: 'work_event',
    columns: ['reason'],
    rows: `select id, array[body_id] as bodies from work_event where command in ('confirm', 'sendBack', 'reopen')`,
  },
  {
    kind: 'referral',
    table: 'referral',
    columns: ['reason', 'answer'],
    rows: `select id, array[from_body_id, to_body_id] as bodies from referral`,
  },
  {
    kind: 'request',
    table: 'auditor_request',
    columns: ['text', 'answer'],
    rows: `select id, array[body_id] as bodies from auditor_request`,
  },
  {
    kind: 'request',
    table: 'handover',
    columns: ['note'],
    rows: `select id, array[body_id] as bodies from handover`,
  },
  {
    kind: 'forum',
    table: 'agenda_item',
    columns: ['title', 'background', 'note', 'decision'],
    rows: `select id, '{}'::uuid[] as bodies from agenda_item`,
  },
  {
    kind: 'measurement',
    table: 'indicator_value',
    columns: ['note'],
    becomes: `coalesce(note, '') || ' ' || word`,
    rows: `select id, array[body_id] as bodies from indicator_value where body_id is not null`,
  },
  {
    kind: 'duty',
    table: 'duty',
    columns: ['title', 'note'],
    rows: `select id, array[body_id] as bodies from duty where body_id is not null`,
  },
  {
    kind: 'reportDraft',
    table: 'management_report',
    columns: ['registry_number'],
    becomes: `coalesce(registry_number, '') || ' ' || word`,
    rows: `select id, '{}'::uuid[] as bodies from management_report where state = 'draft'`,
  },
  {
    kind: 'report',
    table: 'management_report',
    columns: ['content'],
    becomes: `jsonb_set(content, '{full,title}', to_jsonb(content #>> '{full,title}' || ' ' || word))`,
    rows: `select id, '{}'::uuid[] as bodies from management_report where state = 'issued'`,
  },
  ...(['auditors', 'municipality'] as const).flatMap((madeBy): Text[] => {
    const kind = madeBy === 'auditors' ? 'auditorsRound' : 'ownRound';
    return [
      { kind, table: 'follow_up', columns: ['title', 'overall'], rows: `select f.id, ${ofRound(madeBy)}` },
      { kind, table: 'assessment', columns: ['done', 'remaining', 'comment'], rows: ofAssessment(madeBy) },
    ];
  }),
];

/** Puts a word of its own into every text that some wall stands around, past the rules that keep them. */
export async function plantSecrets({ asOwner }: TestDatabase): Promise<Secret[]> {
  const planted: Secret[] = [];
  // The example has no draft of the municipality's own: the latest of its rounds becomes one.
  await asOwner('alter table follow_up disable trigger user');
  await asOwner(`update follow_up set closed_at = null
    where id = (select id from follow_up where made_by = 'municipality' order by dated desc, id limit 1)`);
  for (const { kind, table, columns, rows, becomes } of texts) {
    await asOwner(`alter table ${table} disable trigger user`);
    for (const column of columns) {
      const place = `${table}.${column}`;
      const found = await asOwner<{ word: string; bodies: string[] }>(
        `update ${table} held set ${column} = ${becomes ?? `${column} || ' ' || word`}
         from (select id, bodies, 'q' || md5('${place}' || id) || 'q' as word from (${rows}) own) own
         where own.id = held.id${becomes ? '' : ` and ${column} is not null`} returning word, bodies::text[] as bodies`,
      );
      planted.push(...found.map(({ word, bodies }) => ({ word, kind, place, bodyIds: bodies })));
    }
    await asOwner(`alter table ${table} enable trigger user`);
  }
  return planted;
}
