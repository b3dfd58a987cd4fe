import { randomUUID } from 'node:crypto';
import type { ExaminedEvidence } from '../../src/audits/body-work/work-event.model.ts';
import { evidence, evidenceOf, evidenceVersions } from '../../src/evidence/evidence.table.ts';
import type { TestDatabase } from '../database.ts';

/** Puts in a piece of evidence of a body's work with a recommendation, in one version. */
export async function addEvidenceOfWork(
  { database, organisationId }: TestDatabase,
  { recommendationId, bodyId }: { readonly recommendationId: string; readonly bodyId: string },
): Promise<ExaminedEvidence> {
  const evidenceId = randomUUID();
  const version = { organisationId, evidenceId, number: 1, url: 'https://dokument.lindviken.example/rutin' };
  const added = { addedBy: randomUUID(), addedAt: new Date('2026-01-31T11:00:00Z') };
  await database.inOrganisation(organisationId, async (transaction) => {
    const facts = { organisationId, id: evidenceId, bodyId, title: 'Beslutad rutin' };
    await transaction.insert(evidence).values({ ...facts, ...added });
    await transaction.insert(evidenceVersions).values({ ...version, ...added });
    const about = { organisationId, evidenceId, noun: 'recommendation', nounId: recommendationId } as const;
    await transaction.insert(evidenceOf).values({ ...about, bodyId });
  });
  return { evidenceId, number: 1 };
}
