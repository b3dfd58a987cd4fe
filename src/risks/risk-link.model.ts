import type { RegisterScope } from '../audits/register/register.policy.ts';
import type { ManagementScope } from '../identity/management.policy.ts';
import type { RiskLinkNoun } from './risk.model.ts';

export interface RiskLink {
  readonly noun: RiskLinkNoun;
  readonly nounId: string;
}

/** Something that a risk can be tied to, as it is called now. */
export interface LinkedThing extends RiskLink {
  /** Its name or words; null where it is not the requester's to know. */
  readonly words: string | null;
  /** Whose it is, or which audit it stands in. */
  readonly about: string | null;
}

/** Who asks, as far as it decides what they may know of. */
export interface LinkQuestion {
  readonly organisationId: string;
  readonly personId: string;
  readonly management: ManagementScope;
  readonly register: RegisterScope;
}
