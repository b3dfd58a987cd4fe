import { commands, isWorkingNote } from '../body-work/state.rules.ts';
import type { RegisterScope } from '../register/register.policy.ts';
import type { HistoryEntry } from './change-history.model.ts';

/** What a body does on its own before it hands anything over. */
const ownWork: readonly string[] = [...commands, 'changeMatter'];

/** The body that the entry is about; null where it is about the whole. */
export function bodyOf({ before, after }: Pick<HistoryEntry, 'before' | 'after'>): string | null {
  return idIn({ before, after }, 'bodyId');
}

/** What has been handed over to the auditors, by which a history is judged. */
export interface HandedOver {
  /** Bodies that have dispatched their answer. */
  readonly bodies: ReadonlySet<string>;
  /** Matters in which the answer has been dispatched. */
  readonly matters: ReadonlySet<string>;
  /** Assessments of the municipality's own that are not to be seen yet. */
  readonly heldAssessments: ReadonlySet<string>;
}

const idIn = ({ before, after }: Pick<HistoryEntry, 'before' | 'after'>, name: string): string | null => {
  const id = after[name] ?? before[name];
  return typeof id === 'string' ? id : null;
};

/**
 * The part of a history that may be read: everything by those inside; of what concerns one body only their own by
 * those who work for bodies; and by the auditors nothing of a body's own work before it has dispatched its answer, but
 * for a body that they work for themselves; nor ever why something was verified, sent back or opened again.
 * An entry about a matter is judged by that matter, any other by its body.
 */
export function visibleHistory<Entry extends Pick<HistoryEntry, 'verb' | 'before' | 'after'>>(
  scope: RegisterScope,
  isSecurity: boolean,
  entries: readonly Entry[],
  { bodies, matters, heldAssessments }: HandedOver,
): Entry[] {
  const whole = scope.all || (scope.security && isSecurity);
  const isOwnRound = ({ before, after }: Entry) =>
    [before['madeBy'], after['madeBy']].includes('municipality');
  // An assessment that has been taken away since is known by the entry that tells of its making.
  const ownAssessments = new Set(entries.filter(isOwnRound).map((entry) => idIn(entry, 'assessmentId')));
  const isWithin = (bodyId: string) => scope.bodyWork === 'always' || scope.bodies.includes(bodyId);
  const shown = entries.filter((entry) => {
    const bodyId = bodyOf(entry);
    // That a round of the municipality's own was taken back says of no body whether it has handed its part over.
    if (entry.verb === 'withdrawAssessment' && isOwnRound(entry)) return scope.bodyWork === 'always';
    if (bodyId === null) return true;
    if (!whole && !scope.visible.includes(bodyId)) return false;
    if (isWithin(bodyId)) return true;
    const assessmentId = idIn(entry, 'assessmentId');
    if (assessmentId !== null && heldAssessments.has(assessmentId)) return false;
    const matterId = idIn(entry, 'matterId');
    const handedOver = matterId === null ? bodies.has(bodyId) : matters.has(matterId);
    return (
      handedOver ||
      !(ownWork.includes(entry.verb) || (assessmentId !== null && ownAssessments.has(assessmentId)))
    );
  });
  return shown.map((entry) => {
    const bodyId = bodyOf(entry);
    if (bodyId === null || isWithin(bodyId) || !isWorkingNote(entry.verb)) return entry;
    const { reason: _, ...after } = entry.after;
    return { ...entry, after };
  });
}

/**
 * The history of an audit and the coming and going of its recommendations as one, newest first. Of the same moment
 * its own beginning is the oldest, and whatever else happened to it the newest.
 */
export function mergedHistory<Entry extends Pick<HistoryEntry, 'at' | 'verb'>>(
  own: readonly Entry[],
  comingAndGoing: readonly Entry[],
): Entry[] {
  const isBeginning = ({ verb }: Entry) => verb === 'add' || verb === 'enter';
  return [...own.filter((entry) => !isBeginning(entry)), ...comingAndGoing, ...own.filter(isBeginning)].sort(
    (one, other) => other.at.getTime() - one.at.getTime(),
  );
}
