import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { SubjectAsked } from './classification.model.ts';
import type { Subject } from './subject.model.ts';

const ofAsset = sql`select 'asset' as noun, s.id, s.name, s.reference, s.body_id, s.owner_person_id, s.manager_person_id,
    null::uuid as object_owner_person_id, null as environment, s.withdrawn_at, s.organisation_id
  from information_asset s`;
const ofSystem = sql`select 'system' as noun, s.id, s.name, s.reference, s.body_id, s.owner_person_id, s.manager_person_id,
    s.object_owner_person_id, s.environment, s.withdrawn_at, s.organisation_id
  from "system" s`;

/** Assets and systems as rows of one kind, for the stores of this slice: `subject s`. */
export const subjects: SQL = sql`(${ofAsset} union all ${ofSystem})`;

/** What a subject tells of itself; `s` is the subject, `b` its body, `o` its owner. */
export const subjectFacts: SQL = sql`s.noun, s.id, s.name, s.reference, s.body_id as "bodyId", b.name as "bodyName",
  s.owner_person_id as "ownerPersonId", o.name as "ownerName", s.manager_person_id as "managerPersonId",
  s.object_owner_person_id as "objectOwnerPersonId", m.name as "managerName", oo.name as "objectOwnerName", s.environment, s.withdrawn_at is not null as "isWithdrawn"`;
export const subjectTables: SQL = sql`join body b on b.organisation_id = s.organisation_id and b.id = s.body_id
  left join person o on o.organisation_id = s.organisation_id and o.id = s.owner_person_id
  left join person m on m.organisation_id = s.organisation_id and m.id = s.manager_person_id
  left join person oo on oo.organisation_id = s.organisation_id and oo.id = s.object_owner_person_id`;

/** @param lock held against others who classify it */
export async function findSubject(
  transaction: Transaction,
  organisationId: string,
  { noun, id }: SubjectAsked,
  { lock = false } = {},
): Promise<Subject | undefined> {
  const of = noun === 'asset' ? ofAsset : ofSystem;
  if (lock) {
    const table = noun === 'asset' ? sql`information_asset` : sql`"system"`;
    await transaction.execute(
      sql`select from ${table} where organisation_id = ${organisationId} and id = ${id} for no key update`,
    );
  }
  const { rows } = await transaction.execute<Subject & Record<string, unknown>>(sql`
    select ${subjectFacts} from (${of} where s.organisation_id = ${organisationId} and s.id = ${id}) s ${subjectTables}`);
  return rows[0];
}
