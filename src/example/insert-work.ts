import { workEventEvidence, workEvents } from '../audits/work-event.table.ts';
import type { Transaction } from '../database/index.ts';
import type { EvidenceOf, EvidenceVersion } from '../evidence/evidence.model.ts';
import { evidence, evidenceOf, evidenceVersions } from '../evidence/evidence.table.ts';
import type { ExampleEvidence, ExampleWork } from './build-work.ts';
import type { Ids } from './people-and-bodies.ts';

/** Puts in what bodies and verifiers did with the recommendations, in the order that it happened, with its evidence. */
export async function insertWork(
  transaction: Transaction,
  organisationId: string,
  ids: Ids,
  works: readonly ExampleWork[],
): Promise<void> {
  const inOrder = works.toSorted((one, other) => one.event.at.getTime() - other.event.at.getTime());
  const shown = inOrder.flatMap(({ shows }) => (shows ? [shows] : []));
  await transaction.insert(evidence).values(shown.map((each) => evidenceRow(organisationId, ids, each)));
  await transaction
    .insert(evidenceVersions)
    .values(shown.map((each) => versionRow(organisationId, ids, each)));
  await transaction.insert(evidenceOf).values(shown.map((each) => aboutRow(organisationId, each)));
  await transaction
    .insert(workEvents)
    .values(inOrder.map(({ event, by }) => ({ ...event, organisationId, by: ids.people[by] })));
  await transaction
    .insert(workEventEvidence)
    .values(
      inOrder.flatMap(({ event }) =>
        event.evidence.map((each) => ({ ...each, organisationId, workEventId: event.id })),
      ),
    );
}

const evidenceRow = (
  organisationId: string,
  ids: Ids,
  { id, bodyId, title, by, at, day }: ExampleEvidence,
) => ({
  organisationId,
  id,
  bodyId,
  title,
  effectiveOn: day,
  addedBy: ids.people[by],
  addedAt: at,
});

const versionRow = (organisationId: string, ids: Ids, { id, url, by, at }: ExampleEvidence) =>
  ({
    organisationId,
    evidenceId: id,
    number: 1,
    url,
    addedBy: ids.people[by],
    addedAt: at,
  }) satisfies Partial<EvidenceVersion & { organisationId: string }>;

const aboutRow = (organisationId: string, { id, bodyId, recommendationId }: ExampleEvidence) =>
  ({
    organisationId,
    evidenceId: id,
    noun: 'recommendation',
    nounId: recommendationId,
    bodyId,
  }) satisfies EvidenceOf & { organisationId: string };
