import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { firstOfEach, told, uuids } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { Waiting } from './to-do.model.ts';

const open = sql`a.state in ('planned', 'underWay')`;
const named = { id: sql`a.id`, what: sql`a.title`, secret: sql`a.secrecy is not null` };

/**
 * The own actions of somebody who works here: to be done, to be followed up, to be told about; and those of the bodies
 * that they lead, whoever owns them. One statement.
 */
export function findWaitingActions(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { part } = question;
  const own = part.worksHere ? ownActions(question) : [];
  const led = part.leads.length > 0 ? [actionsLed(question)] : [];
  return firstOfEach(transaction, [...own, ...led], question);
}

function ownActions(question: Question): SQL[] {
  const { organisationId, part, today, edges, quietSince } = question;
  const own = sql`from action a join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
    where a.organisation_id = ${organisationId} and a.owner_person_id = ${part.personId}::uuid
      and a.withdrawn_at is null`;
  const about = sql`b.name`;
  const lastNote = sql`(select max(n.at) from action_note n where n.organisation_id = a.organisation_id and n.action_id = a.id)`;
  const lastHeard = sql`greatest(a.made_at, a.state_at, ${lastNote})`;
  return [
    sql`select ${told({ kind: 'ownAction', ...named, about, day: sql`a.due_on` })} ${own} and ${open}`,
    sql`select ${told({ kind: 'ownFollowUp', ...named, about, day: sql`a.follow_up_on` })} ${own} and a.state = 'done'
      and a.follow_up_on between ${today}::date - 365 and ${edges.month}::date
      and coalesce(${lastNote} < a.follow_up_on::timestamptz, true)`,
    sql`select ${told({ kind: 'noteWanted', ...named, about, since: lastHeard })} ${own} and a.state = 'underWay'
      and coalesce(a.due_on >= ${today}::date, true) and ${lastHeard} < ${quietSince}::date`,
  ];
}

const actionsLed = ({ organisationId, part, edges }: Question): SQL => sql`
  select ${told({
    kind: 'bodyAction',
    ...named,
    whose: sql`coalesce(p.name, a.owner_role)`,
    about: sql`b.name`,
    day: sql`a.due_on`,
  })}
  from action a join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
    left join person p on p.organisation_id = a.organisation_id and p.id = a.owner_person_id
  where a.organisation_id = ${organisationId} and a.body_id = any(${uuids(part.leads)}) and a.withdrawn_at is null
    and ${open} and a.due_on <= ${edges.month}::date and a.owner_person_id is distinct from ${part.personId}::uuid`;
