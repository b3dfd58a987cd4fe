import type { DraftState } from './reading-draft.model.ts';

export type DraftCommand = 'begin' | 'finish' | 'fail' | 'cancel' | 'confirm' | 'withdraw';

/**
 * The whole life of a draft. `begin` while `reading` is a job taken up again after its worker was killed.
 * What a table row lacks is refused.
 */
export const draftTransitions: Readonly<Record<DraftState, Partial<Record<DraftCommand, DraftState>>>> = {
  waiting: { begin: 'reading', cancel: 'cancelled' },
  reading: { begin: 'reading', finish: 'read', fail: 'failed', cancel: 'cancelled' },
  read: { confirm: 'confirmed' },
  failed: {},
  cancelled: {},
  confirmed: { withdraw: 'read' },
};

/** The state after the command, or null where the command is refused in this state. */
export function nextState(state: DraftState, command: DraftCommand): DraftState | null {
  return draftTransitions[state][command] ?? null;
}

/** True where nothing more will happen by itself. */
export function isSettled(state: DraftState): boolean {
  return state !== 'waiting' && state !== 'reading';
}

const longestName = 200;

/** The name to keep of a name that came with an upload: no folders, no control characters, not endless. */
export function keptFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last.toWellFormed().replace(/\p{C}/gu, '').trim();
  const extension = /\.[^.]{1,8}$/.exec(clean)?.[0] ?? '';
  return clean.length > longestName ? clean.slice(0, longestName - extension.length) + extension : clean;
}
