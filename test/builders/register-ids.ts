import type { TestDatabase } from '../database.ts';

/** Things of the example municipality's register that its pages are shown with. */
export interface RegisterIds {
  /** An audit that has been followed up. */
  readonly audit: string;
  /** A body's matter about it. */
  readonly matter: string;
  /** The address where a step of some matter is taken back, and a meeting of a board's. */
  readonly stepTaken: string;
  readonly meeting: string;
  /** A recommendation whose body has reported it done. */
  readonly recommendation: string;
  /** A recommendation, and its body, that some round over its audit says nothing of. */
  readonly toAssess: string;
  readonly body: string;
  /** A round with unknown colours, and one of them that nobody has decided on. */
  readonly followUp: string;
  readonly unknown: string;
  /** A draft of the auditors', an audit that it goes over, and the address where one of its rows is assessed. */
  readonly draftRound: string;
  readonly draftAudit: string;
  readonly draftWork: string;
  /** What has been written in it already. */
  readonly draftAssessment: string;
  /** An open request of the auditors', something handed over, and the latest yearly report. */
  readonly request: string;
  readonly handover: string;
  readonly action: string;
  readonly evidence: string;
  readonly yearlyReport: string;
  /** A system and an asset of the social services that have been classed. */
  readonly classedSystem: string;
  readonly classedAsset: string;
  /** A governing document of the social services that has been decided and has a draft. */
  readonly document: string;
  /** The guideline, and a requirement that its draft changes. */
  readonly guideline: string;
  /** One that was read from a file and waits as a draft. */
  readonly ownGuideline: string;
  readonly requirement: string;
  /** The municipality's self-assessment under way with a chapter of it, the social services as a unit, and a gap of theirs. */
  readonly selfAssessment: string;
  readonly chapter: string;
  readonly socialServices: string;
  readonly gap: string;
  /** A risk of the social services' that its director may accept, one closed, and exceptions in force and to be decided. */
  readonly risk: string;
  readonly closedRisk: string;
  readonly exception: string;
  readonly askedException: string;
  readonly plannedMeeting: string;
  readonly managementReview: string;
  readonly agendaItem: string;
  readonly decidedItem: string;
  /** A duty that has been moved, one taken out of the year wheel, and a body that has none. */
  readonly movedDuty: string;
  readonly withdrawnDuty: string;
  readonly bodyWithoutDuties: string;
  /** An indicator that the system counts, and one whose values people enter, with one corrected. */
  readonly computedIndicator: string;
  readonly enteredIndicator: string;
  readonly latePhase: string;
  readonly donePhase: string;
  readonly openGoal: string;
  readonly benefit: string;
  readonly withdrawnBenefit: string;
  readonly issuedReport: string;
  readonly draftReport: string;
  /** The social board's internal control plan of this year with a point, and its draft for the next with one. */
  readonly controlPlan: string;
  readonly controlPoint: string;
  readonly draftPlan: string;
  readonly draftPoint: string;
  readonly socialBoard: string;
  /** The social board's draft, a part of it, a recommendation that it leaves unanswered, and one that was received. */
  readonly response: string;
  readonly responseItem: string;
  /** A promise, read from a report, to enter the internal control plan. */
  readonly controlPromise: string;
  readonly unanswered: string;
  readonly receivedResponse: string;
  /** What the board has referred to another, and an answer read from a report with its body. */
  readonly referral: string;
  readonly readAnswer: string;
  readonly readAnswerOf: string;
}

type One = (sql: string, ...values: string[]) => Promise<{ id: string; body_id: string }>;

/** The social board's internal control plans, and the first point of each. */
async function controlPlanIds(one: One) {
  const plan = (state: string) =>
    one(`select p.id, p.body_id from control_plan p join body b on b.id = p.body_id
      where p.state = '${state}' and b.name = 'Socialnämnden' limit 1`);
  const firstOf = (id: string) =>
    one('select id from control_point where plan_id = $1 order by position limit 1', id);
  const [decided, draft] = [await plan('decided'), await plan('draft')];
  return {
    controlPlan: decided.id,
    controlPoint: (await firstOf(decided.id)).id,
    draftPlan: draft.id,
    draftPoint: (await firstOf(draft.id)).id,
  };
}

