import type { EvidenceVersion } from '../evidence/evidence.model.ts';
import type { EvidencePlace } from '../evidence/evidence-place.model.ts';
import { findEvidence } from '../evidence/index.ts';
import type { SignedInApp } from '../web/request.ts';
import { evidenceSchema } from './evidence.schema.ts';
import { only, sent } from './sent.ts';

/** What evidence is about, as it is described. */
export const placeOf = ({ noun, nounId, bodyId, bodyName, words, recommendationId }: EvidencePlace) => ({
  noun,
  nounId,
  bodyId,
  bodyName,
  words,
  recommendationId,
});

/** A version, as it is described. */
export const versionOf = (row: EvidenceVersion) => {
  const { evidenceId: _, ...version } = row;
  return version;
};

/** The evidence as it is now, with what is described of it. */
export async function evidenceNow(context: SignedInApp, id: string) {
  const found = await findEvidence(context, id);
  if (!found) return null;
  const places = found.places.map(placeOf);
  return sent(only(evidenceSchema, { ...found, places, versions: found.versions.map(versionOf) }));
}
