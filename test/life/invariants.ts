import { findRecommendation, findStripsOf } from '../../src/audits/index.ts';
import { findResponse, listResponses } from '../../src/responses/index.ts';
import { parseResponseFilter } from '../../src/responses/response-list.model.ts';
import { draftWords } from './commands.ts';
import type { Actor, World } from './world.ts';

/** What has been seen so far, which must never be different afterwards. */
export interface Memory {
  readonly kept: Map<string, string>;
}

/** Which of the rules of the domain have been broken, each as a sentence; empty where none has. */
export async function broken(world: World, memory: Memory): Promise<string[]> {
  return [
    ...(await confirmedOwnWork(world, memory)),
    ...(await colouredByOthers(world)),
    ...(await toldOtherwise(world)),
    ...(await altered(world, memory)),
    ...(await unchained(world)),
  ];
}

/** Nobody confirms what they have reported, own an action of, or answer for. Told when it happens: actions come later too. */
async function confirmedOwnWork({ rows, recommendationId, as }: World, { kept }: Memory): Promise<string[]> {
  const verifiers = [as.controller, as.controllerWithWork, as.coordinator].map(
    ({ requester }) => requester.personId,
  );
  const wrong = await rows<{ id: string; by_person: string }>(
    `select step.id, step.by_person from work_event step
     where step.recommendation_id = $1 and step.command in ('confirm', 'sendBack') and (
       not (step.by_person = any($2::uuid[]))
       or exists (select from work_event report where report.recommendation_id = step.recommendation_id
         and report.body_id = step.body_id and report.command = 'reportDone' and report.by_person = step.by_person
         and report.nth < step.nth)
       or exists (select from action_recommendation serves join action on action.id = serves.action_id
         where serves.recommendation_id = step.recommendation_id and serves.body_id = step.body_id
           and action.owner_person_id = step.by_person))`,
    [recommendationId, verifiers],
  );
  const unexamined = await rows(
    `select from work_event step where recommendation_id = $1 and command in ('confirm', 'reportDone')
     and not exists (select from work_event_evidence where work_event_id = step.id)`,
    [recommendationId],
  );
  return [
    ...wrong
      .filter(({ id }) => !kept.has(`step ${id}`))
      .map(({ by_person }) => `${by_person} verified own work`),
    ...unexamined.map(() => 'something was reported or confirmed without evidence'),
  ];
}

/** The colour is that of the latest closed round of the auditors, and of nothing else. */
async function colouredByOthers({ rows, recommendationId, as }: World): Promise<string[]> {
  const wrong = await rows<{ assessed: string; told: string | null }>(
    `select addressee.assessed, latest.status as told from addressee left join lateral (
       select status from assessment join follow_up on follow_up.id = follow_up_id
       where assessment.recommendation_id = addressee.recommendation_id and assessment.body_id = addressee.body_id
         and made_by = 'auditors' and closed_at is not null and withdrawn_at is null
       order by dated desc, entered_at desc, follow_up.id limit 1) latest on true
     where addressee.recommendation_id = $1 and addressee.assessed <> coalesce(latest.status, 'notAssessed')`,
    [recommendationId],
  );
  const auditors = [as.auditor, as.expert].map(({ requester }) => requester.personId);
  const forged = await rows(
    `select from change_log join follow_up on follow_up.id = noun_id
     where noun = 'followUp' and made_by = 'auditors' and verb in ('add', 'close') and not (person_id = any($1::uuid[]))
       and exists (select from follow_up_audit join recommendation on recommendation.audit_id = follow_up_audit.audit_id
         where follow_up_id = follow_up.id and recommendation.id = $2)`,
    [auditors, recommendationId],
  );
  return [
    ...wrong.map(({ assessed, told }) => `the register says ${assessed} where the auditors say ${told}`),
    ...forged.map(() => 'somebody else wrote in the auditors’ name'),
  ];
}

/** The latest year of each body's strip says how its work stands now. */
async function toldOtherwise({ rows, recommendationId, as }: World): Promise<string[]> {
  const standing = await rows<{ body_id: string; work: string; verification: string }>(
    'select body_id, state as work, verification from addressee where recommendation_id = $1',
    [recommendationId],
  );
  const strips = await findStripsOf(as.coordinator, [recommendationId]);
  return standing.flatMap((now) => {
    const marks = strips.find(({ bodyId }) => bodyId === now.body_id)?.marks ?? [];
    return (['work', 'verification'] as const).flatMap((track) => {
      const told = marks.findLast((mark) => mark.track === track)?.value;
      return told === undefined || told === now[track]
        ? []
        : [`the year says ${told} where the ${track} stands as ${now[track]}`];
    });
  });
}