/** The social board's draft with what it answers and leaves out, and others' of which a page is made. */
async function responseIds(one: One) {
  const draft = await one(`select res.id, res.lead_body_id as body_id from response res
    join body b on b.id = res.lead_body_id where res.state = 'draft' and b.name = 'Socialnämnden' limit 1`);
  const read = await one(
    'select id, body_id from read_response where body_id is not null and withdrawn_at is null order by id limit 1',
  );
  return {
    response: draft.id,
    receivedResponse: (await one("select id from response where state = 'received' order by made_at limit 1"))
      .id,
    responseItem: (await one('select id from response_item where response_id = $1 limit 1', draft.id)).id,
    controlPromise: (
      await one(
        `select id from commitment where enters_control_plan and read_response_id is not null
         and withdrawn_at is null order by id limit 1`,
      )
    ).id,
    unanswered: (
      await one(
        `select a.recommendation_id as id from addressee a join recommendation r on r.id = a.recommendation_id
         join response_matter rm on rm.response_id = $1 and rm.body_id = a.body_id join matter m on m.id = rm.matter_id
         where r.audit_id = m.audit_id and not exists (
           select from response_item i where i.response_id = $1 and i.recommendation_id = r.id) limit 1`,
        draft.id,
      )
    ).id,
    referral: (await one('select id from referral where from_body_id = $1 limit 1', draft.body_id)).id,
    readAnswer: read.id,
    readAnswerOf: read.body_id,
  };
}

