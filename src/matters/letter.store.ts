import { and, eq, sql } from 'drizzle-orm';
import { matters } from '../audits/audit.table.ts';
import type { Transaction } from '../database/index.ts';
import { bodies } from '../organisation/body.table.ts';
import type { LetterAbout, LetterMatter, LetterSubject, Transmittal } from './letter.model.ts';
import { transmittals } from './matter-way.table.ts';

/** What the letter is about; undefined for what is not there, or a round that has not been closed. */
export async function findLetterSubject(
  transaction: Transaction,
  organisationId: string,
  { noun, id }: LetterAbout,
): Promise<LetterSubject | undefined> {
  const audits =
    noun === 'audit'
      ? sql`select ${id}::uuid`
      : sql`select audit_id from follow_up_audit where organisation_id = ${organisationId} and follow_up_id = ${id}`;
  const about = noun === 'audit' ? sql`audit` : sql`follow_up`;
  const own = noun === 'audit' ? sql`m.audit_id` : sql`m.follow_up_id`;
  const isClosed = noun === 'audit' ? sql`` : sql`and about.closed_at is not null`;
  const { rows } = await transaction.execute<{ subject: LetterSubject }>(sql`
    select jsonb_build_object('title', about.title, 'dated', about.dated,
      'isSecurity', coalesce((select bool_and(is_security) from audit
        where organisation_id = ${organisationId} and id in (${audits})), false),
      'isWithdrawn', about.withdrawn_at is not null,
      'bodyIds', array(select body_id from matter m where m.organisation_id = ${organisationId} and ${own} = ${id}
        union select ad.body_id from addressee ad
          join recommendation r on r.organisation_id = ad.organisation_id and r.id = ad.recommendation_id
          where r.organisation_id = ${organisationId} and r.audit_id in (${audits}) and r.withdrawn_at is null)) as subject
    from ${about} about where about.organisation_id = ${organisationId} and about.id = ${id} ${isClosed}`);
  return rows[0]?.subject;
}

const aboutIt = ({ noun, id }: LetterAbout) =>
  eq(noun === 'audit' ? transmittals.auditId : transmittals.followUpId, id);

export async function findTransmittal(
  transaction: Transaction,
  organisationId: string,
  about: LetterAbout,
): Promise<Transmittal | null> {
  const [row] = await transaction
    .select()
    .from(transmittals)
    .where(and(eq(transmittals.organisationId, organisationId), aboutIt(about)));
  if (!row) return null;
  const { organisationId: _, ...transmittal } = row;
  return transmittal;
}

/** The matters that the letter began, by the names of their bodies. */
export async function findLetterMatters(
  transaction: Transaction,
  organisationId: string,
  { noun, id }: LetterAbout,
): Promise<Omit<LetterMatter, 'inForce'>[]> {
  const rows = await transaction
    .select({ matter: matters, bodyName: bodies.name })
    .from(matters)
    .innerJoin(bodies, and(eq(bodies.organisationId, organisationId), eq(bodies.id, matters.bodyId)))
    .where(
      and(
        eq(matters.organisationId, organisationId),
        eq(noun === 'audit' ? matters.auditId : matters.followUpId, id),
      ),
    )
    .orderBy(sql`${bodies.name} collate "sv-x-icu"`);
  return rows.map(({ matter, bodyName }) => ({ ...matter, bodyName }));
}

/** One change of a letter at a time. */
export async function holdLetter(
  transaction: Transaction,
  organisationId: string,
  { id }: LetterAbout,
): Promise<void> {
  const name = `letter ${organisationId} ${id}`;
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

export async function saveTransmittal(
  transaction: Transaction,
  organisationId: string,
  transmittal: Transmittal,
): Promise<void> {
  const { id, ...facts } = transmittal;
  const set = { ...facts, signatures: [...facts.signatures] };
  await transaction
    .insert(transmittals)
    .values({ organisationId, id, ...set })
    .onConflictDoUpdate({ target: [transmittals.organisationId, transmittals.id], set });
}
