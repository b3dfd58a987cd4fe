import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { AuditorRequest, Handover } from '../handovers/handover.model.ts';
import { auditorRequests } from '../handovers/handover.table.ts';
import { findEvidenceChoices, findWorkChoices, insertHandover } from '../handovers/index.ts';

type NewRequest = Omit<AuditorRequest, 'auditId' | 'recommendationId' | 'version'> & {
  readonly isAboutRecommendation: boolean;
};

/** Puts in requests, and handovers of the work that each body has got furthest with. */
export async function insertExampleHandovers(
  transaction: Transaction,
  organisationId: string,
  {
    requests,
    handovers,
  }: {
    readonly requests: readonly NewRequest[];
    readonly handovers: readonly Omit<Handover, 'items' | 'requestId'>[];
  },
): Promise<void> {
  for (const { isAboutRecommendation, ...request } of requests) {
    const about = isAboutRecommendation
      ? await firstOf(transaction, organisationId, request.bodyId)
      : { recommendationId: null, auditId: null };
    await transaction.insert(auditorRequests).values({ organisationId, ...request, ...about });
  }
  for (const handover of handovers) {
    const question = { bodyId: handover.bodyId, recommendationId: null };
    const evidence = await findEvidenceChoices(transaction, organisationId, question);
    const work = await findWorkChoices(transaction, organisationId, question);
    const items = [...evidence.slice(0, 2), ...work.slice(0, 2)];
    if (items.length > 0) {
      await insertHandover(transaction, organisationId, { ...handover, requestId: null, items });
    }
  }
}

async function firstOf(transaction: Transaction, organisationId: string, bodyId: string) {
  const { rows } = await transaction.execute<{ recommendationId: string; auditId: string }>(sql`
    select r.id as "recommendationId", r.audit_id as "auditId" from addressee a
    join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where a.organisation_id = ${organisationId} and a.body_id = ${bodyId}
    order by au.year desc, r.position, r.id limit 1`);
  return rows[0] ?? { recommendationId: null, auditId: null };
}
