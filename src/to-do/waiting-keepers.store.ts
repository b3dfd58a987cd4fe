import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { dateInForce, firstOfEach, told } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { Waiting } from './to-do.model.ts';
import { guidelinesRead } from './waiting-guidelines.store.ts';
import { benefitsDue, phasesDue } from './waiting-plan.store.ts';

/**
 * What waits for those who keep the register, all of it or the audits of security: late answers, recommendations that
 * an answer leaves out, colours to decide, referrals, own rounds; guidelines that were read from a file, phases of their introduction and
 * benefits to measure; and letters for the registrar. One statement.
 */
export function findWaitingForKeepers(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { part } = question;
  const all = part.keepsAll ? [unmapped(question), ownRounds(question)] : [];
  const any = part.keepsAll || part.keepsSecurity ? [answers, undecided, referrals] : [];
  const registrar = part.registers ? [toRegister(question)] : [];
  const security = part.keepsSecurity
    ? [guidelinesRead, phasesDue, benefitsDue].map((make) => make(question))
    : [];
  return firstOfEach(
    transaction,
    [...any.map((make) => make(question)), ...all, ...registrar, ...security],
    question,
  );
}

const onlySecurity = ({ part }: Question): SQL => (part.keepsAll ? sql`true` : sql`au.is_security`);

const asked = ({ organisationId }: Question): SQL => sql`from matter m
  join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
  left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
  left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
  where m.organisation_id = ${organisationId} and m.recipient = 'answer' and au.withdrawn_at is null and f.withdrawn_at is null`;
const matter = { id: sql`m.id`, what: sql`coalesce(au.title, f.title)`, whose: sql`b.name` };

const answers = (question: Question): SQL => sql`
  select ${told({ kind: 'answerMissing', ...matter, day: dateInForce })} ${asked(question)}
    and m.received_on is null and ${dateInForce} <= ${question.edges.month}::date
    and ${question.part.keepsAll ? sql`true` : sql`coalesce(au.is_security, false)`}`;

const toRegister = (question: Question): SQL => sql`
  select ${told({ kind: 'toRegister', ...matter, since: sql`m.letter_dated` })} ${asked(question)}
    and m.registry_number is null and m.received_on is null`;

const undecided = (question: Question): SQL => sql`
  select * from (select ${told({ kind: 'undecided', id: sql`gen_random_uuid()`, count: sql`count(*)` })}
    from assessment s
      join addressee a on a.organisation_id = s.organisation_id and a.assessment_id = s.id
      join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id and r.withdrawn_at is null
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.withdrawn_at is null
    where s.organisation_id = ${question.organisationId} and s.status = 'unknown' and s.status_from <> 'person' and s.interpreted_by is null
      and a.assessed = 'unknown' and ${onlySecurity(question)}) one where count > 0`;

const referrals = (question: Question): SQL => sql`
  select ${told({ kind: 'referralWaiting', id: sql`r.id`, what: sql`r.text`, whose: sql`b.name`, about: sql`au.title`, since: sql`x.proposed_at` })}
  from referral x
    join body b on b.organisation_id = x.organisation_id and b.id = x.to_body_id
    join recommendation r on r.organisation_id = x.organisation_id and r.id = x.recommendation_id and r.withdrawn_at is null
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.withdrawn_at is null
  where x.organisation_id = ${question.organisationId} and x.state = 'proposed' and ${onlySecurity(question)}`;

/** Recommendations that a decided answer was to answer and does not: one line for each answer. */
const unmapped = ({ organisationId }: Question): SQL => sql`
  select ${told({ kind: 'unmapped', id: sql`min(m.id::text)::uuid`, what: sql`rs.title`, whose: sql`min(b.name)`, count: sql`count(*)`, since: sql`rs.made_at`, other: sql`rs.id` })}
  from response rs
    join response_matter rm on rm.organisation_id = rs.organisation_id and rm.response_id = rs.id
    join matter m on m.organisation_id = rm.organisation_id and m.id = rm.matter_id
    join body b on b.organisation_id = rm.organisation_id and b.id = rm.body_id
    join addressee a on a.organisation_id = m.organisation_id and a.matter_id = m.id
    join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id and r.withdrawn_at is null
  where rs.organisation_id = ${organisationId} and rs.withdrawn_at is null and rs.state not in ('draft', 'ready')
    and not exists (select from response later where later.organisation_id = rs.organisation_id
      and later.supersedes_id = rs.id and later.withdrawn_at is null and later.state not in ('draft', 'ready'))
    and not exists (select from response_item i where i.organisation_id = rs.organisation_id and i.response_id = rs.id
      and i.body_id = a.body_id and i.recommendation_id = a.recommendation_id)
  group by rs.id, rs.title, rs.made_at`;

const ownRounds = ({ organisationId }: Question): SQL => sql`
  select ${told({ kind: 'roundDraft', id: sql`f.id`, what: sql`f.title` })} from follow_up f
  where f.organisation_id = ${organisationId} and f.made_by = 'municipality' and f.withdrawn_at is null and f.closed_at is null`;
