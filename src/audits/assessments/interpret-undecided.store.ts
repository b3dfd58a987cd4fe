import { and, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { Colour } from '../../reading/reading.model.ts';
import { isUnread } from '../register/register-conditions.store.ts';
import type { UndecidedQuestion, UndecidedRound, UnknownColour } from './interpret-undecided.model.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** Unknown colours in the auditors' latest assessments of what is in the register. */
const from = sql`from addressee ad
  join assessment s on s.organisation_id = ad.organisation_id and s.id = ad.assessment_id
  join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id
  join recommendation r on r.organisation_id = ad.organisation_id and r.id = ad.recommendation_id
  join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
  join body b on b.organisation_id = ad.organisation_id and b.id = ad.body_id`;

function visible({ organisationId, scope }: UndecidedQuestion): SQL {
  const own = sql`ad.body_id = any(${uuids(scope.visible)})`;
  return and(
    sql`ad.organisation_id = ${organisationId} and ad.assessed = 'unknown' and ${isUnread}
      and r.withdrawn_at is null and au.withdrawn_at is null`,
    scope.all ? undefined : scope.security ? sql`(au.is_security or ${own})` : own,
  ) as SQL;
}

type Found = Omit<UnknownColour, 'mayInterpret'> & { readonly colour: Colour | null };

const columns = sql`s.id as "assessmentId", r.id as "recommendationId", ad.body_id as "bodyId", b.name as "bodyName",
  r.number, r.text, s.done, s.remaining, s.comment, s.proposed, s.asked_on::text as "askedOn", s.version,
  s.interpreted as colour,
  jsonb_build_object('id', au.id, 'title', au.title, 'year', au.year, 'isSecurity', au.is_security) as audit,
  jsonb_build_object('id', f.id, 'title', f.title, 'dated', f.dated, 'firm', f.firm,
    'registryNumber', f.registry_number) as round`;

/** Which unknown colours to find: those of a round, those that nobody has decided on, or one of them. */
export interface Wanted {
  readonly followUpId?: string | null;
  readonly assessmentId?: string;
  readonly undecidedOnly: boolean;
  readonly limit: number;
  readonly offset?: number;
}

export async function findUnknownColours(
  transaction: Transaction,
  question: UndecidedQuestion,
  { followUpId, assessmentId, undecidedOnly, limit, offset = 0 }: Wanted,
): Promise<Found[]> {
  const conditions = and(
    visible(question),
    followUpId ? sql`f.id = ${followUpId}` : undefined,
    assessmentId ? sql`s.id = ${assessmentId}` : undefined,
    undecidedOnly ? sql`s.interpreted_by is null` : undefined,
  );
  const { rows } = await transaction.execute<Found & Record<string, unknown>>(sql`
    select ${columns} ${from} where ${conditions}
    order by f.dated desc nulls last, f.id, au.title collate "sv-x-icu", au.id, r.position, r.id,
      b.name collate "sv-x-icu", b.id
    limit ${limit} offset ${offset}`);
  return rows;
}

/** The rounds with unknown colours that nobody has decided on, newest first. */
export async function findUndecidedRounds(
  transaction: Transaction,
  question: UndecidedQuestion,
): Promise<UndecidedRound[]> {
  const { rows } = await transaction.execute<UndecidedRound & Record<string, unknown>>(sql`
    select f.id, f.title, f.dated, count(*)::int as undecided ${from}
    where ${visible(question)} and s.interpreted_by is null
    group by f.organisation_id, f.id order by f.dated desc nulls last, f.id`);
  return rows;
}