/** Ids of the example that has been loaded into this database. */
export async function registerIds({ asOwner }: TestDatabase): Promise<RegisterIds> {
  const one = async (sql: string, ...values: string[]) => {
    const [row] = await asOwner<{ id: string; body_id: string }>(sql, values);
    if (!row) throw new Error(`The example has none of these: ${sql}`);
    return row;
  };
  const { id: audit } = await one(
    'select audit_id as id from follow_up_audit group by audit_id order by count(*) desc, audit_id limit 1',
  );
  const reported = await one(
    `select recommendation_id as id from addressee where state = 'reportedDone' order by 1 limit 1`,
  );
  const toAssess = await one(`select ad.recommendation_id as id, ad.body_id from addressee ad
    join recommendation r on r.id = ad.recommendation_id
    join follow_up_audit fa on fa.audit_id = r.audit_id
    join follow_up f on f.id = fa.follow_up_id and f.made_by = 'auditors'
    where not exists (select from assessment s where s.recommendation_id = r.id and s.follow_up_id = f.id)
    order by 1, 2 limit 1`);
  const unknown = await one(
    `select s.id from assessment s join follow_up f on f.id = s.follow_up_id and f.closed_at is not null
     where status = 'unknown' and interpreted_by is null order by s.id limit 1`,
  );
  const draft = await one(
    `select fa.follow_up_id as id, fa.audit_id as body_id from follow_up f
     join follow_up_audit fa on fa.follow_up_id = f.id where f.closed_at is null and f.made_by = 'auditors' limit 1`,
  );
  const promised = await one(
    `select c.recommendation_id as id, c.body_id from commitment c join recommendation r on r.id = c.recommendation_id
     where r.audit_id = $1 order by c.due_on limit 1`,
    draft.body_id,
  );
  const step = await one(
    `select id, matter_id as body_id from matter_event where withdrawn_at is null order by on_day desc, id limit 1`,
  );
  return {
    audit,
    stepTaken: `/matters/${step.body_id}/steps/${step.id}`,
    meeting: (await one('select id from board_meeting order by meets_on desc, id limit 1')).id,
    matter: (await one('select id from matter where audit_id = $1 order by body_id limit 1', audit)).id,
    recommendation: reported.id,
    toAssess: toAssess.id,
    body: toAssess.body_id,
    followUp: (await one('select follow_up_id as id from assessment where id = $1', unknown.id)).id,
    unknown: unknown.id,
    draftRound: draft.id,
    draftAudit: draft.body_id,
    draftAssessment: (
      await one('select id from assessment where follow_up_id = $1 order by id limit 1', draft.id)
    ).id,
    draftWork: `/follow-ups/${draft.id}/assess/${promised.id}/${promised.body_id}`,
    request: (await one('select id from auditor_request where answered_at is null order by asked_at limit 1'))
      .id,
    handover: (await one('select id from handover order by handed_at limit 1')).id,
    action: (
      await one(`select a.id from action a join body b on b.id = a.body_id
        where b.name = 'Socialnämnden' and a.state = 'underWay' and a.due_on is not null
        order by (select count(*) from action_date d where d.action_id = a.id) desc, a.id limit 1`)
    ).id,
    evidence: (
      await one(`select e.id from evidence e join evidence_version v on v.evidence_id = e.id and v.sha256 is not null
        join body b on b.id = e.body_id where b.name = 'Socialnämnden' order by v.media_type, e.id limit 1`)
    ).id,
    yearlyReport: (
      await one('select id from yearly_report where company_id is null order by year desc limit 1')
    ).id,
    classedSystem: (await one(`select id from "system" where name = 'Verksamhetssystemet Livbåt'`)).id,
    classedAsset: (
      await one("select id from information_asset where name = 'Akter i individ- och familjeomsorgen'")
    ).id,
    document: (await one("select id from governing_document where title = 'Rutin när en medarbetare slutar'"))
      .id,
    guideline: (
      await one("select guideline_id as id from guideline_version where state = 'superseded' limit 1")
    ).id,
    ownGuideline: (
      await one("select guideline_id as id from guideline_version where reading = 'read' limit 1")
    ).id,
    requirement: (
      await one(`select w.requirement_id as id from requirement_wording w join guideline_version v
        on v.guideline_id = w.guideline_id and v.number = w.number and v.state = 'draft'
        join requirement_wording f on f.requirement_id = w.requirement_id and f.text <> w.text order by f.position, 1 limit 1`)
    ).id,
    selfAssessment: (
      await one("select id from self_assessment where level = 'municipality' and finished_at is null limit 1")
    ).id,
    chapter: (
      await one(`select w.chapter as id from requirement_wording w join guideline_version v
        on v.guideline_id = w.guideline_id and v.number = w.number and v.state = 'inForce'
        where w.level = 'municipality' and w.kind = 'measure' group by w.chapter order by count(*) desc, 1 limit 1`)
    ).id,
    socialServices: (await one("select id from body where name = 'Socialförvaltningen'")).id,
    gap: (
      await one(`select s.requirement_id as id from compliance_standing s join body b on b.id = s.body_id
        join action_of o on o.noun = 'requirement' and o.noun_id = s.requirement_id
        where b.name = 'Socialförvaltningen' and s.level = 'administration' order by 1 limit 1`)
    ).id,
    risk: (
      await one(`select x.id from risk x join body b on b.id = x.body_id where b.name = 'Socialförvaltningen'
        and x.closed_on is null and x.next_review_on > current_date + 30 order by x.title desc limit 1`)
    ).id,
    closedRisk: (await one('select id from risk where closed_on is not null order by title limit 1')).id,
    exception: (
      await one(`select e.id from exception e join body b on b.id = e.body_id where b.name = 'Socialförvaltningen'
        and e.state = 'approved' order by e.title limit 1`)
    ).id,
    computedIndicator: (await one("select id from indicator where source = 'assetsClassified' limit 1")).id,
    enteredIndicator: (
      await one(`select i.id from indicator i join indicator_value v on v.indicator_id = i.id
        where i.source = 'entered' and i.is_per_body and i.withdrawn_at is null group by i.id order by count(*) desc limit 1`)
    ).id,
    movedDuty: (
      await one(`select e.duty_id as id from duty_event e join duty d on d.id = e.duty_id and d.withdrawn_at is null
        where e.kind = 'moved' group by e.duty_id order by count(*) desc, e.duty_id limit 1`)
    ).id,
    withdrawnDuty: (await one('select id from duty where withdrawn_at is not null order by title limit 1'))
      .id,
    bodyWithoutDuties: (
      await one(`select b.id from body b where b.kind = 'administration' and b.ended_on is null
        and not exists (select from duty d where d.body_id = b.id) order by b.name limit 1`)
    ).id,
    issuedReport: (
      await one("select id from management_report where state = 'issued' and decided_on is null limit 1")
    ).id,
    draftReport: (await one("select id from management_report where state = 'draft' limit 1")).id,
    latePhase: (await one('select id from phase where number = 3')).id,
    donePhase: (await one('select id from phase where number = 1')).id,
    openGoal: (
      await one(
        'select g.id from phase_goal g join phase p on p.id = g.phase_id where p.number = 3 and g.done_on is null limit 1',
      )
    ).id,
    benefit: (await one('select id from benefit where withdrawn_at is null order by position limit 1')).id,
    withdrawnBenefit: (await one('select id from benefit where withdrawn_at is not null limit 1')).id,
    askedException: (await one("select id from exception where state = 'asked' order by title limit 1")).id,
    plannedMeeting: (
      await one("select id from forum_meeting where state = 'planned' order by on_day limit 1")
    ).id,
    managementReview: (
      await one("select id from forum_meeting where kind = 'managementReview' order by on_day limit 1")
    ).id,
    agendaItem: (
      await one(`select i.id from agenda_item i join forum_meeting m on m.id = i.meeting_id where m.state = 'planned'
        order by i.position limit 1`)
    ).id,
    decidedItem: (
      await one(`select i.id from agenda_item i join forum_meeting m on m.id = i.meeting_id where m.state = 'closed'
        and i.decision is not null order by m.on_day desc, i.position limit 1`)
    ).id,
    socialBoard: (await one("select id from body where name = 'Socialnämnden'")).id,
    ...(await controlPlanIds(one)),
    ...(await responseIds(one)),
  };
}
