import type { Classification } from './classification.model.ts';

export const classificationStates = ['draft', 'decided', 'withdrawn'] as const;
export type ClassificationState = (typeof classificationStates)[number];
export const classificationCommands = ['change', 'decide', 'withdraw'] as const;
export type ClassificationCommand = (typeof classificationCommands)[number];

/** Where a command leads, by whom, and what it demands. */
interface Step {
  readonly to: ClassificationState;
  readonly by: 'assessor' | 'informationOwner';
  readonly demands: readonly ('reason' | 'sameScale' | 'withinEnvironment')[];
}

/**
 * The whole life of a classification. What has been decided is never altered: a new one is made beside it, and the latest
 * that has been decided holds.
 */
export const classificationWorkflow: Readonly<
  Record<ClassificationState, Partial<Record<ClassificationCommand, Step>>>
> = {
  draft: {
    change: { to: 'draft', by: 'assessor', demands: ['reason', 'withinEnvironment'] },
    decide: { to: 'decided', by: 'informationOwner', demands: ['sameScale', 'withinEnvironment'] },
    withdraw: { to: 'withdrawn', by: 'assessor', demands: ['reason'] },
  },
  decided: {},
  withdrawn: {},
};

export function stateOf({
  decidedOn,
  withdrawnAt,
}: Pick<Classification, 'decidedOn' | 'withdrawnAt'>): ClassificationState {
  if (withdrawnAt !== null) return 'withdrawn';
  return decidedOn === null ? 'draft' : 'decided';
}

export const mayDo = (state: ClassificationState, command: ClassificationCommand): boolean =>
  classificationWorkflow[state][command] !== undefined;