/** What has been decided or closed, and what has happened, is never different afterwards and never gone. */
async function altered(world: World, { kept }: Memory): Promise<string[]> {
  const now = new Map((await things(world)).map(({ key, words }) => [key, words]));
  const wrong = [...kept].flatMap(([key, words]) => {
    if (!now.has(key)) return [`${key} is gone`];
    return now.get(key) === words ? [] : [`${key} was altered`];
  });
  for (const [key, words] of now) kept.set(key, words);
  return wrong;
}

/** A promise that repeats another is known as the same promise, through every answer that takes the place of one before. */
async function unchained({ rows, auditId }: World): Promise<string[]> {
  const wrong = await rows<{ id: string }>(
    `select repeated.id from commitment repeated join response_item on response_item.id = repeated.item_id
       left join commitment earlier on earlier.id = repeated.continues_id
     where audit_id = $1 and repeated.first_id is distinct from coalesce(earlier.first_id, earlier.id)`,
    [auditId],
  );
  return wrong.map(({ id }) => `the promise ${id} is not known as the one that it repeats`);
}

function things({ rows, auditId, recommendationId }: World) {
  return rows<{ key: string; words: string }>(
    `with decided as (
       select distinct response.* from response join response_matter on response_id = response.id
       join matter on matter.id = matter_id where audit_id = $1 and response.state not in ('draft', 'ready')
     ), closed as (
       select follow_up.* from follow_up join follow_up_audit on follow_up_id = id where audit_id = $1 and closed_at is not null
     )
     select 'response ' || id as key, title || text || coalesce(registry_number, '') as words from decided
     union all select 'item ' || item.id, item.text || coalesce(item.stance, '') from response_item item
       where response_id in (select id from decided)
     union all select 'commitment ' || promise.id, what || coalesce(due_on::text, '') from commitment promise
       join response_item item on item.id = item_id where response_id in (select id from decided)
     union all select 'decision ' || response_id || matter_id, decided_on || coalesce(minute_item, '') from response_matter
       where response_id in (select id from decided) and decided_on is not null
     union all select 'round ' || id, title || dated || closed_at from closed
     union all select 'assessment ' || id, status || coalesce(done, '') || coalesce(remaining, '') from assessment
       where follow_up_id in (select id from closed)
     union all select 'step ' || id, command || state || coalesce(reason, '') from work_event where recommendation_id = $2
     union all select 'change ' || id, verb || coalesce(after::text, '') from change_log
       where noun_id = $2 or noun_id = $1`,
    [auditId, recommendationId],
  );
}

const ofNeitherBoard: readonly Actor[] = [
  'thirdSecretary',
  'coordinator',
  'controller',
  'registrar',
  'administrator',
  'auditor',
  'expert',
];

/** A draft is read by nobody outside its bodies; what is decided by the auditors only once it has been dispatched. */
export async function draftsSeen(world: World): Promise<string[]> {
  const { rows, auditId, as, recommendationId } = world;
  const responses = await rows<{ id: string; state: string }>(
    `select distinct response.id, response.state from response join response_matter on response_id = response.id
     join matter on matter.id = matter_id where audit_id = $1`,
    [auditId],
  );
  const hidden = (actor: Actor, state: string) =>
    ['draft', 'ready'].includes(state) ||
    (state === 'decided' && (actor === 'auditor' || actor === 'expert')) ||
    actor === 'thirdSecretary';
  const seen: string[] = [];
  for (const actor of ofNeitherBoard) {
    for (const { id, state } of responses) {
      if (hidden(actor, state) && (await findResponse(as[actor], id)))
        seen.push(`${actor} opens a ${state} response`);
    }
    if (responses.every(({ state }) => hidden(actor, state))) {
      const list = JSON.stringify(await listResponses(as[actor], parseResponseFilter({})));
      const page = JSON.stringify(await findRecommendation(as[actor], recommendationId));
      if (`${list}${page}`.includes(draftWords(world))) seen.push(`${actor} reads the words of a draft`);
    }
  }
  return seen;
}
