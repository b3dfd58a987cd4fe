import type { WorkAbout } from '../actions/action.policy.ts';
import type { RequirementLevel } from '../requirements/requirement.model.ts';
import type { EvidenceNoun } from './evidence.model.ts';

/** A thing that evidence can be about, as it is asked for. */
export interface AskedPlace {
  readonly noun: EvidenceNoun;
  readonly nounId: string;
  /** For a recommendation: of which addressed body; for a requirement: of the body that answers for how it is met. The others have, or are, a body of their own. */
  readonly bodyId?: string | null;
}

/** The thing as it is found, with what decides who may see and write there. */
export interface EvidencePlace extends WorkAbout {
  readonly noun: EvidenceNoun;
  readonly nounId: string;
  /** The body whose evidence it is there. */
  readonly bodyId: string;
  readonly bodyName: string;
  /** The words of the recommendation or the commitment, the title of the action, or the body's name. */
  readonly words: string;
  readonly recommendationId: string | null;
  readonly number: string | null;
  /** Of a requirement: what it is demanded of. */
  readonly level: RequirementLevel | null;
  /** True where it, or what it belongs to, has been withdrawn. */
  readonly isGone: boolean;
  /** True for a commitment in an answer that has not been decided: a draft is its body's own. */
  readonly isDraft: boolean;
}
