import type { Fault } from './document-faults.model.ts';

/** How far the next version of a document has come: none is begun, or there is a draft. What is decided is never undone. */
export type DraftState = 'none' | 'draft';

export const draftCommands = ['begin', 'correct', 'throwAway', 'decide'] as const;
export type DraftCommand = (typeof draftCommands)[number];

/** `changes`: may change the document. `notes`: notes the decisions of the body that decides. */
export type DraftPart = 'changes' | 'notes';

/** What has to be there: something written, and who decided when. */
export type DraftDemand = 'words' | 'decision';

interface Step {
  readonly to: DraftState;
  readonly by: DraftPart;
  readonly demands: readonly DraftDemand[];
}

/**
 * The whole workflow of a version. Deciding makes the draft the version of record, so that the next one can be begun;
 * what was decided is never altered, and a mistake in it is put right by a new version.
 */
export const draftWorkflow: Record<DraftState, Partial<Record<DraftCommand, Step>>> = {
  none: { begin: { to: 'draft', by: 'changes', demands: ['words'] } },
  draft: {
    correct: { to: 'draft', by: 'changes', demands: ['words'] },
    throwAway: { to: 'none', by: 'changes', demands: [] },
    decide: { to: 'none', by: 'notes', demands: ['words', 'decision'] },
  },
};

/** Why the command has no place now; null where it has one. */
export function faultOfCommand(
  state: DraftState,
  command: DraftCommand,
): Extract<Fault, 'draftThere' | 'noDraft'> | null {
  if (draftWorkflow[state][command]) return null;
  return state === 'draft' ? 'draftThere' : 'noDraft';
}

/** What somebody with these parts may do with the next version now. */
export const draftCommandsFor = (state: DraftState, parts: readonly DraftPart[]): DraftCommand[] =>
  draftCommands.filter((command) => {
    const step = draftWorkflow[state][command];
    return step !== undefined && parts.includes(step.by);
  });
