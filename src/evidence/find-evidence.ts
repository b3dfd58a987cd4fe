import { findChanges, type LoggedChange } from '../change-log/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findPeopleNames } from '../people/index.ts';
import { isId } from '../shared/entry.ts';
import type { Evidence, EvidenceVersion } from './evidence.model.ts';
import { mayAddAt, mayChangeEvidence, mayKnowOfPlace, mayReadEvidence } from './evidence.policy.ts';
import { findVersions } from './evidence.store.ts';
import {
  type EvidenceRow,
  findEvidenceAt,
  findEvidenceForRecommendation,
  findEvidenceRow,
} from './evidence-list.store.ts';
import type { AskedPlace, EvidencePlace } from './evidence-place.model.ts';
import { findPlacesOf } from './evidence-place.store.ts';
import { evidenceNoun, findPlaceAsked } from './held.ts';

/** A piece of evidence as it is listed. */
export interface ListedEvidence extends Evidence {
  readonly bodyName: string;
  readonly addedByName: string | null;
  /** What it is about, as far as the requester may know of it. */
  readonly places: readonly EvidencePlace[];
  readonly latest: EvidenceVersion;
  /** How many versions there are. */
  readonly versions: number;
}

/**
 * What is about a thing, those that stand first: of a recommendation also what is about actions that serve it and about
 * commitments made to it. Empty where the requester may see none. A bounded number of statements.
 */
export function findEvidenceOf(context: RequestContext, asked: AskedPlace): Promise<ListedEvidence[]> {
  const { requester } = context;
  const { organisationId } = requester;
  if (!isId(asked.nounId) || (asked.bodyId && !isId(asked.bodyId))) return Promise.resolve([]);
  return inRequest(context, async (transaction) => {
    const rows =
      asked.noun === 'recommendation'
        ? await findEvidenceForRecommendation(transaction, organisationId, asked.nounId)
        : await findEvidenceAt(transaction, organisationId, asked);
    const ids = rows.map(({ id }) => id);
    const places = await findPlacesOf(transaction, organisationId, ids);
    const versions = await findVersions(transaction, organisationId, ids);
    return rows.flatMap((row) => {
      const about = places.get(row.id) ?? [];
      const all = versions.get(row.id) ?? [];
      const [latest] = all;
      if (!latest || !mayReadEvidence(requester, row, about)) return [];
      const known = about.filter((place) => mayKnowOfPlace(requester, place));
      const isOfBody = !asked.bodyId || known.some((place) => place.bodyIds.includes(asked.bodyId ?? ''));
      return isOfBody ? [{ ...row, places: known, latest, versions: all.length }] : [];
    });
  });
}

/** Everything about a piece of evidence that the requester may know. */
export interface EvidenceFile extends EvidenceRow {
  readonly places: readonly EvidencePlace[];
  /** The newest first. */
  readonly versions: readonly EvidenceVersion[];
  readonly mayChange: boolean;
  /** It is withdrawn, and the requester may put it back. */
  readonly mayRestore: boolean;
  /** The newest first. */
  readonly changes: readonly LoggedChange[];
  /** Names of the people in it, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** One piece of evidence with all its versions; undefined where the requester may not know of it. */
export function findEvidence(context: RequestContext, id: string): Promise<EvidenceFile | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  if (!isId(id)) return Promise.resolve(undefined);
  return inRequest(context, async (transaction) => {
    const row = await findEvidenceRow(transaction, organisationId, id);
    if (!row) return undefined;
    const places = (await findPlacesOf(transaction, organisationId, [id])).get(id) ?? [];
    if (!mayReadEvidence(requester, row, places)) return undefined;
    const versions = (await findVersions(transaction, organisationId, [id])).get(id) ?? [];
    const changes = await findChanges(transaction, organisationId, { noun: evidenceNoun, nounId: id });
    const people = [
      ...versions.map(({ addedBy }) => addedBy),
      ...changes.map(({ personId }) => personId),
      row.secrecy?.markedBy ?? null,
    ];
    const may = mayWrite(requester) && mayChangeEvidence(requester, row, places);
    return {
      ...row,
      places: places.filter((place) => mayKnowOfPlace(requester, place)),
      versions,
      mayChange: may && !row.withdrawnAt,
      mayRestore: may && row.withdrawnAt !== null,
      changes,
      names: await findPeopleNames(transaction, organisationId, people),
    };
  });
}

/** The thing that evidence is to be added to, as far as the requester may know of it. */
export function findPlaceToAdd(context: RequestContext, asked: AskedPlace) {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const found = await findPlaceAsked(
      { transaction, organisationId: requester.organisationId, requester },
      asked,
    );
    if (!found.ok) return 'notFound' as const;
    return mayWrite(requester) && mayAddAt(requester, found.place) ? found.place : ('forbidden' as const);
  });
}
