import type { Audit } from '../audit.model.ts';
import type { Assessment } from '../recommendations/recommendation.model.ts';
import type { RegisterScope } from '../register/register.policy.ts';
import type { FollowUp } from '../rounds/follow-up.model.ts';

/** Whose unknown colours, as far as who asks may see them. */
export interface UndecidedQuestion {
  readonly organisationId: string;
  readonly scope: RegisterScope;
}

/** An unknown colour with everything that is needed to decide on it. */
export interface UnknownColour
  extends Pick<
    Assessment,
    'recommendationId' | 'bodyId' | 'done' | 'remaining' | 'comment' | 'proposed' | 'askedOn'
  > {
  readonly assessmentId: string;
  readonly bodyName: string;
  readonly number: string | null;
  readonly text: string;
  readonly audit: Pick<Audit, 'id' | 'title' | 'year' | 'isSecurity'>;
  readonly round: Pick<FollowUp, 'id' | 'title' | 'dated' | 'firm' | 'registryNumber'>;
  /** The assessment's. */
  readonly version: number;
  readonly mayInterpret: boolean;
}

/** A round with the number of its unknown colours that nobody has decided on. */
export interface UndecidedRound extends Pick<FollowUp, 'id' | 'title' | 'dated'> {
  readonly undecided: number;
}

export interface UndecidedPage {
  readonly rows: readonly UnknownColour[];
  /** Whether the one who asks may decide about any of them. */
  readonly mayInterpret: boolean;
  readonly rounds: readonly UndecidedRound[];
  /** In all rounds. */
  readonly undecided: number;
  readonly page: number;
  readonly pages: number;
  /** What has just been decided, so that it can be taken back. */
  readonly decided: (UnknownColour & { readonly colour: 'green' | 'yellow' | 'red' | null }) | null;
}
