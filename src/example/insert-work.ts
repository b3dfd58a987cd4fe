import { workEventEvidence, workEvents } from '../audits/body-work/work-event.table.ts';
import type { Transaction } from '../database/index.ts';
import type { EvidenceOf, EvidenceVersion } from '../evidence/evidence.model.ts';
import { evidence, evidenceOf, evidenceVersions } from '../evidence/evidence.table.ts';
import type { FileStore } from '../files/index.ts';
import { mediaTypes } from '../shared/media-types.ts';
import type { ExampleEvidence, ExampleWork } from './build-work.ts';
import { linesAsDocx, linesAsPdf } from './evidence-files.ts';
import type { Ids } from './people-and-bodies.ts';

export interface ExampleFiles {
  readonly files: FileStore;
  /** Bytes. */
  readonly uploadLimit: number;
}

/** Puts in what bodies and verifiers did with the recommendations, in the order that it happened, with its evidence. */
export async function insertWork(
  transaction: Transaction,
  organisationId: string,
  ids: Ids,
  works: readonly ExampleWork[],
  store: ExampleFiles,
): Promise<void> {
  const inOrder = works.toSorted((one, other) => one.event.at.getTime() - other.event.at.getTime());
  const shown = inOrder.flatMap(({ shows }) => (shows ? [shows] : []));
  await transaction.insert(evidence).values(shown.map((each) => evidenceRow(organisationId, ids, each)));
  const versions = [];
  for (const each of shown) versions.push(await versionRow(organisationId, ids, each, store));
  await transaction.insert(evidenceVersions).values(versions);
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

async function versionRow(
  organisationId: string,
  ids: Ids,
  { id, by, at, ...told }: ExampleEvidence,
  store: ExampleFiles,
): Promise<EvidenceVersion & { organisationId: string }> {
  const nothing = { sha256: null, fileName: null, mediaType: null, bytes: null, url: null, note: null };
  const content = await contentOf(organisationId, id, told, store);
  return {
    organisationId,
    evidenceId: id,
    number: 1,
    ...nothing,
    ...content,
    addedBy: ids.people[by],
    addedAt: at,
  };
}

/** Where a link leads is made up, as everything here: `.example` is nobody's. */
async function contentOf(
  organisationId: string,
  id: string,
  { title, as }: Pick<ExampleEvidence, 'title' | 'as'>,
  { files, uploadLimit }: ExampleFiles,
): Promise<Partial<EvidenceVersion>> {
  if (as === 'link') return { url: `https://dokument.lindviken.example/underlag/${id.slice(0, 8)}` };
  const lines = ['Lindvikens kommun', '', title, '', 'Underlag till en av revisorernas rekommendationer.'];
  const bytes = as === 'pdf' ? linesAsPdf(lines) : await linesAsDocx(title, lines.slice(2));
  async function* content() {
    yield bytes;
  }
  const file = await files.receive(organisationId, content(), uploadLimit);
  if (file === 'tooLarge') throw new Error(`The example's ${title} is too large`);
  await file.keep();
  return { sha256: file.sha256, fileName: `${title}.${as}`, mediaType: mediaTypes[as], bytes: file.size };
}

const aboutRow = (organisationId: string, { id, bodyId, recommendationId }: ExampleEvidence) =>
  ({
    organisationId,
    evidenceId: id,
    noun: 'recommendation',
    nounId: recommendationId,
    bodyId,
  }) satisfies EvidenceOf & { organisationId: string };
