import type { ReferralState } from './response.model.ts';
import type { InvalidField } from './response-fault.model.ts';

export const referralCommands = ['accept', 'return', 'withdraw'] as const;
export type ReferralCommand = (typeof referralCommands)[number];

/** `proposer`: writes for the body that asks. `receiver`: decides for the body that is asked. */
export interface ReferralHand {
  readonly proposer: boolean;
  readonly receiver: boolean;
}

interface Step {
  readonly to: ReferralState;
  readonly by: keyof ReferralHand;
  readonly demandsAnswer: boolean;
}

/** The whole workflow of a referral (hänvisning). What has been answered stays; a new one may be proposed. */
export const referralWorkflow: Record<ReferralState, Partial<Record<ReferralCommand, Step>>> = {
  proposed: {
    accept: { to: 'accepted', by: 'receiver', demandsAnswer: false },
    return: { to: 'returned', by: 'receiver', demandsAnswer: true },
    withdraw: { to: 'withdrawn', by: 'proposer', demandsAnswer: false },
  },
  accepted: {},
  returned: {},
  withdrawn: {},
};

/** While it is so, the other body sees the recommendation. */
export const isOpenReferral = (state: ReferralState): boolean => state === 'proposed' || state === 'accepted';

export const referralCommandsFor = (state: ReferralState, hand: ReferralHand): ReferralCommand[] =>
  referralCommands.filter((command) => {
    const step = referralWorkflow[state][command];
    return step !== undefined && hand[step.by];
  });

export type ReferralDecision =
  | { readonly ok: true; readonly to: ReferralState }
  | { readonly ok: false; readonly refusal: 'forbidden' | { readonly invalid: readonly InvalidField[] } };

export function decideReferral(
  state: ReferralState,
  command: ReferralCommand,
  answer: string | null,
  hand: ReferralHand,
): ReferralDecision {
  const step = referralWorkflow[state][command];
  const by = referralWorkflow.proposed[command]?.by;
  if (by && !hand[by]) return { ok: false, refusal: 'forbidden' };
  if (!step) return { ok: false, refusal: { invalid: [{ field: 'command', code: 'notInThisStep' }] } };
  if (step.demandsAnswer && !answer) {
    return { ok: false, refusal: { invalid: [{ field: 'answer', code: 'missing' }] } };
  }
  return { ok: true, to: step.to };
}
